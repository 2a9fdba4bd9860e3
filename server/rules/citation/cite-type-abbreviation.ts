import { documentTypes } from "../../conventions/types.ts";
import { type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { numbered } from "./cited.ts";

export const citeTypeAbbreviation: Rule = {
  id: "cite-type-abbreviation",
  part: "citation",
  title: "Viện dẫn ghi đủ tên loại văn bản, không viết tắt",
  why: "Nghị định yêu cầu ghi tên loại của văn bản viện dẫn; chữ viết tắt chỉ dùng trong ký hiệu.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { type } of numbered(draft)) {
      if (!type) continue;
      const written = wordsOf(draft, type);
      const name = /^CV$/iu.test(written)
        ? "Công văn"
        : documentTypes.find(({ abbreviation }) => abbreviation === written)?.name;
      if (name)
        yield { span: type, message: `Ghi đủ tên loại “${name}”.`, fixes: [replace(type, name, "guarded")] };
    }
  },
  examples: [
    {
      bad: "Ban đã giải trình tại «CV» số 3340/KKT-VP ngày 30/12/2021.\n",
      good: "Ban đã giải trình tại Công văn số 3340/KKT-VP ngày 30/12/2021.\n",
    },
    {
      bad: "Theo «QĐ» số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
      good: "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    { good: "Theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n" },
    { good: "Số CV đã xử lý là 3340, đạt 98%.\n" },
  ],
};
