import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const headerBlockPresent: Rule = {
  id: "header-block-present",
  part: "header",
  title: "Đầu văn bản có Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành",
  why: "Văn bản chuyển từ PDF hay chép từ nơi khác thường mất cả khối này; cần điền lại trước khi trình ký.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 điểm a, điểm b; Phụ lục I, Phần I, Mục II.1, II.2",
  severity: "info",
  *check(draft) {
    const { header, title } = draft;
    if (!isWholeDocument(draft) || title.type?.lacks.includes("nationalName")) return;
    if (header.nationalName || header.motto || header.issuers.length > 0) return;
    const where = header.number?.span ?? header.placeDate?.span ?? title.typeSpan;
    if (where) {
      yield { span: where, message: "Phần đầu không có Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành." };
    }
  },
  examples: [
    { bad: "«Số: 15/KH-SNV»\n\nĐồng Nai, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nĐào tạo năm 2024\n" },
    { bad: "«Số: 112/SNV-VP»\nV/v góp ý dự thảo\n\nKính gửi: Các sở\n" },
    { good: "SỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nĐào tạo năm 2024\n" },
    { good: "Một ghi chép về cuộc họp, chưa phải văn bản.\n" },
  ],
};
