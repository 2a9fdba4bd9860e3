// @ts-check
// npm run bench:compare: the command line against other checkers of prose in Node.js, each as a whole process over the
// same drafts, by turns. They check other things (spelling, Markdown, terms); what is compared is how long a person or a
// CI run waits. They are installed into a folder of their own, so this needs the npm registry; the product does not.
//   node bench/compare.mjs [--rounds 7]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { load, root } from "../scripts/bundle.mjs";
import { atEnd } from "../scripts/process.mjs";

const { values: options } = parseArgs({ options: { rounds: { type: "string", default: "7" } } });
const rounds = Number(options.rounds);

const PACKAGES = {
  cspell: "9.8.0",
  "@cspell/dict-vi-vn": "3.0.6",
  "markdownlint-cli2": "0.22.1",
  textlint: "15.8.0",
  "textlint-rule-common-misspellings": "1.0.1",
  "textlint-rule-terminology": "5.2.16",
};
const CSPELL = { language: "vi,en", import: ["@cspell/dict-vi-vn/cspell-ext.json"] };
const TEXTLINT = { rules: { "common-misspellings": true, terminology: true } };

const scratch = mkdtempSync(path.join(tmpdir(), "vanthu-compare-"));
atEnd(() => rmSync(scratch, { recursive: true, force: true }));
writeFileSync(path.join(scratch, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
writeFileSync(path.join(scratch, "cspell.json"), JSON.stringify(CSPELL));
writeFileSync(path.join(scratch, ".textlintrc.json"), JSON.stringify(TEXTLINT));
const npm = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error"], {
  cwd: scratch,
  stdio: "inherit",
});
if (npm.status !== 0) throw new Error("npm could not install the other tools");

/** @param {string} name */
const installed = (name) => path.join(scratch, "node_modules/.bin", name);
/** @type {Readonly<Record<string, (files: readonly string[]) => readonly string[]>>} */
const tools = {
  "Văn Thư (mọi quy tắc)": (files) => [path.join(root, "dist/cli.js"), "check", ...files],
  "cspell, tiếng Việt": (files) => [installed("cspell"), "--no-progress", "--quiet", ...files],
  "markdownlint-cli2": (files) => [installed("markdownlint-cli2"), ...files],
  "textlint, hai quy tắc": (files) => [installed("textlint"), ...files],
};

/** @type {typeof import("./draft.ts")} */
const { longPlan } = await load("bench/draft.ts");
const plan = readFileSync(path.join(root, "test/fixtures/plan.vanban.md"), "utf8");
const inputs = {
  "một dự thảo 20 KB": draftsOf(1, 20_000),
  "một dự thảo 200 KB": draftsOf(1, 200_000),
  "100 dự thảo 20 KB": draftsOf(100, 20_000),
};

for (const [input, files] of Object.entries(inputs)) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(tools).map((tool) => [tool, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [tool, command] of Object.entries(tools)) times[tool]?.push(run(command(files)));
  }
  console.log(`\n| ${input} | ít nhất, s | trung vị, s | nhiều nhất, s |\n|---|---:|---:|---:|`);
  for (const [tool, seconds] of Object.entries(times)) {
    const sorted = seconds.sort((a, b) => a - b);
    const shown = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((value) => value?.toFixed(2));
    console.log(`| ${[tool, ...shown].join(" | ")} |`);
  }
}

/** Seconds of a whole process. Findings make all of these tools end with a code of their own, so only a crash counts. */
function run(/** @type {readonly string[]} */ command) {
  const start = performance.now();
  const { signal, error } = spawnSync(process.execPath, command, { cwd: scratch, stdio: "ignore" });
  if (error ?? signal) throw error ?? new Error(`${command[0]} ended by ${signal}`);
  return (performance.now() - start) / 1000;
}

function draftsOf(/** @type {number} */ count, /** @type {number} */ size) {
  const folder = path.join(scratch, `${count}x${size}`);
  mkdirSync(folder);
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `ke-hoach-${at + 1}.vanban.md`);
    writeFileSync(file, longPlan(plan, size));
    return file;
  });
}
