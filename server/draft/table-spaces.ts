import { isUpperCase } from "../text/case.ts";
import { matchesOf } from "../text/match.ts";
import { slice } from "../text/span.ts";
import { type Block, isNumberCell, opensWithLabel, type RawRow } from "./table-block.ts";
import { type Cell, emptyCell, joinCells, readCell } from "./table-cell.ts";
import { columnRole } from "./table-columns.ts";
import { isWordedHeading } from "./table-heading.ts";
import { type LineRange, lineAt } from "./table-lines.ts";

/** Text between gaps of two spaces or more. */
interface Piece {
  /** Offset in the draft. */
  readonly from: number;
  readonly to: number;
  /** Offset in the line, which is where the column stands. */
  readonly column: number;
}

/** What stands between two pieces. Running text has none, which is soon seen. */
const GAP = /[^\S ]| {2}/;

const FEWEST_ROWS = 3;
const MOST_LINES = 20_000;
/** How far down the first rows with every cell are looked for. */
const MOST_LINES_FOR_STARTS = 40;

/**
 * Reads a table whose columns are set with spaces, as text taken from a PDF has it. Only where it is sure: a heading
 * of known words, and at least three numbered rows with every cell and the same starts of columns. Lines that go on
 * in a cell are joined to it. The first line that does not fit ends the table.
 */
export function readSpacedBlock(text: string, from: number): Block | undefined {
  const first = lineAt(text, from);
  if (!GAP.test(slice(text, first))) return undefined;
  const head = pieces(text, first);
  if (!head || head.length < 3 || !isWordedHeading(rowOf(text, first, head))) return undefined;
  const starts = columnStarts(text, first, head);
  if (!starts) return undefined;
  const read = readRows(text, first, head, starts);
  return (
    read && { form: "spaces", span: { from: first.from, to: read.at(-1)?.span.to ?? first.to }, rows: read }
  );
}

/** The pieces of a line; undefined for a line that cannot belong to such a table. */
function pieces(text: string, line: LineRange): Piece[] | undefined {
  if (line.to - line.from > 1000) return undefined;
  const raw = slice(text, line);
  if (/[\t|<]/.test(raw)) return undefined;
  const feeds = raw.startsWith("\f") ? 1 : 0;
  return Array.from(matchesOf(raw, /\S+(?: \S+)*/g), (match) => ({
    from: line.from + match.index,
    to: line.from + match.index + match[0].length,
    column: match.index - feeds,
  }));
}

function rowOf(text: string, line: LineRange, parts: readonly Piece[]): RawRow {
  return { span: line, cells: parts.map((one) => readCell(text, one.from, one.to)), marked: false };
}

/** Where the columns start in the rows; undefined unless three rows with every cell agree. The number may be centred. */
function columnStarts(text: string, first: LineRange, head: readonly Piece[]): readonly number[] | undefined {
  const full: (readonly number[])[] = [];
  const unnoted: (readonly number[])[] = [];
  let lines = 0;
  for (const line of linesUnder(text, first)) {
    const parts = pieces(text, line);
    const number = parts?.[0];
    if (!number || lines++ > MOST_LINES_FOR_STARTS) break;
    if (!isFull(text, parts, head) || (lines > 1 && sameWords(text, parts, head))) continue;
    // Text in every column and no number: no row of such a table.
    if (!isNumberCell(slice(text, number))) break;
    (parts.length === head.length ? full : unnoted).push(parts.map(({ column }) => column));
    if (full.length === FEWEST_ROWS) break;
  }
  // No note under "Ghi chú": it stands where its heading begins.
  const note = head.at(-1)?.column ?? 0;
  const starts = full[0] ?? [...(unnoted[0] ?? []), note];
  if (!full.every((own) => agree(own, starts))) return undefined;
  const agreeing = full.length + unnoted.filter((own) => agree(own, starts)).length;
  return agreeing >= FEWEST_ROWS && note > (starts.at(-2) ?? 0) ? starts : undefined;
}

/** True if columns start where others do; the number may be centred. */
function agree(own: readonly number[], starts: readonly number[]): boolean {
  return own.slice(1).every((column, at) => column === starts[at + 1]);
}

/** True if a line has every cell, notes aside, which few rows have. */
function isFull(text: string, parts: readonly Piece[], head: readonly Piece[]): boolean {
  const last = head.at(-1);
  const isNoted = last !== undefined && columnRole(slice(text, last)) === "note";
  return parts.length === head.length || (isNoted && head.length > 3 && parts.length === head.length - 1);
}

/** The lines under a line up to two blank ones, or to more than a page break leaves: its number, a form feed, blank lines. */
function* linesUnder(text: string, { to }: LineRange): Generator<LineRange> {
  let blank = 0;
  let allowed = 1;
  let line = lineAt(text, to + 1);
  for (let count = 0; line.from < text.length && count < MOST_LINES; count++) {
    const next = lineAt(text, line.to + 1);
    const raw = slice(text, line);
    const isMark = raw.includes("\f") || isPageNumber(raw, blank > 0 || isBlank(text, next));
    if (isMark) allowed = BLANK_AT_BREAK;
    if (isBlank(text, line)) {
      if (++blank > allowed && !breaksAhead(text, next)) return;
    } else if (!isMark || raw.trim().length > LONGEST_PAGE_NUMBER) {
      blank = 0;
      allowed = 1;
      yield line;
    }
    line = next;
  }
}

