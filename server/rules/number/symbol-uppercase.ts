import { typeByAbbreviation } from "../../conventions/types.ts";
import { type Rule, replace } from "../rule.ts";
import { isLetter, symbolGroups } from "./symbol.ts";

export const symbolUppercase: Rule = {
  id: "symbol-uppercase",
  part: "number",
  title: "Ký hiệu viết in hoa, trừ các chữ viết tắt cố định QyĐ, CTr, TTr, TrS, TTg",
  why: "Bảng chữ viết tắt của Phụ lục III quy định từng chữ hoa, chữ thường; viết khác là ký hiệu khác.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c; Phụ lục III, Mục I",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const letter = isLetter(draft);
    for (const [index, group] of symbolGroups(draft).entries()) {
      const right =
        index === 0 && !letter ? typeByAbbreviation(group.text)?.abbreviation : properUnit(group.text);
      if (!right || right === group.text) continue;
      yield {
        span: group.span,
        message: `“${group.text}” trong ký hiệu cần viết “${right}”.`,
        fixes: [replace(group.span, right, index === 0 ? "safe" : "guarded")],
      };
    }
  },
  examples: [
    { bad: "SỞ TÀI CHÍNH\nSố: 1990/«Ctr»-STC\n", good: "SỞ TÀI CHÍNH\nSố: 1990/CTr-STC\n" },
    { bad: "UBND XÃ ĐÔNG HẢI\nSố: 12/«qđ»-«ubnd»\n", good: "UBND XÃ ĐÔNG HẢI\nSố: 12/QĐ-UBND\n" },
    {
      bad: "UBND XÃ ĐÔNG HẢI\nSố: 12/«uBND»-VX\nV/v báo cáo\n\nKính gửi: UBND tỉnh\n",
      good: "UBND XÃ ĐÔNG HẢI\nSố: 12/UBND-VX\nV/v báo cáo\n\nKính gửi: UBND tỉnh\n",
    },
    { bad: "SỞ Y TẾ\nSố: 09/«TTR»-SYT\n", good: "SỞ Y TẾ\nSố: 09/TTr-SYT\n" },
    { bad: "Số: 66/2013/QĐ-«TTG»\n", good: "Số: 66/2013/QĐ-TTg\n" },
    { good: "SỞ NGOẠI VỤ\nSố: 15/SNgV-LSNN\nV/v đón đoàn\n\nKính gửi: UBND tỉnh\n" },
    { good: "THANH TRA TỈNH\nSố: 15/TTr-P1\nV/v báo cáo\n\nKính gửi: UBND tỉnh\n" },
  ],
};

/** A group that begins in lower case is a slip ("uBND"); a capital may begin the body's own coinage ("SNgV"). */
function properUnit(group: string): string | undefined {
  if (/^ttg$/i.test(group)) return "TTg";
  return /^\p{Ll}\p{L}+$/u.test(group) ? group.toUpperCase() : undefined;
}
