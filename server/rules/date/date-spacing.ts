import { slice } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

export const dateSpacing: Rule = {
  id: "date-spacing",
  part: "date",
  title: "Ngày, tháng, năm cách chữ đúng: “ngày 05 tháng 3 năm 2020”, “05/3/2020”",
  why: "Thiếu dấu cách thì chữ dính vào số, thừa dấu cách thì ngày tháng bị ngắt dòng và không tìm được.",
  basis: "Thông lệ trình bày văn bản; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V",
  severity: "warning",
  regimes: EVERYWHERE,
  *check({ dates, plain }) {
    for (const date of dates) {
      const written = slice(plain, date.span);
      if (written.includes("\n")) continue;
      const right =
        date.form === "long"
          ? written.replace(/(ngày|tháng|năm)(?=\d)/giu, "$1 ").replace(/(\d)(?=tháng|năm)/giu, "$1 ")
          : written.replace(/\s*\/\s*/g, "/");
      if (right === written) continue;
      yield {
        span: date.span,
        message:
          date.form === "long"
            ? "Thiếu dấu cách trong ngày, tháng, năm."
            : "Thừa dấu cách trong ngày, tháng, năm.",
        fixes: [replace(date.span, right, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "Nghị định số 40/2010/NĐ-CP ngày «12/ 4/2010» của Chính phủ.\n",
      good: "Nghị định số 40/2010/NĐ-CP ngày 12/4/2010 của Chính phủ.\n",
    },
    {
      bad: "Số: 15/QĐ-SNV\nĐồng Nai, «ngày20 tháng 01 năm2010»\n",
      good: "Số: 15/QĐ-SNV\nĐồng Nai, ngày 20 tháng 01 năm 2010\n",
    },
    { good: "Nghị định số 40/2010/NĐ-CP ngày 12/4/2010 của Chính phủ.\n" },
    { good: "Từ ngày 01 tháng 01 đến ngày 31 tháng 12 năm 2024.\n" },
  ],
};
