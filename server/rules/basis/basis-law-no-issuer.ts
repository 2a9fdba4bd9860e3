import { span } from "../../text/span.ts";
import { citationsNear, firstCited } from "../citation/cited.ts";
import { type Rule, replace, SINCE_DECREE } from "../rule.ts";
import { namesAtOnce } from "./legal.ts";

export const basisLawNoIssuer: Rule = {
  id: "basis-law-no-issuer",
  part: "basis",
  title: "Căn cứ luật không ghi “của Quốc hội”",
  why: "Luật chỉ do Quốc hội ban hành; nghị định không yêu cầu ghi cơ quan ban hành của luật.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  severity: "info",
  since: SINCE_DECREE,
  *check(draft) {
    for (const each of draft.bases) {
      const basis = each.span;
      const law = firstCited(draft, each);
      if (!law?.name || !namesAtOnce(draft, each, law.name)) continue;
      // "Luật Hoạt động giám sát của Quốc hội …": there it is part of the name.
      const rest = draft.plain.slice(law.name.to, Math.min(basis.to, law.name.to + 200));
      const match = /^([^;]{0,120}?)(\s+của\s+Quốc\s+hội)(?!\p{L})/iu.exec(rest);
      if (!match?.[2]) continue;
      const from = law.name.to + (match[1] ?? "").length;
      if (
        citationsNear(draft, span(from, from)).some(
          (other) => other !== law && other.span.from >= (law.name?.to ?? 0) && other.span.from < from,
        )
      )
        continue;
      const where = span(from, from + match[2].length);
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
    {
      good: "QUY CHẾ\nPhối hợp giám sát\n\nCăn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 87/2015/QH13;\n",
    },
  ],
};
