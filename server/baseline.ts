import type { Draft } from "./draft/draft.ts";
import type { Finding } from "./rules/rule.ts";
import { lineOf, lineStarts, oneLine } from "./text/lines.ts";

/**
 * Findings that an office has accepted, so that only new ones are shown. Per file (path relative to the
 * baseline file, "/" between its parts) and rule: the fingerprints.
 */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, FileEntries>>;
}

export type FileEntries = Readonly<Record<string, readonly string[]>>;

export const emptyBaseline: Baseline = { version: 1, files: {} };

/**
 * One fingerprint a finding, in their order: made of the rule, the text of the line, and which one of its like it is
 * in the draft. It holds when lines move, and when spaces or emphasis in the line change.
 */
export function fingerprints(draft: Draft, findings: readonly Finding[]): string[] {
  const starts = lineStarts(draft.text);
  const texts = new Map<number, string>();
  const seen = new Map<string, number>();
  const textOf = (line: number) => {
    const text = texts.get(line) ?? oneLine(draft.plain.slice(starts[line], starts[line + 1]));
    texts.set(line, text);
    return text;
  };
  return findings.map((finding) => {
    const key = `${finding.rule.id}\n${textOf(lineOf(starts, finding.span.from))}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return hash(`${key}\n${nth}`);
  });
}

/** The entries that would accept all these findings. */
export function entriesOf(draft: Draft, findings: readonly Finding[]): FileEntries {
  const entries: Record<string, string[]> = {};
  const prints = fingerprints(draft, findings);
  for (const [index, finding] of findings.entries()) {
    const list = entries[finding.rule.id] ?? [];
    list.push(prints[index] ?? "");
    entries[finding.rule.id] = list;
  }
  return sorted(entries);
}

/** The findings that are not in the baseline, and the entries that still meet one: what a prune keeps. */
export function compare(
  draft: Draft,
  findings: readonly Finding[],
  entries: FileEntries = {},
): { readonly fresh: readonly Finding[]; readonly met: FileEntries } {
  const prints = fingerprints(draft, findings);
  const isKnown = (finding: Finding, index: number) =>
    Object.hasOwn(entries, finding.rule.id) && (entries[finding.rule.id] ?? []).includes(prints[index] ?? "");
  return {
    fresh: findings.filter((finding, index) => !isKnown(finding, index)),
    met: keepOnly(entries, new Set(prints)),
  };
}

function keepOnly(entries: FileEntries, prints: ReadonlySet<string>): FileEntries {
  const kept = Object.entries(entries).map(
    ([rule, list]) => [rule, list.filter((print) => prints.has(print))] as const,
  );
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0));
}

/** How many findings a baseline accepts in one file, or in all. */
export function countEntries(entries: FileEntries): number {
  return Object.values(entries).reduce((sum, list) => sum + list.length, 0);
}

/** Reads the text of a baseline file; undefined if it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    if (value?.version !== 1 || typeof value.files !== "object" || value.files === null) return undefined;
    const isEntries = (entries: unknown) =>
      typeof entries === "object" &&
      entries !== null &&
      Object.values(entries).every(
        (list) => Array.isArray(list) && list.every((one) => typeof one === "string"),
      );
    return Object.values(value.files).every(isEntries) ? (value as Baseline) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a baseline file: keys in order, so that two runs give the same bytes. */
export function printBaseline({ files }: Baseline): string {
  const kept = Object.entries(files).filter(([, entries]) => countEntries(entries) > 0);
  return `${JSON.stringify({ version: 1, files: sorted(Object.fromEntries(kept)) }, null, 2)}\n`;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * 64 bits in hexadecimal, from two runs of FNV-1a with different bases. Not for secrets: a collision would only
 * hide one finding of the same rule in the same file.
 */
function hash(text: string): string {
  const run = (base: number) => {
    let value = base;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return run(0x811c9dc5) + run(0x050c5d1f);
}
