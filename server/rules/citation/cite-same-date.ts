import { EVERYWHERE, type Rule } from "../rule.ts";
import { dateWords, keyOf, type Numbered, numbered } from "./cited.ts";

export const citeSameDate: Rule = {
  id: "cite-same-date",
  part: "citation",
  title: "Cùng một văn bản thì ngày ban hành ghi giống nhau ở mọi chỗ",
  why: "Một văn bản chỉ có một ngày ban hành; hai ngày khác nhau thì ít nhất một chỗ chép sai.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    const first = new Map<string, Numbered>();
    for (const citation of numbered(draft)) {
      const { date, number } = citation;
      if (!date?.iso || number.serial === "") continue;
      // A number that starts afresh every year may name two documents of two years.
      const year = number.year === undefined ? date.iso.slice(0, 4) : "";
      const key = `${keyOf(citation)} ${year}`;
      const seen = first.get(key);
      if (!seen) first.set(key, citation);
      else if (seen.date && seen.date.iso !== date.iso) {
        yield {
          span: date.span,
          message: `Ngày ban hành ở đây khác lần viện dẫn trước (${dateWords(draft, seen.date)}).`,
          related: [{ span: seen.date.span, message: `Trước đó ghi ${dateWords(draft, seen.date)}.` }],
        };
      }
    }
  },
  examples: [
    {
      bad: "Theo Quyết định số 107/QĐ-UBND ngày 10/01/2022 của Ủy ban nhân dân tỉnh.\n\nQuyết định số 107/QĐ-UBND ngày «11/01/2022» đã nêu rõ.\n",
    },
    {
      bad: "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n\nNghị định số 61/2018/NĐ-CP «ngày 23 tháng 5 năm 2018» của Chính phủ.\n",
    },
    {
      good: "Nghị quyết số 01/NQ-CP ngày 05/01/2024 và Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ.\n",
    },
    {
      good: "Quyết định số 12/QĐ-SNV ngày 05/3/2024.\n\nQuyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2024.\n",
    },
  ],
};
