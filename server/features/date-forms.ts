import { type DateMention, formatLong, formatSlash } from "../citations/date.ts";
import type { Draft } from "../draft/draft.ts";
import type { TextEdit } from "../text/edit.ts";
import { contains, type Span, span } from "../text/span.ts";

/**
 * The other ways to write the date at `where`: 21/11/2023 as "ngày 21 tháng 11 năm 2023" and back, each one edit.
 * Nothing for a day that does not exist, and no short form for the date of the header, which must be long.
 */
export function dateForms(draft: Draft, where: Span): TextEdit[] {
  const date = draft.dates.find((one) => contains(withDayWord(draft.plain, one), where));
  if (!date || !isRealDay(date)) return [];
  const whole = withDayWord(draft.plain, date);
  if (date.form === "slash") return [{ span: whole, newText: matchCase(draft, whole, longForm(date)) }];
  const header = draft.header.placeDate;
  if (header && contains(header.span, date.span)) return [];
  const short = formatSlash(date.day.value, date.month.value, date.year?.value);
  const hasWord = startsWithDayWord(draft.plain, whole);
  const kept = hasWord ? `${draft.text.slice(whole.from, whole.from + 4)} ${short}` : short;
  const forms = kept === short ? [short] : [kept, short];
  return forms.map((newText) => ({ span: whole, newText }));
}

function longForm(date: DateMention): string {
  return formatLong(date.day.value, date.month.value, date.year?.value);
}

/** "Ngày" keeps its capital at the head of a sentence. */
function matchCase(draft: Draft, whole: Span, text: string): string {
  return draft.plain[whole.from] === "N" ? text.replace(/^n/, "N") : text;
}

/** The date with the word "ngày" before it, if there is one. */
function withDayWord(plain: string, date: DateMention): Span {
  const before = plain.slice(Math.max(0, date.span.from - 24), date.span.from);
  const word = /(?<![\p{L}\p{N}])ngày\s{1,20}$/iu.exec(before);
  return word ? span(date.span.from - word[0].length, date.span.to) : date.span;
}

function startsWithDayWord(plain: string, whole: Span): boolean {
  return /^ngày/iu.test(plain.slice(whole.from, whole.from + 4));
}

/** A date without a year counts as real if some year has it. */
function isRealDay(date: DateMention): boolean {
  if (date.year) return date.iso !== undefined;
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month.value - 1] ?? 0;
  return date.day.value >= 1 && date.day.value <= longest;
}
