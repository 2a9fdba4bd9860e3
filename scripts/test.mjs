// @ts-check
// npm test: everything, on a machine on which nothing was installed by hand. Ends with the totals; exit code 1 if
// anything failed. `npm test -- --fast` leaves the editor out.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  ensureBrowser,
  ensureEditor,
  ensureLibreOffice,
  ensureModules,
  ensureNeovim,
  root,
} from "./install.mjs";
import { run } from "./process.mjs";

const fast = process.argv.includes("--fast");
const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };
/** @type {{ name: string, ok: boolean, seconds: number, note: string }[]} */
const steps = [];

await step("install", install);
if (steps.every(({ ok }) => ok)) {
  await step("lint", () => tool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]));
  await step("types", () => tool("typescript/bin/tsc", ["--noEmit"]));
  await step("types of the core", () =>
    tool("typescript/bin/tsc", ["--noEmit", "--project", "tsconfig.core.json"]),
  );
  await step("package", () => script("scripts/package.mjs"));
  await step("tests", () => vitest("unit", []));
  if (!fast) {
    await step("tests in VS Code", () => integration("latest"));
    await step("tests in the oldest VS Code", () => integration("min"));
    await step("tests of the window", () => vitest("ui", ["--config", "test/editor/vitest.config.mts"]));
    await step("findings in the browser", () => script("test/web/run.mjs"));
  }
}
rmSync(scratch, { recursive: true, force: true });

const failedSteps = steps.filter(({ ok }) => !ok);
console.log("");
for (const { name, ok, seconds, note } of steps) {
  console.log(`${ok ? "✓" : "✗"} ${name}${note ? `: ${note}` : ""} (${seconds.toFixed(1)} s)`);
}
const missed = failedSteps.map(({ name }) => name).join(", ");
console.log(`\n${sum(totals)}${missed ? `; steps that failed: ${missed}` : ""}`);
process.exit(failedSteps.length > 0 || totals.failed > 0 ? 1 : 0);

/**
 * Runs one step and remembers how it went; a step that throws has failed.
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, note?: string }>} work
 */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const from = performance.now();
  /** @type {{ ok: boolean, note?: string }} */
  let result;
  try {
    result = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { ok: false };
  }
  steps.push({ name, ok: result.ok, note: result.note ?? "", seconds: (performance.now() - from) / 1000 });
}

async function install() {
  await ensureModules();
  // Here and not only in their tests, which run at the same time and would wait for each other's apt.
  await ensureNeovim();
  await ensureLibreOffice();
  if (fast) return { ok: true };
  const { vscode } = await ensureEditor("latest");
  const oldest = await ensureEditor("min");
  const browser = await ensureBrowser();
  return { ok: true, note: `VS Code ${vscode} and ${oldest.vscode}, ${browser}` };
}

/** A tool of node_modules, run by this Node. @param {string} file @param {string[]} args */
async function tool(file, args) {
  const { code } = await run(process.execPath, [path.join("node_modules", file), ...args], { cwd: root });
  return { ok: code === 0 };
}

/** @param {string} file */
async function script(file) {
  const { code } = await run(process.execPath, [file], { cwd: root });
  return { ok: code === 0 };
}

/** @param {string} name @param {string[]} args */
async function vitest(name, args) {
  const report = path.join(scratch, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args],
    { cwd: root, seconds: 900 },
  );
  const { numPassedTests, numFailedTests, numPendingTests } = readJson(report);
  return count(numPassedTests, numFailedTests, code, Number(numPendingTests));
}

/** @param {import("./install.mjs").EditorName} editor */
async function integration(editor) {
  const report = path.join(scratch, `${editor}.json`);
  mkdirSync(path.join(root, "test/editor/screenshots"), { recursive: true });
  const { code } = await run(
    process.execPath,
    ["test/editor/run-integration.mjs", "--editor", editor, "--report", report],
    { cwd: root, seconds: 240 },
  );
  const { passes, failures } = readJson(report);
  return count(passes, failures, code);
}

/** Adds to the totals. A report that is missing or empty is a failure. @param {unknown} passed @param {unknown} failed @param {number} code @param {number} [skipped] */
function count(passed, failed, code, skipped = 0) {
  if (typeof passed !== "number" || typeof failed !== "number") return { ok: false, note: "no result" };
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  return { ok: code === 0 && failed === 0 && passed > 0, note: sum({ passed, failed, skipped }) };
}

/** @param {typeof totals} counts */
function sum({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {string} file @returns {Record<string, unknown>} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
