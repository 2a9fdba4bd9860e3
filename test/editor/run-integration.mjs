// @ts-check
// Runs the mocha tests of dist/test/editor inside the extension host of a real VS Code.
//   node test/editor/run-integration.mjs [--editor latest|min] [--extension FOLDER] [--tests FILE] [--workspace FOLDER]
//       [--vsix FILE] [--grep TEXT] [--report FILE] [--seconds 120] [--verbose]
// Exit code: 0 all passed, 1 a test failed, 2 the run did not finish. --report writes the results as JSON.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/install.mjs";
import { atEnd } from "../../scripts/process.mjs";
import { exitOf, startBrowser, startEditor } from "./host.mjs";

const { values: options } = parseArgs({
  options: {
    editor: { type: "string", default: "latest" },
    extension: { type: "string", default: root },
    tests: { type: "string", default: path.join(root, "dist/test/editor/index.js") },
    workspace: { type: "string", default: path.join(root, "test/editor/workspace") },
    vsix: { type: "string", multiple: true, default: [] },
    grep: { type: "string", default: "" },
    report: { type: "string" },
    seconds: { type: "string", default: "120" },
    verbose: { type: "boolean", default: false },
  },
});

// Tests may change files, so they get a copy.
const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-workspace-"));
const workspace = path.join(scratch, "workspace");
const report = path.join(scratch, "report.json");
cpSync(options.workspace, workspace, { recursive: true });
atEnd(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

let code = 2;
/** @type {import("./host.mjs").RunningEditor | undefined} */
let editor;
/** @type {import("playwright-core").Browser | undefined} */
let browser;
try {
  editor = await startEditor({
    editor: options.editor === "min" ? "min" : "latest",
    vsix: options.vsix,
    env: { VANTHU_TEST_REPORT: report, VANTHU_TEST_GREP: options.grep },
  });
  browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const finished = exitOf(page, Number(options.seconds), (level, text) => {
    if (options.verbose) console.error(level, String(text).slice(0, 500));
  });
  await page.goto(editor.url({ folder: workspace, extension: options.extension, tests: options.tests }));
  const exit = await finished;
  const summary = showReport();
  code = summary && exit === 0 && summary.failures === 0 ? 0 : summary ? 1 : 2;
  if (!summary)
    console.error(`No result from the tests (VS Code said ${exit}).\n${editor.log().slice(-3000)}`);
} catch (error) {
  console.error(error);
  showReport();
  console.error(editor?.log().slice(-3000) ?? "");
  await browser
    ?.contexts()[0]
    ?.pages()[0]
    ?.screenshot({ path: path.join(root, "test/editor/screenshots/integration-error.png") })
    .catch(() => {});
} finally {
  await browser?.close();
  await editor?.stop();
}
process.exit(code);

/**
 * Prints one line a test. Returns undefined if the tests never got so far as to write their report.
 * @returns {{ failures: number } | undefined}
 */
function showReport() {
  if (!existsSync(report)) return undefined;
  const text = readFileSync(report, "utf8");
  if (options.report) writeFileSync(options.report, text);
  /** @type {{ vscode: string, passes: number, failures: number, tests: { title: string, state: string, milliseconds: number, error?: string }[] }} */
  const result = JSON.parse(text);
  for (const test of result.tests) {
    console.log(`  ${test.state === "passed" ? "✓" : "✗"} ${test.title} (${test.milliseconds} ms)`);
    if (test.error) console.log(test.error.replace(/^/gm, "      "));
  }
  console.log(`VS Code ${result.vscode}: ${result.passes} passed, ${result.failures} failed`);
  return result;
}
