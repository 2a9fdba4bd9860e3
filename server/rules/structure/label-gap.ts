import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** "Điều 1 .", "2 .", "II .", "b )": a space between the number of a unit and its mark. */
const GAP = /^(Điều \d{1,3}|\d{1,2}|[IVX]{1,5}|[a-zđ])( {1,3})([.)])(?= \p{L})/u;

export const labelGap: Rule = {
  id: "label-gap",
  part: "structure",
  title: "Dấu chấm, dấu ngoặc viết liền sau số thứ tự",
  why: "Dấu cách chen giữa làm số thứ tự rời khỏi dấu của nó, phần mềm không nhận ra mục.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ (mẫu trình bày); thông lệ đánh máy",
  severity: "warning",
  regimes: ["administrative", "legal"],
  yieldsTo: ["text-space-before-punct", "label-mark", "text-space-in-bracket"],
  *check(draft) {
    for (const line of draft.lines) {
      if (line.kind === "table" || line.kind === "columns" || line.kind === "blank") continue;
      const match = GAP.exec(draft.plain.slice(line.content.from, line.content.from + 24));
      if (!match) continue;
      const from = line.content.from + (match[1] as string).length;
      const gap = span(from, from + (match[2] as string).length);
      // "1\." and "**Điều 1**." in Markdown: blanked markup, no space that anybody sees.
      if (slice(draft.text, gap).trim() !== "") continue;
      yield {
        span: span(line.content.from, line.content.from + match[0].length),
        message: `Viết liền “${match[1]}${match[3]}”, không cách.`,
        fixes: [replace(gap, "", "safe", "Bỏ dấu cách")],
      };
    }
  },
  examples: [
    {
      bad: "«Điều 1 .» Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực.\n",
    },
    {
      bad: "1. Rà soát danh mục.\n\n«2 .» Đánh giá kết quả.\n",
      good: "1. Rà soát danh mục.\n\n2. Đánh giá kết quả.\n",
    },
    { good: "Điều 1. Thành lập Tổ công tác.\n\n1. Rà soát danh mục.\n\na) Đề xuất phương án.\n" },
    { good: "**Điều 1**. Thành lập Tổ công tác.\n\n1\\. Rà soát danh mục.\n\n2\\. Đánh giá kết quả.\n" },
    { good: "| 1 | . Đang làm |\n|---|---|\n| 2 | . Đã xong |\n" },
  ],
};
