import type { Source } from "./source.ts";
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

/** Applies edits given in a draft's coordinates to the text as the editor holds it, and keeps its line ends. */
export function applyToOriginal(source: Source, edits: readonly TextEdit[]): string {
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
