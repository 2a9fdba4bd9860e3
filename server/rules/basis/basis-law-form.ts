import { isLaw } from "../../citations/law-name.ts";
import { slice } from "../../text/span.ts";
import { basisAt } from "../citation/cited.ts";
import type { Rule } from "../rule.ts";
import { namesAtOnce } from "./legal.ts";

export const basisLawForm: Rule = {
  id: "basis-law-form",
  part: "basis",
  title: "Căn cứ luật, pháp lệnh ghi tên kèm ngày thông qua hoặc số",
  why: "Nhiều luật trùng tên của các khóa khác nhau; có ngày hoặc số mới biết là luật nào còn hiệu lực.",
  basis:
    "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a (Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành)",
  severity: "warning",
  *check(draft) {
    const named = new Set<string>();
    for (const citation of draft.citations) {
      const { name, date, numberSpan, span } = citation;
      if (!name || !isLaw(draft.plain, citation)) continue;
      const key = slice(draft.plain, name).toLowerCase();
      // There is but one constitution in force: its preamble form bears no date.
      if (key.startsWith("hiến pháp")) continue;
      const isFirst = !named.has(key);
      named.add(key);
      const basis = basisAt(draft, span);
      if (!isFirst || date || numberSpan || !basis) continue;
      if (!namesAtOnce(draft, basis, name)) continue;
      if (/^\s*(?:\(|năm\s+\d{4}|,|và|số|sửa đổi)/u.test(draft.plain.slice(name.to, name.to + 12))) continue;
      yield { span: name, message: "Căn cứ luật cần ghi thêm ngày, tháng, năm (hoặc số) của luật." };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Luật Đất đai»;\n\nTheo đề nghị của Chánh Văn phòng.\n",
    },
    { bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ «Luật Đầu tư công»;\n\nQUYẾT ĐỊNH:\n" },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\nQUYẾT ĐỊNH:\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Đất đai số 31/2024/QH15;\n\nQUYẾT ĐỊNH:\n" },
    {
      good: "NGHỊ QUYẾT\nVề việc thành lập Tổ\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nQUYẾT NGHỊ:\n",
    },
  ],
};
