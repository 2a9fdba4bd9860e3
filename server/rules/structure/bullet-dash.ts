import { decree } from "../../conventions/decree.ts";
import { type Rule, replace } from "../rule.ts";

export const bulletDash: Rule = {
  id: "bullet-dash",
  part: "structure",
  title: "Gạch đầu dòng dùng dấu gạch nối “-”, cùng một dấu trong cả văn bản",
  why: "Gạch ngang dài thường do máy tự đổi; lẫn hai loại gạch làm danh sách không đều.",
  basis: "Thông lệ trình bày văn bản",
  severity: "hint",
  since: decree.firstForm,
  *check(draft) {
    const bullets = draft.allSections.filter(({ kind, number }) => kind === "bullet" && /[-–—]/.test(number));
    const short = bullets.filter(({ number }) => number === "-").length;
    if (short === 0) return;
    for (const { label, number } of bullets) {
      if (number !== "-")
        yield {
          span: label,
          message: "Gạch đầu dòng ở đây khác các dòng khác; dùng “-”.",
          fixes: [replace(label, "-", "safe")],
        };
    }
  },
  examples: [
    { bad: "- Rà soát;\n«–» Đánh giá.\n", good: "- Rà soát;\n- Đánh giá.\n" },
    { bad: "- Đào tạo;\n«—» Kiểm tra;\n- Báo cáo.\n", good: "- Đào tạo;\n- Kiểm tra;\n- Báo cáo.\n" },
    { good: "- Rà soát;\n- Đánh giá.\n" },
    { good: "– Rà soát;\n– Đánh giá.\n" },
  ],
};
