import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Real documents stay outside the project; where they are not at hand the tests over them are reported as skipped. */
export const corpus = process.env.VANTHU_CORPUS ?? join(import.meta.dirname, "../../../shared/corpus");
export const hasCorpus = existsSync(corpus);
if (!hasCorpus)
  console.warn(`Real documents are absent (${corpus}): tests over them are skipped. Set VANTHU_CORPUS.`);

export function documents(folder: "seeds" | "drafts"): { name: string; original: string }[] {
  const at = join(corpus, folder);
  return readdirSync(at)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, original: readFileSync(join(at, name), "utf8") }));
}
