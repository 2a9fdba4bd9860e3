import type { Span } from "../text/span.ts";

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
