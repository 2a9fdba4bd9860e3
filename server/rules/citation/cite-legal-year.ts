import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { numbered } from "./cited.ts";

/** From the law of 1996 on, these carry the year of issue in the number. */
const WITHOUT_YEAR = /^\d{1,5}[a-z]?\/(NĐ|TTLT|TT)-/u;

export const citeLegalYear: Rule = {
  id: "cite-legal-year",
  part: "citation",
  title: "Số của nghị định, thông tư có năm ban hành",
  why: "Nghị định, thông tư ghi số theo mẫu số/năm/loại-cơ quan; thiếu năm thì chưa đủ số.",
  basis: "Luật Ban hành văn bản quy phạm pháp luật (số, ký hiệu gồm số thứ tự, năm ban hành, loại, cơ quan)",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { number, numberSpan, type, date } of numbered(draft)) {
      const code = WITHOUT_YEAR.exec(number.text)?.[1];
      // Before 1997 decrees were numbered without the year; without a type word "TT" may be a unit's code.
      if (!code || !type || !/^(?:Nghị định|Thông tư)/iu.test(wordsOf(draft, type))) continue;
      if (date?.year && date.year.value < 1997) continue;
      yield { span: numberSpan, message: `Thiếu năm trong số: cần dạng số/năm/${code}-….` };
    }
  },
  examples: [
    { bad: "Theo Nghị định số «61/NĐ-CP» ngày 23/4/2018 của Chính phủ.\n" },
    { bad: "Theo Thông tư số «23/TT-BTC» ngày 25/4/2023 của Bộ Tài chính.\n" },
    { good: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n" },
    {
      good: "Theo Nghị định số 25/CP ngày 23/5/1993 của Chính phủ và Quyết định số 12/QĐ-BTC ngày 05/01/2024.\n",
    },
  ],
};
