import { isUpperCase } from "../text/case.ts";
import { slice } from "../text/span.ts";
import { isNumberCell, isPeriodTitle, opensWithLabel, startsLower } from "./table-block.ts";
import { columnRole } from "./table-columns.ts";

/**
 * Where a row with tabs ends whose cells are broken over several lines, as text copied from a table has them: only if
 * its lines together have just as many cells as the table has columns. Else the end of its first line. A row without a
 * number or a month goes on only in lines that begin in the middle of a sentence: the one below may have lost its empty cells.
 */
export function brokenRowEnd(text: string, from: number, columns: number): number {
  const first = lineEnd(text, from);
  const number = firstCell(text, from, first);
  const own = cellsOf(text, from, first);
  if (own > columns) return first;
  const isNumbered = isRowHead(number);
  const isGroup = own === 2 && isUpperCase(text.slice(from + number.length, first));
  let cells = own;
  let end = first;
  for (let count = 0; count < MOST_LINES && cells < columns; count++) {
    const next = { from: end + 1, to: lineEnd(text, end + 1) };
    if (isGroup || !goesOn(text, next.from, next.to)) return first;
    if (!isNumbered && !isInside(text, next)) return first;
    if (isPeriodTitle(number) && isPeriodTitle(firstCell(text, next.from, next.to))) return first;
    cells += cellsOf(text, next.from, next.to) - 1;
    end = next.to;
  }
  if (cells !== columns) return first;
  return lastCellEnd(text, end, isNumbered);
}

/** "1", "Tháng 8": what stands in the first cell of a row that may go on below. */
function isRowHead(cell: string): boolean {
  return isNumberCell(cell) || isPeriodTitle(cell);
}

/** True if a line begins in the middle of a sentence, or behind a comma. */
function isInside(text: string, { from, to }: Line): boolean {
  return (
    startsLower(firstCell(text, from, to)) ||
    /(?:[,;–-]|đến|và) ?$/u.test(text.slice(Math.max(0, from - 6), from - 1))
  );
}

/**
 * The same for a heading, of which nobody knows how many columns it has until the first row under it is read. Lines that
 * do not begin in the middle of a sentence ("CÔNG VIỆC⇥CƠ QUAN") belong to it only behind "STT", and not one alone: that
 * may be a second row.
 */
export function brokenHeadingEnd(text: string, from: number): number {
  const first = lineEnd(text, from);
  const isCounted = columnRole(firstCell(text, from, first)) === "number";
  let cells = cellsOf(text, from, first);
  let end = first;
  let hasCapitals = false;
  for (let count = 0; count < MOST_LINES; count++) {
    const next = { from: end + 1, to: lineEnd(text, end + 1) };
    const opening = firstCell(text, next.from, next.to);
    const own = cellsOf(text, next.from, next.to);
    if (!/^(?:\p{Ll}|\((?!\d))/u.test(opening)) {
      const isFull = own === cells && own > 2 && !isAllCapitals(slice(text, next));
      const isBody = !isCounted || OPENS_BODY.test(opening) || isFull;
      if (isBody) return isRowOf(text, next, cells) && !(hasCapitals && count < 2) ? end : first;
      // The last cell may end in a line without tabs; so may the title of a group stand over the rows.
      if (opening.length > SHORT || (own < 2 && (!hasCapitals || isPeriodTitle(opening)))) return first;
      hasCapitals = true;
    }
    if (opening.length > LONGEST) return first;
    cells += own - 1;
    end = next.to;
  }
  return first;
}

/** True for a line with several texts, all in capitals: what is left of a heading in capitals. */
function isAllCapitals(line: string): boolean {
  const texts = line.split("\t").map((cell) => cell.trim());
  return isUpperCase(line) && new Set(texts.filter((text) => text !== "")).size > 1;
}

/** True if a line is a row of a table with as many columns, or the title of the first group above one. */
function isRowOf(text: string, { from, to }: Line, columns: number): boolean {
  if (cellsOf(text, from, to) === columns || brokenRowEnd(text, from, columns) > to) return true;
  // "I⇥CÔNG TÁC CHUNG", "A. THỂ CHẾ"
  return FIRST_GROUP.test(text.slice(from, to));
}

/** "1", "I.", "A": what stands first under a heading. */
const OPENS_BODY = /^(?:$|\d|[IVXA-D](?:[.)]|$))/;
const FIRST_GROUP = /^(?:[IA]|1)(?:\.?\t|[.)] ?\p{Lu})/u;

interface Line {
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 12;
const MOST_HEADING_LINES = 4;
const LONGEST = 400;
/** The most of a last cell's line that need not begin in small letters: "12/2025". */
const SHORT = 40;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function firstCell(text: string, from: number, to: number): string {
  const tab = text.indexOf("\t", from);
  return text.slice(from, tab < 0 || tab > to ? to : tab).trim();
}

function cellsOf(text: string, from: number, to: number): number {
  const line = text.slice(from, to);
  let cells = 1;
  for (let tab = line.indexOf("\t"); tab >= 0; tab = line.indexOf("\t", tab + 1)) cells++;
  return cells;
}

/** True if a line may belong to the cell above: it opens no row, no group, no sum and no heading. */
function goesOn(text: string, from: number, to: number): boolean {
  const opening = firstCell(text, from, to);
  if (opening === "" || to - from > LONGEST * 3 || isNumberCell(opening) || OPENS_ROW.test(opening))
    return false;
  if (startsLower(opening)) return true;
  const isAlone = from + opening.length >= to;
  // "P. KHTC" is a unit, "57 xã" a count.
  const isLabelled = opensWithLabel(opening) && !/^P\. ?\p{Lu}|^\d{1,3} \p{Ll}/u.test(opening);
  return !isLabelled && !(isAlone && isUpperCase(opening));
}

const OPENS_ROW = /^(?:s?tt|tổng(?: số| cộng)?|cộng|ghi chú|nơi nhận)(?!\p{L})/iu;

/** The end of the last cell: lines without tabs go on in it if they open nothing else and another row follows. */
function lastCellEnd(text: string, to: number, isNumbered: boolean): number {
  let end = to;
  for (let count = 0; count < MOST_HEADING_LINES; count++) {
    const next = { from: end + 1, to: lineEnd(text, end + 1) };
    if (next.from >= text.length) return to;
    const line = slice(text, next);
    if (line.includes("\t")) return !isNumbered || isRowHead(firstCell(text, next.from, next.to)) ? end : to;
    if ((!isNumbered || isPeriodTitle(line)) && !isInside(text, next)) return to;
    const isShort = line.length <= SHORT && !/^\s*\d{1,3}\s*$/.test(line) && goesOn(text, next.from, next.to);
    if (line.length > LONGEST || !(startsLower(line) || isShort)) return to;
    end = next.to;
  }
  return to;
}
