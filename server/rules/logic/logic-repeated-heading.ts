import { countSyllables } from "../../text/syllables.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../support.ts";

/** True if the text between two headings holds the national name, which stands at the head of every document. */
function startsDocument(between: string): boolean {
  return /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u.test(between);
}

export const logicRepeatedHeading: Rule = {
  id: "logic-repeated-heading",
  part: "logic",
  title: "Hai mục cùng cấp không trùng tiêu đề",
  why: "Hai tiêu đề giống nhau ở cùng một chỗ cho thấy một mục bị chép hai lần hoặc quên sửa tên.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "warning",
  *check(draft) {
    for (const run of draft.siblingRuns) {
      if (run[0]?.kind === "bullet" || run[0]?.kind === "point") continue;
      const seen = new Map<string, (typeof run)[number]>();
      for (const [index, section] of run.entries()) {
        // A file may hold several documents: under a new national name the same headings are right.
        if (
          startsDocument(draft.plain.slice(run[index - 1]?.span.from ?? section.span.from, section.span.from))
        )
          seen.clear();
        const words = wordsOf(draft, section.title).toLowerCase();
        if (!section.heading || countSyllables(words) < 3) continue;
        const first = seen.get(words);
        if (first)
          yield {
            span: section.title,
            message: "Tiêu đề này trùng với một mục cùng cấp.",
            related: [{ span: first.title, message: "Mục đã có." }],
          };
        else seen.set(words, section);
      }
    }
  },
  examples: [
    { bad: "I. MỤC ĐÍCH, YÊU CẦU\n\nII. TỔ CHỨC THỰC HIỆN\n\nIII. «TỔ CHỨC THỰC HIỆN»\n" },
    { bad: "Điều 1. Phạm vi điều chỉnh\n\nĐiều 2. Đối tượng áp dụng\n\nĐiều 3. «Đối tượng áp dụng»\n" },
    { good: "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Đánh giá chung\n\nII. KẾT QUẢ\n\n1. Đánh giá chung\n" },
    {
      good: "I. MỤC ĐÍCH, YÊU CẦU\n\nII. TỔ CHỨC THỰC HIỆN\n\nSỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐỀ ÁN\nVăn thư lưu trữ\n\nI. MỤC ĐÍCH, YÊU CẦU\n\nII. TỔ CHỨC THỰC HIỆN\n",
    },
    { good: "1. Đào tạo cán bộ\n\n2. Đào tạo công chức\n" },
  ],
};
