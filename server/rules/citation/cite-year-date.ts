import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { numbered } from "./cited.ts";

export const citeYearDate: Rule = {
  id: "cite-year-date",
  part: "citation",
  title: "Năm trong số văn bản bằng năm ban hành",
  why: "Số của văn bản quy phạm pháp luật ghi năm ban hành; hai năm khác nhau thì một trong hai đã sai.",
  basis: "Luật Ban hành văn bản quy phạm pháp luật; NĐ 78/2025/NĐ-CP (số, ký hiệu gồm năm ban hành)",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { number, numberSpan, date } of numbered(draft)) {
      const year = date?.year;
      if (!number.year || !year || year.value === number.year || year.value < 1900) continue;
      yield {
        // Either year may be the slip: the whole from number to date is marked.
        span: span(numberSpan.from, Math.max(numberSpan.to, year.span.to)),
        message: `Năm ban hành ${year.value} khác năm ${number.year} trong số văn bản.`,
        related: [{ span: numberSpan, message: `Số văn bản ghi năm ${number.year}.` }],
      };
    }
  },
  examples: [
    { bad: "Căn cứ Nghị định số «30/2020/NĐ-CP ngày 05/3/2021» của Chính phủ về công tác văn thư;\n" },
    { bad: "Theo Thông tư số «23/2023/TT-BTC ngày 25 tháng 4 năm 2022» của Bộ Tài chính.\n" },
    { good: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n" },
    { good: "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n" },
  ],
};
