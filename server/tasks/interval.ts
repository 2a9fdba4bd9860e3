import { daysAfter } from "../text/day.ts";
import { anyOf } from "../text/pattern.ts";
import { textBefore } from "../text/span.ts";
import { findPeriods, type Period, type PlanYear } from "./periods.ts";
import times from "./times.json" with { type: "json" };

/** From when to when a task is done, as the periods of its cell and the words before them say. */
export interface Interval {
  readonly kind: "within" | "before" | "from" | "months";
  readonly start: string | undefined;
  readonly end: string | undefined;
}

const LIMIT = new RegExp(
  `(?:${anyOf(times.limits)}(?: là)?(?: vào)?(?: đến)?(?: hết)?|(?:hết|(?:cho )?đến|tới)(?: hết)?|[<≤])(?: ngày| cuối| trong| năm)*:? ?$`,
  "u",
);
const BEFORE = /trước(?: hết)?(?: ngày| thời điểm| năm)?:? ?$/u;
const AFTER = /sau(?: ngày| năm)? ?$/u;
const SINCE = /(?:từ|kể từ|bắt đầu)(?: từ)?(?: ngày| đầu| giữa| cuối| vào| năm)* ?$/u;
const ONWARDS =
  /^[\s,]*(?:và |& )?(?:các |những )?(?:năm |giai đoạn |thời gian )?(?:tiếp theo|trở đi|về sau|kế tiếp)|^ ?(?:cho )?(?:đến|tới) nay|^[\s,]*(?:và |& )?(?:các|những) năm sau|^ ?(?:đến|-) khi/u;
const RANGE = /^ ?(?:(?:cho )?(?:đến|tới)(?: hết)?|[-–÷>]{1,2})(?: ngày| cuối| đầu| năm)* ?$/u;

/** The interval that the words of a time cell set; undefined if they set none, or one that ends before it begins. */
export function readInterval(words: string, year: PlanYear | undefined, due: boolean): Interval | undefined {
  const interval = read(words, told(findPeriods(words, year)), due);
  // "Quý II - tháng 1" of one year: nobody can say what was meant.
  return interval?.start && interval.end && interval.end < interval.start ? undefined : interval;
}

function read(words: string, periods: readonly Period[], due: boolean): Interval | undefined {
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const tail = words.slice(last.to);
  if (ONWARDS.test(tail) && !isLimit(words, last))
    return { kind: "from", start: first.start, end: undefined };
  return periods.length === 1 ? single(words, first, due) : several(words, periods);
}

function single(words: string, period: Period, due = false): Interval {
  const { start, end, unit } = period;
  const lead = before(words, period);
  if (BEFORE.test(lead))
    return { kind: "before", start: undefined, end: unit === "day" ? end : start && daysAfter(start, -1) };
  if (AFTER.test(lead))
    return { kind: "from", start: unit === "day" ? start : end && daysAfter(end, 1), end: undefined };
  // "Từ 7 giờ ngày 15/3 đến 19 giờ ngày 15/3": one day.
  const ends = /^ ?(?:đến|tới) (?!khi|nay)/u.test(words.slice(period.to));
  if (SINCE.test(lead) && !period.range && !ends) return { kind: "from", start, end: undefined };
  if (LIMIT.test(lead) || (due && unit === "day")) return { kind: "before", start: undefined, end };
  return { kind: "within", start, end };
}

/** "từ tháng 3 đến tháng 5", "tháng 6, tháng 12", "trước 30/6 và trước 15/12". */
function several(words: string, periods: readonly Period[]): Interval {
  const [first, second, ...others] = periods as readonly [Period, Period, ...Period[]];
  const isPair = others.length === 0;
  if (isNarrowed(words, first, [second, ...others]))
    return isPair ? single(words, second) : several(words, [second, ...others]);
  return (isPair ? pair(words, first, second) : undefined) ?? listed(words, periods);
}

/** Two periods, of which one says more of the other or ends what the other begins; undefined if they count alike. */
function pair(words: string, first: Period, second: Period): Interval | undefined {
  const inBrackets = narrower(words, first, second);
  if (inBrackets) return single(words, inBrackets);
  const { start } = first;
  const gap = words.slice(first.to, second.from);
  if (RANGE.test(gap) || (first.from === second.from && first.unit === "day"))
    return { kind: "within", start, end: overNewYear(start, second.end) };
  if (isLimit(words, first)) return undefined;
  const end = latestEnd(words, [first, second]);
  if (STARTS.test(before(words, first)) && ENDS.test(gap)) return { kind: "within", start, end };
  const [narrow, other] = [first, second].filter(({ unit }) => unit !== "year");
  if (narrow && !other) return single(words, narrow);
  return isLimit(words, second) ? { kind: "within", start, end } : undefined;
}

