import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadKnowledge } from "../citations/acts.ts";
import type { Knowledge } from "../citations/knowledge.ts";

/**
 * The bundled base of acts, for entries in Node. Only to be called from a bundle, beside which the build puts the file.
 * @throws if the file is not there or is no such base: named, so that no draft is taken for the missing file
 */
export function readKnowledge(): Knowledge {
  try {
    return loadKnowledge(readFileSync(join(__dirname, "data", "acts.dat")));
  } catch (cause) {
    throw new Error("bộ cài thiếu hoặc hỏng tệp data/acts.dat, hãy cài lại Văn Thư", { cause });
  }
}
