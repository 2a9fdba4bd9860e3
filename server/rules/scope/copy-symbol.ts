import { symbolGroups } from "../number/symbol.ts";
import { type Rule, replace } from "../rule.ts";

export const copySymbol: Rule = {
  id: "copy-symbol",
  part: "scope",
  title: "Ký hiệu bản sao dùng SY, TrS, SL",
  why: "Bản sao y, bản trích sao, bản sao lục đánh số chung và mang chữ viết tắt riêng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II.1.c; Phụ lục III, Mục I",
  severity: "warning",
  since: "2020-03-05",
  *check(draft) {
    const { type, typeSpan } = draft.title;
    const first = symbolGroups(draft)[0];
    if (!typeSpan || type?.family !== "copy" || !type.abbreviation || !first) return;
    if (first.text === type.abbreviation) return;
    yield {
      span: first.span,
      message: `${type.name} viết tắt là “${type.abbreviation}”.`,
      fixes: [replace(first.span, type.abbreviation, "guarded")],
    };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 01/«TS»-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nTRÍCH SAO\n",
      good: "SỞ Y TẾ\nSố: 01/TrS-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nTRÍCH SAO\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 12/«BS»-UBND\nĐức Lập, ngày 05 tháng 3 năm 2024\n\nSAO Y\n",
      good: "UBND XÃ ĐỨC LẬP\nSố: 12/SY-UBND\nĐức Lập, ngày 05 tháng 3 năm 2024\n\nSAO Y\n",
    },
    { good: "SỞ Y TẾ\nSố: 01/SY-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nSAO Y\n" },
    { good: "SỞ Y TẾ\nSố: 01/KH-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTiêm chủng\n" },
  ],
};
