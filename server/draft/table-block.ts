import type { Span } from "../text/span.ts";
import type { Cell } from "./table-cell.ts";

/** A row as it stands, before page-cut halves are joined. */
export interface RawRow {
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** True if the markup itself says heading: `<th>`, `<thead>`, a line above a Markdown delimiter row. */
  readonly marked: boolean;
}

/** Rows that follow one another with nothing between, in one of the forms. */
export interface Block {
  readonly form: "pipes" | "tabs" | "html" | "spaces";
  readonly span: Span;
  readonly rows: readonly RawRow[];
}

/** The cells that hold something, the lower parts of merged ones not counted. */
export function filled(row: { readonly cells: readonly Cell[] }): readonly Cell[] {
  return row.cells.filter((cell) => cell.text !== "" && !cell.merged);
}

/** How many columns the row covers. */
export function width(row: { readonly cells: readonly Cell[] }): number {
  return row.cells.reduce((sum, cell) => sum + cell.columns, 0);
}

/** The one text of a row that is merged over all columns, however the converter wrote the merge; else undefined. */
export function soleText(row: { readonly cells: readonly Cell[] }): string | undefined {
  const texts = filled(row).map((cell) => cell.text);
  const first = texts[0];
  return first !== undefined && texts.every((text) => text === first) ? first : undefined;
}

/** "I. ", "A. ", "1.2. ", "a) " and the like at the head of a text. */
export function opensWithLabel(text: string): boolean {
  return /^(?:(?:[IVXLC]{1,7}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4})[.)/:]?|[a-zđ][.)]|Phần|Mục|Nhóm|Chương)(?=\s|$)/u.test(
    text,
  );
}

/** True if the text begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return /^[“"'(]?\p{Ll}/u.test(text) && !/^[a-zđ][.)]\s/u.test(text);
}

/** True if a cell holds a number and nothing else: "1", "1.2.", "II", "A". */
export function isNumberCell(text: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-Z])[.)]?$/.test(text);
}

/** "Tháng 9/2024", "Quý II: Tổng kết", "Sáng 08/7": what stands over the rows of a month, a quarter, a stage or a day. */
export function isPeriodTitle(text: string): boolean {
  return PERIOD_TITLE.test(text);
}

const PERIOD_TITLE =
  /^(?:(?:Tháng|Quý|Tuần|Giai đoạn|Đợt) (?:\d{1,2}|[IVX]{1,4})(?:\/(?:20)?\d{2}| năm 20\d{2})?|(?:Buổi )?(?:[Ss]áng|[Cc]hiều|[Tt]ối|Ngày|Thứ \p{L}{2,4}|Chủ nhật),?(?: ngày)? \(?\d{1,2}\/\d{1,2}(?:\/20\d{2})?\)?)(?:\s?[:–-].{1,120})?$/u;
