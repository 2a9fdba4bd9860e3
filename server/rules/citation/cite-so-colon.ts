import { span, textBefore } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isAttachmentLine, numbered } from "./cited.ts";

export const citeSoColon: Rule = {
  id: "cite-so-colon",
  part: "citation",
  title: "Sau chữ “số” trong viện dẫn không có dấu hai chấm",
  why: "“Số:” là nhãn ở đầu văn bản; trong câu, mọi mẫu của Nghị định viết “Nghị định số 30/2020/NĐ-CP”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b (mẫu viện dẫn); Phụ lục II, Mục V.7",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const citation of numbered(draft)) {
      const { type, soWord, numberSpan } = citation;
      if (!type || !soWord || isAttachmentLine(draft, citation)) continue;
      const between = draft.plain.slice(soWord.to, numberSpan.from);
      // The number line of a law or a form has its label at the head of a line.
      if (!/^\s?:\s?$/.test(between) || !/\p{L}\s$/u.test(textBefore(draft.plain, type.from, 2))) continue;
      if (type.to >= soWord.from || /\n/.test(draft.plain.slice(type.to, soWord.from))) continue;
      yield {
        span: span(soWord.from, numberSpan.from),
        message: "Thừa dấu hai chấm sau “số”; trong câu chỉ viết “số”.",
        fixes: [replace(span(soWord.to, numberSpan.from), " ", "safe", "Bỏ dấu hai chấm")],
      };
    }
  },
  examples: [
    {
      bad: "Thực hiện Nghị định «số: »30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
      good: "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
    },
    {
      bad: "Căn cứ Quyết định «số: »12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ về phân công;\n",
      good: "Căn cứ Quyết định số 12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ về phân công;\n",
    },
    { good: "Luật số: 80/2015/QH13\n" },
    { good: "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n" },
  ],
};
