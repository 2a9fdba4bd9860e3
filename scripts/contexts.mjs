// @ts-check
// Builds server/language/contexts.json from a folder with counts of syllables, pairs and triples of syllables.
// Usage: node scripts/contexts.mjs <folder with unigrams.tsv.gz, bigrams.tsv.gz, trigrams.tsv.gz>
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { load, root } from "./bundle.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error(
    "Usage: node scripts/contexts.mjs <folder with unigrams.tsv.gz, bigrams.tsv.gz, trigrams.tsv.gz>",
  );
  process.exit(2);
}
const { packContexts } = await load("scripts/contexts.ts");
/** @param {string} name */
const table = (name) =>
  gunzipSync(readFileSync(path.join(/** @type {string} */ (folder), `${name}.tsv.gz`))).toString("utf8");
const json = packContexts(table("unigrams"), table("bigrams"), table("trigrams"));
writeFileSync(path.join(root, "server/language/contexts.json"), json);
console.log(`${json.length} bytes`);
