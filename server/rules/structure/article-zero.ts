import type { Section } from "../../draft/draft.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const articleZero: Rule = {
  id: "article-zero",
  part: "structure",
  title: "Số thứ tự của điều, chương, mục, khoản không có số 0 phía trước",
  why: "Nghị định chỉ thêm số 0 vào số của văn bản, ngày và tháng; “Điều 01” không khớp với viện dẫn “Điều 1”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const odd = new Set(draft.siblingRuns.filter(isMixed).flat());
    for (const section of draft.allSections) {
      const { kind, number, label } = section;
      if (kind === "bullet" || !/^0\d/.test(number)) continue;
      // A list all of whose numbers have two digits ("01.", "02.") is one of things, not of clauses.
      if (!/^\p{L}/u.test(draft.plain.slice(label.from, label.from + 1)) && !odd.has(section)) continue;
      const from = label.from + slice(draft.plain, label).indexOf(number);
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
    {
      bad: "1. Rà soát danh mục thủ tục.\n\n«02». Công khai danh mục.\n\n3. Báo cáo kết quả.\n",
      good: "1. Rà soát danh mục thủ tục.\n\n2. Công khai danh mục.\n\n3. Báo cáo kết quả.\n",
    },
    { good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 10. Hiệu lực thi hành.\n" },
    { good: "01. Bàn làm việc\n\n02. Ghế họp\n" },
  ],
};

/** True if of the numbers of one digit some have a 0 before them, and most have not. */
function isMixed(run: readonly Section[]): boolean {
  const padded = run.filter(({ number }) => /^0\d$/.test(number)).length;
  return padded > 0 && run.filter(({ number }) => /^\d$/.test(number)).length > padded;
}
