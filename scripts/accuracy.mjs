// @ts-check
// npm run accuracy: counts how often each rule is right, writes docs/accuracy.md and says what was gained and lost
// against the committed one. The real documents are needed for it (VANTHU_CORPUS).
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-accuracy-"));
try {
  const outfile = path.join(scratch, "accuracy.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/accuracy.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    loader: { ".dat": "binary" },
    logLevel: "warning",
    plugins: [
      {
        // The tests' helpers find their files from where they stand themselves, not from where the bundle stands.
        name: "own-url",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/(?:test|scripts)\/.*\.ts$/ }, ({ path: file }) => ({
            contents: readFileSync(file, "utf8").replaceAll(
              "import.meta.url",
              JSON.stringify(pathToFileURL(file).href),
            ),
            loader: "ts",
          })),
      },
    ],
  });
  const { main } = await import(pathToFileURL(outfile).href);
  main(root);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
