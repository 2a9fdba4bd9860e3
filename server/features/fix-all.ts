import type { Finding } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import type { Fix } from "../rules/rule.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";

/** Enough for fixes that make room for one another; a set of rules that never settles stops here. */
const ROUNDS = 10;

/** A replacement in the editor's own characters (CRLF, NFD and all): offsets into `Source.original`. */
export interface OriginalEdit {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/**
 * Applies the first fix of every finding that `wanted` lets through, reads the result again, and goes on until
 * nothing changes. `read` parses and judges a text. Returns the edits from the draft's original to the result.
 */
export function fixAll(
  draft: Draft,
  read: (original: string) => { readonly draft: Draft; readonly findings: readonly Finding[] },
  wanted: (finding: Finding, fix: Fix) => boolean,
): OriginalEdit[] {
  const before = draft.source.original;
  let text = before;
  const seen = new Set<string>([before]);
  for (let round = 0; round < ROUNDS; round++) {
    const version = read(text);
    const edits = wantedEdits(version.findings, wanted);
    const next = applyToOriginal(version.draft, edits);
    if (seen.has(next)) break;
    seen.add(next);
    text = next;
  }
  return difference(before, text);
}

/**
 * The edits of the first fix of each wanted finding, each fix whole or not at all: half of one could leave the text
 * worse than it was. A fix that reaches into another's stretch of text waits for the next round.
 */
function wantedEdits(
  findings: readonly Finding[],
  wanted: (finding: Finding, fix: Fix) => boolean,
): TextEdit[] {
  const fixes = findings.flatMap((finding) => {
    const fix = finding.fixes?.[0];
    if (!fix || fix.edits.length === 0 || !wanted(finding, fix)) return [];
    const from = Math.min(...fix.edits.map((edit) => edit.span.from));
    const to = Math.max(...fix.edits.map((edit) => edit.span.to));
    return [{ from, to, edits: fix.edits }];
  });
  const taken: TextEdit[] = [];
  let end = -1;
  for (const { from, to, edits } of fixes.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < end || (from === end && from === to)) continue;
    taken.push(...edits);
    end = to;
  }
  return taken;
}

/** Applies edits on a draft to the editor's text, keeping its line ends. */
export function applyToOriginal(draft: Draft, edits: readonly TextEdit[]): string {
  const { source } = draft;
  return applyEdits(
    source.original,
    edits.map(({ span, newText }) => ({
      span: { from: source.toOriginal(span.from), to: source.toOriginal(span.to) },
      newText: withLineEnds(newText, source.original),
    })),
  );
}

/** `text` with the line ends that `original` uses. */
export function withLineEnds(text: string, original: string): string {
  return original.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}

/** Edits that turn `before` into `after`: line by line while the lines agree in number, else the changed middle. */
export function difference(before: string, after: string): OriginalEdit[] {
  if (before === after) return [];
  const old = before.split("\n");
  const now = after.split("\n");
  if (old.length !== now.length) return [changed(before, after, 0)];
  const edits: OriginalEdit[] = [];
  let at = 0;
  for (const [index, line] of old.entries()) {
    const next = now[index] ?? "";
    if (line !== next) edits.push(changed(line, next, at));
    at += line.length + 1;
  }
  return edits;
}

function changed(before: string, after: string, base: number): OriginalEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  // Never between the halves of a surrogate pair or of CRLF: an editor refuses such a place.
  while (start > 0 && !isBoundary(before, start)) start--;
  while (end > 0 && !isBoundary(before, before.length - end)) end--;
  return {
    from: base + start,
    to: base + before.length - end,
    newText: after.slice(start, after.length - end),
  };
}

function isBoundary(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  const insidePair = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return !insidePair && !(left === 13 && right === 10);
}
