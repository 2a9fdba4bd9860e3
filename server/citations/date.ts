import { matchesOf } from "../text/match.ts";
import { type Span, span, spanOfGroup, textBefore } from "../text/span.ts";

/** A date as it is written. Parts are numbers as read, not checked: `iso` is there only if the day exists. */
export interface DateMention {
  readonly span: Span;
  /** long: "ngày 05 tháng 3 năm 2020". slash: "05/3/2020", also with "-" or "." between. */
  readonly form: "long" | "slash";
  readonly day: DatePart;
  readonly month: DatePart;
  readonly year: DatePart | undefined;
  /** YYYY-MM-DD if the three parts make a real calendar day. */
  readonly iso: string | undefined;
}

export interface DatePart {
  readonly span: Span;
  readonly value: number;
}

/**
 * Every date written in `plain` (a draft's copy for matching), in text order and without overlaps.
 * Spans of the long form begin at "ngày" if the word is there, of the slash form at the day's digits.
 * A date without a year is taken only after "ngày" (or as the other end of such a range).
 */
export function findDates(masked: string): DateMention[] {
  const plain = masked.replaceAll("\u00a0", " ");
  const found = [...longDates(plain), ...slashDates(plain), ...dayAndMonthOnly(plain)];
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const kept: DateMention[] = [];
  let end = 0;
  for (const date of found) {
    if (date.span.from < end) continue;
    kept.push(date);
    end = date.span.to;
  }
  return kept;
}

/** YYYY-MM-DD, or undefined if there is no such day in the Gregorian calendar. */
export function isoOf(day: number, month: number, year: number | undefined): string | undefined {
  if (year === undefined || year < 1000 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(month, year)) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/**
 * The long form by Phụ lục I, Phần I, Mục II.4.b: "ngày 05 tháng 3 năm 2020".
 * Days below 10 and the months 1 and 2 carry a 0, other months do not.
 */
export function formatLong(day: number, month: number, year: number | undefined): string {
  const start = `ngày ${pad(day)} tháng ${monthByDecree(month)}`;
  return year === undefined ? start : `${start} năm ${year}`;
}

/** The slash form, padded as the long form is: "05/3/2020". */
export function formatSlash(day: number, month: number, year: number | undefined): string {
  const start = `${pad(day)}/${monthByDecree(month)}`;
  return year === undefined ? start : `${start}/${year}`;
}

/** A day (YYYY-MM-DD) in words of the draft: "05/3/2020", or "ngày 05 tháng 3 năm 2020". */
export function writtenDay(iso: string, form: DateMention["form"] = "slash"): string {
  const [year, month = 0, day = 0] = iso.split("-").map(Number);
  return form === "long" ? formatLong(day, month, year) : formatSlash(day, month, year);
}

const LONG =
  /(?:(?<ngay>(?<![\p{L}\p{N}])ngày)\s{0,40})?(?<![\p{N}/.,-])(?<day>\d{1,2})\s{0,40}tháng\s{0,40}(?<month>\d{1,2})(?!\d|\s?[/-]\s?\d)(?:\s{0,20},?\s{1,40}năm\s{0,40}(?<year>\d{1,4})(?!\d))?/dgiu;

function* longDates(plain: string): Generator<DateMention> {
  for (const match of matchesOf(plain, LONG)) {
    const date = mention("long", match);
    // "6 tháng 12" alone is a duration as often as a day.
    if (date && (match.groups?.ngay || date.year)) yield date;
  }
}

const SLASH =
  /(?<!\d)(?<day>\d{1,2}) {0,2}\/[ \n]{0,3}(?<month>\d{1,2})(?: {0,2}\/[ \n]{0,3}|(?<=ngày\s\d{1,2}\/\d{1,2})\snăm\s)(?<year>(?:1[89]|20|21)\d{2})(?!\d)/dgu;
const DASHED = /(?<!\d)(?<day>\d{1,2})(?<mark>[.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/dgu;

function* slashDates(plain: string): Generator<DateMention> {
  for (const match of matchesOf(plain, SLASH)) {
    if (!standsAlone(plain, match)) continue;
    const date = mention("slash", match);
    if (date) yield date;
  }
  for (const match of matchesOf(plain, DASHED)) {
    if (!standsAlone(plain, match)) continue;
    const date = mention("slash", match);
    // With dots or hyphens only a possible day is a date: codes and versions look the same.
    if (date && date.day.value <= 31 && date.month.value <= 12 && date.day.value * date.month.value > 0) {
      yield date;
    }
  }
}

/** False if the digits belong to something longer: a document number, a decimal, a code. */
function standsAlone(plain: string, match: RegExpMatchArray): boolean {
  const from = match.index ?? 0;
  const before = textBefore(plain, from, 5);
  if (/(?:\p{N}[.,/:-]|[/_]|\p{L}[./-])$/u.test(before)) {
    const range = /(?:^|[^\d])\d{4}-$/u.test(before);
    if (!range) return false;
  }
  if (/\p{L}$/u.test(before) && !/(?:ngày|đến|từ)$/iu.test(before)) return false;
  const after = plain.slice(from + match[0].length, from + match[0].length + 3);
  return !/^(?:\/|[-–]\p{Lu}|[.,:]\d|_)/u.test(after);
}

const NO_YEAR =
  /(?<![\p{L}\p{N}])(?<word>ngày|trước)\s{0,6}(?<day>\d{1,2}) ?\/ ?(?<month>\d{1,2})(?![\p{N}/]|[.,]\d| ?\/ ?\d| ?%)/dgiu;
const RANGE_END =
  /(?:\s{0,3}(?:-|–|đến|tới|và|,)\s{0,3}(?:hết\s{1,3})?)(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\p{N}/]|[.,]\d| ?%)/duy;

function* dayAndMonthOnly(plain: string): Generator<DateMention> {
  for (const match of matchesOf(plain, NO_YEAR)) {
    const date = mention("slash", match);
    if (!date || !isPossibleDay(date)) continue;
    // "trước 1/3" may be a fraction; "trước 15/12" is a time limit.
    if (match.groups?.word?.toLowerCase() !== "ngày" && (match.groups?.day ?? "").length < 2) continue;
    yield date;
    RANGE_END.lastIndex = date.span.to;
    const end = RANGE_END.exec(plain);
    const last = end && mention("slash", end);
    if (last && isPossibleDay(last)) yield last;
  }
}

function isPossibleDay(date: DateMention): boolean {
  return isoOf(date.day.value, date.month.value, 2024) !== undefined;
}

function mention(form: "long" | "slash", match: RegExpMatchArray): DateMention | undefined {
  const day = part(match, "day");
  const month = part(match, "month");
  if (!day || !month) return undefined;
  const year = part(match, "year");
  const from = form === "long" ? (match.index ?? 0) : day.span.from;
  const to = (year ?? month).span.to;
  return { span: span(from, to), form, day, month, year, iso: isoOf(day.value, month.value, year?.value) };
}

function part(match: RegExpMatchArray, name: string): DatePart | undefined {
  const where = spanOfGroup(match, name);
  return where && { span: where, value: Number(match.groups?.[name]) };
}

function daysIn(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function monthByDecree(month: number): string {
  return month <= 2 ? pad(month) : String(month);
}
