import { decree } from "../../conventions/decree.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateMonthNoPad: Rule = {
  id: "date-month-no-pad",
  part: "date",
  title: "Tháng 3 đến tháng 9 trong thời gian ban hành không có số 0 phía trước",
  why: "Chỉ tháng 1 và tháng 2 phải thêm số 0; các ví dụ của nghị định đều ghi “tháng 3”, “tháng 6”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b và Mục V",
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    const date = issueLine(draft)?.date;
    if (date?.form !== "long" || date.month.span.to - date.month.span.from !== 2) return;
    if (date.month.value < 3 || date.month.value > 9) return;
    yield {
      span: date.month.span,
      message: `Tháng ${date.month.value} không thêm số 0 phía trước.`,
      fixes: [replace(date.month.span, String(date.month.value), "safe")],
    };
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng «03» năm 2020\n",
      good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 07/BC-UBND\nHà Nội, ngày 05 tháng «09» năm 2021\n",
      good: "Số: 07/BC-UBND\nHà Nội, ngày 05 tháng 9 năm 2021\n",
    },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 02 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 10 năm 2020\n" },
  ],
};
