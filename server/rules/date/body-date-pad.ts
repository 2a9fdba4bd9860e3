import { decree } from "../../conventions/decree.ts";
import { type Rule, replace } from "../rule.ts";
import { datesOfBody, lacksZero, padded } from "./padding.ts";

export const bodyDatePad: Rule = {
  id: "body-date-pad",
  part: "date",
  title: "Trong nội dung, ngày nhỏ hơn 10 và tháng 1, tháng 2 có số 0 phía trước",
  why: "Nghị định quy định cách ghi cho thời gian ban hành; văn thư dùng cùng cách ghi cho ngày tháng trong nội dung để thống nhất.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b (áp dụng tương tự)",
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const date of datesOfBody(draft)) {
      if (!lacksZero(date)) continue;
      yield {
        span: date.span,
        message: "Ngày nhỏ hơn 10 và tháng 1, tháng 2 cần có số 0 phía trước.",
        fixes: [replace(date.span, padded(draft.plain, date), date.form === "long" ? "safe" : "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Quyết định số 15/QĐ-UBND ngày «23/2/2022» của UBND tỉnh.\n",
      good: "Quyết định số 15/QĐ-UBND ngày 23/02/2022 của UBND tỉnh.\n",
    },
    {
      bad: "Thông tư có hiệu lực từ «ngày 1 tháng 2 năm 2024».\n",
      good: "Thông tư có hiệu lực từ ngày 01 tháng 02 năm 2024.\n",
    },
    { bad: "Đề án được duyệt ngày «5/12/2011».\n", good: "Đề án được duyệt ngày 05/12/2011.\n" },
    { good: "Đề án được duyệt ngày 05/3/2024 và ngày 15 tháng 3 năm 2024.\n" },
    { good: "Đón ngày Quốc tế Phụ nữ 8/3 và Quốc khánh 2/9 năm 2024, tỷ lệ 1/2.\n" },
  ],
};
