import type { Cell, Row, Table } from "../draft/table.ts";
import { opensWithLabel } from "../draft/table-block.ts";
import { emptyCell } from "../draft/table-cell.ts";
import type { ColumnRole } from "../draft/table-columns.ts";
import type { Span } from "../text/span.ts";
import { type Label, type Level, leadingLabel, readLabel } from "./label.ts";
import type { TaskColumn } from "./plan.ts";
import { type AlignedRow, alignRow } from "./rows.ts";

/** What a row says before it is known to be a group or a task. */
export interface Reading {
  readonly aligned: AlignedRow;
  readonly label: Label | undefined;
  readonly numberSpan: Span;
  readonly title: string;
  /** True if nothing but number, content and remarks is filled. */
  readonly bare: boolean;
  /** True if a time of its own stands in it. */
  readonly timed: boolean;
  /** True if nothing else is filled but the time: the stretch in which the rows under it are done. */
  readonly timeOnly: boolean;
  /** True if the one text of the row covers other columns too. */
  readonly fullWidth: boolean;
  readonly bold: boolean;
}

/** What the rows of a table say, each under its columns; sums and rows of nothing are left out. */
export function readRows(table: Table, columns: readonly TaskColumn[], text: string): Reading[] {
  const readings: Reading[] = [];
  let above: AlignedRow | undefined;
  for (const row of table.rows) {
    const sole = soleCell(row, columns.length);
    if (sole) {
      if (sole.text !== "" && !isSum(sole.text)) readings.push(readSole(row, sole, columns.length, text));
      continue;
    }
    const aligned = alignRow(withoutEchoes(row), columns, above, text);
    above = aligned;
    if (!isTotal(aligned)) readings.push(readAligned(aligned, columns, text));
  }
  return readings;
}

/** The cell of a row that holds one text only, in the first cell or over all columns; an empty cell for an empty row. */
function soleCell(row: Row, columns: number): Cell | undefined {
  const own = row.cells.filter((cell) => !cell.merged && cell.text !== "");
  const first = own[0];
  if (!first) return row.cells.some((cell) => cell.merged && cell.text !== "") ? undefined : row.cells[0];
  if (row.cells.some((cell) => cell.merged)) return undefined;
  if (own.length > 1 && own.some((cell) => cell.text !== first.text)) return undefined;
  if (own.length > 1 || first.columns > 2 || row.cells.length === 1) return first;
  const at = row.cells.indexOf(first);
  if (at === 0) return columns > 2 && !readLabel(first.text) ? first : undefined;
  // "⇥Cải cách thể chế⇥": a title from which the converter has cut the empty cells.
  const isTitle = opensWithLabel(first.text) || (at === 1 && /^\p{Lu}/u.test(first.text));
  return row.cells.length < columns && isTitle ? first : undefined;
}

function readSole(row: Row, cell: Cell, columns: number, text: string): Reading {
  const label = leadingLabel(cell.text);
  const at = label ? text.indexOf(label.number, cell.span.from) : -1;
  const from = at >= 0 && at < cell.span.to ? at : cell.span.from;
  const aligned: AlignedRow = { row, cells: [], malformed: undefined };
  return {
    aligned,
    label,
    numberSpan: { from, to: label && at >= 0 ? from + label.number.length : from },
    title: label ? cell.text.slice(label.length).trim() : cell.text,
    bare: true,
    timed: false,
    timeOnly: false,
    fullWidth: columns > 2,
    bold: isBold(cell, text),
  };
}

function readAligned(aligned: AlignedRow, columns: readonly TaskColumn[], text: string): Reading {
  const at = (role: ColumnRole): Cell | undefined =>
    aligned.cells[columns.findIndex((column) => column.role === role)];
  const number = at("number");
  const content = at("content");
  const own = number && !number.merged ? readLabel(number.text) : undefined;
  const inContent = own || number?.text || isList(content) ? undefined : leadingLabel(content?.text ?? "");
  const title = content?.text || besideContent(aligned, columns);
  const loud = aligned.cells.flatMap((cell, index) => {
    const role = columns[index]?.role ?? "other";
    return cell.text === "" || QUIET.includes(role) ? [] : [role];
  });
  const start = inContent && content ? text.indexOf(inContent.number, content.span.from) : -1;
  const numberSpan = inContent
    ? { from: Math.max(start, 0), to: Math.max(start, 0) + inContent.number.length }
    : (number?.span ?? { from: aligned.row.span.from, to: aligned.row.span.from });
  const label = own ?? inContent;
  return {
    aligned,
    label,
    numberSpan,
    title: inContent && isNumbered(inContent.level) ? title.slice(inContent.length).trim() : title,
    bare: loud.length === 0,
    timed: loud.some(isTimeRole),
    timeOnly: loud.length > 0 && loud.every(isTimeRole),
    fullWidth: false,
    bold: content !== undefined && isBold(content, text),
  };
}

function isTimeRole(role: ColumnRole): boolean {
  return role === "time" || role === "start";
}

/** "1. Họp …" over "2. Ra quyết định …" in one cell: its numbers count what it holds, not the tasks. */
function isList(content: Cell | undefined): boolean {
  return (
    content !== undefined &&
    /^1[.)]\s/.test(content.text) &&
    content.lines.some((line) => /^2[.)]\s/.test(line))
  );
}

/** "I | KHẢO SÁT | | |": a title that stands in the column before the content. */
function besideContent(aligned: AlignedRow, columns: readonly TaskColumn[]): string {
  const filled = aligned.cells.flatMap(({ text }, at) =>
    text === "" || columns[at]?.role === "number" ? [] : [{ text, role: columns[at]?.role }],
  );
  const [only] = filled;
  return only && filled.length === 1 && only.role === "other" ? only.text : "";
}

/** Columns that may be filled in the row of a group. */
const QUIET: readonly ColumnRole[] = [
  "number",
  "content",
  "note",
  "budget",
  "quantity",
  "basis",
  "status",
  "other",
];

/** True for a number or a letter, which is no part of the title behind it. */
export function isNumbered(level: Level): boolean {
  return level !== "bullet" && level !== "none";
}

function isBold(cell: Cell, text: string): boolean {
  return /^(?:<p[^<>]{0,80}>)?\s{0,3}(?:<(?:b|strong)>|\*\*)/i.test(
    text.slice(cell.span.from, cell.span.from + 110),
  );
}

function isTotal(aligned: AlignedRow): boolean {
  const content = aligned.cells.find((cell) => cell.text !== "" && !cell.merged && !readLabel(cell.text));
  return (
    content !== undefined && /^(?:tổng(?: cộng| số)?|cộng)(?:\s?:|\s?\(.{0,40}\))?$/iu.test(content.text)
  );
}

/** "Tổng kinh phí dự kiến: …", "Ghi chú: …" over the whole table: said of it, no title of a group. */
function isSum(text: string): boolean {
  return /^(?:tổng (?:cộng|số|kinh phí|dự toán|mức)|tổng|cộng|ghi chú)(?![\p{L}\p{N}])(?:[^:]{0,120}:|\s?$)/iu.test(
    text,
  );
}

/** "II | Dữ liệu số | Dữ liệu số | …": one text merged over all columns behind the number, as converters repeat it. */
function withoutEchoes(row: Row): Row {
  const [number, title, ...echoes] = row.cells;
  if (!number || !title || title.text === "" || echoes.length < 2 || !readLabel(number.text)) return row;
  if (!echoes.every(({ text }) => text === title.text)) return row;
  return { ...row, cells: [number, title, ...echoes.map(({ span }) => emptyCell(span.from))] };
}
