import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lineStarts } from "../../server/text/lines.ts";
import { documents, judge, type Placed, SETS } from "../corpus/documents.ts";
import { expectedRows, meets, type Row } from "../corpus/expected.ts";
import { cleanFixtures, faultyFixtures } from "../fixtures/fixtures.ts";

/** How a finding was judged. doubt: an office may defend it, so it counts for nothing. */
export type Verdict = "true" | "false" | "doubt";

/** A finding that a reader judged and that is in no list of the corpus: labels.tsv. */
export interface Label {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly verdict: Verdict;
}

/** A finding and what is known of it. */
export interface Judged {
  readonly file: string;
  readonly placed: Placed;
  /** Undefined: nobody has read it yet. */
  readonly verdict: Verdict | undefined;
}

/** A fault that a reader listed, and the findings that stand there: none if it was missed. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly by: readonly Placed[];
}

export interface Count {
  readonly judged: readonly Judged[];
  readonly faults: readonly Fault[];
}

/** A scan read by OCR: good for robustness, not for judging. */
const UNFIT = /^76-/;

/** The labels, tab-separated under a heading. */
export function readLabels(): readonly Label[] {
  const file = join(dirname(fileURLToPath(import.meta.url)), "labels.tsv");
  const rows = readFileSync(file, "utf8").trimEnd().split("\n").slice(1);
  return rows.map((row) => {
    const [name = "", line = "", rule = "", verdict = ""] = row.split("\t");
    return { file: name, line: Number(line), rule, verdict: verdict as Verdict };
  });
}

/** Real documents: recall by the certain rows (A), truth by A and B; rows in doubt (C) count for nothing. */
export function countDocuments(labels: readonly Label[]): Count {
  const judged: Judged[] = [];
  const faults: Fault[] = [];
  for (const set of SETS) {
    const all = documents(set).length > 0 ? expectedRows(set) : [];
    for (const { name: file, original } of documents(set)) {
      if (UNFIT.test(file)) continue;
      const { placed } = judge(original);
      const rows = all.filter((row) => row.file === file);
      const own = labels.filter((label) => label.file === file);
      for (const one of placed) {
        const listed = verdictByRows(one, rows) ?? labelOf(one, own)?.verdict;
        // Every fault of the seeds is listed: what weighs and is not in the list is wrong.
        judged.push({
          file,
          placed: one,
          verdict: listed ?? (set === "seeds" && weighs(one) ? "false" : undefined),
        });
      }
      for (const row of rows.filter(({ confidence }) => confidence === "A")) {
        faults.push(faultOf(row, placed));
      }
    }
  }
  return { judged, faults };
}

/** Drafts of our own: those without a fault, and those whose faults are listed beside them. */
export function countFixtures(labels: readonly Label[]): Count {
  const judged: Judged[] = [];
  const faults: Fault[] = [];
  for (const { name: file, text } of cleanFixtures()) {
    for (const placed of judge(text).placed) {
      judged.push({ file, placed, verdict: weighs(placed) ? "false" : undefined });
    }
  }
  for (const { name: file, text, faults: listed } of faultyFixtures()) {
    const lines = text.split("\n");
    const starts = lineStarts(text);
    const rows = listed.map(({ line, quote, part }): Row => {
      const from = (starts[line - 1] ?? 0) + (lines[line - 1] ?? "").indexOf(quote);
      return { set: "drafts", file, line, kind: part, confidence: "A", from, to: from + quote.length };
    });
    const { placed } = judge(text);
    const own = labels.filter((label) => label.file === file);
    for (const one of placed) {
      judged.push({ file, placed: one, verdict: verdictByRows(one, rows) ?? labelOf(one, own)?.verdict });
    }
    for (const row of rows) faults.push(faultOf(row, placed));
  }
  return { judged, faults };
}

function faultOf(row: Row, placed: readonly Placed[]): Fault {
  return { file: row.file, line: row.line, kind: row.kind, by: placed.filter((one) => meets(one, row)) };
}

/** True for findings that say "wrong", not "perhaps". */
export function weighs({ finding }: Placed): boolean {
  return finding.severity === "error" || finding.severity === "warning";
}

/** The label that a finding has been given, if any. */
export function labelOf({ finding, line }: Placed, labels: readonly Label[]): Label | undefined {
  return labels.find((label) => label.line === line && label.rule === finding.rule.id);
}

function verdictByRows(one: Placed, rows: readonly Row[]): Verdict | undefined {
  const met = rows.filter((row) => meets(one, row));
  if (met.some(({ confidence }) => confidence !== "C")) return "true";
  return met.length > 0 ? "doubt" : undefined;
}
