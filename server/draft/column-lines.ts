import { matchesOf } from "../text/match.ts";
import { slice } from "../text/span.ts";
import type { Line } from "./line.ts";
import { isNumberCell } from "./table-block.ts";

/** A gap between columns, and a smaller one between two that stand close. */
const WIDE = /\S {3,}(?=\S)/g;
const ANY = /\S {2,}\S/;
/** Dots and lines to write on: a form, whose words are no columns. */
const LEADERS = /\.{4}|…{2}|_{4}/;
const LONGEST_LINE = 300;
/** A line of text without a gap that is longer than this is no part of a cell. */
const LONGEST_IN_CELL = 55;
/** A row runs over so many lines at most. */
const TALLEST_ROW = 14;
const FEWEST_ROWS = 3;
const FEWEST_NUMBERED = 2;

/**
 * Marks the lines of tables that a PDF set out in columns and that could not be read as tables: their cells stand
 * side by side on a line, so that no sentence, no heading and no number of a unit can be told there.
 */
export function markColumns(text: string, lines: readonly Line[]): readonly Line[] {
  const marked: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = isRow(text, lines[at] as Line) ? endOfColumns(text, lines, at) : at;
    if (end === at) marked.push(lines[at++] as Line);
    else for (; at < end; at++) marked.push(asColumns(lines[at] as Line));
  }
  return marked;
}

function asColumns(line: Line): Line {
  return line.kind === "blank" ? line : { ...line, kind: "columns", label: undefined };
}

/** The index behind the last line of the columns that begin at a row; the row's own index if they are none. */
function endOfColumns(text: string, lines: readonly Line[], first: number): number {
  let rows = 0;
  let numbered = 0;
  let last = first;
  for (let at = first; at < lines.length && at - last <= TALLEST_ROW; at++) {
    const line = lines[at] as Line;
    if (isRow(text, line)) {
      rows++;
      if (hasNumberCell(text, line)) numbered++;
      last = at;
    } else if (!isWithinRow(text, line)) break;
  }
  if (rows < FEWEST_ROWS || numbered < FEWEST_NUMBERED) return first;
  let end = last + 1;
  while (end < lines.length && goesOnBelow(text, lines[end] as Line)) end++;
  return end;
}

function wordsOf(text: string, { kind, content }: Line): string {
  const isWords = kind === "text" || kind === "item";
  return isWords && content.to - content.from <= LONGEST_LINE ? slice(text, content) : "";
}

/** Three cells and more beside each other. */
function isRow(text: string, line: Line): boolean {
  const words = wordsOf(text, line);
  return words.includes("   ") && !/[\t|]/.test(words) && !LEADERS.test(words) && gapsOf(words).length >= 2;
}

function gapsOf(words: string): RegExpExecArray[] {
  return Array.from(matchesOf(words, WIDE));
}

function hasNumberCell(text: string, line: Line): boolean {
  const cells = wordsOf(text, line).split(/ {2,}/);
  return cells.some((cell) => isNumberCell(cell) || /^\d[\d.,%/]*$/.test(cell));
}

/** What may stand between two rows: the rest of their cells, blank and drawn lines, the number of a page. */
function isWithinRow(text: string, line: Line): boolean {
  if (line.kind === "blank" || line.kind === "pageNumber" || line.kind === "rule") return true;
  const words = wordsOf(text, line);
  return words !== "" && (words.length <= LONGEST_IN_CELL || ANY.test(words));
}

/** Below the last row: the rest of its cells, which are set off from the margin or from each other. */
function goesOnBelow(text: string, line: Line): boolean {
  const words = wordsOf(text, line);
  if (words === "" || line.label) return false;
  return ANY.test(words) || (line.content.from - line.span.from >= 12 && words.length <= LONGEST_IN_CELL);
}