function isBlank(text: string, { from, to }: LineRange): boolean {
  return text.slice(from, to).trim() === "";
}

/** True if only blank lines part a line from a page break. */
function breaksAhead(text: string, first: LineRange): boolean {
  let line = first;
  for (let count = 0; count < BLANK_AT_BREAK && line.from < text.length; count++) {
    const raw = slice(text, line);
    if (raw.includes("\f") || isPageNumber(raw, true)) return true;
    if (raw.trim() !== "") return false;
    line = lineAt(text, line.to + 1);
  }
  return false;
}

/** "12", "- 12 -" with nothing above or below. */
function isPageNumber(raw: string, isAlone: boolean): boolean {
  return isAlone && raw.length <= 200 && /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$/.test(raw.trim());
}

const BLANK_AT_BREAK = 6;
const LONGEST_PAGE_NUMBER = 7;

function readRows(
  text: string,
  first: LineRange,
  head: readonly Piece[],
  starts: readonly number[],
): readonly RawRow[] | undefined {
  const heading = inColumns(text, first, head, starts, overlapping);
  if (!heading) return undefined;
  const rows: RawRow[] = [heading];
  let full = 0;
  let inHead = true;
  for (const line of linesUnder(text, first)) {
    const parts = pieces(text, line);
    const isAgain = parts !== undefined && sameWords(text, parts, head);
    const kind = isAgain ? "row" : parts && kindOf(text, parts, starts);
    if (!parts || !kind) break;
    const last = rows.at(-1) as RawRow;
    if (kind === "group") {
      rows.push(rowOf(text, line, parts));
      continue;
    }
    inHead = isAgain || (inHead && kind === "more");
    const row = inColumns(text, line, parts, starts, inHead ? overlapping : startingAt);
    if (!row) break;
    if (isAgain) rows.push(row);
    else if (kind === "row") {
      rows.push(row);
      if (isFull(text, parts, head)) full++;
    } else if (last.cells.length === 1) break;
    else rows[rows.length - 1] = joined(last, row);
  }
  // "II. TỔ CHỨC THỰC HIỆN" with no row under it: the text goes on there.
  while (rows.at(-1)?.cells.length === 1) rows.pop();
  return full >= FEWEST_ROWS ? rows : undefined;
}

/** True if the heading's first line stands again, as on every page. */
function sameWords(text: string, parts: readonly Piece[], head: readonly Piece[]): boolean {
  const shown = ({ from, to }: Piece): string => text.slice(from, to);
  return parts.length === head.length && parts.every((part, at) => shown(part) === shown(head[at] as Piece));
}

function kindOf(
  text: string,
  parts: readonly Piece[],
  starts: readonly number[],
): "row" | "group" | "more" | undefined {
  const [first] = parts;
  if (!first) return undefined;
  if (first.column >= (starts[1] as number)) return "more";
  const shown = slice(text, first);
  if (isNumberCell(shown)) return parts.length > 1 ? "row" : undefined;
  if (parts.length === 1 && (opensWithLabel(shown) || isUpperCase(shown))) return "group";
  return undefined;
}

type Finder = (piece: Piece, starts: readonly number[]) => number | undefined;

/** A cell's column: the one that starts where it does; the number stands anywhere before the second column. */
function startingAt({ column }: Piece, starts: readonly number[]): number | undefined {
  if (column < (starts[1] as number)) return 0;
  const at = starts.indexOf(column);
  return at < 0 ? undefined : at;
}

/** A heading is centred over its column: it lies in the one that holds its middle. */
function overlapping({ column, from, to }: Piece, starts: readonly number[]): number | undefined {
  const middle = column + (to - from) / 2;
  const next = starts.findIndex((start) => start > middle);
  return next < 0 ? starts.length - 1 : Math.max(next - 1, 0);
}

function inColumns(
  text: string,
  line: LineRange,
  parts: readonly Piece[],
  starts: readonly number[],
  find: Finder,
): RawRow | undefined {
  const cells: Cell[] = [];
  for (const [index, part] of parts.entries()) {
    const at = find(part, starts);
    if (at === undefined || at < cells.length) return undefined;
    const next = starts[at + 1];
    const end = part.column + part.to - part.from;
    // Text that runs over into the next column is a title above a group; with more behind it, the line is not sure.
    const runsOver = find === startingAt && next !== undefined && end >= next;
    if (runsOver && (index < parts.length - 1 || index === 0 || isParted(text, part, next))) return undefined;
    while (cells.length < at) cells.push(emptyCell(part.from));
    cells.push(readCell(text, part.from, part.to));
  }
  while (cells.length < starts.length) cells.push(emptyCell(line.to));
  return { span: { from: line.from, to: line.to }, cells, marked: false };
}

/** True if a column begins in the middle of a text, behind a single space: then it may be two cells. */
function isParted(text: string, { from, to, column }: Piece, start: number): boolean {
  return text[from + start - column - 1] === " " && !isUpperCase(text.slice(from, to));
}

function joined(upper: RawRow, lower: RawRow): RawRow {
  const cells = upper.cells.map((cell, at) => joinCells(cell, lower.cells[at] ?? emptyCell(cell.span.to)));
  return { ...upper, span: { from: upper.span.from, to: lower.span.to }, cells };
}
