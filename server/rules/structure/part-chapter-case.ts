import type { Draft, Section } from "../../draft/draft.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isAgreement } from "../support.ts";

const WORDS = ["Phần", "Chương", "Mục", "Tiểu mục", "Điều"];

export const partChapterCase: Rule = {
  id: "part-chapter-case",
  part: "structure",
  title: "Từ “Phần”, “Chương”, “Mục”, “Tiểu mục”, “Điều” viết in thường, chữ đầu hoa",
  why: "Nghị định quy định các từ này trình bày bằng chữ in thường; chỉ tiêu đề của chúng in hoa.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    if (isAgreement(draft)) return;
    for (const { label } of draft.allSections) {
      const written = slice(draft.plain, label);
      const right = WORDS.find((word) => written.toUpperCase().startsWith(`${word.toUpperCase()} `));
      if (!right || written.startsWith(right)) continue;
      // Legal documents of the time before 2016 set these words in capitals throughout.
      const isUpper = written.startsWith(right.toUpperCase());
      if (isUpper && draft.regime === "legal" && !draft.allSections.some(opensWith(draft, right))) continue;
      const where = span(label.from, label.from + right.length);
      yield { span: where, message: `Viết “${right}”.`, fixes: [replace(where, right, "safe")] };
    }
  },
  examples: [
    {
      bad: "BỘ Y TẾ\nSố: 15/2024/TT-BYT\n\nTHÔNG TƯ\nQuy định chế độ\n\nĐiều 1. Phạm vi\n\n«ĐIỀU» 2. Hiệu lực\n",
      good: "BỘ Y TẾ\nSố: 15/2024/TT-BYT\n\nTHÔNG TƯ\nQuy định chế độ\n\nĐiều 1. Phạm vi\n\nĐiều 2. Hiệu lực\n",
    },
    {
      bad: "«CHƯƠNG» I\nQUY ĐỊNH CHUNG\n\n«ĐIỀU» 1. Phạm vi\n",
      good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n",
    },
    { bad: "«PHẦN» I\nĐÁNH GIÁ CHUNG\n", good: "Phần I\nĐÁNH GIÁ CHUNG\n" },
    { good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n" },
    { bad: "«điều» 1. Phạm vi\n\nĐiều 2. Đối tượng\n", good: "Điều 1. Phạm vi\n\nĐiều 2. Đối tượng\n" },
    { good: "HỢP ĐỒNG\n\nHôm nay, chúng tôi gồm:\n\nĐIỀU 1. NỘI DUNG CÔNG VIỆC\n" },
    { good: "Tiểu mục 1\nĐĂNG KÝ\n" },
  ],
};

/** Whether a label begins with a word in small letters, its first aside. */
function opensWith({ plain }: Draft, word: string): (section: Section) => boolean {
  return ({ label }) => plain.startsWith(`${word} `, label.from);
}
