import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { allSections } from "../support.ts";

export const articleZero: Rule = {
  id: "article-zero",
  part: "structure",
  title: "Số thứ tự của điều, chương, mục không có số 0 phía trước",
  why: "Nghị định chỉ thêm số 0 vào số của văn bản, ngày và tháng; “Điều 01” không khớp với viện dẫn “Điều 1”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { kind, number, label } of allSections(draft.sections)) {
      if (kind === "bullet" || !/^0\d/.test(number)) continue;
      if (!/^\p{L}/u.test(draft.plain.slice(label.from, label.from + 1))) continue;
      const from = label.from + draft.plain.slice(label.from, label.to).indexOf(number);
      const right = number.replace(/^0+/, "");
      const where = span(from, from + number.length);
      yield {
        span: where,
        message: `Ghi “${right}”, không thêm số 0.`,
        fixes: [replace(where, right, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "Điều «01». Thành lập Tổ công tác.\n\nĐiều «02». Hiệu lực thi hành.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực thi hành.\n",
    },
    { bad: "Mục «01»\nQUY ĐỊNH CHUNG\n", good: "Mục 1\nQUY ĐỊNH CHUNG\n" },
    { good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 10. Hiệu lực thi hành.\n" },
    { good: "01. Bàn làm việc\n\n02. Ghế họp\n" },
  ],
};
