import { type Sought, sought } from "../../text/match.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

interface Slip {
  readonly what: Sought;
  readonly message: string;
  readonly right: (words: RegExpExecArray) => string;
}

const YEAR = "(?:19|20)\\d{2}(?!\\d)";

/** Each way in which a date loses one of its words or marks, or has one too many. */
const SLIPS: readonly Slip[] = [
  {
    what: sought(new RegExp(`(?<=ngày )(\\d{1,2}) (\\d{1,2}) năm (${YEAR})`, "giu")),
    message: "Thiếu chữ “tháng”.",
    right: (words) => `${words[1]} tháng ${words[2]} năm ${words[3]}`,
  },
  {
    what: sought(
      new RegExp(
        `(?<=(?:\\/[\\p{Lu}][\\p{L}&]{1,6}-(?:\\p{Lu}[\\p{Lu}&]{0,9}|TTg)|QH1\\d) )(\\d{1,2}) tháng (\\d{1,2}) năm (${YEAR})`,
        "gu",
      ),
    ),
    message: "Thiếu chữ “ngày”.",
    right: (words) => `ngày ${words[1]} tháng ${words[2]} năm ${words[3]}`,
  },
  {
    what: sought(new RegExp(`(?<=ngày )(\\d{1,2}) tháng (\\d{1,2}) (${YEAR})`, "giu")),
    message: "Thiếu chữ “năm”.",
    right: (words) => `${words[1]} tháng ${words[2]} năm ${words[3]}`,
  },
  {
    what: sought(new RegExp(`(?<=ngày )(\\d{1,2})\\/(0?[1-9]|1[0-2])(${YEAR})`, "giu")),
    message: "Thiếu dấu gạch chéo giữa tháng và năm.",
    right: (words) => `${words[1]}/${words[2]}/${words[3]}`,
  },
  {
    what: sought(
      new RegExp(`(?<![\\d/])(\\d{1,2})(?:\\/{2}(\\d{1,2})\\/{1,2}|\\/(\\d{1,2})\\/{2})(${YEAR})`, "gu"),
    ),
    message: "Thừa dấu gạch chéo trong ngày, tháng.",
    right: (words) => `${words[1]}/${words[2] ?? words[3]}/${words[4]}`,
  },
];

export const dateParts: Rule = {
  id: "date-parts",
  part: "date",
  title: "Ngày, tháng, năm ghi đủ chữ và dấu",
  why: "“ngày 06 7 năm 2020”, “ngày 24/012005” gõ sót chữ hoặc dấu; phần mềm và người đọc không nhận ra ngày.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b; thông lệ ghi ngày, tháng",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { what, message, right } of SLIPS)
      for (const { span: where, words } of matchesIn(draft, what))
        yield { span: where, message, fixes: [replace(where, right(words), "guarded")] };
  },
  examples: [
    {
      bad: "- Theo Quyết định số 15/QĐ-UBND ngày «06 7 năm 2020» của Ủy ban nhân dân tỉnh.\n",
      good: "- Theo Quyết định số 15/QĐ-UBND ngày 06 tháng 7 năm 2020 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "- Hoàn thành trước ngày «15 tháng 12 2024»; tổng kết ngày «24/012025».\n",
      good: "- Hoàn thành trước ngày 15 tháng 12 năm 2024; tổng kết ngày 24/01/2025.\n",
    },
    {
      bad: "- Theo Quyết định số 15/QĐ-UBND «06 tháng 7 năm 2020» của Ủy ban nhân dân tỉnh.\n",
      good: "- Theo Quyết định số 15/QĐ-UBND ngày 06 tháng 7 năm 2020 của Ủy ban nhân dân tỉnh.\n",
    },
    { bad: "- Họp ngày «15//11/2019».\n", good: "- Họp ngày 15/11/2019.\n" },
    { good: "- Hoàn thành trước ngày 15 tháng 12 năm 2024; họp ngày 24/01/2025.\n" },
    { good: "- Trong 06 tháng 2024 đã tiếp 15 lượt; địa chỉ http://15//11/2019.\n" },
  ],
};
