import { type DateMention, isoOf } from "../../citations/date.ts";
import { matchesOf } from "../../text/match.ts";
import { spanOfMatch, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";

/** "tháng 13/2024" without a day, or alone in a cell: dates with a day are read as such. */
const LATE_MONTH =
  /(?<!\p{L})(?<!\d\s{1,3})tháng (?:1[3-9]|[2-9]\d)(?=(?:\/| năm )(?:19|20)\d{2}(?!\d)|(?<=[|\t]\s{0,9}tháng \d\d)\s{0,40}[|\t\n])/giu;

/** "trước ngày 35 hằng tháng", "ngày 42 của tháng cuối quý". */
const LATE_DAY = /(?<!\p{L})ngày (?:3[2-9]|[4-9]\d)(?= (?:của )?(?:hằng |hàng |mỗi |mọi )?tháng(?! \d))/giu;

export const dateValid: Rule = {
  id: "date-valid",
  part: "date",
  title: "Ngày, tháng có thật trên lịch",
  why: "Ngày không có thật làm sai thời hạn, sai căn cứ và không tra cứu được văn bản viện dẫn.",
  basis: "Dương lịch; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  regimes: EVERYWHERE,
  *check({ dates, plain }) {
    for (const date of dates) {
      if (!isSurelyDate(date, plain) || exists(date)) continue;
      const { day, month, year } = date;
      const named = `${day.value}/${month.value}${year ? `/${year.value}` : ""}`;
      yield { span: date.span, message: `Không có ngày ${named} trên lịch.` };
    }
    for (const match of [LATE_MONTH, LATE_DAY].flatMap((late) => [...matchesOf(plain, late)]))
      yield { span: spanOfMatch(match), message: `Không có ${match[0].toLowerCase()} trên lịch.` };
  },
  examples: [
    { bad: "Báo cáo trước «ngày 31 tháng 4 năm 2024».\n" },
    { bad: "Quyết định số 15/QĐ-UBND ngày «30/02/2023» của UBND tỉnh.\n" },
    { bad: "Số: 15/QĐ-SNV\nĐắk Lắk, «ngày 29 tháng 02 năm 2023»\n" },
    { bad: "Hoàn thành trong ngày «15/13/2024».\n" },
    { bad: "Hoàn thành trong «tháng 13»/2024, báo cáo trước «ngày 35» hằng tháng.\n" },
    {
      bad: "| TT | Nhiệm vụ | Thời gian |\n|---|---|---|\n| 1 | Rà soát | «Tháng 13» |\n| 2 | Báo cáo | Tháng 12 |\n",
    },
    { good: "Báo cáo trước ngày 30 tháng 4 năm 2024 và ngày 29/02/2024.\n" },
    { good: "Đơn vị nộp tờ khai số 45/15/2023 và phiên bản 31.04.2020.\n" },
  ],
};

/** With dots or hyphens codes look like dates; so does a number with an impossible month unless "ngày" stands before it. */
function isSurelyDate(date: DateMention, plain: string): boolean {
  if (date.form === "long") return true;
  if (!plain.slice(date.day.span.to, date.month.span.from).includes("/")) return false;
  const before = textBefore(plain, date.span.from, 12);
  if (/(?:ngày|từ|đến)\s{0,3}$/iu.test(before)) return true;
  return date.day.value >= 1 && date.day.value <= 31 && date.month.value >= 1 && date.month.value <= 12;
}

/** A date without a year exists if it does in a leap year; a year with fewer than four digits is not judged here. */
function exists({ day, month, year }: DateMention): boolean {
  const known = year && year.value >= 1000 ? year.value : 2024;
  return isoOf(day.value, month.value, known) !== undefined;
}
