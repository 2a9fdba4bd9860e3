// @ts-check
// npm run bench:startup: installs the packed extension from its file into a fresh VS Code without a network, and prints
// how large it is, how long installing and starting take, and how long a draft of 20 KB waits for its findings.
//   node bench/startup.mjs [--editor latest|min] [--rounds 5]
// Nothing is asserted: the figures are for docs/hieu-nang.md. npm run package first.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { root } from "../scripts/install.mjs";
import { vsix } from "../scripts/package.mjs";
import { atEnd } from "../scripts/process.mjs";
import { startBrowser, startEditor } from "../test/editor/host.mjs";

const { values: options } = parseArgs({
  options: { editor: { type: "string", default: "latest" }, rounds: { type: "string", default: "5" } },
});
if (!existsSync(vsix)) throw new Error(`${vsix} is not there: npm run package`);
const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-startup-"));
atEnd(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
// The host of the tests has to name a folder under development; an empty extension is one.
const stub = path.join(scratch, "stub");
mkdirSync(stub);
writeFileSync(
  path.join(stub, "package.json"),
  JSON.stringify({ name: "stub", publisher: "bench", version: "0.0.1", engines: { vscode: "*" } }),
);
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["bench/startup.ts"],
  outfile: path.join(stub, "startup.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  external: ["vscode"],
  logLevel: "warning",
});

/** @type {import("./startup.ts").Startup[]} */
const alone = [];
/** @type {import("./startup.ts").Startup[]} */
const cold = [];
const installing = [];
for (let round = 0; round < Number(options.rounds); round++) {
  for (const [results, isCold] of /** @type {const} */ ([
    [alone, false],
    [cold, true],
  ])) {
    const { result, install } = await measure(isCold);
    results.push(result);
    installing.push(install);
  }
}
console.log(
  `VS Code ${alone[0]?.vscode}, ${alone[0]?.characters} characters, ${alone[0]?.findings} findings`,
);
console.log("| what | median | worst |\n|---|---:|---:|");
row(
  "start of the extension, server included",
  alone.map(({ activation }) => activation),
);
row(
  "first draft of a fresh window → findings (start included)",
  cold.map(({ first }) => first),
);
row("draft opened once the extension runs → findings", [
  ...alone.map(({ first }) => first),
  ...cold.map(({ second }) => second),
]);
row(
  "of it processor time of the server",
  [...alone, ...cold].map(({ processor }) => processor),
);
row("install from the file and start of VS Code", installing);
console.log(`size of the .vsix: ${(statSync(vsix).size / 1e6).toFixed(2)} MB`);
process.exit(0);

/** One VS Code with a profile of its own. @param {boolean} isCold */
async function measure(isCold) {
  const report = path.join(scratch, "report.json");
  rmSync(report, { force: true });
  const start = performance.now();
  const editor = await startEditor({
    editor: options.editor === "min" ? "min" : "latest",
    vsix: [vsix],
    env: {
      VANTHU_BENCH_PLAN: path.join(root, "test/fixtures/plan.vanban.md"),
      VANTHU_BENCH_REPORT: report,
      VANTHU_BENCH_COLD: isCold ? "1" : "",
    },
  });
  const install = performance.now() - start;
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const finished = new Promise((resolve, reject) => {
      page.exposeFunction("codeAutomationExit", resolve).catch(reject);
      page.exposeFunction("codeAutomationLog", () => {}).catch(reject);
      setTimeout(() => reject(new Error("not finished after 120 s")), 120_000).unref();
    });
    await page.goto(editor.url({ folder: scratch, extension: stub, tests: path.join(stub, "startup") }));
    await finished;
    if (!existsSync(report)) throw new Error(`nothing was measured:\n${editor.log().slice(-2000)}`);
    return { result: JSON.parse(readFileSync(report, "utf8")), install };
  } finally {
    await browser.close();
    await editor.stop();
  }
}

/** @param {string} what @param {readonly number[]} times */
function row(what, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? Number.NaN;
  console.log(`| ${what} | ${median.toFixed(0)} ms | ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms |`);
}
