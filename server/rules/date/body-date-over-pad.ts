import { decree } from "../../conventions/decree.ts";
import { type Rule, replace } from "../rule.ts";
import { datesOfBody, hasNeedlessZero, lacksZero, padded } from "./padding.ts";

export const bodyDateOverPad: Rule = {
  id: "body-date-over-pad",
  part: "date",
  title: "Trong nội dung, tháng 3 đến tháng 9 không có số 0 phía trước",
  why: "Nghị định chỉ thêm số 0 cho tháng 1 và tháng 2; ghi cùng một cách thì tìm kiếm, đối chiếu không bị sót.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b (áp dụng tương tự)",
  severity: "info",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const date of datesOfBody(draft)) {
      if (!hasNeedlessZero(date) || lacksZero(date)) continue;
      yield {
        span: date.span,
        message: `Tháng ${date.month.value} không thêm số 0 phía trước.`,
        fixes: [replace(date.span, padded(draft.plain, date), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Quyết định số 15/QĐ-UBND ngày «03/03/2022» của UBND tỉnh.\n",
      good: "Quyết định số 15/QĐ-UBND ngày 03/3/2022 của UBND tỉnh.\n",
    },
    {
      bad: "Đề án được duyệt «ngày 12 tháng 09 năm 2024».\n",
      good: "Đề án được duyệt ngày 12 tháng 9 năm 2024.\n",
    },
    { good: "Đề án được duyệt ngày 03/3/2022, ngày 12/02/2022 và ngày 12/10/2022.\n" },
    { good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 12 tháng 03 năm 2022\n" },
  ],
};
