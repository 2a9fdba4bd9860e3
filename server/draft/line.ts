import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import { type Label, readLabel } from "./label.ts";
import known from "./words.json" with { type: "json" };

/** What a line is, seen by itself. Which part of the draft it belongs to is decided later. */
export type LineKind =
  | "blank"
  | "rule" // a drawn line: -----, _____
  | "pageNumber" // and what else a page, a scanner or a digital signature puts in
  | "table"
  | "columns" // of a table set out in columns that could not be read
  | "item" // begins with a label: Điều 1., I., 1.1., a), -
  | "text";

export interface Line {
  /** Without the line feed. */
  readonly span: Span;
  /** Without outer spaces and markup; empty for a blank line. */
  readonly content: Span;
  readonly kind: LineKind;
  readonly label: Label | undefined;
  /** True if the line is set as a heading: Markdown heading or bold from end to end. */
  readonly emphasised: boolean;
}

/**
 * Cuts a draft into lines and gives each a kind.
 * @param text the draft; `plain` its matching copy of the same length
 * @param isTable tells for a line's first offset whether the line lies in a table
 */
export function readLines(text: string, plain: string, isTable: (offset: number) => boolean): Line[] {
  const lines: Line[] = [];
  let inStamp = false;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = readLine(text, plain, span(from, to), isTable);
    if (line.kind !== "blank")
      inStamp = line.kind !== "table" && isOfStamp(slice(plain, line.content), inStamp);
    lines.push(inStamp && line.kind !== "blank" ? { ...line, kind: "pageNumber", label: undefined } : line);
    from = to + 1;
  }
  return lines;
}

function readLine(text: string, plain: string, where: Span, isTable: (offset: number) => boolean): Line {
  const content = trimSpan(plain, where);
  if (content.from === content.to)
    return { span: where, content, kind: "blank", label: undefined, emphasised: false };
  const emphasised = isEmphasised(text, where);
  const words = slice(plain, content);
  const kind = isTable(where.from) ? "table" : kindOf(words);
  const label = kind === "text" ? readLabel(words.slice(0, 400), content.from) : undefined;
  return { span: where, content, kind: label ? "item" : kind, label, emphasised };
}

/** A Markdown heading, or bold up to its end: not "**Thời gian:** từ ngày …", "**Điều 1.** Thành lập …". */
function isEmphasised(text: string, where: Span): boolean {
  const head = text.slice(where.from, where.from + 40);
  if (/^\s*#{1,6}\s/.test(head)) return true;
  const tail = text.slice(Math.max(where.from, where.to - 40), where.to);
  return (
    /^\s*(?:- )?(?:\*\*|__|<b>|<strong>)/.test(head) &&
    /(?:\*\*|__|<\/b>|<\/strong>)[*_.:;,]{0,3}(?:\\|<br\s?\/?>)?\s*$/.test(tail)
  );
}

/** What a line outside tables is, its label apart. */
function kindOf(words: string): "rule" | "pageNumber" | "text" {
  if (isRule(words)) return "rule";
  return PAGE_NUMBER.test(words) ? "pageNumber" : "text";
}

/** What a digital signature prints of itself, line by line: "Ký bởi: …", "Thời gian ký: …"; and what a scanner adds. */
const STAMP = new RegExp(`^${anyOf(known.stamp.starts)}`, "iu");
const REST_OF_STAMP = new RegExp(`^(?:${anyOf(known.stamp.rest)}\\s?:|\\+07:00$)`, "iu");

function isOfStamp(words: string, isBelowOne: boolean): boolean {
  return words.length < 120 && (STAMP.test(words) || (isBelowOne && REST_OF_STAMP.test(words)));
}

/** "2", "- 2 -", "Trang 2/6", and the head of a page of Công báo: "CÔNG BÁO/Số 569 + 570/Ngày 04-5-2021", its page number beside it. */
const PAGE_NUMBER =
  /^(?:(?:(?:Trang|Page)\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?|[-–] ?\d{1,3} ?[-–]|(?:\d{1,4}\s+)?CÔNG BÁO\s?\/\s?Số\s[\d+\s]{1,30}\/\s?Ngày\s[\d/-]{8,10}(?:\s+\d{1,4})?)$/i;

/** A drawn line: three or more dashes, underscores and the like, and nothing else but an "o0o" in its middle; or the lone bar of a table's frame. */
function isRule(words: string): boolean {
  if (words === "|") return true;
  return (
    words.length >= 3 &&
    /^[-–—―─━═_=*~.·•|:+\s]+(?:[oO0]{1,3}[-–—_=*~\s]+)?$/.test(words) &&
    !/^\.+$/.test(words)
  );
}

/** The cells of a line that a converter flattened from two columns: cut at tabs, at table bars, at drawn lines and at runs of three or more spaces. */
export function readCells(plain: string, where: Span): Span[] {
  const cells: Span[] = [];
  let from = where.from;
  const words = slice(plain, where);
  for (const gap of matchesOf(words, /\t\s*| {3,}| *\| *| [-–—_*=]{5,} /g)) {
    const before = words.slice(0, gap.index);
    const after = words.slice(gap.index + gap[0].length);
    if (staysTogether(before, after)) continue;
    const cell = trimSpan(plain, span(from, where.from + gap.index));
    if (cell.to > cell.from) cells.push(cell);
    from = where.from + gap.index + gap[0].length;
  }
  const last = trimSpan(plain, span(from, where.to));
  if (last.to > last.from) cells.push(last);
  return cells;
}

/** Blanks left for the clerk are no column gaps: "Số:      /QĐ", "ngày      tháng      năm". */
function staysTogether(before: string, after: string): boolean {
  return (
    /^(?:\/|tháng|năm|\d{1,2}\s+tháng|\d{2,4}\s*$)/i.test(after) ||
    (/(?:ngày|tháng|năm|Số\s?:?)\s*$/i.test(before.slice(-12)) && /^(?:\/|tháng|năm|\d)/i.test(after))
  );
}
