import { decree } from "../../conventions/decree.ts";
import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

export const clauseFormat: Rule = {
  id: "clause-format",
  part: "structure",
  title: "Khoản ghi “1.”: chữ số Ả Rập, sau có dấu chấm",
  why: "Nghị định quy định sau số thứ tự của khoản có dấu chấm, không dùng gạch chéo, gạch nối.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    // Clauses that follow each other in the same wrong form are one habit, told at the first of them.
    for (const run of draft.siblingRuns) {
      const wrong = run.filter(({ kind, mark }) => kind === "number" && /^[/–-]$/.test(mark));
      const [first, ...others] = wrong;
      if (!first) continue;
      yield {
        span: first.label,
        message: `Khoản ghi “${first.number}.” với dấu chấm.`,
        fixes: [
          {
            title: wrong.length > 1 ? "Sửa thành dấu chấm ở mọi khoản" : `Sửa thành “${first.number}.”`,
            safety: "safe",
            edits: wrong.map(({ label, number }) => ({
              span: span(label.from + number.length, label.to),
              newText: ".",
            })),
          },
        ],
        related: others.map(({ label }) => ({ span: label, message: "Cùng cách ghi." })),
      };
    }
  },
  examples: [
    { bad: "«1/» Mục đích\n\n2/ Đối tượng\n", good: "1. Mục đích\n\n2. Đối tượng\n" },
    { bad: "«1-» Ủy ban nhân dân cấp xã\n", good: "1. Ủy ban nhân dân cấp xã\n" },
    { good: "1. Mục đích\n\n2. Đối tượng\n" },
    { good: "12/QĐ-UBND là số của quyết định.\n1/2 ngày làm việc.\n" },
  ],
};
