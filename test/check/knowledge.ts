import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadKnowledge } from "../../server/citations/acts.ts";

/** The base of acts as it is bundled. */
export const knowledge = loadKnowledge(
  readFileSync(fileURLToPath(new URL("../../server/citations/acts.dat", import.meta.url))),
);
