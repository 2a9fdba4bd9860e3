import type { DateMention, DatePart } from "../../citations/date.ts";
import type { Draft } from "../../draft/draft.ts";
import { overlaps } from "../../text/span.ts";
import { issueLine } from "../support.ts";

/**
 * The whole dates of a draft but its own. Feasts are named by day and month alone: "8/3", "2/9"; without a year a date
 * is left as it is.
 */
export function datesOfBody(draft: Draft): readonly DateMention[] {
  const own = issueLine(draft);
  return draft.dates.filter(({ span, year, iso }) => year && iso && !(own && overlaps(span, own.span)));
}

/** True if a day below 10, or month 1 or 2, stands without its 0. */
export function lacksZero({ day, month }: DateMention): boolean {
  return (day.value < 10 && width(day) === 1) || (month.value <= 2 && width(month) === 1);
}

/** True if a month from 3 to 9 stands with a 0. */
export function hasNeedlessZero({ month }: DateMention): boolean {
  return month.value >= 3 && month.value <= 9 && width(month) === 2;
}

/** The date as it stands, its day and month padded as the decree says for the date of issue. */
export function padded(plain: string, { span, day, month }: DateMention): string {
  return (
    plain.slice(span.from, day.span.from) +
    String(day.value).padStart(2, "0") +
    plain.slice(day.span.to, month.span.from) +
    (month.value <= 2 ? `0${month.value}` : String(month.value)) +
    plain.slice(month.span.to, span.to)
  );
}

function width({ span }: DatePart): number {
  return span.to - span.from;
}
