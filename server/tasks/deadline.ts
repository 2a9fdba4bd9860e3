import { daysAfter } from "../text/day.ts";
import { anyOf } from "../text/pattern.ts";
import { textBefore } from "../text/span.ts";
import { findPeriods, type Period, type PlanYear } from "./periods.ts";
import times from "./times.json" with { type: "json" };

/**
 * What a time cell says.
 * within: done between start and end. before: done by end. from: begins at start, no end given. months: in each of
 * several periods, the first begins at start, the last ends at end. ongoing: all the time ("thường xuyên").
 * recurring: comes round every day … year. event: when something else happens. unknown: words that say no more.
 */
export type DeadlineKind =
  | "within"
  | "before"
  | "from"
  | "months"
  | "ongoing"
  | "recurring"
  | "event"
  | "unknown";

export type Recurrence = "day" | "week" | "month" | "quarter" | "half-year" | "year";

export interface Deadline {
  /** The words of the cell. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** First and last day, YYYY-MM-DD, both included; undefined where the words set none or the year is not known. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** How often, for recurring ones, where the words say it. */
  readonly every: Recurrence | undefined;
}

/**
 * Reads a time cell. `year` is the plan's year, for words that name none ("Quý II", "trong năm").
 * `due` says that the column's heading speaks of a limit ("Thời hạn", "Hoàn thành trước"): a bare date is then the last day.
 * Undefined if the cell says nothing.
 */
export function readDeadline(text: string, year: PlanYear | undefined, due = false): Deadline | undefined {
  const words = normalise(text);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const every = recurrence(words);
  const ongoing = ONGOING.exec(words);
  const event = EVENT.exec(words);
  const outside = event ? withoutEvents(words) : words;
  const interval = inOrder(readInterval(withoutHours(withoutCounts(withoutCitations(outside))), year, due));
  const known = { text, start: interval?.start, end: interval?.end, every };
  if (ongoing && (!every || ongoing.index <= every.index))
    return { ...known, every: undefined, kind: "ongoing" };
  if (every && !isMilestones(words, interval)) return { ...known, every: every.unit, kind: "recurring" };
  if (interval) return { ...known, every: undefined, kind: interval.kind };
  return { ...known, every: undefined, kind: event || RELATIVE.test(words) ? "event" : "unknown" };
}

