import { type Rule, replace } from "../rule.ts";
import { ownDigits } from "./symbol.ts";

export const numberNoOverPad: Rule = {
  id: "number-no-over-pad",
  part: "number",
  title: "Chỉ số nhỏ hơn 10 mới thêm số 0 phía trước",
  why: "Nghị định chỉ yêu cầu thêm số 0 cho số nhỏ hơn 10; thêm nữa thì cùng một số có hai cách ghi.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c và Mục V (ví dụ “Số: 15/QĐ-BNV”)",
  severity: "info",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { span: where, text: digits = "" } = ownDigits(draft) ?? {};
    if (!where) return;
    const match = /^0+(\d{2,})$/.exec(digits);
    if (!match || /^0/.test(digits.slice(0, -1).replace(/^0+/, ""))) return;
    const short = digits.replace(/^0+/, "").padStart(2, "0");
    yield {
      span: where,
      message: `“${digits}” thừa số 0, thường ghi “${short}”.`,
      fixes: [replace(where, short, "guarded")],
    };
  },
  examples: [
    { bad: "SỞ Y TẾ\nSố: «015»/QĐ-SYT\n", good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n" },
    { bad: "SỞ Y TẾ\nSố: «007»/QĐ-SYT\n", good: "SỞ Y TẾ\nSố: 07/QĐ-SYT\n" },
    { good: "SỞ Y TẾ\nSố: 05/QĐ-SYT\n" },
    { good: "SỞ Y TẾ\nSố: 100/QĐ-SYT\n" },
  ],
};
