import { matchesOf } from "../../text/match.ts";
import { spanOfGroup } from "../../text/span.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";

/** After "Điều 4, điểm d khoản 1," the comma parts two places of a list, as it does in "khoản 1, khoản 2 Điều 7". */
const COMMA =
  /(?<!\p{L})(?<!Điều\s\d{1,3},\s[^.;\n]{0,40})(?:điểm\s+[a-zđ]|khoản\s+\d{1,2}(?!,\s+khoản))(,\s+)(?=(?:khoản|Điều)\s+\d)/dgiu;

export const citeClauseNoComma: Rule = {
  id: "cite-clause-no-comma",
  part: "citation",
  title: "Không có dấu phẩy trong chuỗi điểm, khoản, điều",
  why: "Mẫu của nghị định viết liền “điểm a khoản 2 Điều 103”; dấu phẩy làm tưởng là nhiều chỗ khác nhau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V.7 (mẫu viện dẫn)",
  severity: "info",
  since: SINCE_DECREE,
  *check(draft) {
    for (const match of matchesOf(draft.plain, COMMA)) {
      const where = spanOfGroup(match, 1);
      if (where)
        yield {
          span: where,
          message: "Bỏ dấu phẩy trong chuỗi điểm, khoản, Điều.",
          fixes: [replace(where, " ", "guarded", "Bỏ dấu phẩy")],
        };
    }
  },
  examples: [
    {
      bad: "Theo điểm a«, »khoản 2«, »Điều 103 của Luật.\n",
      good: "Theo điểm a khoản 2 Điều 103 của Luật.\n",
    },
    { bad: "Tại khoản 3«, »Điều 7 Nghị định này.\n", good: "Tại khoản 3 Điều 7 Nghị định này.\n" },
    { good: "Theo điểm a khoản 2 Điều 103 của Luật.\n" },
    { good: "Sửa đổi khoản 2 Điều 4, điểm d khoản 1, khoản 2 Điều 7 của Quy chế.\n" },
    { good: "Sửa đổi khoản 1, khoản 2 Điều 7 của Quy chế.\n" },
    { good: "Các khoản 1, 2, 3 Điều 7; khoản 4 Điều 8.\n" },
  ],
};
