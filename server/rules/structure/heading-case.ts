import { isUpperCase } from "../../text/case.ts";
import { slice } from "../../text/span.ts";
import { countSyllables } from "../../text/syllables.ts";
import { type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";

/** A longer title is a sentence. */
const SYLLABLES = 14;

export const headingCase: Rule = {
  id: "heading-case",
  part: "structure",
  title: "Tiêu đề mục I, II, III cùng viết in hoa",
  why: "Một tiêu đề in thường giữa các tiêu đề in hoa làm lệch bố cục; mẫu của nghị định in hoa tiêu đề mục lớn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, dòng 6b",
  severity: "warning",
  *check(draft) {
    for (const run of draft.siblingRuns) {
      if (run[0]?.kind !== "roman" || run.length < 3) continue;
      const small = run.filter(({ title }) => !isUpperCase(wordsOf(draft, title)));
      const [only, other] = small;
      if (!only || other) continue;
      const words = wordsOf(draft, only.title);
      if (!/^\p{Lu}\p{Ll}/u.test(words) || /[.:;]$/.test(words) || countSyllables(words) > SYLLABLES)
        continue;
      yield {
        span: only.title,
        message: "Các tiêu đề cùng cấp viết in hoa; ở đây in thường.",
        fixes: [replace(only.title, slice(draft.text, only.title).toUpperCase(), "guarded")],
      };
    }
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nII. «Nội dung thực hiện»\n\n1. Đào tạo\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng\n",
      good: "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nII. NỘI DUNG THỰC HIỆN\n\n1. Đào tạo\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng\n",
    },
    {
      bad: "I. «Đánh giá chung»\n\nĐạt.\n\nII. NHIỆM VỤ\n\nBốn việc.\n\nIII. KIẾN NGHỊ\n\nHai điều.\n",
      good: "I. ĐÁNH GIÁ CHUNG\n\nĐạt.\n\nII. NHIỆM VỤ\n\nBốn việc.\n\nIII. KIẾN NGHỊ\n\nHai điều.\n",
    },
    { good: "I. Đánh giá chung\n\nĐạt.\n\nII. Nhiệm vụ\n\nBốn việc.\n\nIII. Kiến nghị\n\nHai điều.\n" },
    { good: "I. MỤC ĐÍCH\n\nĐạt.\n\nII. Nhiệm vụ\n\nBốn việc.\n" },
  ],
};
