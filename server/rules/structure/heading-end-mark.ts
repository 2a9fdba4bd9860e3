import { decree } from "../../conventions/decree.ts";
import type { Section } from "../../draft/draft.ts";
import { type Rule, replace } from "../rule.ts";
import { lastCharacter, wordsOf } from "../support.ts";

export const headingEndMark: Rule = {
  id: "heading-end-mark",
  part: "structure",
  title: "Tiêu đề mục không kết thúc bằng dấu hai chấm, dấu chấm",
  why: "Tiêu đề là cụm từ chỉ nội dung, không phải câu; các tiêu đề cùng cấp nên thống nhất.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V (mẫu trình bày)",
  severity: "hint",
  since: decree.firstForm,
  *check(draft) {
    for (const run of draft.siblingRuns) {
      const headings = run.filter(isShortHeading);
      const ended = headings.filter(({ title }) => ENDED.test(wordsOf(draft, title)));
      if (ended.length * 2 >= headings.length) continue;
      for (const { title } of ended) {
        const where = lastCharacter(title);
        yield {
          span: where,
          message: "Thừa dấu hai chấm; phần lớn tiêu đề cùng cấp không có.",
          fixes: [replace(where, "", "guarded", "Bỏ dấu hai chấm")],
        };
      }
    }
  },
  examples: [
    {
      bad: "1. Đào tạo\n- Một lớp;\n\n2. Tuyên truyền\n- Hai đợt;\n\n3. Kiểm tra cải cách hành chính«:»\n- 02 phòng.\n",
      good: "1. Đào tạo\n- Một lớp;\n\n2. Tuyên truyền\n- Hai đợt;\n\n3. Kiểm tra cải cách hành chính\n- 02 phòng.\n",
    },
    {
      bad: "I. ĐÁNH GIÁ CHUNG«:»\n\n1. Ưu điểm\n\nII. NHIỆM VỤ\n\n1. Đào tạo\n\nIII. KIẾN NGHỊ\n\n1. Với tỉnh\n",
      good: "I. ĐÁNH GIÁ CHUNG\n\n1. Ưu điểm\n\nII. NHIỆM VỤ\n\n1. Đào tạo\n\nIII. KIẾN NGHỊ\n\n1. Với tỉnh\n",
    },
    { good: "1. Đào tạo:\n- Một lớp;\n\n2. Kiểm tra:\n- Hai đợt.\n" },
    { good: "1. Hồ sơ gồm:\n- Đơn đề nghị;\n\n2. Thời hạn\n- 05 ngày;\n\n3. Lệ phí\n- Không.\n" },
  ],
};

const ENDED = /(?<!gồm|sau|cụ thể|là|nội dung)\s?:$/iu;

function isShortHeading({ kind, heading, title, children }: Section): boolean {
  const numbered = kind === "roman" || kind === "number" || kind === "decimal";
  return numbered && heading && children.length > 0 && title.to > title.from && title.to - title.from <= 120;
}
