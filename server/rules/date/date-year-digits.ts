import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import known from "./words.json" with { type: "json" };

/** What may not follow a year's digits. */
const NO_MORE = String.raw`(?!\s?[…_]|[\p{N}\p{L}/-]|\.[.\d])`;
const NUMBERS = String.raw`(?:[0-2]\d{2}|\d{5,6})${NO_MORE}`;
const OFF = sought(
  new RegExp(
    [
      // "ngày 18/8/20222"
      String.raw`(?<=(?<!\p{L})ngày\s{1,3}\d{1,2}/\d{1,2}/)${NUMBERS}`,
      // "tháng 9 năm 202"; "tháng 11 năm 938" is a year of history.
      String.raw`(?<=tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3})${NUMBERS}`,
      // "ngày 19 tháng 6 năm 15"
      String.raw`(?<=ngày\s{1,3}\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3})\d{1,2}${NO_MORE}`,
      // Behind a document's number a year may be lost whole, or a month: "số 30/2020/NĐ-CP ngày 05 tháng 3 của", "ngày 05/2020".
      String.raw`(?<=/\p{Lu}[\p{L}\d&-]{1,20},?\s{1,3}ngày\s{1,3})(?:\d{1,2}/(?:(?:19|20)\d{2}|\d{1,2}/\d{2})(?![\p{N}/])|\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}(?=\s{1,3}của\s))`,
      // "năm 20243" alone, with words behind it that no count of things goes with ("năm 20500 lượt").
      String.raw`(?<=(?<!\p{L})năm\s{1,3})(?:20[0-4]\d{2}|20\s\d{2})(?=\s[-–]|[,;:)”]|\.?\s{0,3}(?:\n|$)|\. \p{Lu}|\s${anyOf(known.afterYear)}(?!\p{L}))`,
    ].join("|"),
    "gu",
  ),
);

export const dateYearDigits: Rule = {
  id: "date-year-digits",
  part: "date",
  title: "Năm trong ngày tháng có bốn chữ số",
  why: "Gõ thừa hoặc thiếu một chữ số của năm thì ngày trở thành không có, không tra được văn bản viện dẫn.",
  basis: "Dương lịch; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    const own = draft.header.placeDate?.span;
    for (const { span: where, words } of matchesIn(draft, OFF)) {
      if (own && own.from <= where.from && where.to <= own.to) continue;
      const message = /[/t]/.test(words[0])
        ? "Ngày ban hành cần đủ ngày, tháng, năm."
        : `Năm “${words[0]}” cần đúng bốn chữ số.`;
      yield { span: where, message };
    }
  },
  examples: [
    { bad: "- Thực hiện Quyết định số 15/QĐ-SNV ngày 18/8/«20222» của Giám đốc Sở Nội vụ.\n" },
    { bad: "- Hoàn thành trước ngày 20 tháng 9 năm «202».\n" },
    { good: "- Thực hiện Quyết định số 15/QĐ-SNV ngày 18/8/2022 của Giám đốc Sở Nội vụ.\n" },
    { bad: "Căn cứ Luật Đầu tư ngày 17 tháng 6 năm «20»;\n" },
    { bad: "Sở báo cáo kết quả năm «20243» và kế hoạch năm 2025.\n" },
    { bad: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày «05 tháng 3» của Chính phủ về công tác văn thư;\n" },
    { bad: "- Thực hiện Chỉ thị số 12/CT-TTg ngày «22/2022» của Thủ tướng Chính phủ.\n" },
    { bad: "- Thực hiện Chỉ thị số 12/CT-TTg ngày «22/4/22» của Thủ tướng Chính phủ.\n" },
    { bad: "- Tầm nhìn đến năm «20 30»; sơ kết vào năm 2027.\n" },
    { good: "- Theo Quyết định số 15/QĐ-SNV ngày 18/8/2022, ngày 05 tháng 3 của năm sau; năm 20 tuổi.\n" },
    { good: "Cả năm 20500 lượt người bệnh được khám.\n" },
    { good: "- Hoàn thành trước ngày 20 tháng 9 năm 202…; hồ sơ số 12/8/20222; hơn 300 năm.\n" },
    { good: "- Chiến thắng Bạch Đằng tháng 11 năm 938; khởi nghĩa tháng 01 năm 542.\n" },
  ],
};
