import { sought } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";
import known from "./words.json" with { type: "json" };

/** What may be passed, and what one compares with: "chiếm 115% dự toán", "đạt 105% kế hoạch". */
const MEASURES = anyOf(known.measures);
/** More than a whole: "115%", "100,8%". */
const MORE = String.raw`(?:1\d{2}|[2-9]\d{2})(?:,\d{1,2})?(?<!100(?:,0{1,2})?)\s?%(?!\d| ${MEASURES}(?!\p{L}))`;
/** What is counted one by one: none of it can be there more than once. A plan, a budget, an output can be passed. */
const COUNTED = anyOf(known.counted);

const SHARES = sought(
  new RegExp(
    String.raw`(?<!\p{L})(?:chiếm (?:tỷ lệ |tỉ lệ )?${MORE}|(?:tỷ|tỉ) lệ ${COUNTED}(?: (?!kế hoạch|chỉ tiêu|tăng|so)\p{L}+){0,8} (?:đạt|là|chiếm) ${MORE}|(?:có|trên|hơn|khoảng|phấn đấu|ít nhất) ${MORE} ${COUNTED}(?!\p{L})|độ ẩm(?: \p{L}+){0,3} ${MORE})`,
    "giu",
  ),
);

export const logicShare: Rule = {
  id: "logic-share",
  part: "logic",
  title: "Phần của một tổng không quá 100%",
  why: "“chiếm 142%”, “tỷ lệ hộ nghèo là 115%” là số không thể có, thường do gõ thừa một chữ số.",
  basis: "Số học; kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span } of matchesIn(draft, SHARES))
      yield { span, message: "Một phần của tổng không thể quá 100%." };
  },
  examples: [
    { bad: "Dịch vụ «chiếm 142,5%» giá trị sản xuất.\n" },
    { bad: "«Tỷ lệ hộ nghèo là 115%»; «tỷ lệ học sinh đến trường đạt 102,5%».\n" },
    { bad: "Đến nay «có 130% cán bộ» được tập huấn, «trên 150% người» dân hài lòng.\n" },
    { good: "Dịch vụ chiếm 42,5%; tỷ lệ học sinh đến trường đạt 100%; có 100,0% cán bộ được tập huấn.\n" },
    { good: "Tỷ lệ hộ sử dụng nước sạch đạt 105% kế hoạch; xuất khẩu chiếm 120% so với cùng kỳ.\n" },
    { good: "Tỷ lệ giải ngân đạt 105% kế hoạch; thu ngân sách đạt 118%, bằng 130% cùng kỳ.\n" },
  ],
};
