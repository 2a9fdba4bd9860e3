import type { Rule } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateYear4: Rule = {
  id: "date-year-4",
  part: "date",
  title: "Năm ban hành ghi đủ bốn chữ số",
  why: "Năm ghi tắt không đủ để xác định văn bản khi lưu trữ, tra cứu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { plain } = draft;
    const year = issueLine(draft)?.date?.year;
    if (!year) return;
    const digits = year.span.to - year.span.from;
    // "20…" is a year that is still open.
    if (digits === 4 || /^[\s.…_]{0,3}[.…_]/.test(plain.slice(year.span.to, year.span.to + 4))) return;
    yield { span: year.span, message: "Năm ban hành cần ghi đủ bốn chữ số." };
  },
  examples: [
    { bad: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm «20»\n" },
    { bad: "Số: 07/BC-UBND\nHà Nội, ngày 05 tháng 9 năm «202»\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày    tháng    năm 20…\n" },
  ],
};
