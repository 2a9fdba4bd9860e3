import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lineStarts } from "../../server/text/lines.ts";
import { corpus, documents, type Placed, type SetName } from "./documents.ts";

/** A: a fault by any reading. B: what a careful clerk would mark. C: style or doubt. */
export type Confidence = "A" | "B" | "C";

/** One row of what a careful reader found in the real documents. */
export interface Row {
  readonly set: SetName;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: string;
  readonly confidence: Confidence;
  /** UTF-16 offsets of the quoted words in the file. */
  readonly from: number;
  readonly to: number;
}

/**
 * Kinds that ask for knowledge of the language or of the matter, not of the convention. They are counted apart:
 * the promise of recall is about the others.
 */
export const WORDING: ReadonlySet<string> = new Set([
  "spelling",
  "spelling-variant",
  "grammar",
  "missing-word",
  "missing-comma",
  "repetition",
  "dup-sentence",
  "incomplete-sentence",
  "foreign-word",
  "term-inconsistent",
  "numeral-in-prose",
  "stray-text",
  "fact-suspect",
  "stale-year",
]);

/** Reads the rows of a set: tab-separated, no quoting, columns counted in code points. */
export function expectedRows(set: SetName): readonly Row[] {
  const texts = new Map(documents(set).map(({ name, original }) => [name, original]));
  const table = readFileSync(join(corpus, "expected", `${set}.findings.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  return table.slice(1).map((each) => {
    const [file = "", line = "", column = "", quote = "", kind = "", , confidence = ""] = each.split("\t");
    const text = texts.get(file) ?? "";
    const start = lineStarts(text)[Number(line) - 1] ?? 0;
    const before = [...text.slice(start, start + 5000)].slice(0, Number(column) - 1).join("");
    const words = quote.replaceAll("<TAB>", "\t").replaceAll("<NBSP>", "\u00a0");
    const from = start + before.length;
    return {
      set,
      file,
      line: Number(line),
      kind,
      confidence: confidence as Confidence,
      from,
      to: from + Math.max(1, words.length),
    };
  });
}

/**
 * True if a finding stands where a row says. Findings of missing marks and parts stand on the character before the
 * gap or after it, hence two characters of room on the same line.
 */
export function meets({ from, to, line }: Placed, row: Row): boolean {
  if (from < row.to && row.from < Math.max(to, from + 1)) return true;
  return line === row.line && from >= row.to && from - row.to <= 2;
}
