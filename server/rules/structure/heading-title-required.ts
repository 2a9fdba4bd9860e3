import { decree } from "../../conventions/decree.ts";
import type { Rule } from "../rule.ts";
import { isAgreement } from "../support.ts";
import { hasTitle } from "./sequence.ts";

export const headingTitleRequired: Rule = {
  id: "heading-title-required",
  part: "structure",
  title: "Phần, chương, mục, tiểu mục có tiêu đề",
  why: "Nghị định quy định phần, chương, mục, tiểu mục phải có tiêu đề là cụm từ chỉ nội dung chính.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.d",
  severity: "warning",
  regimes: ["administrative", "legal"],
  since: decree.firstForm,
  *check(draft) {
    if (isAgreement(draft)) return;
    for (const { kind, label, title } of draft.allSections) {
      if (hasTitle(kind) && title.to === title.from)
        yield { span: label, message: "Thiếu tiêu đề ở dòng dưới." };
    }
  },
  examples: [
    { bad: "«Chương I»\n\nĐiều 1. Phạm vi\n\nĐiều 2. Đối tượng\n" },
    { bad: "Chương I\nĐĂNG KÝ\n\n«Mục 1»\n\nĐiều 1. Hồ sơ\n" },
    { good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n" },
    { good: "I. MỤC ĐÍCH\n\n1. Yêu cầu\n" },
  ],
};
