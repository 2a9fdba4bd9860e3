// @ts-check
// npm run bench: bundles bench.ts and runs it from the root of the project.
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
// Inside the project, so that the bundle finds the packages it leaves outside.
const folder = mkdtempSync(path.join(root, "node_modules/.bench-"));
try {
  const outfile = path.join(folder, "bench.mjs");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["bench/bench.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    define: { "import.meta.dirname": JSON.stringify(path.join(root, "test/lsp")) },
    external: ["esbuild", "vscode-languageserver", "vscode-languageserver-textdocument"],
    loader: { ".dat": "binary" },
    logLevel: "warning",
  });
  process.chdir(root);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
