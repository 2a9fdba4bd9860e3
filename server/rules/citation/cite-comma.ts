import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { numbered } from "./cited.ts";

export const citeComma: Rule = {
  id: "cite-comma",
  part: "citation",
  title: "Không có dấu phẩy giữa số, ký hiệu và ngày ban hành",
  why: "Số, ký hiệu và ngày ban hành là một cụm: “số 12/QĐ-SNV ngày 05/3/2024”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a (mẫu căn cứ)",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { number, numberSpan } of numbered(draft)) {
      // Documents of the Party are written with the comma, and quoted as they stand.
      if (number.family === "party") continue;
      const gap = /^\s{0,2},\s{1,3}(?=ngày\s)/u.exec(draft.plain.slice(numberSpan.to, numberSpan.to + 12));
      if (!gap) continue;
      const where = span(numberSpan.to, numberSpan.to + gap[0].length);
      yield {
        span: where,
        message: "Bỏ dấu phẩy trước “ngày”.",
        fixes: [replace(where, " ", "safe", "Bỏ dấu phẩy")],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số 97/2008/NĐ-CP«, »ngày 28/8/2008 của Chính phủ;\n",
      good: "Căn cứ Nghị định số 97/2008/NĐ-CP ngày 28/8/2008 của Chính phủ;\n",
    },
    {
      bad: "Theo Quyết định số 415/QĐ-ĐHNT«, »ngày 16/5/2019 của Hiệu trưởng.\n",
      good: "Theo Quyết định số 415/QĐ-ĐHNT ngày 16/5/2019 của Hiệu trưởng.\n",
    },
    { good: "Theo Quyết định số 415/QĐ-ĐHNT ngày 16/5/2019, ngày họp là 20/5/2019.\n" },
    { good: "Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n" },
    { good: "Các Quyết định số 12/QĐ-SNV, số 15/QĐ-SNV ngày 05/3/2024.\n" },
  ],
};
