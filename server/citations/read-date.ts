import { span, trimSpan } from "../text/span.ts";
import type { DateMention } from "./date.ts";
import { matchEnd } from "./words.ts";

/** Dates by the offset at which they begin. */
export type DatesByStart = ReadonlyMap<number, DateMention>;

const BEFORE_DATE =
  /[ \n\f]{0,80},?[ \n\f]{0,80}(?:\([A-ZĐ]{1,6}\)\s{0,3})?(?:\(\s?)?(?:hồi \d{1,2} (?:giờ|h) ?(?:\d{1,2} phút)?,? ?)?(?:(?:đã )?(?:được )?(?:ký |đề |lập |thông qua |ban hành )?(?:ban hành )?)?/iuy;
const DAY_WORD = /ngày[ \n]{0,60}/iuy;

/** The date that follows `at`: "ngày 05/3/2020", ", ngày …", "ban hành ngày …". Nothing else may stand between. */
export function readDate(
  plain: string,
  at: number,
  limit: number,
  dates: DatesByStart,
): DateMention | undefined {
  const from = matchEnd(BEFORE_DATE, plain, at) ?? at;
  const bare = dates.get(from);
  if (bare && (bare.form === "long" || bare.year)) return bare.span.to <= limit ? bare : undefined;
  const date = dates.get(matchEnd(DAY_WORD, plain, from) ?? -1);
  return date && date.span.to <= limit ? date : undefined;
}

const BLANK_DATE =
  /[ \n]{0,40},?[ \n]{0,40}ngày[ .…_/\d]{0,60}(?:tháng[ .…_\d]{0,60}(?:năm[ .…_\d]{0,40})?)?/iuy;

/** Where a date left to be filled in ends ("ngày … tháng … năm 2014"); `at` itself if there is none. */
export function skipBlankDate(plain: string, at: number): number {
  const end = matchEnd(BLANK_DATE, plain, at);
  return end === undefined ? at : trimSpan(plain, span(at, end)).to;
}