function normalise(text: string): string {
  return text
    .slice(0, 600)
    .toLowerCase()
    .replace(/qúy|quí/g, "quý")
    .replace(/[÷~→]/g, "-")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

const ONGOING = new RegExp(`${anyOf(times.ongoing)}|^t\\.?x\\.?$`, "u");
/** What a task waits for, so that its day is not known: "sau khi …", "theo chỉ đạo …", "trước kỳ họp …" that has no date. */
const EVENTS = [
  "(?:ngay )?(?:sau )?khi ",
  String.raw`kể từ (?!(?:ngày |tháng |quý |năm )?[\divx])`,
  anyOf(times.events),
  `theo ${anyOf(times.follows)}`,
  String.raw`(?<!\p{L})t(?:ùy|uỳ) (?!tiện|chọn|ý)`,
  String.raw`sau \d{1,3} ngày`,
  String.raw`(?:(?:trước|sau|tại) (?:các )?)?kỳ họp(?![^,;.(]{0,60}\d{1,2}\/)`,
];
const EVENT = new RegExp(EVENTS.join("|"), "u");
/** Up to the next mark, or to the end that is set: "từ khi ban hành đến 31/12". */
const EVENT_CLAUSE = new RegExp(
  `(?:${EVENT.source})(?:(?! (?:đến|tới)(?: hết)?(?: ngày| tháng| quý| năm)? [\\divx])[^,;.(]){0,400}`,
  "gu",
);
/** "30 ngày", "30 - 45 phút", "sau Tết Nguyên đán", "trước kỳ họp": measured from something else. */
const RELATIVE =
  /^(?:trong |khoảng |tối đa |không quá |dưới |[≤<~] ?)?(?:\d{1,3} ?[-–] ?)?\d{1,3} (?:ngày|tuần|tháng|buổi|giờ|phút)(?! (?:đầu|cuối))|^trong (?:ngày|buổi|ca|giờ)|^(?:ngay )?(?:sau|trước|khi|(?:nhân |vào )?dịp) \p{L}|tính từ|(?:ngày|tuần|tháng)(?: \d{1,2})? (?:sau|trước) \p{L}|trong (?:suốt )?(?:thời gian|quá trình|đợt) (?!tới|sắp|qua)\p{L}/u;

/** The clause that an event word opens, up to the next mark, holds no dates of the task's own. */
function withoutEvents(words: string): string {
  return words.replace(EVENT_CLAUSE, (found) => " ".repeat(found.length));
}

/** "số 12/KH-UBND ngày 19/01/2022" is the date of a document. */
function withoutCitations(words: string): string {
  return words.replace(/số \S{1,40}(?: ?ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?/gu, (found) =>
    " ".repeat(found.length),
  );
}

/**
 * "6 tháng 1 lần", "2.5%", "1/2 ngày", "tiêu chí 1.1": no sixth of January, no second of May, no first of February or of
 * January. Nor do a day of the moon and what is hoped for later ("tầm nhìn 2045") set a day.
 */
function withoutCounts(words: string): string {
  return words.replace(COUNTS, (found) => " ".repeat(found.length));
}

const COUNTS = new RegExp(
  [
    "(?:0?6 tháng|tháng|quý|tuần|năm) (?:0?1|một) lần",
    String.raw`(?<=mỗi (?:tháng|quý)) \d{1,2} (?!năm)(?=\p{L})`,
    String.raw`(?<!\d)\d{1,3}(?:[.,]\d{1,3})? ?%`,
    "1/2 (?=ngày|buổi)",
    String.raw`${anyOf(times.numbered)} \d{1,3}(?:\.\d{1,3})*(?: ?(?:[-–,;]|đến|và) ?\d{1,3}(?:\.\d{1,3})+)*`,
    String.raw`tầm nhìn (?:đến )?(?:năm )?20\d\d`,
    String.raw`[^;,(]{0,40}\(?(?:âm lịch|al)(?!\p{L})`,
  ].join("|"),
  "gu",
);

/** "8h00 - 11h00 ngày 20/8", "trước 17 giờ 00, ngày 25/10": the day is what counts. */
function withoutHours(words: string): string {
  return words.replace(HOURS, "");
}

const HOUR = String.raw`(?<![\d/.])\d{1,2} ?(?:h|g|giờ|:(?=\d))(?!\p{L})(?: ?\d{2}(?!\d|[/.-]\d))?(?: ?phút|['’])?`;
const HOURS = new RegExp(`(?:từ )?${HOUR} ?(?:[-–]|đến) ?${HOUR},? ?|${HOUR},? ?`, "gu");

/** "Quý II: kế hoạch; hằng tháng kiểm tra; năm 2028: sơ kết": several dated steps, of which one comes round. */
function isMilestones(words: string, interval: Interval | undefined): boolean {
  if (!interval || interval.kind === "before") return false;
  const steps = words.split(";").filter((step) => /\p{L}{2} \p{L}{2}/u.test(step));
  return steps.filter((step) => /\d|quý i/u.test(step) && !recurrence(step)).length >= 2;
}

interface FoundRecurrence {
  /** Undefined if the words do not say how often: "định kỳ". */
  readonly unit: Recurrence | undefined;
  readonly index: number;
}

const UNITS: Readonly<Record<string, Recurrence>> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  "6 tháng": "half-year",
  "06 tháng": "half-year",
  "sáu tháng": "half-year",
  năm: "year",
  niên: "year",
};
const COUNTED: Readonly<Record<string, Recurrence>> = {
  "3 tháng": "quarter",
  "6 tháng": "half-year",
  "12 tháng": "year",
};
/** A school term comes round, but no calendar says how often. */
const UNIT = "(?<unit>0?6 tháng|sáu tháng|học kỳ|ngày|tuần|tháng|quý|năm)";
const RECURRENCES: readonly RegExp[] = [
  new RegExp(`mỗi ${UNIT} (?:0?\\d|một|hai|ba)(?![\\d/])`, "u"),
  new RegExp(
    `(?:hằng|hàng|mỗi|từng|theo|các) ${UNIT}(?! (?:đầu|cuối|tiếp|sau|tới|lễ|nghỉ|kỷ niệm|\\d|[ivx]+(?!\\p{L})))(?![\\p{L}])`,
    "u",
  ),
  new RegExp(`(?:\\d{1,2} |một )?${anyOf(times.occasions)} ?(?:/|một|mỗi|trong) ?${UNIT}`, "u"),
  new RegExp(`(?:(?<count>\\d{1,2}) ?)?${UNIT} ?(?:/|một|hai|ba|0?[1-4]) ?(?:\\d{1,2} )?(?:một )?lần`, "u"),
  /(?:đầu|cuối|giữa)(?: của)?(?: mỗi)? (?<unit>tuần|tháng|quý)(?! [\divx]|\p{L}| (?:này|sau|trước))/u,
  /thường (?<unit>niên)/u,
  /tháng (?:đầu|giữa|cuối)(?: của)? (?<unit>quý)(?! [\divx])/u,
  /(?:đầu tiên|cuối cùng) của (?:mỗi )?(?<unit>tuần|tháng|quý)(?! [\divx]|\p{L})/u,
  // "6 tháng, năm", "Tháng, quý, năm": how often to report, the shortest first.
  new RegExp(`^(?:báo cáo )?${UNIT}(?:(?:,| và| &|\\/) ?(?:0?[69] tháng|quý|(?:0?1 )?năm)){1,4}$`, "u"),
  new RegExp(`định kỳ,? ?(?:theo |vào )?${UNIT}?`, "u"),
];

function recurrence(words: string): FoundRecurrence | undefined {
  let generic: FoundRecurrence | undefined;
  for (const pattern of RECURRENCES) {
    const match = pattern.exec(words);
    if (!match) continue;
    const { count, unit: word = "" } = match.groups ?? {};
    // "2 năm/lần" comes round, but not every year.
    const unit = count && Number(count) !== 1 ? COUNTED[`${Number(count)} ${word}`] : UNITS[word];
    if (unit) return { unit, index: match.index };
    generic ??= { unit: undefined, index: match.index };
  }
  return generic;
}

interface Interval {
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

function readInterval(words: string, year: PlanYear | undefined, due: boolean): Interval | undefined {
  const periods = told(findPeriods(words, year));
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const tail = words.slice(last.to);
  if (ONWARDS.test(tail) && !isLimit(words, last))
    return { kind: "from", start: first.start, end: undefined };
  return periods.length === 1 ? single(first, before(words, first), due) : several(words, periods);
}

/** "Quý II - tháng 1" of one year ends before it begins: nobody can say what was meant. */
function inOrder(interval: Interval | undefined): Interval | undefined {
  const { start, end } = interval ?? {};
  return start && end && end < start ? undefined : interval;
}

function single(period: Period, lead: string, due: boolean): Interval {
  const { start, end, unit } = period;
  if (BEFORE.test(lead))
    return { kind: "before", start: undefined, end: unit === "day" ? end : start && daysAfter(start, -1) };
  if (AFTER.test(lead))
    return { kind: "from", start: unit === "day" ? start : end && daysAfter(end, 1), end: undefined };
  if (SINCE.test(lead) && !period.range) return { kind: "from", start, end: undefined };
  if (LIMIT.test(lead) || (due && unit === "day")) return { kind: "before", start: undefined, end };
  return { kind: "within", start, end };
}

/** "từ tháng 3 đến tháng 5", "tháng 6, tháng 12", "trước 30/6 và trước 15/12". */
function several(words: string, periods: readonly Period[]): Interval {
  const first = periods[0] as Period;
  const days = periods.slice(1);
  if (isNarrowed(words, first, days))
    return days.length === 1
      ? single(days[0] as Period, before(words, days[0] as Period), false)
      : several(words, days);
  const last = periods.at(-1) as Period;
  const within = days.length === 1 ? narrower(words, first, last) : undefined;
  if (within) return single(within, before(words, within), false);
  const lead = before(words, first);
  const gaps = periods
    .slice(1)
    .map((period, at) =>
      words.slice((periods[at] as Period).to, Math.max(period.from, (periods[at] as Period).to)),
    );
  const inOneMention = periods.every((period) => period.from === first.from);
  const { start } = first;
  const end = latest(periods.map((period) => endOf(words, period)));
  if (periods.length === 2 && (RANGE.test(gaps[0] as string) || (inOneMention && first.unit === "day"))) {
    return { kind: "within", start, end: overNewYear(start, last.end) };
  }
  if (BEFORE.test(lead) || LIMIT.test(lead)) return { kind: "before", start: undefined, end: last.end };
  if (periods.length === 2 && STARTS.test(lead) && ENDS.test(gaps[0] as string))
    return { kind: "within", start, end };
  const narrow = periods.find((period) => period.unit !== "year");
  if (narrow && periods.length === 2 && periods.some((period) => period.unit === "year")) {
    return single(narrow, before(words, narrow), false);
  }
  if (periods.length === 2 && isLimit(words, last)) return { kind: "within", start, end };
  // "Tháng 11 (Ngày Pháp luật 09/11)": all within the first.
  if (first.unit !== "day" && periods.every((period) => isIn(first, period)))
    return { kind: "within", start, end: first.end };
  const adjoin = periods.every((period, at) => at === 0 || period.start === after(periods[at - 1]));
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

function after(period: Period | undefined): string | undefined {
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

function latest(ends: readonly (string | undefined)[]): string | undefined {
  return ends.includes(undefined) ? undefined : (ends as string[]).reduce((a, b) => (a > b ? a : b));
}
