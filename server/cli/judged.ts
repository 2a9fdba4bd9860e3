import type { RuleFailure } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context, Finding } from "../rules/rule.ts";
import { type LineAndColumn, lineAndColumn, lineStarts } from "../text/lines.ts";
import type { Source } from "../text/source.ts";

/** A draft with its verdict, as every report format receives it. */
export interface Judged {
  /** As the user gave it, with "/" between its parts. */
  readonly path: string;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** How many fixes were applied to it in this run. */
  readonly applied: number;
  readonly positions: Positions;
  readonly context: Context;
}

export interface Positions {
  /** Where an offset of the draft lies in the file as it stands on disk. */
  at(offset: number): LineAndColumn;
  /** A line (1-based) of the original, without its line end. */
  line(number: number): string;
}

/** The rim's way from offsets to lines and columns of the original text. */
export function positionsOf({ original, toOriginal }: Source): Positions {
  const starts = lineStarts(original);
  return {
    at: (offset) => lineAndColumn(starts, toOriginal(offset)),
    line(number) {
      const line = original.slice(starts[number - 1] ?? original.length, starts[number] ?? original.length);
      return line.replace(/\r?\n$|\r$/, "");
    },
  };
}

/** What `--fix` would do with a finding: the safety of its first repair. */
export function fixOf(finding: Finding): "safe" | "guarded" | "none" {
  return finding.fixes?.[0]?.safety ?? "none";
}

/** The same in every format: the place, what is wrong, and what can be done. */
export function findingRecord(finding: Finding, positions: Positions) {
  const { line, column } = positions.at(finding.span.from);
  const end = positions.at(finding.span.to);
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    fix: fixOf(finding),
    ...relatedRecords(finding, positions),
  };
}

/** The other places of a finding; absent if there are none. `path` is there for a place in another file. */
function relatedRecords({ related = [] }: Finding, positions: Positions) {
  if (related.length === 0) return {};
  return {
    related: related.map(({ span, uri, place, message }) => {
      const { line, column } = place ?? positions.at(span.from);
      return { ...(uri === undefined ? {} : { path: uri }), line, column, message };
    }),
  };
}

/** A judged file as the JSON of `--format json` and one line of `--format ndjson`. */
export function fileRecord({ path, draft, findings, positions }: Judged) {
  return {
    path,
    type: draft.title.type?.name ?? null,
    findings: findings.map((finding) => findingRecord(finding, positions)),
  };
}
