import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

/** The number of a unit at the head of a paragraph, and the same again. */
const TWICE = /^(\s{0,8})((?:Điều \d{1,3}|\d{1,2}|[IVX]{1,5})\.|[a-zđ]\))(\s{1,3})\2(?=\s\S)/u;

export const labelTwice: Rule = {
  id: "label-twice",
  part: "structure",
  title: "Số thứ tự ghi một lần ở đầu mục",
  why: "“I. I. MỤC ĐÍCH”, “Điều 2. Điều 2.” là dấu vết dán đè hoặc của số thứ tự tự động cộng với số gõ tay.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  regimes: EVERYWHERE,
  *check({ prose, plain }) {
    for (const { span: where } of prose) {
      const match = TWICE.exec(plain.slice(where.from, where.from + 40));
      if (!match) continue;
      const [, indent = "", label = "", space = ""] = match;
      const from = where.from + indent.length + label.length;
      const again = span(from + space.length, from + space.length + label.length);
      yield {
        span: again,
        message: `“${label}” ghi hai lần.`,
        fixes: [replace(span(from, again.to), "", "guarded", "Bỏ số lặp")],
      };
    }
  },
  examples: [
    {
      bad: "I. «I.» MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng.\n",
      good: "I. MỤC ĐÍCH, YÊU CẦU\n\nNâng cao chất lượng.\n",
    },
    {
      bad: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. «Điều 2.» Hiệu lực thi hành.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực thi hành.\n",
    },
    { good: "1. 15 đơn vị đã báo cáo.\n\n2. Điều 2 của Quy chế được sửa đổi.\n" },
    { good: "a) Điểm a: nêu rõ đối tượng;\nb) Các việc khác.\n" },
  ],
};
