import { contains, span } from "../../text/span.ts";
import { isWithinTitle, keyOf, type Numbered, numbered } from "../citation/cited.ts";
import type { Rule } from "../rule.ts";

export const basisDuplicate: Rule = {
  id: "basis-duplicate",
  part: "basis",
  title: "Mỗi văn bản chỉ căn cứ một lần",
  why: "Căn cứ lặp lại thường là dấu vết của việc chép từ văn bản cũ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const first = new Map<string, Numbered>();
    for (const citation of numbered(draft)) {
      const basis = draft.bases.find((each) => contains(each.span, citation.span));
      if (!basis || isWithinTitle(draft, citation) || citation.number.serial === "") continue;
      const key = `${keyOf(citation)} ${citation.date?.iso ?? ""}`;
      const seen = first.get(key);
      if (!seen) first.set(key, citation);
      else if (seen !== citation && !contains(basis.span, seen.span)) {
        const where = span((citation.type ?? citation.numberSpan).from, citation.numberSpan.to);
        yield {
          span: where,
          message: "Văn bản này đã có trong căn cứ trên.",
          related: [{ span: seen.span, message: "Căn cứ đã ghi." }],
        };
      }
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nCăn cứ «Nghị định số 30/2020/NĐ-CP» ngày 05/3/2020 của Chính phủ;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ «Quyết định số 12/QĐ-UBND» ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh.\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị định số 97/2008/NĐ-CP ngày 28/8/2008 của Chính phủ về Internet;\n\nCăn cứ Thông tư số 05/2008/TT-BTTTT ngày 12/11/2008 của Bộ Thông tin và Truyền thông hướng dẫn một số điều của Nghị định số 97/2008/NĐ-CP ngày 28/8/2008.\n",
    },
  ],
};
