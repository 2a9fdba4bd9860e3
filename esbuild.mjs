// @ts-check
// Bundles the extension, the command line with the server in it and the in-editor tests into dist/.
//   node esbuild.mjs            minified, source maps beside
//   node esbuild.mjs --watch    not minified, again on every change
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = path.dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes("--watch");

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: "linked",
  legalComments: "none",
  metafile: true,
  charset: "utf8",
  logLevel: "warning",
  loader: { ".dat": "binary" },
};

/**
 * What runs in Node. The protocol library's socket transports are never used: they are replaced by a refusal, so
 * that no bundle holds a network module.
 * @type {esbuild.BuildOptions}
 */
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  // ES modules first: jsonc-parser's main file loads its parts by a require that no bundler sees.
  mainFields: ["module", "main"],
  alias: { net: "./scripts/no-network.cjs" },
};

/**
 * What runs in a browser: the preview's page and, for editors without Node, the extension and the server's worker.
 * @type {esbuild.BuildOptions}
 */
const browser = { ...common, platform: "browser", target: "es2022", external: ["vscode"] };

/** @type {Record<string, esbuild.BuildOptions & { entryPoints: string[] }>} */
const builds = {
  client: { ...node, entryPoints: ["client/node.ts"], outfile: "dist/client.js" },
  // The language server too: `vanthu lsp`. One bundle in the package serves the editor, its tasks and a terminal.
  cli: {
    ...node,
    entryPoints: ["server/cli/main.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
  },
  preview: {
    ...browser,
    entryPoints: ["client/webview/preview.ts", "client/webview/preview.css"],
    outdir: "dist",
    format: "iife",
  },
  "web client": { ...browser, entryPoints: ["client/web.ts"], outfile: "dist/web/client.js", format: "cjs" },
  "web server": { ...browser, entryPoints: ["server/web.ts"], outfile: "dist/web/server.js", format: "iife" },
  // Each test file is loaded by mocha at its own time, so each is a bundle; mocha itself comes from node_modules.
  "editor tests": {
    ...node,
    minify: false,
    entryPoints: filesOf("test/editor/integration"),
    outdir: "dist/test/editor",
    external: ["vscode", "mocha"],
  },
};

rmSync(path.join(root, "dist"), { recursive: true, force: true });
/** @type {Record<string, esbuild.Metafile>} */
const metafiles = {};
for (const [name, options] of Object.entries(builds)) {
  if (watch) {
    await (await esbuild.context({ ...options, logLevel: "info" })).watch();
    continue;
  }
  const { metafile } = await esbuild.build(options);
  if (metafile) metafiles[name] = metafile;
}
mkdirSync(path.join(root, "dist/data"), { recursive: true });
// Beside the bundles and not in them, so that all of them share one copy in the package.
copyFileSync(path.join(root, "server/citations/acts.dat"), path.join(root, "dist/data/acts.dat"));
if (!watch) {
  writeFileSync(path.join(root, "dist/meta.json"), JSON.stringify(metafiles));
  writeFileSync(path.join(root, "dist/NOTICES.txt"), notices());
  chmodSync(path.join(root, "dist/cli.js"), 0o755);
}

/** The licences of the packages that went into the bundles, as those licences ask. */
function notices() {
  const inputs = Object.values(metafiles).flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = inputs.map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  const unique = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  const texts = unique.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(root, folder, "package.json"), "utf8"),
    );
    const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(path.join(root, folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(72)}\n\n`);
}

/** The TypeScript files of a folder. @param {string} folder */
function filesOf(folder) {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`);
}
