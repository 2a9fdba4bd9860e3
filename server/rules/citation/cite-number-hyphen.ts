import { typeByName } from "../../conventions/types.ts";
import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { numbered } from "./cited.ts";

export const citeNumberHyphen: Rule = {
  id: "cite-number-hyphen",
  part: "citation",
  title: "Có gạch nối giữa chữ viết tắt tên loại và chữ viết tắt cơ quan",
  why: "Giữa các nhóm chữ viết tắt trong ký hiệu có gạch nối; thiếu thì không biết đâu là tên loại, đâu là cơ quan.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { type, numberSpan, number } of numbered(draft)) {
      const abbreviation = type && typeByName(wordsOf(draft, type))?.abbreviation;
      const symbol = /^[^/]*\/(?:\d{4}\/)?(\p{L}[^/-]*)$/u.exec(number.text)?.[1];
      if (
        !abbreviation ||
        // A circular without a year is older than the rule: "Thông tư số 20/TTCN" bears its body alone.
        (abbreviation === "TT" && number.year === undefined) ||
        !symbol?.startsWith(abbreviation) ||
        !/^\p{Lu}[\p{L}&]{1,}\d{0,2}$/u.test(symbol.slice(abbreviation.length))
      )
        continue;
      const right = slice(draft.text, numberSpan)
        .replace(/\s+/g, "")
        .replace(`/${abbreviation}`, `/${abbreviation}-`);
      yield {
        span: numberSpan,
        message: `Thiếu gạch nối trong ký hiệu; cần “${right}”.`,
        fixes: [replace(numberSpan, right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "Theo Quyết định số «71/QĐSKHĐT» ngày 05/5/2021 của Giám đốc Sở.\n",
      good: "Theo Quyết định số 71/QĐ-SKHĐT ngày 05/5/2021 của Giám đốc Sở.\n",
    },
    {
      bad: "Tại Kế hoạch số «45/KHUBND» ngày 10/02/2025 của Ủy ban nhân dân tỉnh.\n",
      good: "Tại Kế hoạch số 45/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      bad: "Theo Nghị quyết số «406/NQUBTVQH15» ngày 19/10/2021 của Ủy ban Thường vụ Quốc hội.\n",
      good: "Theo Nghị quyết số 406/NQ-UBTVQH15 ngày 19/10/2021 của Ủy ban Thường vụ Quốc hội.\n",
    },
    { good: "Theo Quyết định số 71/QĐ-SKHĐT ngày 05/5/2021 của Giám đốc Sở.\n" },
    { good: "Theo Thông tư số 117/TTNN ngày 20/9/1997 của Thanh tra Nhà nước.\n" },
    { good: "Theo Công văn số 591/SKHĐT-VP ngày 04/3/2022 của Sở.\n" },
  ],
};
