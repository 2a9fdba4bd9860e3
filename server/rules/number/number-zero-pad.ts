import { type Rule, replace } from "../rule.ts";
import { ownDigits } from "./symbol.ts";

export const numberZeroPad: Rule = {
  id: "number-zero-pad",
  part: "number",
  title: "Số của văn bản nhỏ hơn 10 có số 0 phía trước",
  why: "Số 0 phía trước tránh việc viết thêm chữ số vào số đã cấp.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { span: where, text: digits = "" } = ownDigits(draft) ?? {};
    if (!where) return;
    if (!/^[1-9][a-zđ]?$/iu.test(digits)) return;
    yield {
      span: where,
      message: `Số nhỏ hơn 10 cần có số 0 phía trước: “0${digits}”.`,
      fixes: [replace(where, `0${digits}`, "safe")],
    };
  },
  examples: [
    { bad: "BỘ NỘI VỤ\nSố: «5»/BNV-VP\n", good: "BỘ NỘI VỤ\nSố: 05/BNV-VP\n" },
    { bad: "UBND XÃ ĐẠ TẺH\nSố: «3» /QĐ-UBND\n", good: "UBND XÃ ĐẠ TẺH\nSố: 03 /QĐ-UBND\n" },
    { good: "BỘ NỘI VỤ\nSố: 10/BNV-VP\n" },
    { good: "BỘ NỘI VỤ\nSố:      /BNV-VP\n" },
  ],
};
