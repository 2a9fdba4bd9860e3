import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const basisLawNoIssuer: Rule = {
  id: "basis-law-no-issuer",
  part: "basis",
  title: "Căn cứ luật không ghi “của Quốc hội”",
  why: "Luật chỉ do Quốc hội ban hành; nghị định không yêu cầu ghi cơ quan ban hành của luật.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "info",
  since: "2020-03-05",
  *check(draft) {
    for (const { span: basis } of draft.bases) {
      const match = /^(Căn\s+cứ\s+(?:Luật|Bộ luật)[^;]{3,200}?)(\s+của\s+Quốc\s+hội)(?!\p{L})/iu.exec(
        draft.plain.slice(basis.from, basis.to),
      );
      if (!match?.[1] || !match[2]) continue;
      const where = span(basis.from + match[1].length, basis.from + match[0].length);
      yield {
        span: where,
        message: "Không cần ghi “của Quốc hội” sau tên luật.",
        fixes: [replace(where, "", "guarded", "Bỏ “của Quốc hội”")],
      };
    }
  },
  examples: [
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024« của Quốc hội»;\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Bộ luật Lao động số 45/2019/QH14« của Quốc hội»;\n",
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Bộ luật Lao động số 45/2019/QH14;\n",
    },
    {
      good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội;\n",
    },
    { good: "QUYẾT ĐỊNH\nVề việc thành lập Tổ\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n" },
  ],
};
