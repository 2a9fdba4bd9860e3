import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const basisRequired: Rule = {
  id: "basis-required",
  part: "basis",
  title: "Quyết định, nghị quyết có căn cứ ban hành",
  why: "Quyết định phải nêu căn cứ về thẩm quyền và về nội dung; thiếu căn cứ thì không có giá trị pháp lý rõ ràng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; Phụ lục III, Mẫu 1.1, 1.2, 1.3",
  severity: "error",
  *check(draft) {
    const { type, typeSpan } = draft.title;
    if (!isWholeDocument(draft) || !typeSpan || !type?.needs.includes("basis") || draft.bases.length > 0)
      return;
    if (/(?<!\p{L})Căn cứ\s/u.test(draft.plain.slice(0, draft.main.to))) return; // somewhere the parser did not take for a block
    yield { span: typeSpan, message: `${type.name} thiếu căn cứ ban hành.` };
  },
  examples: [
    {
      bad: "Số: 12/QĐ-SNV\n\n«QUYẾT ĐỊNH»\nVề việc thành lập Tổ công tác\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ.\n",
    },
    { bad: "Số: 05/NQ-HĐQT\n\n«NGHỊ QUYẾT»\nVề kế hoạch năm 2026\n\nĐiều 1. Thông qua kế hoạch.\n" },
    {
      good: "Số: 12/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n",
    },
    { good: "Số: 12/TB-SNV\n\nTHÔNG BÁO\nLịch tiếp công dân\n\nSở thông báo.\n" },
  ],
};