function listed(words: string, periods: readonly Period[]): Interval {
  const first = periods[0] as Period;
  if (isLimit(words, first)) return { kind: "before", start: undefined, end: periods.at(-1)?.end };
  const { start } = first;
  // "Tháng 11 (Ngày Pháp luật 09/11)": all within the first.
  if (first.unit !== "day" && periods.every((period) => isIn(first, period)))
    return { kind: "within", start, end: first.end };
  const end = latestEnd(words, periods);
  const adjoin = periods.every((period, at) => at === 0 || period.start === dayAfter(periods[at - 1]));
  if (adjoin && first.unit !== "month") return { kind: "within", start, end };
  const areDays = periods.every(({ unit }) => unit === "day");
  return { kind: "months", start: areDays ? earliest(periods) : start, end };
}

/** "Tháng 6, trước ngày 15", "Quý II (hạn 15/6)", "Tháng 9: 05/9": the days in it, not the whole of it. */
function isNarrowed(words: string, whole: Period, days: readonly Period[]): boolean {
  const [day] = days;
  if (!day || whole.unit === "day" || whole.unit === "year" || whole.range) return false;
  if (!days.every((one) => one.unit === "day" && isIn(whole, one))) return false;
  return isLimit(words, day) || /^[\s,(:;-]*(?:từ |vào )?(?:ngày )?$/u.test(words.slice(whole.to, day.from));
}

/** "Quý II (tháng 5)", "Tháng 5 (quý II)": of a month and its quarter the month, one of them in brackets. */
function narrower(words: string, one: Period, other: Period): Period | undefined {
  const units = [one.unit, other.unit];
  if (units.includes("day") || units.includes("year") || one.unit === other.unit) return undefined;
  if (!/^[\s,]*\((?:trong |vào )?$/u.test(words.slice(one.to, other.from))) return undefined;
  return isIn(one, other) ? other : isIn(other, one) ? one : undefined;
}

function isIn(whole: Period, { start = "", end = "" }: Period): boolean {
  return (whole.start ?? "") <= start && end <= (whole.end ?? "");
}

/** Without those that say again what another says: a day in two languages, "08 - 15/10; chậm nhất 15/10". */
function told(periods: readonly Period[]): readonly Period[] {
  const isTold = ({ start, end }: Period, at: number): boolean =>
    start !== undefined &&
    periods.slice(0, at).some((before) => before.start === start && before.end === end);
  return periods.filter((period, at) => !isTold(period, at));
}

/** "Gửi 16/9; nhận trước 25/9": the second is the end of what the first begins. */
function isLimit(words: string, period: Period): boolean {
  const lead = before(words, period);
  return BEFORE.test(lead) || LIMIT.test(lead);
}

/** The words in front of a period. */
function before(words: string, { from }: Period): string {
  return textBefore(words, from, 40);
}

/** "Khởi công 30/4, hoàn thành 19/12" */
const STARTS = /(?:bắt đầu|khởi công|khởi động)(?: từ)?:?(?: ngày| tháng)? ?$/u;
const ENDS = /(?:hoàn thành|kết thúc|nghiệm thu|xong)/u;

/** "21/12-09/01" of one year's plan ends in January of the next. */
function overNewYear(start: string | undefined, end: string | undefined): string | undefined {
  if (!start || !end || end >= start || start.slice(0, 4) !== end.slice(0, 4)) return end;
  const isTurn = Number(start.slice(5, 7)) >= 10 && Number(end.slice(5, 7)) <= 3;
  return isTurn ? `${Number(end.slice(0, 4)) + 1}${end.slice(4)}` : end;
}

function dayAfter(period: Period | undefined): string | undefined {
  return period?.end && daysAfter(period.end, 1);
}

/** "trước 2030" ends with the year before. */
function endOf(words: string, period: Period): string | undefined {
  const { unit, start, end } = period;
  const isBefore = unit !== "day" && BEFORE.test(before(words, period));
  return isBefore && start ? daysAfter(start, -1) : end;
}

/** "20/10, 08/3" */
function earliest(periods: readonly Period[]): string | undefined {
  return periods.map(({ start }) => start).reduce((a, b) => (a && b && b < a ? b : a));
}

function latestEnd(words: string, periods: readonly Period[]): string | undefined {
  const ends = periods.map((period) => endOf(words, period));
  return ends.includes(undefined) ? undefined : (ends as string[]).reduce((a, b) => (a > b ? a : b));
}
