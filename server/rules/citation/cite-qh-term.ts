import { assemblyTerms, termsOfYear, termsOnDay } from "../../conventions/qh-terms.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import { numbered } from "./cited.ts";

export const citeQhTerm: Rule = {
  id: "cite-qh-term",
  part: "citation",
  title: "Khóa Quốc hội trong ký hiệu khớp với năm",
  why: "Ký hiệu QH14, QH15 chỉ khóa Quốc hội; khóa không khớp năm ban hành thì số đã chép sai.",
  basis: "Luật Ban hành văn bản quy phạm pháp luật (ký hiệu gồm số khóa Quốc hội)",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    const known = assemblyTerms.map(({ fromYear }) => fromYear);
    for (const { number, numberSpan, date } of numbered(draft)) {
      if (number.family !== "assembly" || !number.year || !number.suffix) continue;
      const day = date?.iso?.startsWith(String(number.year)) ? date.iso : undefined;
      const terms = day ? termsOnDay(day) : termsOfYear(number.year);
      if (terms.length === 0 || number.year < Math.min(...known) || terms.includes(Number(number.suffix)))
        continue;
      yield {
        span: numberSpan,
        message: `${day ? "Ngày này" : `Năm ${number.year}`} thuộc Quốc hội khóa ${terms.join(" hoặc ")}, không phải khóa ${number.suffix}.`,
      };
    }
  },
  examples: [
    { bad: "Căn cứ Luật Lưu trữ số «33/2024/QH14» ngày 21 tháng 6 năm 2024;\n" },
    { bad: "Căn cứ Luật số «80/2015/QH12» ngày 22/6/2015;\n" },
    {
      bad: "Căn cứ Nghị quyết số «39/2021/QH14» ngày 13 tháng 11 năm 2021 của Quốc hội về quy hoạch sử dụng đất;\n",
    },
    { good: "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;\n" },
    { good: "Căn cứ Luật số 80/2015/QH13 và Nghị quyết số 202/2025/QH15;\n" },
  ],
};
