// @ts-check
// npm run bench: runs bench.ts from the root of the project.
import { load, root } from "../scripts/bundle.mjs";

process.chdir(root);
await load("bench/bench.ts", ["esbuild", "vscode-languageserver", "vscode-languageserver-textdocument"]);
