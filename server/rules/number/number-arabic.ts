import { type Rule, replace } from "../rule.ts";
import { ownDigits } from "./symbol.ts";

export const numberArabic: Rule = {
  id: "number-arabic",
  part: "number",
  title: "Số của văn bản ghi bằng chữ số Ả Rập",
  why: "Số văn bản là số thứ tự đăng ký tại văn thư; chữ số La Mã không vào được sổ và không sắp xếp được.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.a",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { span: where, text: digits = "" } = ownDigits(draft) ?? {};
    if (!where) return;
    if (/\dO|O\d/i.test(digits)) {
      const right = digits.replace(/O/gi, "0");
      yield {
        span: where,
        message: `Số “${digits}” có chữ O thay cho số 0.`,
        fixes: [replace(where, right, "guarded")],
      };
      return;
    }
    if (!/^[IVXLC]{1,6}$/i.test(digits)) return;
    yield { span: where, message: `Số “${digits}” cần ghi bằng chữ số Ả Rập.` };
  },
  examples: [
    { bad: "SỞ TÀI CHÍNH\nSố: «XV»/QĐ-STC\n" },
    { bad: "UBND TỈNH ĐẮK LẮK\nSố: «IV»/CT-UBND\n" },
    { bad: "SỞ TÀI CHÍNH\nSố: «1O5»/QĐ-STC\n", good: "SỞ TÀI CHÍNH\nSố: 105/QĐ-STC\n" },
    { good: "SỞ TÀI CHÍNH\nSố: 15/QĐ-STC\n" },
    { good: "SỞ TÀI CHÍNH\nSố: …/QĐ-STC\n" },
  ],
};
