import type { DateMention, DatePart } from "../../citations/date.ts";

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
