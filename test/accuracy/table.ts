import type { Placed } from "../corpus/documents.ts";
import { type Count, type Fault, type Judged, weighs } from "./count.ts";

/** Below this share of right findings a rule must be off or a hint. */
export const WANTED = 0.95;
/** What is promised of all errors and warnings together, and of the certain faults. */
const PROMISED = { precision: 0.98, recall: 0.95 };

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

/** How many faults of each kind are found: by any finding, or by those that are let count. */
export function scoresOfKinds(
  faults: readonly Fault[],
  counts: (finding: Placed) => boolean = () => true,
): Score[] {
  return scoresBy(
    faults,
    ({ kind }) => kind,
    ({ by }) => (by.some(counts) ? "right" : "wrong"),
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
  const convention = documents.faults.filter(({ kind }) => !isWording(kind));
  const wording = documents.faults.filter(({ kind }) => isWording(kind));
  const found = (faults: readonly Fault[]) => total("", scoresOfKinds(faults));
  const totals = [
    row("real documents: findings that are right", total("", rules), PROMISED.precision),
    row("real documents: certain faults found", found(convention), PROMISED.recall),
    row("the same, counting errors and warnings only", total("", scoresOfKinds(convention, weighs))),
    row("real documents: certain faults of wording found", found(wording)),
    row("own drafts: findings that are right", total("", scoresOfRules(fixtures.judged)), PROMISED.precision),
    row("own drafts: faults found", found(fixtures.faults), PROMISED.recall),
  ];
  return `# How often the rules are right

Written by \`npm run accuracy\`.

**What is counted.** Real documents of fifteen offices, which are not part of the project, and the drafts in
\`test/fixtures\`. A finding is an error or a warning; information and hints are offers and may be wrong. It is right if a
careful reader listed a fault at its place or judged it right on reading (\`test/accuracy/labels.tsv\`). Findings in
doubt, and those nobody has read, count for nothing and stand under "open". A certain fault is one by any reading of the
decree; it is found if a finding of any level stands at its place, whatever rule it is of. Faults of wording (spelling, a
word left out, repetition) ask for knowledge of the language and are counted apart; nothing is promised of them.

**What it does not say.** These documents were at hand while the rules were written, so the shares are those of known
texts. In documents that nobody has seen some findings will be wrong that are right here; how many,
[accuracy-unseen.md](accuracy-unseen.md) says.

| | right | wrong | open | share | promised |
| --- | ---: | ---: | ---: | ---: | ---: |
${totals.join("\n")}

## Findings, rule by rule (real documents)

A rule whose findings are right less often than ${percent(WANTED)} is switched off or made a hint. A rule that is not named here
found nothing in these documents that counts: its examples and the drafts with faults are its only proof.

| rule | right | wrong | open | precision |
| --- | ---: | ---: | ---: | ---: |
${rules.map((score) => row(score.name, score)).join("\n")}

## Certain faults, kind by kind (real documents)

| kind | found | missed | as error or warning | recall | rules that found it |
| --- | ---: | ---: | ---: | ---: | --- |
${scoresOfKinds(documents.faults)
  .map((score) => kindRow(score, documents.faults))
  .join("\n")}
`;
}

function row(name: string, score: Score, promised?: number): string {
  const cells = [name, score.right, score.wrong, score.open || "", shareOf(score)];
  if (promised !== undefined) cells.push(`≥ ${percent(promised)}`);
  return `| ${cells.join(" | ")} |`;
}

function kindRow(score: Score, faults: readonly Fault[]): string {
  const own = faults.filter(({ kind }) => kind === score.name);
  const firm = total("", scoresOfKinds(own, weighs)).right;
  const rules = new Set(own.flatMap(({ by }) => by.map(({ finding }) => finding.rule.id)));
  return `| ${score.name} | ${score.right} | ${score.wrong} | ${firm} | ${shareOf(score)} | ${[...rules].sort().join(", ")} |`;
}

function shareOf(score: Score): string {
  return score.right + score.wrong === 0 ? "–" : percent(share(score), 1);
}

function percent(part: number, digits = 0): string {
  return `${(100 * part).toFixed(digits)} %`;
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
