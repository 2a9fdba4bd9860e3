import { decree } from "../../conventions/decree.ts";
import { slice, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateDayPad: Rule = {
  id: "date-day-pad",
  part: "date",
  title: "Ngày ban hành nhỏ hơn 10 có số 0 phía trước",
  why: "Số 0 phía trước tránh việc viết thêm chữ số vào ngày đã ghi.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  severity: "error",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    const line = issueLine(draft);
    const over = line && /(?<=ngày\s{1,9})0\d{2,}(?!\d)/iu.exec(slice(draft.plain, line.dateSpan));
    if (line && over) {
      yield { span: spanOfMatch(over, line.dateSpan.from), message: "Ngày chỉ có hai chữ số." };
      return;
    }
    const date = line?.date;
    if (date?.form !== "long" || date.day.span.to - date.day.span.from !== 1) return;
    const right = `0${date.day.value}`;
    yield {
      span: date.day.span,
      message: `Ngày nhỏ hơn 10 cần ghi “${right}”.`,
      fixes: [replace(date.day.span, right, "safe")],
    };
  },
  examples: [
    {
      bad: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày «5» tháng 3 năm 2020\n",
      good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 05 tháng 3 năm 2020\n",
    },
    {
      bad: "Số: 9/2021/QĐ-UBND\nHà Nội, ngày «1» tháng 12 năm 2021\n",
      good: "Số: 9/2021/QĐ-UBND\nHà Nội, ngày 01 tháng 12 năm 2021\n",
    },
    { bad: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày «005» tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày 15 tháng 3 năm 2020\n" },
    { good: "Số: 15/QĐ-SNV\nĐắk Lắk, ngày    tháng 3 năm 2020\n" },
  ],
};
