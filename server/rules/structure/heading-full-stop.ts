import { decree } from "../../conventions/decree.ts";
import type { Section } from "../../draft/draft.ts";
import { isUpperCase } from "../../text/case.ts";
import { type Rule, replace } from "../rule.ts";
import { lastCharacter, wordsOf } from "../support.ts";

export const headingFullStop: Rule = {
  id: "heading-full-stop",
  part: "structure",
  title: "Tiêu đề in hoa không kết thúc bằng dấu chấm",
  why: "Tiêu đề in hoa là cụm từ đứng riêng một dòng, mẫu của nghị định không đặt dấu chấm sau.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V (mẫu trình bày)",
  severity: "info",
  since: decree.firstForm,
  *check(draft) {
    const isHeading = ({ kind, title }: Section): boolean =>
      (kind === "roman" || kind === "number") &&
      title.to - title.from > 3 &&
      isUpperCase(wordsOf(draft, title));
    for (const run of draft.siblingRuns) {
      const headings = run.filter(isHeading);
      const ended = headings.filter(({ title }) => /\p{L}\s?\.$/u.test(wordsOf(draft, title)));
      // An office that sets the stop everywhere has chosen so.
      if (ended.length * 2 > headings.length && headings.length > 1) continue;
      for (const { title } of ended) {
        const where = lastCharacter(title);
        yield {
          span: where,
          message: "Thừa dấu chấm sau tiêu đề in hoa.",
          fixes: [replace(where, "", "guarded", "Bỏ dấu chấm")],
        };
      }
    }
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH, YÊU CẦU«.»\n\n1. Mục đích\n\nII. NHIỆM VỤ\n\n1. Đào tạo\n\nIII. KINH PHÍ\n\n1. Nguồn\n",
      good: "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nII. NHIỆM VỤ\n\n1. Đào tạo\n\nIII. KINH PHÍ\n\n1. Nguồn\n",
    },
    {
      bad: "I. ĐÁNH GIÁ CHUNG\n\nĐạt.\n\nII. TỔ CHỨC THỰC HIỆN«.»\n\nVăn phòng chủ trì.\n",
      good: "I. ĐÁNH GIÁ CHUNG\n\nĐạt.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng chủ trì.\n",
    },
    { good: "I. ĐÁNH GIÁ CHUNG.\n\nĐạt.\n\nII. TỔ CHỨC THỰC HIỆN.\n\nVăn phòng chủ trì.\n" },
    { good: "1. Đánh giá chung.\n\n2. Tổ chức thực hiện\n" },
  ],
};
