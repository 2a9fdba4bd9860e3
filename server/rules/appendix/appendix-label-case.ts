import { isUpperCase } from "../../text/case.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { annexes } from "./annexes.ts";
import { plan } from "./example.ts";

export const appendixLabelCase: Rule = {
  id: "appendix-label-case",
  part: "appendix",
  title: "Từ “Phụ lục” và số thứ tự viết bằng chữ in thường",
  why: "Chỉ tên phụ lục viết in hoa; từ “Phụ lục” in thường, đậm, đứng riêng một dòng.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.b",
  severity: "info",
  *check(draft) {
    for (const { label } of annexes(draft)) {
      const word = /^PHỤ\s+LỤC/u.exec(slice(draft.plain, label))?.[0];
      if (!word || !isUpperCase(word)) continue;
      const where = span(label.from, label.from + word.length);
      yield {
        span: where,
        message: "Từ “Phụ lục” cần viết bằng chữ in thường.",
        fixes: [replace(where, "Phụ lục", "safe")],
      };
    }
  },
  examples: [
    {
      bad: plan("Chi tiết tại Phụ lục kèm theo./.", "«PHỤ LỤC»\nDANH SÁCH ĐIỂM TIÊM\n"),
      good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nDANH SÁCH ĐIỂM TIÊM\n"),
    },
    {
      bad: plan("Chi tiết tại Phụ lục I, II./.", "«PHỤ LỤC» I\nĐIỂM TIÊM\n\n«PHỤ LỤC» II\nVẮC XIN\n"),
      good: plan("Chi tiết tại Phụ lục I, II./.", "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n"),
    },
    { good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nDANH SÁCH ĐIỂM TIÊM\n") },
    { good: "PHỤ LỤC\n\nMột bảng rời, không thuộc văn bản nào.\n" },
  ],
};
