import type { Rule } from "../rule.ts";
import { dayOfIssue, issueLine } from "../support.ts";
import { endedName } from "./bodies.ts";

export const issuerDefunct: Rule = {
  id: "issuer-defunct",
  part: "header",
  title: "Cơ quan ban hành đang tồn tại vào ngày ban hành",
  why: "Sau sắp xếp năm 2025, tên cơ quan, tỉnh, huyện cũ còn trong mẫu dự thảo là lỗi thường gặp.",
  basis:
    "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a; NQ 176/2025/QH15; NQ 202/2025/QH15; NQ 203/2025/QH15",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft, context) {
    if (!issueLine(draft)) return;
    const day = dayOfIssue(draft, context);
    for (const { text, parts } of draft.header.issuers) {
      const where = parts[0];
      const ended = endedName(text, day);
      if (where && ended) yield { span: where, message: `${ended} vào ngày ban hành.` };
    }
  },
  examples: [
    {
      bad: "UBND TỈNH ĐỒNG NAI\n«SỞ KẾ HOẠCH VÀ ĐẦU TƯ»\nSố: 15/QĐ-SKHĐT\nĐồng Nai, ngày 15 tháng 8 năm 2025\n",
    },
    {
      bad: "UBND TỈNH ĐỒNG NAI\n«SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI»\nSố: 15/QĐ-SLĐTBXH\nĐồng Nai, ngày 15 tháng 8 năm 2025\n",
    },
    { bad: "«ỦY BAN NHÂN DÂN HUYỆN ĐẠ TẺH»\nSố: 15/QĐ-UBND\nĐạ Tẻh, ngày 15 tháng 9 năm 2025\n" },
    { bad: "«UBND TỈNH NINH THUẬN»\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nKhánh Hòa, ngày 15 tháng 9 năm 2025\n" },
    {
      good: "UBND TỈNH THỪA THIÊN HUẾ\nSỞ KẾ HOẠCH VÀ ĐẦU TƯ\nSố: 15/QĐ-SKHĐT\nThừa Thiên Huế, ngày 15 tháng 8 năm 2022\n",
    },
    { good: "UBND TỈNH NAM ĐỊNH\nSỞ NỘI VỤ\nSố:    /SNV-XDCQ\nNam Định, ngày      tháng 12 năm 2013\n" },
    { good: "UBND TỈNH ĐỒNG NAI\nSỞ TÀI CHÍNH\nSố: 15/QĐ-STC\nĐồng Nai, ngày 15 tháng 8 năm 2025\n" },
  ],
};
