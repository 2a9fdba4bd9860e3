import { fullName } from "../../conventions/issuers.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span, spanOfMatch } from "../../text/span.ts";
import { symbolGroups } from "../number/symbol.ts";
import { type Rule, replace } from "../rule.ts";
import known from "./bodies.json" with { type: "json" };

/** Only letters without a vowel are short for something where the "&" is spaced: it may stand between two whole words ("Y TẾ & DÂN SỐ"). */
const SHORT = "[B-DGHK-NP-TVXĐ]";
const ABBREVIATED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:\p{Lu}{1,4}&\p{Lu}{1,4}`,
    String.raw`|${SHORT}{2,5}\s&\s${SHORT}{2,5}|(?<=&\s)${SHORT}{3,5}|${SHORT}{3,5}(?=\s&\s)`,
    String.raw`|${anyOf(known.fields)}|(?<=^TRƯỜNG )M[NG](?=\s))(?!\p{L})`,
  ].join(""),
  "u",
);
const SPELLED_OUT = new RegExp(String.raw`^${anyOf(known.spelledOut)}\s`, "u");

export const issuerNameFull: Rule = {
  id: "issuer-name-full",
  part: "header",
  title: "Tên cơ quan ban hành ghi đầy đủ, chính thức; chỉ cơ quan chủ quản được viết tắt cụm từ thông dụng",
  why: "Tên cơ quan ban hành là tên chính thức trong quyết định thành lập; “UBND”, “HĐND” chỉ dùng ở dòng cơ quan chủ quản.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.2.a",
  severity: "warning",
  *check(draft) {
    const { issuers, number } = draft.header;
    const issuer = issuers.at(-1);
    const part = issuer?.parts[0];
    if (!draft.recognised || !issuer || !part || !number) return;
    const short = /^(UBND|HĐND)(?=\s)/u.exec(issuer.text)?.[1];
    // The symbol tells that the abbreviated body itself issues: a lost second line would leave its superior alone.
    if (short && issuers.length === 1 && symbolGroups(draft).some(({ text }) => text === short)) {
      const where = span(part.from, part.from + short.length);
      const full = fullName(short);
      yield {
        span: where,
        message: `Tên cơ quan ban hành cần ghi đầy đủ “${full}”.`,
        fixes: [replace(where, full, "guarded")],
      };
    }
    const match = ABBREVIATED.exec(slice(draft.plain, part));
    if (match && SPELLED_OUT.test(issuer.text)) {
      yield {
        span: spanOfMatch(match, part.from),
        message: `Tên cơ quan ban hành cần ghi đầy đủ, không viết tắt “${match[0]}”.`,
      };
    }
  },
  examples: [
    {
      bad: "«UBND» TỈNH ĐỒNG NAI\nSố: 15/QĐ-UBND\n",
      good: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI\nSố: 15/QĐ-UBND\n",
    },
    {
      bad: "«HĐND»\nTỈNH ĐỒNG NAI\nSố: 15/NQ-HĐND\n",
      good: "HỘI ĐỒNG NHÂN DÂN\nTỈNH ĐỒNG NAI\nSố: 15/NQ-HĐND\n",
    },
    { bad: "UBND TỈNH ĐỒNG NAI\nSỞ «GD&ĐT»\nSố: 15/QĐ-SGDĐT\n" },
    { bad: "UBND XÃ MỸ HƯNG\nTRƯỜNG «MN» MỸ HƯNG\nSố: 15/BC-MNMH\n" },
    { bad: "BỘ NỘI VỤ\nVIỆN CHIẾN LƯỢC & «CSTC»\nSố: 15/QĐ-VCL\n" },
    { good: "UBND HUYỆN LONG ĐIỀN\nTRUNG TÂM Y TẾ & DÂN SỐ\nSố: 15/QĐ-TTYT\n" },
    { bad: "BỘ NỘI VỤ\nTRƯỜNG ĐẠI HỌC «KHXH&NV»\nSố: 15/QĐ-ĐHKHXHNV\n" },
    { good: "UBND TỈNH ĐỒNG NAI\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 15/QĐ-SGDĐT\n" },
    { good: "UBND TỈNH ĐỒNG NAI\nSố: 15/QĐ-SNV\n" },
    { good: "ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI\nSố: 15/QĐ-UBND\n" },
  ],
};
