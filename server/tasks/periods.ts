/** A stretch of days that a text names: "Quý II/2022", "tháng 6", "15/12". */
export interface Period {
  readonly unit: "day" | "month" | "quarter" | "half" | "year";
  /** First and last day, YYYY-MM-DD; undefined if the year is not known. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** True if the words name its two ends: "tháng 3 đến tháng 5". */
  readonly range: boolean;
  /** Where it stands in the text that was read. */
  readonly from: number;
  readonly to: number;
}

/** The year that a month without one means: one for all, or, in a school year, that of each month. */
export type PlanYear = number | ((month: number) => number);

/**
 * Every stretch of days named in `text` (lower case, single spaces), in order. A year that is missing is taken from
 * the mention that follows, else from the one before, else it is `year`.
 */
export function findPeriods(text: string, year: PlanYear | undefined): readonly Period[] {
  const raw: RawPeriod[] = [];
  let masked = text;
  for (const reader of READERS) {
    if (!reader.hint.test(masked)) continue;
    // What one reader has understood is blanked, so that no other reads a part of it again.
    masked = masked.replace(reader.pattern, (...parts) => {
      const match = matchOf(parts);
      const found = reader.read(match);
      for (const one of found) raw.push({ ...one, from: match.index, to: match.index + match.text.length });
      return found.length === 0 ? match.text : " ".repeat(match.text.length);
    });
  }
  raw.sort((a, b) => a.from - b.from || a.order - b.order);
  return withYears(raw, year, text);
}

/** The last day of a month, YYYY-MM-DD. */
function lastDay(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return iso(year, month, days);
}

/** YYYY-MM-DD. */
export function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

interface RawPeriod {
  readonly unit: Period["unit"];
  /** Undefined where the plan's own year is meant: "trong năm", "Quý II". */
  readonly year: number | undefined;
  readonly months: readonly [first: number, last: number];
  readonly day?: number;
  readonly lastYear?: number;
  readonly range?: true;
  readonly order: number;
  readonly from: number;
  readonly to: number;
}

type Found = Omit<RawPeriod, "from" | "to">;

