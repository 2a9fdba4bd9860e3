import { documentTypes } from "../../conventions/types.ts";
import { matchesOf } from "../../text/match.ts";
import { slice, spanOfMatch, textBefore } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { numbered } from "./cited.ts";

/** Codes that mix cases by themselves, besides the type abbreviations: Thủ tướng. */
const MIXED_ISSUERS: readonly string[] = ["TTg"];

/** Codes typed without the stroke of the Đ; there are no others that these letters could stand for. */
const PLAIN_D: ReadonlyMap<string, string> = new Map([
  ["ND", "NĐ"],
  ["QD", "QĐ"],
  ["HDND", "HĐND"],
]);

function isInCapitals(plain: string, where: { readonly from: number; readonly to: number }): boolean {
  const around = textBefore(plain, where.from, 30) + plain.slice(where.to, where.to + 30);
  return /\p{Lu}{2}/u.test(around) && !/\p{Ll}/u.test(around);
}

/** Whole symbols in small letters, which are not read as numbers: "31/2017/nđ-cp". */
const SMALL = /(?<=\d\/)(?:(?:nđ|nq)-cp|(?:qđ|ct)-ttg|(?:qđ|kh|ct|nq|tb|bc)-ubnd|nq-hđnd)(?!\p{L})/gu;

export const citeSymbolCase: Rule = {
  id: "cite-symbol-case",
  part: "citation",
  title: "Ký hiệu viết đúng chữ hoa, chữ thường: CTr, TTr, QyĐ, TTg",
  why: "Ký hiệu in hoa, trừ vài chữ viết tắt nghị định viết có chữ thường; viết khác là ký hiệu của văn bản khác.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c; Phụ lục III, Mục I",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const right = [...documentTypes.flatMap(({ abbreviation }) => abbreviation ?? []), ...MIXED_ISSUERS];
    for (const { numberSpan, number } of numbered(draft)) {
      const written = slice(draft.text, numberSpan);
      for (const group of matchesOf(written, /(?<=[/-]\s*)[\p{L}]+/gu)) {
        const plain = PLAIN_D.get(group[0]);
        const proper = right.includes(group[0])
          ? group[0]
          : (plain ?? right.find((code) => code.toLowerCase() === group[0].toLowerCase()));
        // The symbol of a letter names offices, whose codes are free but for these.
        if (number.family === "letter" && !plain) continue;
        if (!proper || proper === group[0] || !(plain || isThatCode(proper, number))) continue;
        const where = spanOfMatch(group, numberSpan.from);
        // In a subject set in capitals the symbol is in capitals with it.
        if (/\p{Ll}/u.test(proper) && isInCapitals(draft.plain, where)) continue;
        yield {
          span: where,
          message: `Ký hiệu này viết “${proper}”.`,
          fixes: [replace(where, proper, "safe")],
        };
      }
    }
    const own = draft.header.number?.span.to ?? 0;
    for (const match of matchesOf(draft.plain, SMALL)) {
      if (match.index < own) continue;
      const where = spanOfMatch(match);
      const proper = match[0].toUpperCase().replace("TTG", "TTg");
      yield {
        span: where,
        message: `Ký hiệu này viết “${proper}”.`,
        fixes: [replace(where, proper, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "- Thực hiện Nghị định số 30/2020/«nđ-cp» ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
      good: "- Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n",
    },
    {
      bad: "Căn cứ Nghị định số 30/2020/«ND»-CP và Quyết định số 15/«QD»-UBND.\n",
      good: "Căn cứ Nghị định số 30/2020/NĐ-CP và Quyết định số 15/QĐ-UBND.\n",
    },
    {
      bad: "Ban hành Chương trình số 1990/«Ctr»-SKHĐT ngày 27/5/2022.\n",
      good: "Ban hành Chương trình số 1990/CTr-SKHĐT ngày 27/5/2022.\n",
    },
    {
      bad: "Theo Quyết định số 66/2013/QĐ-«TTG» ngày 11/11/2013 của Thủ tướng Chính phủ.\n",
      good: "Theo Quyết định số 66/2013/QĐ-TTg ngày 11/11/2013 của Thủ tướng Chính phủ.\n",
    },
    { good: "Theo Tờ trình số 09/TTr-SNV ngày 05/3/2024 của Sở Nội vụ.\n" },
    {
      good: "Theo Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ và Công văn số 12/CT-TTHT của Cục Thuế.\n",
    },
  ],
};

/** The group is the number's type, or its one issuer: a unit's own code may look like either. */
function isThatCode(
  code: string,
  number: { readonly typeCode: string | undefined; readonly issuerCode: string | undefined },
): boolean {
  const same = (other: string | undefined): boolean => other?.toLowerCase() === code.toLowerCase();
  return same(number.typeCode) || (MIXED_ISSUERS.includes(code) && same(number.issuerCode));
}
