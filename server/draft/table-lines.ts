import { isUpperCase } from "../text/case.ts";
import { slice } from "../text/span.ts";
import { type Block, isPeriodTitle, opensWithLabel, type RawRow } from "./table-block.ts";
import { brokenHeadingEnd, brokenRowEnd } from "./table-broken.ts";
import { type Cell, emptyCell, readCell } from "./table-cell.ts";
import { isWordedHeading } from "./table-heading.ts";

/** The line that begins at `from`. */
export interface LineRange {
  readonly from: number;
  /** Without the line end. */
  readonly to: number;
}

/** The line at an offset; the offset is taken for its beginning. */
export function lineAt(text: string, from: number): LineRange {
  const end = text.indexOf("\n", from);
  return { from, to: end < 0 ? text.length : end };
}

/**
 * Reads the run of tab-separated lines that begins at `from`; undefined if the first line has no tab. `before` is how
 * many columns the lines above a page break have, which these may carry on.
 */
export function readTabBlock(text: string, from: number, before = 0): Block | undefined {
  const rows: RawRow[] = [];
  let line = lineAt(text, from);
  let columns = before;
  while (line.from < text.length) {
    if (hasTab(text, line)) {
      line = wholeRow(text, line, rows.length === 0, columns);
      const row = tabRow(text, line);
      columns = Math.max(columns, row.cells.length);
      rows.push(row);
    } else if (rows.length > 0 && isFullWidthRow(text, line))
      rows.push({ ...oneCell(text, line), marked: false });
    else break;
    line = lineAt(text, line.to + 1);
  }
  return block("tabs", rows);
}

/**
 * Reads the run of pipe lines that begins at `from`. Rows need a pipe at their beginning, or, as Markdown allows,
 * none when the second line is a delimiter row, or when a heading of known words says that a table begins.
 */
export function readPipeBlock(text: string, from: number): Block | undefined {
  const rows: RawRow[] = [];
  let line = lineAt(text, from);
  if (!startsWithPipe(text, line) && isBareTable(text, line)) return readBareBlock(text, line);
  const open = !startsWithPipe(text, line) && isOpenTable(text, line);
  while (line.from < text.length && (open ? hasPipe(text, line) : startsWithPipe(text, line))) {
    const last = rows.at(-1);
    if (!isDelimiter(text, line)) rows.push(pipeRow(text, line));
    else if (!last) return undefined;
    else if (rows.length <= 3) rows[rows.length - 1] = { ...last, marked: true };
    line = lineAt(text, line.to + 1);
  }
  return block("pipes", rows);
}

/** A row's line, with the lines that its broken cells take. */
function wholeRow(text: string, line: LineRange, isFirst: boolean, columns: number): LineRange {
  if (isFirst) {
    const heading = { ...line, to: brokenHeadingEnd(text, line.from) };
    if (isWordedHeading(tabRow(text, heading))) return heading;
  }
  return columns < 3 ? line : { ...line, to: brokenRowEnd(text, line.from, columns) };
}

function block(form: Block["form"], rows: readonly RawRow[]): Block | undefined {
  const first = rows[0];
  const last = rows.at(-1);
  return first && last && { form, span: { from: first.span.from, to: last.span.to }, rows };
}

function hasTab(text: string, line: LineRange): boolean {
  return slice(text, line).includes("\t");
}

function tabRow(text: string, line: LineRange): RawRow {
  const cells: Cell[] = [];
  let from = line.from;
  while (from <= line.to) {
    const tab = text.indexOf("\t", from);
    const to = tab < 0 || tab > line.to ? line.to : tab;
    cells.push(readCell(text, from, to));
    from = to + 1;
  }
  return { span: line, cells, marked: cells.every(isBold(text)) };
}

function isBold(text: string): (cell: Cell) => boolean {
  return ({ span }) =>
    span.from === span.to || text.startsWith("<b>", span.from) || text.startsWith("**", span.from);
}

/** A group heading merged over all columns, which a converter writes as a line without tabs above a row or another such. */
function isFullWidthRow(text: string, line: LineRange, depth = 0): boolean {
  if (line.to === line.from || line.to - line.from > 400) return false;
  const next = lineAt(text, line.to + 1);
  if (next.from >= text.length || !isTitle(text, line)) return false;
  return hasTab(text, next) || (depth < 2 && isFullWidthRow(text, next, depth + 1));
}

