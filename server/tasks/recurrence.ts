import { anyOf } from "../text/pattern.ts";
import times from "./times.json" with { type: "json" };

/** How often a task comes round. */
export type Recurrence = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** Words that say that a task comes round. */
export interface FoundRecurrence {
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

/** How often a time cell (in lower case) says that its task comes round, and where it says so. */
export function recurrence(words: string): FoundRecurrence | undefined {
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
