import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const addresseeRequired: Rule = {
  id: "addressee-required",
  part: "recipients",
  title: "Công văn, tờ trình có mục Kính gửi",
  why: "Văn bản gửi tới nơi cụ thể phải ghi rõ gửi ai.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.b",
  severity: "error",
  *check(draft) {
    const { type, typeSpan, vv } = draft.title;
    if (!isWholeDocument(draft) || draft.addressees || type?.addressee !== "required") return;
    const where = typeSpan ?? vv;
    if (where) yield { span: where, message: `${type.name} cần có mục “Kính gửi:”.` };
  },
  examples: [
    { bad: "Số: 12/SNV-CCHC\n«V/v» góp ý dự thảo\n\nSở Nội vụ đề nghị các đơn vị góp ý./.\n" },
    { bad: "Số: 09/TTr-SNV\n\n«TỜ TRÌNH»\nVề việc phê duyệt đề án\n\nSở Nội vụ trình đề án./.\n" },
    { good: "Số: 12/SNV-CCHC\nV/v góp ý dự thảo\n\nKính gửi: Các phòng thuộc Sở\n\nĐề nghị góp ý./.\n" },
    { good: "Số: 09/KH-SNV\n\nKẾ HOẠCH\nĐào tạo năm 2026\n\nI. MỤC ĐÍCH\n" },
  ],
};
