import type { Rule } from "../rule.ts";
import { symbolGroups, symbolYear } from "./symbol.ts";

export const symbolQpplYear: Rule = {
  id: "symbol-qppl-year",
  part: "number",
  title: "Số, ký hiệu nghị định, thông tư có năm ban hành",
  why: "Văn bản quy phạm pháp luật mang số theo năm; thiếu năm thì không phân biệt được văn bản của các năm.",
  basis: "Luật Ban hành văn bản quy phạm pháp luật (số, ký hiệu của văn bản); NĐ 78/2025/NĐ-CP",
  severity: "warning",
  regimes: ["legal"],
  *check(draft) {
    const { type, typeSpan } = draft.title;
    if (!typeSpan || !type || !/^(?:NĐ|TT|TTLT)$/.test(type.abbreviation ?? "")) return;
    const first = symbolGroups(draft)[0];
    if (!first || symbolYear(draft) || first.text.toUpperCase() !== type.abbreviation) return;
    if ((draft.issued ?? "9999") < "1997") return;
    yield { span: first.span, message: `Thiếu năm ban hành trước “${first.text}” trong số, ký hiệu.` };
  },
  examples: [
    { bad: "CHÍNH PHỦ\nSố: 61/«NĐ»-CP\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n" },
    { bad: "BỘ TÀI CHÍNH\nSố: 23/«TT»-BTC\n\nTHÔNG TƯ\nHướng dẫn quản lý tài sản\n" },
    { good: "CHÍNH PHỦ\nSố: 61/2018/NĐ-CP\n\nNGHỊ ĐỊNH\nVề một cửa\n" },
    { good: "BỘ TÀI CHÍNH\nSố:    /2023/TT-BTC\n\nTHÔNG TƯ\nHướng dẫn quản lý tài sản\n" },
  ],
};
