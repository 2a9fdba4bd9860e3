import { type DateMention, writtenDay } from "../../citations/date.ts";
import type { Draft } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

const WORD = "(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật)";
const BEFORE = new RegExp(`(?<!\\p{L}|lần\\s)(${WORD})\\s{0,2},?\\s{0,2}(?:\\(\\s?)?(?:ngày\\s+)?$`, "iu");
/** "(thứ Hai đến thứ Sáu)" says the weekdays of a span of days. */
const AFTER = new RegExp(
  `^\\s{0,2}(?:\\(\\s?|,\\s?|-\\s?)(${WORD})(?![\\p{L}\\d])(?!\\s(?:đến|-|–|và|tới)\\s${WORD})`,
  "iu",
);
const DAYS: readonly (readonly string[])[] = [
  ["chủ nhật"],
  ["hai", "2"],
  ["ba", "3"],
  ["tư", "4"],
  ["năm", "5"],
  ["sáu", "6"],
  ["bảy", "bẩy", "7"],
];
const NAMES = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

export const logicWeekday: Rule = {
  id: "logic-weekday",
  part: "logic",
  title: "Thứ trong tuần khớp với ngày",
  why: "Thứ và ngày không khớp thì người nhận không biết đến vào hôm nào.",
  basis: "Lịch; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const date of draft.dates) {
      const word = weekdayBeside(draft, date);
      if (!word || !date.iso) continue;
      const real = new Date(`${date.iso}T00:00:00Z`).getUTCDay();
      const key = draft.plain
        .slice(word.from, word.to)
        .toLowerCase()
        .replace(/\s+/g, " ")
        .replace(/^thứ /, "");
      if (DAYS[real]?.includes(key)) continue;
      yield {
        span: span(Math.min(word.from, date.span.from), Math.max(word.to, date.span.to)),
        message: `Ngày ${writtenDay(date.iso)} là ${NAMES[real]}.`,
      };
    }
  },
  examples: [
    { bad: "Họp vào «thứ Ba, ngày 05/10/2026» tại Hội trường.\n" },
    { bad: "Ngày «02/01/2011 (thứ 2»): tập huấn tại Phòng Đào tạo.\n" },
    { good: "Họp vào thứ Hai, ngày 05/10/2026 tại Hội trường.\n" },
    { good: "Mở lớp từ ngày 06/4/2026 đến ngày 10/4/2026 (thứ Hai đến thứ Sáu).\n" },
    { good: "Cuộc họp lần thứ hai ngày 06/10/2026; Chủ nhật, ngày 04/10/2026 nghỉ.\n" },
  ],
};

/** The weekday written right before or right after a date. */
function weekdayBeside(draft: Draft, date: DateMention): Span | undefined {
  const base = Math.max(0, date.span.from - 30);
  const before = BEFORE.exec(draft.plain.slice(base, date.span.from));
  if (before?.[1]) return span(base + before.index, base + before.index + before[1].length);
  const after = AFTER.exec(draft.plain.slice(date.span.to, date.span.to + 30));
  if (!after?.[1]) return undefined;
  const to = date.span.to + after[0].length;
  return span(to - after[1].length, to);
}
