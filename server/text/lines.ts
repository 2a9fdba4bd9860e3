import { type Span, span } from "./span.ts";

/**
 * Offsets at which the lines of a text begin; the first is 0. LF, CRLF and a lone CR each end a line,
 * as they do in the editor. Linear in the length of the text.
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts;
}

/** The index (0-based) of the line in which an offset lies; an offset beyond the end lies in the last one. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place as people count: line and column from 1, the column in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where an offset lies, given where the lines begin. */
export function lineAndColumn(starts: readonly number[], offset: number): LineAndColumn {
  const index = lineOf(starts, offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The line of a text with LF line ends in which an offset lies, without its end. */
export function lineAround(text: string, offset: number): Span {
  const from = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return span(from, end < 0 ? text.length : end);
}

/** A text of at most `longest` characters, cut between words and then closed by "…". */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const part = text.slice(0, longest);
  return `${part.slice(0, Math.max(part.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}
