import { formatSlash } from "../../citations/date.ts";
import { overlaps, slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { issueLine } from "../support.ts";

export const dateDash: Rule = {
  id: "date-dash",
  part: "date",
  title: "Ngày tháng trong nội dung ghi bằng dấu gạch chéo hoặc ghi đủ chữ",
  why: "Dấu chấm, dấu gạch nối dễ lẫn với số thập phân, khoảng thời gian; một văn bản nên có một cách ghi.",
  basis: "Thông lệ trình bày văn bản",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { dates, header, plain } = draft;
    const own = issueLine(draft);
    for (const date of dates) {
      if (date.form !== "slash" || !date.year || !date.iso) continue;
      if (date.span.from < header.span.from || (own && overlaps(date.span, own.span))) continue;
      // The stamp of a digital signature carries the time behind the day.
      if (/^\s{1,3}\d{1,2}:\d{2}/.test(plain.slice(date.span.to, date.span.to + 10))) continue;
      const mark = plain.slice(date.day.span.to, date.month.span.from).trim();
      if (mark !== "-" && mark !== ".") continue;
      const right = formatSlash(date.day.value, date.month.value, date.year.value);
      yield {
        span: date.span,
        message: `Ngày “${slice(plain, date.span)}” nên ghi “${right}”.`,
        fixes: [replace(date.span, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Quyết định số 15/QĐ-UBND ngày «05-3-2020» của UBND tỉnh.\n",
      good: "Quyết định số 15/QĐ-UBND ngày 05/3/2020 của UBND tỉnh.\n",
    },
    { bad: "Đề án được duyệt ngày «12.9.2024».\n", good: "Đề án được duyệt ngày 12/9/2024.\n" },
    { good: "Đề án được duyệt ngày 12/9/2024, giai đoạn 2021-2025.\n" },
    { good: "Ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5.\n" },
  ],
};
