import { slice } from "../text/span.ts";
import { type Block, isNumberCell, type RawRow, startsLower } from "./table-block.ts";
import { type Cell, emptyCell, readCell } from "./table-cell.ts";
import { type ColumnRole, columnRole, isStrong } from "./table-columns.ts";
import { isWordedHeading } from "./table-heading.ts";
import { type LineRange, lineAt } from "./table-lines.ts";

/** A line of a cell, and whether a blank one stands above it. */
interface Piece extends LineRange {
  readonly apart: boolean;
}

const MOST_COLUMNS = 10;
const MOST_LINES_OF_ROW = 60;
const MOST_ROWS = 5000;
const LONGEST_HEADING = 60;
const FEWEST_ROWS = 2;
/** A line of so many characters may have been broken by a narrow column. */
const LONG_LINE = 28;

/**
 * Reads a table whose cells stand each on a line of its own, as text copied from a page has it. Only where it is sure:
 * "STT" alone, known headings under it, then rows that count up, of which at least two have a cell for each heading but
 * perhaps the last. The first row that does not fit ends the table.
 */
export function readStackedBlock(text: string, from: number): Block | undefined {
  const first = lineAt(text, from);
  if (first.to - first.from > 8 || columnRole(slice(text, first)) !== "number")
    return readUncounted(text, first);
  const head = headingLines(text, first);
  if (!head || !isWordedHeading(rowOf(text, head))) return undefined;
  const rows = [rowOf(text, head)];
  let full = 0;
  let last = 0;
  // Where blank lines stand between all cells, they are no empty cells.
  const isSpaced = pieceAfter(text, first)?.apart === true;
  for (let next = nextPiece(text, head.at(-1), isSpaced); next && rows.length < MOST_ROWS; ) {
    const lines = rowLines(text, next, last, head.length, isSpaced);
    const cells = cellsOf(text, lines, head.length);
    if (!cells) break;
    if (cells.length >= Math.max(3, head.length - 1)) full++;
    const end = (lines.at(-1) as Piece).to;
    rows.push({ span: { from: next.from, to: end }, cells, marked: false });
    last = Number.parseInt(slice(text, next), 10) || last;
    next = nextPiece(text, { from: end, to: end }, isSpaced);
    if (next && !opens(text, next, last)) break;
  }
  const to = rows.at(-1)?.span.to ?? first.to;
  return full >= FEWEST_ROWS ? { form: "spaces", span: { from: first.from, to }, rows } : undefined;
}

/** The same without numbers: only under headings that name the work and when, and while the cell under the latter tells a time. */
function readUncounted(text: string, first: LineRange): Block | undefined {
  // Most lines are too long, or end as sentences do.
  const second = looksLikeHeading(text, first) ? pieceAfter(text, first) : undefined;
  if (!second || !looksLikeHeading(text, second)) return undefined;
  const head: Piece[] = [];
  const roles: ColumnRole[] = [];
  for (let next: Piece | undefined = { ...first, apart: second.apart }; next; next = pieceAfter(text, next)) {
    const shown = slice(text, next);
    const role = columnRole(shown);
    const isHeading = next.apart === second.apart && shown.length <= LONGEST_HEADING && isStrong(shown);
    if (!isHeading || roles.includes(role)) break;
    head.push(next);
    roles.push(role);
  }
  const time = roles.indexOf("time");
  if (time < 0 || !roles.includes("content")) return undefined;
  // "Rà soát định mức" in the first row could be a heading as well.
  for (let columns = head.length; columns >= 3 && columns > time; columns--) {
    const rows = uncountedRows(text, head.slice(0, columns), time);
    if (rows.length <= FEWEST_ROWS) continue;
    return { form: "spaces", span: { from: first.from, to: rows.at(-1)?.span.to ?? first.to }, rows };
  }
  return undefined;
}

/** The heading and the rows under it, as far as each has a cell for every column and tells a time in the one called so. */
function uncountedRows(text: string, head: readonly Piece[], time: number): readonly RawRow[] {
  const rows = [rowOf(text, head)];
  const isSpaced = head[0]?.apart;
  for (let next = pieceAfter(text, head.at(-1)); next && rows.length < MOST_ROWS; ) {
    const lines: Piece[] = [];
    for (; next && lines.length < head.length && next.apart === isSpaced; next = pieceAfter(text, next))
      lines.push(next);
    const due = lines[time];
    if (lines.length < head.length || !due || !TIMELY.test(slice(text, due))) break;
    rows.push({ ...rowOf(text, lines), marked: false });
  }
  return rows;
}

