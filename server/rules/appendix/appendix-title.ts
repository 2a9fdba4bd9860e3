import { isMostlyUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { annexes } from "./annexes.ts";
import { plan } from "./example.ts";

export const appendixTitle: Rule = {
  id: "appendix-title",
  part: "appendix",
  title: "Phụ lục có tên viết bằng chữ in hoa, dưới từ “Phụ lục”",
  why: "Tên phụ lục in hoa, đậm, canh giữa để phân biệt với nội dung.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.b",
  severity: "info",
  *check(draft) {
    for (const { title, label, attachment } of annexes(draft)) {
      // What stands between the label and "(Kèm theo …)" is the title; some offices write it below that line.
      if (!title && attachment && !isTitled(draft.plain, attachment.to))
        yield { span: label, message: "Phụ lục chưa có tên dưới từ “Phụ lục”." };
      if (!title) continue;
      const words = slice(draft.plain, title);
      if (words.length > 300 || isMostlyUpperCase(words, 0.6) || /^\(/.test(words)) continue;
      yield { span: title, message: "Tên phụ lục cần viết bằng chữ in hoa." };
    }
  },
  examples: [
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "«Phụ lục»\n(Kèm theo Kế hoạch số 15/KH-SYT ngày 05 tháng 3 năm 2024 của Sở Y tế)\n\n1. Điểm tiêm số 1\n",
      ),
    },
    {
      bad: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\n«Danh sách điểm tiêm»\n(Kèm theo Kế hoạch số 15/KH-SYT)\n",
      ),
    },
    { bad: plan("Chi tiết tại Phụ lục I, II./.", "Phụ lục I\n«Điểm tiêm»\n\nPhụ lục II\nVẮC XIN\n") },
    { good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nDANH SÁCH ĐIỂM TIÊM\n") },
    {
      good: plan(
        "Chi tiết tại Phụ lục kèm theo./.",
        "Phụ lục\n(Kèm theo Kế hoạch số 15/KH-SYT)\n\nDANH SÁCH ĐIỂM TIÊM\n",
      ),
    },
  ],
};

/** True if the next line is a title in capitals. */
function isTitled(plain: string, from: number): boolean {
  return isMostlyUpperCase(
    plain
      .slice(from, from + 400)
      .trim()
      .split("\n", 1)[0] ?? "",
    0.6,
  );
}
