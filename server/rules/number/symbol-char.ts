import { type Rule, replace } from "../rule.ts";
import { symbolGroups } from "./symbol.ts";

/** What a keyboard without Đ leaves, where no abbreviation in use is written so. */
const WITHOUT_STROKE: readonly (readonly [RegExp, string])[] = [
  [/^ND$/, "NĐ"],
  [/^QD$/, "QĐ"],
  [/^QyD$/, "QyĐ"],
  [/^HDND$/, "HĐND"],
  [/^SKHDT$/, "SKHĐT"],
  [/^SGDDT$/, "SGDĐT"],
  [/^BGDDT$/, "BGDĐT"],
  [/^SLDTBXH$/, "SLĐTBXH"],
];

export const symbolChar: Rule = {
  id: "symbol-char",
  part: "number",
  title: "Ký hiệu dùng đúng chữ Đ của tiếng Việt",
  why: "Bàn phím không dấu để lại “QD”, “ND”; ký hiệu khác một chữ là tra cứu không ra văn bản.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4; Phụ lục III, Mục I",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const group of symbolGroups(draft)) {
      const stroke =
        WITHOUT_STROKE.find(([pattern]) => pattern.test(group.text))?.[1] ??
        initialsOf(draft.header.issuers.at(-1)?.text ?? "", group.text);
      if (!stroke) continue;
      yield {
        span: group.span,
        message: `“${group.text}” trong ký hiệu có thể là “${stroke}”.`,
        fixes: [replace(group.span, stroke, "guarded")],
      };
    }
  },
  examples: [
    { bad: "UBND XÃ ĐÔNG SƠN\nSố: 15/«QD»-UBND\n", good: "UBND XÃ ĐÔNG SƠN\nSố: 15/QĐ-UBND\n" },
    { bad: "Số: 61/2018/«ND»-CP\n", good: "Số: 61/2018/NĐ-CP\n" },
    {
      bad: "TRƯỜNG ĐẠI HỌC VIỆT NHẬT\nSố: 15/TB-«DHVN»\n",
      good: "TRƯỜNG ĐẠI HỌC VIỆT NHẬT\nSố: 15/TB-ĐHVN\n",
    },
    { good: "TRƯỜNG ĐẠI HỌC THƯƠNG MẠI\nSố: 15/TB-DHM\n" },
    { good: "SỞ NỘI VỤ\nSố: 15/HD-SNV\n" },
    { good: "SỞ DU LỊCH\nSố: 15/QĐ-SDL\n" },
  ],
};

/** The initials of the issuer's last words, where the group is those initials but for the stroke of Đ: DHVN, ĐHVN. */
function initialsOf(issuer: string, group: string): string | undefined {
  if (!/^[A-Z]{3,}$/.test(group) || !group.includes("D")) return undefined;
  const initials = (issuer.match(/\p{L}+/gu) ?? []).map((word) => word[0]?.toUpperCase() ?? "").join("");
  const end = initials.slice(-group.length);
  return end !== group && end.replaceAll("Đ", "D") === group ? end : undefined;
}
