import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { numbered } from "./cited.ts";

export const citeNumberFormat: Rule = {
  id: "cite-number-format",
  part: "citation",
  title: "Số, ký hiệu viện dẫn viết liền: không dấu cách, dùng gạch chéo và gạch nối",
  why: "“Không cách chữ” trong số, ký hiệu; viết rời hoặc sai dấu nối thì không tra cứu được văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { numberSpan, number } of numbered(draft)) {
      // "630/CV SNV ngày …": the code of the office stands off.
      const torn = TORN.exec(draft.plain.slice(numberSpan.to, numberSpan.to + 24));
      if (torn && /\/(?:CV|QĐ|KH|TB|BC|TTr|HD|CT|CTr|NQ|GM)$/u.test(number.text)) {
        const where = span(numberSpan.from, numberSpan.to + torn[0].length);
        const right = `${number.text}-${torn[0].trim()}`;
        yield {
          span: where,
          message: `Số, ký hiệu viết liền: “${right}”.`,
          fixes: [replace(where, right, "guarded")],
        };
        continue;
      }
      // Compared on the matching copy: the letter Ð has a rule of its own among the typing rules.
      const written = slice(draft.plain, numberSpan);
      // A line that breaks inside the number is the margin's doing.
      if (!/[\s\u2010-\u2015\u2212_]/.test(written.replace(/\s*\n\s*/g, "")) || number.serial === "")
        continue;
      const right = slice(draft.text, numberSpan)
        .replace(/\s+/g, "")
        .replace(/[\u2010-\u2015\u2212_]/g, "-");
      yield {
        span: numberSpan,
        message: `Số, ký hiệu viết liền: “${right}”.`,
        fixes: [replace(numberSpan, right, "safe")],
      };
    }
  },
  examples: [
    {
      bad: "(Kèm theo Kế hoạch số «1186 /KH-SKHĐT» ngày 19/4/2022 của Sở)\n",
      good: "(Kèm theo Kế hoạch số 1186/KH-SKHĐT ngày 19/4/2022 của Sở)\n",
    },
    {
      bad: "Thực hiện Công văn số «630/CV SNV» ngày 27/4/2010 của Sở Nội vụ.\n",
      good: "Thực hiện Công văn số 630/CV-SNV ngày 27/4/2010 của Sở Nội vụ.\n",
    },
    {
      bad: "Theo Nghị định số «108/2007/NĐ - CP» ngày 26/6/2007 của Chính phủ.\n",
      good: "Theo Nghị định số 108/2007/NĐ-CP ngày 26/6/2007 của Chính phủ.\n",
    },
    {
      bad: "Theo Quyết định số «12/QĐ–UBND» ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
      good: "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "Thực hiện Thông tư số «32/2018/TT-BGD ĐT» ngày 26/12/2018 của Bộ trưởng Bộ Giáo dục và Đào tạo.\n",
      good: "Thực hiện Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ trưởng Bộ Giáo dục và Đào tạo.\n",
    },
    {
      bad: "Theo Công văn số «391/SGD&ĐT- GDTrH» ngày 24/8/2023 và Pháp lệnh số «16/2005/PL-UBTVQH 11» ngày 12/7/2005 của Ủy ban Thường vụ Quốc hội.\n",
      good: "Theo Công văn số 391/SGD&ĐT-GDTrH ngày 24/8/2023 và Pháp lệnh số 16/2005/PL-UBTVQH11 ngày 12/7/2005 của Ủy ban Thường vụ Quốc hội.\n",
    },
    {
      bad: "Căn cứ Luật Doanh nghiệp số «59/2020/QH 14» ngày 17 tháng 6 năm 2020;\n",
      good: "Căn cứ Luật Doanh nghiệp số 59/2020/QH14 ngày 17 tháng 6 năm 2020;\n",
    },
    {
      good: "Theo Nghị quyết số 12/NQ-UBTVQH14, 15 đơn vị được sắp xếp; Luật số 59/2020/QH14 có 10 chương.\n",
    },
    { good: "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n" },
    { good: "Theo Tờ trình số      /TTr-SNV ngày      tháng 4 năm 2026 của Sở Nội vụ.\n" },
  ],
};

const TORN = /^ [\p{Lu}&]{2,12}(?= ngày \d)/u;
