import { type Rule, replace } from "../rule.ts";

export const bulletTyped: Rule = {
  id: "bullet-typed",
  part: "structure",
  title: "Ý nhỏ bắt đầu bằng gạch đầu dòng “-” hoặc dấu “+”",
  why: "Các dấu chấm tròn, mũi tên của Word không thuộc cách trình bày quen dùng và dễ mất khi chuyển tệp.",
  basis: "Thông lệ trình bày văn bản",
  severity: "hint",
  *check(draft) {
    for (const { kind, label, number } of draft.allSections) {
      if (kind !== "bullet" || !/[•·●○▪■□►✓➢➤]/u.test(number)) continue;
      yield { span: label, message: "Nên dùng gạch đầu dòng “-”.", fixes: [replace(label, "-", "guarded")] };
    }
  },
  examples: [
    { bad: "1. Nhiệm vụ\n«•» Rà soát;\n«•» Đánh giá.\n", good: "1. Nhiệm vụ\n- Rà soát;\n- Đánh giá.\n" },
    { bad: "«➢» Đào tạo cán bộ\n", good: "- Đào tạo cán bộ\n" },
    { good: "- Rà soát;\n+ Đánh giá.\n" },
    { good: "* Lưu ý: nộp đúng hạn.\n" },
  ],
};
