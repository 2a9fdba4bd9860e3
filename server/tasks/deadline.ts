import { anyOf } from "../text/pattern.ts";
import { type Interval, readInterval } from "./interval.ts";
import type { PlanYear } from "./periods.ts";
import { type Recurrence, recurrence } from "./recurrence.ts";
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
  const isEvent = EVENT.test(words);
  const interval = readInterval(withoutOtherDays(words, isEvent), year, due);
  const known = { text, start: interval?.start, end: interval?.end, every: undefined };
  if (ongoing && (!every || ongoing.index <= every.index)) return { ...known, kind: "ongoing" };
  if (every && !isMilestones(words, interval)) return { ...known, every: every.unit, kind: "recurring" };
  if (interval) return { ...known, kind: interval.kind };
  return { ...known, kind: isEvent || RELATIVE.test(words) ? "event" : "unknown" };
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
  String.raw`từ ngày (?!\d|đầu|cuối)`,
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

/** The words without what looks like a day, but sets none for the task. */
function withoutOtherDays(words: string, isEvent: boolean): string {
  const outside = isEvent ? blanked(words, EVENT_CLAUSE) : words;
  return blanked(blanked(outside, CITED), COUNTS).replace(HOURS, "");
}

function blanked(words: string, pattern: RegExp): string {
  return words.replace(pattern, (found) => " ".repeat(found.length));
}

/** "số 12/KH-UBND ngày 19/01/2022" is the date of a document. */
const CITED = /số \S{1,40}(?: ?ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?/gu;
/**
 * "6 tháng 1 lần", "2.5%", "1/2 ngày", "tiêu chí 1.1": no sixth of January, no second of May, no first of February or of
 * January. Nor do a day of the moon and what is hoped for later ("tầm nhìn 2045") set a day.
 */
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
const HOUR = String.raw`(?<![\d/.])\d{1,2} ?(?:h|g|giờ|:(?=\d))(?!\p{L})(?: ?\d{2}(?!\d|[/.-]\d))?(?: ?phút|['’])?`;
/** "8h00 - 11h00 ngày 20/8", "trước 17 giờ 00, ngày 25/10": the day is what counts. */
const HOURS = new RegExp(`(?:từ )?${HOUR} ?(?:[-–]|đến) ?${HOUR},? ?|${HOUR},? ?`, "gu");

/** "Quý II: kế hoạch; hằng tháng kiểm tra; năm 2028: sơ kết": several dated steps, of which one comes round. */
function isMilestones(words: string, interval: Interval | undefined): boolean {
  if (!interval || interval.kind === "before") return false;
  const steps = words.split(";").filter((step) => /\p{L}{2} \p{L}{2}/u.test(step));
  return steps.filter((step) => /\d|quý i/u.test(step) && !recurrence(step)).length >= 2;
}
