// @ts-check
// npm run package: builds and packs vanthu-<version>.vsix. Everything is bundled, so no node_modules go in.
import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";
import { run } from "./process.mjs";

const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Where the package stands once it is made. */
export const vsix = path.join(root, `${name}-${version}.vsix`);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  rmSync(vsix, { force: true });
  // vsce runs the script vscode:prepublish, which is the build.
  const { code } = await run(
    process.execPath,
    [
      "node_modules/@vscode/vsce/vsce",
      "package",
      "--no-dependencies",
      "--allow-missing-repository",
      "--no-rewrite-relative-links",
      "--out",
      vsix,
    ],
    { cwd: root, env: { npm_config_loglevel: "error" }, seconds: 180 },
  );
  if (code === 0) console.log(`${path.basename(vsix)}: ${(statSync(vsix).size / 1e6).toFixed(2)} MB`);
  process.exitCode = code;
}
