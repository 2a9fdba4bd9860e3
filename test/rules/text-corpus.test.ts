import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { capitalsRules } from "../../server/rules/capitals/index.ts";
import { textRules } from "../../server/rules/text/index.ts";
import { readLabels } from "../accuracy/count.ts";
import { context, draftOf } from "../check/judge.ts";
import { corpus, describeCorpus } from "../corpus/documents.ts";

/** Kinds of the list of a careful reader that these rules are to find. */
const OURS = new Set(
  "double-space space-before-punct space-in-bracket extra-dots body-vv unicode-d0 spacing-dash slash-spacing numeral-in-prose leading-space stray-text".split(
    " ",
  ),
);

interface Row {
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly kind: string;
  readonly sure: boolean;
}

function rowsOf(file: string): Row[] {
  return readFileSync(`${corpus}/expected/seeds.findings.tsv`, "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([name, , , , , , confidence]) => name === file && confidence !== "C")
    .map(([, line, column, quote = "", kind = "", , confidence]) => ({
      line: Number(line),
      column: Number(column),
      quote,
      kind,
      sure: confidence === "A",
    }));
}

function findingsOf(file: string) {
  const text = readFileSync(`${corpus}/seeds/${file}`, "utf8");
  const draft = draftOf(text);
  const result = check(draft, context, [...textRules, ...capitalsRules]);
  expect(result.failures).toEqual([]);
  return result.findings.map((finding) => {
    const before = draft.text.slice(0, finding.span.from);
    return {
      rule: finding.rule.id,
      severity: finding.severity,
      line: before.split("\n").length,
      column: [...before.slice(before.lastIndexOf("\n") + 1)].length + 1,
      length: [...draft.text.slice(finding.span.from, finding.span.to)].length,
    };
  });
}

describeCorpus("the rules on text and capitals on real documents", () => {
  const files = readdirSync(`${corpus}/seeds`);
  test.each(files)("%s: what is said loudly is a fault, and sure slips are found", (file) => {
    const rows = rowsOf(file);
    const findings = findingsOf(file);
    const meet = (row: Row, finding: (typeof findings)[number]) =>
      row.line === finding.line &&
      row.column <= finding.column + finding.length + 3 &&
      finding.column <= row.column + [...row.quote].length + 3;
    const loud = findings.filter(({ severity }) => severity === "error" || severity === "warning");
    // The list names the first of several equal slips in a line ("cũng ở", "2 lần"): the same rule on the same line will do.
    // What the list has passed over and a reader judged right on reading stands in the labels.
    const judged = readLabels().filter((label) => label.file === file && label.verdict === "true");
    const unexpected = loud.filter(
      (finding) =>
        !rows.some((row) => meet(row, finding)) &&
        !judged.some(({ line, rule }) => line === finding.line && rule === finding.rule),
    );
    expect(
      unexpected.filter(
        (finding) =>
          !loud.some(
            (other) => other !== finding && other.rule === finding.rule && other.line === finding.line,
          ),
      ),
    ).toEqual([]);
    const missed = rows.filter(
      (row) => row.sure && OURS.has(row.kind) && !findings.some((finding) => meet(row, finding)),
    );
    expect(missed).toEqual([]);
  });
});
