import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../server/check.ts";
import { noKnowledge } from "../server/citations/knowledge.ts";
import { configOf } from "../server/config/layers.ts";
import { parseDraft } from "../server/draft/parse.ts";
import { rules } from "../server/rules/index.ts";
import { readSource } from "../server/text/source.ts";
import { buildServer, startClient } from "../test/lsp/client.ts";
import { longPlan } from "./draft.ts";
import { typingInTable } from "./table.ts";
import { median, percentile, timed } from "./times.ts";
import { typingSession } from "./typing.ts";

// npm run bench: the server's time from a keystroke to the findings, over a real pipe, and what of it is reading and
// judging. The first includes the pause that lets a burst of keystrokes pass: 1 ms for 2,000 characters, 250 ms at most.
// Then typing in one long table, with and without what shows it: the outline of its tasks and the preview. Then a typing
// session: what passes between the last key of a word and the findings, and how long completions asked for meanwhile take.
// Tables on standard output; times in milliseconds, medians if nothing else is said.

const root = process.cwd();
const plan = readFileSync(path.join(root, "test/fixtures/plan.vanban.md"), "utf8");
const sizes = [
  ["20 KB", 20_000, 30],
  ["200 KB", 200_000, 15],
  ["2 MB", 2_000_000, 5],
] as const;
const context = { today: "2026-11-21", config: configOf([]), knowledge: noKnowledge, workspace: undefined };

const server = await buildServer();
console.log("| draft | characters | findings | change → findings | worst | outline | reading | judging |");
console.log("|---|---:|---:|---:|---:|---:|---:|---:|");
try {
  for (const [name, size, rounds] of sizes) {
    const text = longPlan(plan, size);
    console.log(`| ${[name, text.length, ...(await measure(text, rounds))].join(" | ")} |`);
  }
  console.log("\n| plan of 5,000 tasks | change → findings | worst | outline of tasks | preview |");
  console.log("|---|---:|---:|---:|---:|");
  for (const views of ["closed", "open"] as const)
    console.log(
      `| ${[`table views ${views}`, ...(await typingInTable(server.command, views))].join(" | ")} |`,
    );
  console.log("");
  console.log("| typing in | last key → findings | p95 | completions meanwhile | p95 | memory, MB |");
  console.log("|---|---:|---:|---:|---:|---:|");
  for (const [name, size, rounds] of sizes) {
    const session = await typingSession(server.command, longPlan(plan, size), Math.max(10, rounds));
    const { findings, completions, memory } = session;
    const times = [findings, completions].flatMap((each) => [median(each), percentile(each, 0.95)]);
    console.log(`| ${[name, ...times.map((ms) => ms.toFixed(1)), memory ?? "–"].join(" | ")} |`);
  }
} finally {
  server.remove();
}

async function measure(text: string, rounds: number): Promise<(string | number)[]> {
  const uri = "untitled:bench";
  const editor = await startClient(server.command);
  editor.open(uri, text);
  const findings = (await editor.diagnostics(uri)).length;
  const middle = text.slice(0, text.length / 2).split("\n").length;
  const typing: number[] = [];
  const outline: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const at = { line: middle, character: 0 };
    editor.change(uri, "a", { start: at, end: at });
    typing.push(await timed(() => editor.diagnostics(uri)));
    outline.push(await timed(() => editor.request("textDocument/documentSymbol", { textDocument: { uri } })));
  }
  await editor.stop();
  const reading: number[] = [];
  const judging: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const draft = parseDraft(readSource(text));
    const read = performance.now();
    check(draft, context, rules);
    reading.push(read - start);
    judging.push(performance.now() - read);
  }
  return [
    findings,
    ...[median(typing), Math.max(...typing), median(outline), median(reading), median(judging)].map((ms) =>
      ms.toFixed(1),
    ),
  ];
}
