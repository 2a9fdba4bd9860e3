import { span } from "../text/span.ts";
import type { Cell } from "./register-row.ts";

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
      ({ value, next: at } = readQuoted(text, at + 1));
      for (let end = from; end < at; end++) {
        if (text[end] !== "\n") continue;
        line++;
        lineStart = end + 1;
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

/** What stands between quotes, "" read as one, and where the field goes on. */
function readQuoted(text: string, from: number): { value: string; next: number } {
  let value = "";
  for (let at = from; ; at++) {
    const close = text.indexOf('"', at);
    if (close < 0) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, close);
    at = close + 1;
    if (text[at] !== '"') return { value, next: at };
    value += '"';
  }
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