interface Match {
  readonly text: string;
  readonly index: number;
  readonly input: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The arguments that `String.replace` passes when the expression has named groups. */
function matchOf(parts: readonly unknown[]): Match {
  const [groups, input, index] = parts.slice(-3).reverse() as [Match["groups"], string, number];
  return { text: parts[0] as string, index, input, groups };
}

interface Reader {
  /** What a text must hold to be worth reading. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  read(match: Match): readonly Found[];
}

const YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
const OF_YEAR = `(?:\\s?[/-]\\s?${YEAR}|,? ?(?:của )?năm ${YEAR.replace("<year>", "<year2>")})?`;
const JOINT = "(?:\\s?(?:,|;|&|\\+|-|–|và|đến|tới)\\s?)";
/** What stands before a day whose month has been named. */
const LEAD = "(?:(?:trước|hạn|chậm nhất|muộn nhất|từ|vào)(?: ngày)?|ngày) ";
const QUARTER = "(?:iv|iii|ii|i|[1-4])(?![\\p{L}\\d])";

const READERS: readonly Reader[] = [
  {
    // 2026-05-31, as spreadsheets write it
    hint: /\d{4}-\d/,
    pattern: /(?<!\d)(?<year>20\d{2})-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)/gu,
    read: (match) => days(match, "day", 0),
  },
  {
    // 15-20/6/2022, từ ngày 15 đến ngày 20/6, 26, 27, 28/6: the first and the last of several days of one month
    hint: /\d/,
    pattern: new RegExp(
      `(?<!\\d[/.]?|thứ )(?<day>[0-3]?\\d)(?:, ?[0-3]?\\d(?=\\s?(?:,|và))){0,6}\\s?(?:-|–|,|và|đến|tới)(?: hết)?\\s?(?:ngày )?(?<day2>[0-3]?\\d)(?:/|\\.| tháng )(?<month>[01]?\\d)(?!\\d)(?:(?:/|\\.| năm )${YEAR})?`,
      "gu",
    ),
    read: (match) => [...days(match, "day", 0), ...days(match, "day2", 1)],
  },
  {
    hint: /\d/,
    pattern: new RegExp(
      `(?<![\\d/])(?<day>[0-3]?\\d)(?:\\s?/\\s?|\\.|(?<=ngày \\d{1,2}),? tháng | tháng |(?=\\s?[-.]\\s?\\d{1,2}\\s?[-.]\\s?\\d{4})\\s?[-.]\\s?)(?<month>[01]?\\d)(?![\\d])(?:\\s?(?:[/.-]|(?<=\\s)năm)\\s?${YEAR}|/(?<short>\\d{2})(?!\\d))?(?!\\s?/\\s?\\d)`,
      "gu",
    ),
    read: (match) => days(match, "day", 0),
  },
  {
    // tháng 6/2025, trước ngày 15; tháng 11 (từ 15 đến 20): days of the month just named
    hint: /tháng/u,
    pattern: new RegExp(
      `(?<=tháng (?<month>[01]?\\d)(?:\\s?/\\s?${YEAR})?,? ?[(:;]?${LEAD})(?<day>[0-3]?\\d)(?: (?:đến|tới)(?: ngày)? (?<day2>[0-3]?\\d))?(?![\\d/.]| (?:tháng|ngày|năm))`,
      "gu",
    ),
    read: (match) => [...days(match, "day", 0), ...(match.groups.day2 ? days(match, "day2", 1) : [])],
  },
  {
    hint: /nửa/u,
    pattern: new RegExp(`nửa (?<which>đầu|cuối)(?: của)? năm(?: ${YEAR})?`, "gu"),
    read: (match) => half({ ...match, groups: { ...match.groups, count: "sáu" } }),
  },
  {
    hint: /tháng (?:đầu|cuối|còn)/u,
    pattern: new RegExp(
      `(?<!\\d|ngày )(?<count>\\d{1,2}|sáu|ba|chín) tháng (?<which>đầu|cuối|còn lại)(?: của)?(?: năm)?(?: ${YEAR})?`,
      "gu",
    ),
    read: (match) => half(match),
  },
  {
    hint: /q/,
    pattern: new RegExp(
      `(?:quý|q\\.?)\\s?(?<list>${QUARTER}(?:${JOINT}(?:quý )?${QUARTER}){0,3})${OF_YEAR}`,
      "gu",
    ),
    read: (match) => list(match, (word) => quarter(word), "quarter"),
  },
  {
    hint: /t/,
    pattern: new RegExp(
      `(?:tháng|(?<![\\p{L}])t)\\s?(?<list>[01]?\\d(?![\\d])(?:${JOINT}(?:tháng )?[01]?\\d(?!\\d|/\\d{1,2}(?!\\d))){0,11})${OF_YEAR}`,
      "gu",
    ),
    read: (match) => list(match, (word) => [Number(word), Number(word)], "month"),
  },
  {
    // 3-9/2027: from one month to another
    hint: /\d\s?\//,
    pattern: new RegExp(
      `(?<![\\d/.])(?<month>[01]?\\d)\\s?[-–]\\s?(?<month2>[01]?\\d)\\s?/\\s?${YEAR}`,
      "gu",
    ),
    read: (match) => months(match),
  },
  {
    hint: /\d\s?[/.-]/,
    pattern: new RegExp(`(?<!\\d)(?<month>[01]?\\d)(?:\\s?/\\s?|(?<![/.,-]\\d{1,2})[.-])${YEAR}`, "gu"),
    read: (match) => month(match),
  },
  {
    hint: /năm|\d{4}/u,
    pattern: new RegExp(
      `(?<![\\d/])${YEAR}(?:\\s?(?:-|–|đến|đến năm|- năm)\\s?(?<last>20\\d{2})(?!\\d))?|(?:trong|cả|cuối|đầu|giữa|hết|suốt|toàn)(?: cả)? năm(?! (?:tiếp|sau|tới|trước|học))(?: nay| ${YEAR.replace("<year>", "<year2>")})?`,
      "gu",
    ),
    read: (match) => wholeYear(match),
  },
];

function yearOf(match: Match): number | undefined {
  const { year, year2, short } = match.groups;
  const written = year ?? year2;
  return written ? Number(written) : short ? 2000 + Number(short) : undefined;
}

function days(match: Match, group: "day" | "day2", order: number): readonly Found[] {
  const day = Number(match.groups[group]);
  const inMonth = Number(match.groups.month);
  if (/tuần (?:thứ )?(?:\d{1,2}(?:, ?| và | ?- ?)){0,3}$/u.test(match.input.slice(0, match.index).slice(-20)))
    return [];
  if (day < 1 || day > 31 || inMonth < 1 || inMonth > 12) return [];
  return [{ unit: "day", year: yearOf(match), months: [inMonth, inMonth], day, order }];
}

function half(match: Match): readonly Found[] {
  const words: Readonly<Record<string, number>> = { sáu: 6, ba: 3, chín: 9 };
  const written = match.groups.count ?? "";
  const count = words[written] ?? Number(written);
  if (count < 1 || count > 11) return [];
  const months: [number, number] = match.groups.which === "đầu" ? [1, count] : [13 - count, 12];
  return [{ unit: "half", year: yearOf(match), months, order: 0 }];
}

function quarter(word: string): [number, number] {
  const number = ["i", "ii", "iii", "iv"].indexOf(word) + 1 || Number(word);
  return [number * 3 - 2, number * 3];
}

/** "quý i, ii", "tháng 3-5", "tháng 6 và 12": one period each, a range as one. */
function list(
  match: Match,
  read: (word: string) => readonly [number, number],
  unit: "quarter" | "month",
): readonly Found[] {
  const parts = (match.groups.list ?? "")
    .replace(/quý |tháng /g, "")
    .split(/\s?(,|;|&|\+|-|–|và|đến|tới)\s?/u);
  const found: Found[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const months = read(parts[at] as string);
    if (months[0] < 1 || months[1] > 12) return [];
    const isRange = /[-–]|đến|tới/.test(parts[at - 1] ?? "");
    const last = found.at(-1);
    if (isRange && last && last.months[0] <= months[1]) {
      found[found.length - 1] = { ...last, months: [last.months[0], months[1]], range: true };
    } else found.push({ unit, year: yearOf(match), months, order: at });
  }
  return found;
}

function month(match: Match): readonly Found[] {
  const number = Number(match.groups.month);
  return number < 1 || number > 12
    ? []
    : [{ unit: "month", year: yearOf(match), months: [number, number], order: 0 }];
}

function months(match: Match): readonly Found[] {
  const [first, last] = [Number(match.groups.month), Number(match.groups.month2)];
  if (first < 1 || last > 12 || first >= last) return [];
  return [{ unit: "month", year: yearOf(match), months: [first, last], range: true, order: 0 }];
}

function wholeYear(match: Match): readonly Found[] {
  const year = yearOf(match);
  const last = match.groups.last ? Number(match.groups.last) : undefined;
  if (last !== undefined && year !== undefined && last < year) return [];
  return [
    {
      unit: "year",
      year,
      months: [1, 12],
      order: 0,
      ...(last === undefined ? {} : { lastYear: last, range: true }),
    },
  ];
}

/** "trước 15/01 năm sau" */
const NEXT_YEAR = /^ ?(?:của )?năm (?:sau|tới|tiếp theo|kế tiếp|liền kề)/u;

function withYears(raw: readonly RawPeriod[], ofPlan: PlanYear | undefined, text: string): readonly Period[] {
  const periods: Period[] = [];
  for (const [at, one] of raw.entries()) {
    const planYear = typeof ofPlan === "function" ? ofPlan(one.months[one.unit === "year" ? 1 : 0]) : ofPlan;
    const next = raw.slice(at + 1).find((other) => other.year !== undefined)?.year;
    const previous = raw.slice(0, at).findLast((other) => other.year !== undefined)?.year;
    const nextYear =
      NEXT_YEAR.test(text.slice(one.to, one.to + 24)) && planYear !== undefined ? planYear + 1 : undefined;
    const year = one.year ?? nextYear ?? next ?? previous ?? planYear;
    const bounds = year === undefined ? undefined : boundsOf(one, year);
    if (year !== undefined && !bounds) continue;
    const before = periods.at(-1);
    const wraps =
      one.year === undefined && next === undefined && previous !== undefined && before?.start !== undefined;
    const moved =
      wraps && bounds && year !== undefined && bounds[1] < (before.start ?? "")
        ? boundsOf(one, year + 1)
        : bounds;
    periods.push({
      unit: one.unit,
      start: moved?.[0],
      end: moved?.[1],
      range: one.range === true,
      from: one.from,
      to: one.to,
    });
  }
  return periods;
}

/** Undefined for a day that its month does not have. */
function boundsOf(one: RawPeriod, year: number): readonly [string, string] | undefined {
  const [first, last] = one.months;
  if (one.day === undefined) return [iso(year, first, 1), lastDay(one.lastYear ?? year, last)];
  const day = iso(year, first, one.day);
  return day <= lastDay(year, first) ? [day, day] : undefined;
}
