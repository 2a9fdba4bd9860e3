import { decree } from "../../conventions/decree.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateMonthPad: Rule = {
  id: "date-month-pad",
  part: "date",
  title: "Tháng 1, tháng 2 trong thời gian ban hành ghi “01”, “02”",
  why: "Tháng 1, tháng 2 không có số 0 phía trước có thể bị thêm chữ số thành tháng 11, tháng 12.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    const date = issueLine(draft)?.date;
    if (date?.form !== "long" || date.month.span.to - date.month.span.from !== 1) return;
    if (date.month.value !== 1 && date.month.value !== 2) return;
    const right = `0${date.month.value}`;
    yield {
      span: date.month.span,
      message: `Tháng ${date.month.value} cần ghi “${right}”.`,
      fixes: [replace(date.month.span, right, "safe")],
    };
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng «1» năm 2020\n",
      good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 01 năm 2020\n",
    },
    {
      bad: "Số: 07/BC-UBND\nHà Nội, ngày 05 tháng «2» năm 2021\n",
      good: "Số: 07/BC-UBND\nHà Nội, ngày 05 tháng 02 năm 2021\n",
    },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 12 năm 2020\n" },
  ],
};