/** True if a line reads like the title of a group: with a number, in capitals or bold, or naming a period. */
function isTitle(text: string, { from, to }: LineRange): boolean {
  const shown = readCell(text, from, to).text;
  // A number alone is that of a page.
  if (/^\d{1,3}$/.test(shown)) return false;
  const isBold = text.startsWith("<b>", from) || text.startsWith("**", from);
  // "GIAI ĐOẠN 1 (đến 31/3)"
  const spoken = shown.replace(/\([^()]{0,80}\)/g, "");
  return isBold || opensWithLabel(shown) || isUpperCase(spoken) || isPeriodTitle(shown);
}

function oneCell(text: string, line: LineRange): Omit<RawRow, "marked"> {
  const cell = readCell(text, line.from, line.to);
  return { span: cell.span, cells: [cell] };
}

/** A bar with something behind it: one alone on its line is what is left of a frame. */
function startsWithPipe(text: string, line: LineRange): boolean {
  let at = line.from;
  while (at < line.to && at - line.from < 40 && text[at] === " ") at++;
  return text[at] === "|" && text.slice(at + 1, line.to).trim() !== "";
}

function hasPipe(text: string, line: LineRange): boolean {
  return slice(text, line).includes("|");
}

function isOpenTable(text: string, line: LineRange): boolean {
  if (!hasPipe(text, line)) return false;
  const next = lineAt(text, line.to + 1);
  return next.from < text.length && hasPipe(text, next) && isDelimiter(text, next);
}

/** "TT | Nhiệm vụ | Cơ quan chủ trì" with no delimiter row under it, as collections of documents write tables. */
function isBareTable(text: string, line: LineRange): boolean {
  if (line.to - line.from > 1000 || !slice(text, line).includes(" | ")) return false;
  const heading = pipeRow(text, line);
  if (heading.cells.length < 3 || !isWordedHeading(heading)) return false;
  const next = nextFilled(text, line);
  return next !== undefined && !isDelimiter(text, next) && fits(bareRow(text, next, line), heading);
}

/** Rows with as many cells as the heading, or, behind a cell over several rows, one less; each perhaps set apart by a blank line. */
function readBareBlock(text: string, first: LineRange): Block | undefined {
  const heading = pipeRow(text, first);
  const rows: RawRow[] = [heading];
  for (let line = nextFilled(text, first); line; line = nextFilled(text, line)) {
    const row = bareRow(text, line, first);
    const isShort = row.cells.length === heading.cells.length - 1 && endsWithPipe(text, line);
    if (!fits(row, heading) && !(isShort && endsWithPipe(text, first))) break;
    rows.push(row);
  }
  return block("pipes", rows);
}

/** A row of a table without outer bars: a bar at its end parts an empty last cell. */
function bareRow(text: string, line: LineRange, heading: LineRange): RawRow {
  const row = pipeRow(text, line);
  const isOpen = endsWithPipe(text, line) && !endsWithPipe(text, heading);
  return isOpen ? { ...row, cells: [...row.cells, emptyCell(line.to)] } : row;
}

/** True if a bar closes the last cell of a line. */
function endsWithPipe(text: string, { from, to }: LineRange): boolean {
  return text.slice(from, to).trimEnd().endsWith("|");
}

function fits(row: RawRow, heading: RawRow): boolean {
  return row.cells.length === heading.cells.length;
}

/** The next line, or the one behind a single blank line. */
function nextFilled(text: string, line: LineRange): LineRange | undefined {
  let next = lineAt(text, line.to + 1);
  if (next.from < text.length && slice(text, next).trim() === "") next = lineAt(text, next.to + 1);
  return next.from < text.length && next.to > next.from ? next : undefined;
}

function isDelimiter(text: string, line: LineRange): boolean {
  if (line.to - line.from > 5000) return false;
  const raw = slice(text, line);
  return raw.includes("-") && /^[\s|:-]+$/.test(raw);
}

/** Cells between unescaped pipes, the outer two pipes left out. */
function pipeRow(text: string, line: LineRange): RawRow {
  const cells: Cell[] = [];
  let { from } = line;
  while (from < line.to && text[from] === " ") from++;
  if (text[from] === "|") from++;
  let at = from;
  while (at < line.to) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === "|") {
      cells.push(readCell(text, from, at));
      from = at + 1;
    }
    at++;
  }
  if (from < line.to && text.slice(from, line.to).trim() !== "") cells.push(readCell(text, from, line.to));
  return { span: line, cells, marked: false };
}
