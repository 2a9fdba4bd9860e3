import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";

export const labelTwice: Rule = {
  id: "label-twice",
  part: "structure",
  title: "Số thứ tự ghi một lần ở đầu mục",
  why: "“I. I. MỤC ĐÍCH”, “Điều 2. Điều 2.” là dấu vết dán đè hoặc của số thứ tự tự động cộng với số gõ tay.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  regimes: EVERYWHERE,
  *check({ allSections, plain }) {
    for (const { kind, label, mark } of allSections) {
      if (kind === "bullet" || mark === "") continue;
      const written = plain.slice(label.from, label.to);
      const space = /^\s{0,3}/.exec(plain.slice(label.to, label.to + 3))?.[0].length ?? 0;
      const from = label.to + space;
      if (!plain.startsWith(`${written} `, from)) continue;
      yield {
        span: span(from, from + written.length),
        message: `“${written}” ghi hai lần.`,
        fixes: [replace(span(label.to, from + written.length), "", "guarded", "Bỏ số lặp")],
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
