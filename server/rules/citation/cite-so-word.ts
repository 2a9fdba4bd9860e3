import { span } from "../../text/span.ts";
import { insert, type Rule } from "../rule.ts";
import { numbered } from "./cited.ts";

export const citeSoWord: Rule = {
  id: "cite-so-word",
  part: "citation",
  title: "Có chữ “số” giữa tên loại và số, ký hiệu của văn bản viện dẫn",
  why: "Mọi mẫu của nghị định đều ghi “Nghị định số …”; thiếu chữ “số” là lỗi bị trả lại nhiều nhất khi viện dẫn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b (mẫu viện dẫn); Phụ lục II, Mục V.7",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const citation of numbered(draft)) {
      // "Nghị định 61" lacks more than the word: cite-symbol-missing tells all of it.
      if (draft.fullCitations.has(citation)) continue;
      const { type, soWord, numberSpan } = citation;
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
    { good: "Thực hiện các Quyết định số 12/QĐ-SNV, 15/QĐ-SNV của Giám đốc Sở Nội vụ.\n" },
    { good: "Theo Luật Đất đai ngày 18 tháng 01 năm 2024 và Nghị định này.\n" },
  ],
};
