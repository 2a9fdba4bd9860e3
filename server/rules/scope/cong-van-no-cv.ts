import { isLetter, symbolGroups } from "../number/symbol.ts";
import type { Rule } from "../rule.ts";

export const congVanNoCv: Rule = {
  id: "cong-van-no-cv",
  part: "scope",
  title: "Ký hiệu công văn không có “CV”",
  why: "Công văn không có chữ viết tắt tên loại; ký hiệu gồm tên cơ quan và đơn vị soạn thảo.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.b; Phụ lục III, Mục I",
  severity: "warning",
  *check(draft) {
    if (!isLetter(draft) && draft.title.type?.name !== "Công văn") return;
    const groups = symbolGroups(draft);
    const cv = groups.find(({ text }) => text === "CV");
    if (cv && groups.length > 1) yield { span: cv.span, message: "Thừa “CV” trong ký hiệu công văn." };
  },
  examples: [
    { bad: "UBND XÃ ĐỨC LẬP\nSố: 15/«CV»-UBND\nV/v góp ý dự thảo\n\nKính gửi: Sở Nội vụ\n" },
    { bad: "SỞ NỘI VỤ\nSố: 15/SNV-«CV»\nV/v góp ý dự thảo\n\nKính gửi: Các sở\n" },
    { good: "SỞ NỘI VỤ\nSố: 15/SNV-CCVC\nV/v góp ý dự thảo\n\nKính gửi: Các sở\n" },
    { good: "ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-CV/TU\n\nKính gửi: Các huyện ủy\n" },
  ],
};
