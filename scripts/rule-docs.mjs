// @ts-check
// npm run docs: writes the rule pages and the schema of vanthu.json anew from the rules, and removes stale pages.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-docs-"));
try {
  const outfile = path.join(scratch, "rule-docs.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/rule-docs.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const { generatedFiles, ACTS, PAGES } = await import(pathToFileURL(outfile).href);
  /** @type {ReadonlyMap<string, string>} */
  const files = generatedFiles(readFileSync(path.join(root, ACTS)));
  for (const [file, content] of files) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  const stale = readdirSync(path.join(root, PAGES)).filter((file) => !files.has(`${PAGES}/${file}`));
  for (const file of stale) rmSync(path.join(root, PAGES, file), { recursive: true });
  console.log(`${files.size} files written, ${stale.length} stale pages removed`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
