// @ts-check
// Lets a script run the project's TypeScript: bundles an entry into a folder that is gone afterwards, and loads it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * What a TypeScript file exports, its path given from the root.
 * @param {string} entry
 * @param {string[]} external packages to leave outside the bundle
 * @returns {Promise<any>}
 */
export async function load(entry, external = []) {
  // Inside the project, so that the bundle finds the packages it leaves outside.
  const scratch = mkdtempSync(path.join(root, "node_modules/.script-"));
  try {
    const outfile = path.join(scratch, "bundle.mjs");
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
      external,
      loader: { ".dat": "binary" },
      logLevel: "warning",
      plugins: [
        {
          // The tests' helpers find their files from where they stand themselves, not from where the bundle stands.
          name: "own-place",
          setup: ({ onLoad }) =>
            onLoad({ filter: /\/(?:test|scripts)\/.*\.ts$/ }, ({ path: file }) => ({
              contents: readFileSync(file, "utf8")
                .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href))
                .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file))),
              loader: "ts",
            })),
        },
      ],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
