import { span } from "../text/span.ts";
import type { Cell } from "./register.ts";

/**
 * The cells of a CSV text with where each stands in it, quoted fields and line ends inside them included.
 * Any text is accepted: a quote that is never closed ends with the text. Linear.
 */
export function readCsv(text: string, separator: string = separatorsOf(text)[0]): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const from = at;
    const start = { line, column: at - lineStart + 1 };
    let value = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        const piece = text.slice(at, close < 0 ? text.length : close);
        value += piece;
        for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", end + 1)) {
          line++;
          lineStart = at + end + 1;
        }
        at = close < 0 ? text.length : close + 1;
        if (close < 0 || text[at] !== '"') break;
        value += '"';
        at++;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    value += text.slice(at, end);
    row.push({
      text: value,
      span: span(from, end),
      place: { ...start, endLine: line, endColumn: end - lineStart + 1 },
    });
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end of a line opens one more, empty cell; the loop reads it.
      if (at < text.length) continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    line++;
    lineStart = at;
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Comma, semicolon and tab, the likeliest first: the one that the first lines have most. Not always the right one,
 * because subjects have commas of their own.
 */
export function separatorsOf(text: string): readonly [string, ...string[]] {
  const head = text.slice(0, 4000);
  const count = (mark: string) => head.split(mark).length;
  const [first = ",", ...others] = [",", ";", "\t"].sort((a, b) => count(b) - count(a));
  return [first, ...others];
}
