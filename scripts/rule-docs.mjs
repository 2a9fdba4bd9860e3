// @ts-check
// npm run docs: writes the rule pages and the schema of vanthu.json anew from the rules, and removes stale pages.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { load, root } from "./bundle.mjs";

const { generatedFiles, ACTS, PAGES } = await load("scripts/rule-docs.ts");
/** @type {ReadonlyMap<string, string>} */
const files = generatedFiles(readFileSync(path.join(root, ACTS)));
for (const [file, content] of files) {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
const stale = readdirSync(path.join(root, PAGES)).filter((file) => !files.has(`${PAGES}/${file}`));
for (const file of stale) rmSync(path.join(root, PAGES, file), { recursive: true });
console.log(`${files.size} files written, ${stale.length} stale pages removed`);