function looksLikeHeading(text: string, { from, to }: LineRange): boolean {
  return (
    to - from <= LONGEST_HEADING && /^\s{0,3}\p{Lu}(?:[^.;:\s]| (?! )){0,60}$/u.test(text.slice(from, to))
  );
}

/** A short line with a number, or with a word of what comes round or is waited for. */
const TIMELY = /^(?=.{1,60}$).*(?:\d|quý|thường xuyên|h[àằ]ng|trong năm|cả năm|ngay|khi|sau|theo)/iu;

/** The lines of the heading, up to the number of the first row; undefined if there is none. */
function headingLines(text: string, first: LineRange): readonly LineRange[] | undefined {
  const lines: LineRange[] = [first];
  for (let next = pieceAfter(text, first); next; next = pieceAfter(text, next)) {
    if (opens(text, next, 0)) return lines.length >= 3 ? lines : undefined;
    if (lines.length === MOST_COLUMNS || next.to - next.from > LONGEST_HEADING) return undefined;
    lines.push(next);
  }
  return undefined;
}

/** The next line that holds something. */
function pieceAfter(text: string, line: LineRange | undefined): Piece | undefined {
  let apart = false;
  for (
    let next = lineAt(text, (line?.to ?? 0) + 1);
    next.from < text.length;
    next = lineAt(text, next.to + 1)
  ) {
    if (slice(text, next).trim() !== "") return { ...next, apart };
    if (apart) return undefined;
    apart = true;
  }
  return undefined;
}

/** The same, a page number left out: one between blank lines, where they do not stand between all cells. */
function nextPiece(text: string, line: LineRange | undefined, isSpaced: boolean): Piece | undefined {
  const next = pieceAfter(text, line);
  const after = next?.apart && !isSpaced ? pieceAfter(text, next) : undefined;
  return next && after?.apart && /^\s*\d{1,3}\s*$/.test(slice(text, next)) ? after : next;
}

/** True if a line is the number of the row behind the one numbered `last`: the next, a first, "2.1", "II". */
function opens(text: string, { from, to }: LineRange, last: number): boolean {
  const shown = text.slice(from, to).trim();
  if (!isNumberCell(shown)) return false;
  const value = Number.parseInt(shown, 10);
  if (Number.isNaN(value)) return true;
  return value === last + 1 || (value === 1 && last > 0) || (shown.includes(".") && value === last);
}

/** The lines from one number to the next; of the last row no more than there are columns. */
function rowLines(
  text: string,
  first: Piece,
  last: number,
  columns: number,
  isSpaced: boolean,
): readonly Piece[] {
  const own = Number.parseInt(slice(text, first), 10) || last;
  const lines: Piece[] = [{ ...first, apart: false }];
  for (let next = nextPiece(text, first, isSpaced); next && lines.length < MOST_LINES_OF_ROW; ) {
    if (opens(text, next, own)) return lines;
    lines.push(isSpaced ? { ...next, apart: false } : next);
    next = nextPiece(text, next, isSpaced);
  }
  const wanted = columns + brokenLines(text, lines);
  const whole = lines.findIndex((_, at) => at + 1 + gapsIn(lines.slice(0, at + 1)) === wanted);
  return whole < 0 ? lines.slice(0, wanted) : lines.slice(0, whole + 1);
}

/** How many lines the text behind the number takes beyond its first: a long one goes on in those that begin small. */
function brokenLines(text: string, [, first, ...others]: readonly Piece[]): number {
  if (!first || first.to - first.from < LONG_LINE) return 0;
  const next = others.findIndex((line) => !startsLower(slice(text, line)));
  return Math.max(next, 0);
}

function gapsIn(lines: readonly Piece[]): number {
  return lines.filter(({ apart }) => apart).length;
}

/** One cell a column: lines that begin in the middle of a sentence go on in the one above, blank lines are empty cells. */
function cellsOf(text: string, lines: readonly Piece[], columns: number): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  const isGapped = lines.length < columns && lines.length + gapsIn(lines) === columns;
  let over = lines.length - columns;
  let start: Piece | undefined;
  for (const [at, line] of lines.entries()) {
    if (isGapped && line.apart) cells.push(emptyCell(line.from));
    start ??= line;
    const next = lines[at + 1];
    const goesOn = over > 0 && at > 0 && next !== undefined && startsLower(slice(text, next));
    if (goesOn) over--;
    else {
      cells.push(readCell(text, start.from, line.to));
      start = undefined;
    }
  }
  return cells.length <= columns ? cells : undefined;
}

function rowOf(text: string, lines: readonly LineRange[]): RawRow {
  const { from } = lines[0] as LineRange;
  const { to } = lines.at(-1) as LineRange;
  return { span: { from, to }, cells: lines.map((line) => readCell(text, line.from, line.to)), marked: true };
}
