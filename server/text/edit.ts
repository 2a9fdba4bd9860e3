import type { Span } from "./span.ts";

/** Replace the characters under `span` by `newText`. An empty span inserts; an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits to a text, all given in the coordinates of the text before any of them.
 * An edit that overlaps an earlier one (by position) is left out, so the result is always well defined.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of withoutOverlaps(edits)) {
    result += text.slice(at, edit.span.from) + edit.newText;
    at = edit.span.to;
  }
  return result + text.slice(at);
}

/** The edits in text order, each one dropped that touches characters an earlier one already changes. */
export function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)) {
    const last = kept.at(-1);
    if (last && edit.span.from < last.span.to) continue;
    if (last && last.span.from === edit.span.from && last.span.to === edit.span.to) continue;
    kept.push(edit);
  }
  return kept;
}
