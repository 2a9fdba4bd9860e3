import { slice, span, trimSpan } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

export const basisPlaceholder: Rule = {
  id: "basis-placeholder",
  part: "basis",
  title: "Căn cứ nêu rõ một văn bản hoặc một sự việc",
  why: "Dòng “Căn cứ …;” chưa điền là dấu vết của mẫu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "error",
  *check(draft) {
    for (const { span: basis, keyword } of draft.bases) {
      const rest = trimSpan(draft.plain, span(keyword.to, basis.to));
      if (/\p{L}/u.test(slice(draft.plain, rest))) continue;
      yield { span: basis, message: "Căn cứ còn để trống." };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\n«Căn cứ …;»\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n«Căn cứ ..........;»\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n" },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ chức năng, nhiệm vụ của Sở;\n\nTheo đề nghị của Đảng ủy.\n",
    },
  ],
};
