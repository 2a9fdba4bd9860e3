import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

export const decisionArticles: Rule = {
  id: "decision-articles",
  part: "scope",
  title: "Quyết định được bố cục theo điều",
  why: "Phần quyết định ghi thành Điều 1, Điều 2… để viện dẫn và thi hành.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2, Mẫu 1.3",
  severity: "info",
  *check(draft) {
    const { title, decisionMarker, plain } = draft;
    if (!isWholeDocument(draft) || !decisionMarker || !title.type?.needs.includes("articles")) return;
    const body = plain.slice(decisionMarker.to, draft.main.to);
    if (!/\p{L}/u.test(body) || /(?:^|\n)[^\p{L}\n]{0,40}Điều\s+(?:1|I)(?![\p{L}\p{N}])/iu.test(body)) return;
    yield { span: decisionMarker, message: "Phần quyết định cần bố cục theo điều, bắt đầu từ Điều 1." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n\n«QUYẾT ĐỊNH:»\n\nKhen thưởng 05 cá nhân.\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nThành lập Tổ\n\nCăn cứ Luật Đất đai;\n\n«QUYẾT ĐỊNH:»\n\n1. Thành lập Tổ công tác.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng 05 cá nhân.\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\n**Điều 1.** Khen thưởng 05 cá nhân.\n",
    },
  ],
};
