import { span, textBefore } from "../../text/span.ts";
import { insert, type Rule } from "../rule.ts";
import { type Numbered, nameSpan, numbered } from "./cited.ts";

export const citeSoWord: Rule = {
  id: "cite-so-word",
  part: "citation",
  title: "Có chữ “số” giữa tên loại và số, ký hiệu của văn bản viện dẫn",
  why: "Mọi mẫu của nghị định đều ghi “Nghị định số …”; thiếu chữ “số” là lỗi bị trả lại nhiều nhất khi viện dẫn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b (mẫu viện dẫn); Phụ lục II, Mục V.7",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const complete = new Set<string>();
    const aliases = new Set<string>();
    for (const citation of numbered(draft)) {
      // "Nghị định 61" lacks more than the word: cite-symbol-missing tells all of it.
      if (draft.fullCitations.has(citation)) continue;
      const { type, soWord, numberSpan, number } = citation;
      if (soWord) complete.add(number.text);
      // "(sau đây gọi là Nghị định 61/2018/NĐ-CP)": the draft gives what it has cited a name of its own.
      else if (complete.has(number.text) && isGivenAsName(draft.plain, citation)) aliases.add(number.text);
      if (aliases.has(number.text)) continue;
      if (!type || soWord || !/^\s+$/.test(draft.plain.slice(type.to, numberSpan.from))) continue;
      yield {
        span: span(type.from, numberSpan.to),
        message: "Thiếu chữ “số” trước số, ký hiệu văn bản.",
        fixes: [insert(numberSpan.from, "số ", "safe", "Thêm “số”")],
      };
    }
  },
  examples: [
    {
      bad: "Thực hiện «Nghị định 30/2020/NĐ-CP» ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
      good: "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
    },
    {
      bad: "Căn cứ «Chỉ thị 07/CT-TTg» ngày 22/5/2013 của Thủ tướng Chính phủ;\n",
      good: "Căn cứ Chỉ thị số 07/CT-TTg ngày 22/5/2013 của Thủ tướng Chính phủ;\n",
    },
    { good: "CHÍNH PHỦ\nHà Nội, ngày 12 tháng 5 năm 2016\n\nNGHỊ ĐỊNH 55/2016/NĐ-CP\nVỀ BẾN THỦY NỘI ĐỊA\n" },
    {
      good: "Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ (sau đây gọi là Nghị định 61/2018/NĐ-CP).\n\nĐơn vị thực hiện Nghị định 61/2018/NĐ-CP.\n",
    },
    {
      good: "- Theo Nghị quyết số 79/NQ-CP ngày 22/7/2021 của Chính phủ về mua sắm vật tư (Nghị quyết 79/NQ-CP).\n",
    },
    { good: "Thực hiện các Quyết định số 12/QĐ-SNV, 15/QĐ-SNV của Giám đốc Sở Nội vụ.\n" },
    { good: "Theo Luật Đất đai ngày 18 tháng 01 năm 2024 và Nghị định này.\n" },
  ],
};

function isGivenAsName(plain: string, citation: Numbered): boolean {
  const { from, to } = nameSpan(citation);
  return (
    /(?:\(|(?:gọi|viết)(?: tắt| chung)?(?: là)?:? )[“"]?$/u.test(textBefore(plain, from, 24)) &&
    /^[”"]?\)/u.test(plain.slice(to, to + 2))
  );
}
