import type { Rule } from "../rule.ts";
import { ownDigits } from "./symbol.ts";

export const numberLetterSuffix: Rule = {
  id: "number-letter-suffix",
  part: "number",
  title: "Số của văn bản chỉ gồm chữ số",
  why: "Số kèm chữ cái (15a, 15b) thường là số chèn vào sổ đã ghi; số văn bản phải là số thứ tự trong năm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.a; Điều 15 khoản 1",
  severity: "info",
  *check(draft) {
    const { span: where, text: digits = "" } = ownDigits(draft) ?? {};
    if (!where) return;
    if (!/^\d+\p{L}$/u.test(digits)) return;
    yield { span: where, message: `Số “${digits}” có chữ cái; số của văn bản chỉ gồm chữ số Ả Rập.` };
  },
  examples: [
    { bad: "SỞ CÔNG THƯƠNG\nSố: «15a»/QĐ-SCT\n" },
    { bad: "UBND XÃ ĐỨC TRỌNG\nSố: «04A»/TB-UBND\n" },
    { good: "SỞ CÔNG THƯƠNG\nSố: 15/QĐ-SCT\n" },
    { good: "SỞ CÔNG THƯƠNG\nSố:     /QĐ-SCT\n" },
  ],
};
