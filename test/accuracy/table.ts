import type { Count, Fault, Judged } from "./count.ts";
import { weighs } from "./count.ts";

/** Below this a rule is reported as doing more harm than a finding is worth. */
export const WANTED = 0.95;

/** One line of a table: a rule or a kind of fault, with what it scores. */
export interface Score {
  readonly name: string;
  /** True findings, or faults found. */
  readonly right: number;
  /** False findings, or faults missed. */
  readonly wrong: number;
  /** Findings that count for nothing: in doubt, or not read yet. */
  readonly open: number;
}

/** The share of what is right; 1 where nothing was counted. */
export function share({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** How often each rule that weighs (error, warning) is right. */
export function scoresOfRules(judged: readonly Judged[]): Score[] {
  return scoresBy(
    judged.filter(({ placed }) => weighs(placed)),
    ({ placed }) => placed.finding.rule.id,
    ({ verdict }) => (verdict === "true" ? "right" : verdict === "false" ? "wrong" : "open"),
  );
}

/** How many faults of each kind are found. */
export function scoresOfKinds(faults: readonly Fault[]): Score[] {
  return scoresBy(
    faults,
    ({ kind }) => kind,
    ({ found }) => (found ? "right" : "wrong"),
  );
}

export function total(name: string, scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return { name, right: sum((s) => s.right), wrong: sum((s) => s.wrong), open: sum((s) => s.open) };
}

function scoresBy<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  columnOf: (item: T) => "right" | "wrong" | "open",
): Score[] {
  const scores = new Map<string, { name: string; right: number; wrong: number; open: number }>();
  for (const item of items) {
    const name = nameOf(item);
    const score = scores.get(name) ?? { name, right: 0, wrong: 0, open: 0 };
    score[columnOf(item)]++;
    scores.set(name, score);
  }
  return [...scores.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page: what is counted, the totals, and a table each for precision and recall. */
export function page(documents: Count, fixtures: Count, isWording: (kind: string) => boolean): string {
  const rules = scoresOfRules(documents.judged);
  const own = scoresOfRules(fixtures.judged);
  const convention = documents.faults.filter(({ kind }) => !isWording(kind));
  const wording = documents.faults.filter(({ kind }) => isWording(kind));
  const totals = [
    row("real documents, findings that are right", total("", rules)),
    row("real documents, certain faults found, wording aside", total("", scoresOfKinds(convention))),
    row("real documents, certain faults of wording found", total("", scoresOfKinds(wording))),
    row("own drafts, findings that are right", total("", own)),
    row("own drafts, faults found", total("", scoresOfKinds(fixtures.faults))),
  ];
  return `# How often the rules are right

Written by \`npm run accuracy\`. Counted on real documents of fifteen offices, which are not part of the project, and
on the drafts in \`test/fixtures\`. A finding is right if a careful reader listed a fault at its place
or judged it right on reading (\`test/accuracy/labels.tsv\`). Findings in doubt, and those nobody has read, count for
nothing and stand under "open". Only errors and warnings are counted as findings; hints are offers.

| | right | wrong | open | share |
| --- | ---: | ---: | ---: | ---: |
${totals.join("\n")}

## Findings, rule by rule (real documents)

| rule | right | wrong | open | precision |
| --- | ---: | ---: | ---: | ---: |
${rules.map((score) => row(score.name, score)).join("\n")}

## Certain faults, kind by kind (real documents)

| kind | found | missed | | recall |
| --- | ---: | ---: | ---: | ---: |
${scoresOfKinds(documents.faults)
  .map((score) => row(score.name, score))
  .join("\n")}
`;
}

function row(name: string, score: Score): string {
  const percent = score.right + score.wrong === 0 ? "–" : `${(100 * share(score)).toFixed(1)} %`;
  return `| ${name} | ${score.right} | ${score.wrong} | ${score.open || ""} | ${percent} |`;
}

/** What changed between two pages: a line for every row whose numbers differ. */
export function changes(before: string, after: string): string[] {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => `${name}: ${was.get(name) ?? "not there"} → ${is.get(name) ?? "gone"}`);
}

/** Rows by heading and name, each as "right / wrong". */
function rowsOf(markdown: string): Map<string, string> {
  const rows = new Map<string, string>();
  let heading = "";
  for (const line of markdown.split("\n")) {
    if (line.startsWith("## ")) heading = `${line.slice(3).split(",")[0]}: `;
    const [, name, right, wrong] = /^\| (\S[^|]*?) \| (\d+) \| (\d+) \|/.exec(line) ?? [];
    if (name) rows.set(heading + name, `${right} / ${wrong}`);
  }
  return rows;
}
