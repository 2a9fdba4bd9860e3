import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import { root } from "../../scripts/install.mjs";

/** The command line, bundled into a folder for this run only: the tests do not depend on what lies in dist/. */
export async function buildCli(folder: string): Promise<string> {
  const outfile = path.join(folder, "cli.js");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["server/cli/main.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    mainFields: ["module", "main"],
    alias: { net: "./scripts/no-network.cjs" },
    loader: { ".dat": "binary" },
  });
  mkdirSync(path.join(folder, "data"));
  copyFileSync(path.join(root, "server/citations/acts.dat"), path.join(folder, "data/acts.dat"));
  return outfile;
}
