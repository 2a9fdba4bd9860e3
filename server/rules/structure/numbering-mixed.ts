import type { Rule } from "../rule.ts";

export const numberingMixed: Rule = {
  id: "numbering-mixed",
  part: "structure",
  title: "Các mục cùng cấp dùng cùng một dấu sau số thứ tự",
  why: "“1.” rồi “2)” ở cùng một cấp làm người đọc tưởng là hai cấp khác nhau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.c",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const run of draft.siblingRuns) {
      if (run[0]?.kind !== "number" || run.some(({ number }, at) => Number(number) !== at + 1)) continue;
      const dotted = run.filter(({ mark }) => mark === ".");
      const odd = run.filter(({ mark }) => mark === ")");
      if (odd.length === 0 || odd.length > dotted.length) continue;
      for (const { label, number } of odd)
        yield { span: label, message: `Các mục cùng cấp ghi “1.”; mục này cần ghi “${number}.”.` };
    }
  },
  examples: [
    { bad: "1. Đào tạo\n\n2. Kiểm tra\n\n«3)» Báo cáo\n" },
    { bad: "1. Đăng ký\n\n«2)» Thẩm định\n\n3. Cấp\n\n4. Trả kết quả\n" },
    { good: "1. Đào tạo\n\n2. Kiểm tra\n\n3. Báo cáo\n" },
    { good: "1) Đào tạo\n\n2) Kiểm tra\n\n3) Báo cáo\n" },
  ],
};
