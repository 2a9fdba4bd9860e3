import type { Rule } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateFuture: Rule = {
  id: "date-future",
  part: "date",
  title: "Năm ban hành không ở tương lai xa",
  why: "Dự thảo ghi trước ngày ký vài tuần là thường; ghi trước hơn một năm là gõ nhầm năm.",
  basis: "Kiểm tra lô-gíc; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft, { today }) {
    const year = issueLine(draft)?.date?.year;
    if (!year || year.value <= Number(today.slice(0, 4)) + 1) return;
    yield { span: year.span, message: `Năm ban hành ${year.value} còn ở tương lai.` };
  },
  examples: [
    { bad: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm «2062»\n" },
    { bad: "Số: 07/BC-UBND\nHà Nội, ngày 05 tháng 9 năm «2075»\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm 2026\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 05 tháng 01 năm 2027\n" },
  ],
};
