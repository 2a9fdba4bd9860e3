import { decree } from "../../conventions/decree.ts";
import type { Draft } from "../../draft/draft.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { isAgreement } from "../support.ts";
import { hasTitle } from "./sequence.ts";

export const headingOwnLine: Rule = {
  id: "heading-own-line",
  part: "structure",
  title: "Số của phần, chương, mục ở dòng riêng, tiêu đề ở dòng dưới, in hoa",
  why: "Nghị định quy định “Chương I” ở một dòng riêng, tiêu đề ngay dưới bằng chữ in hoa.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  regimes: ["administrative", "legal"],
  since: decree.firstForm,
  *check(draft) {
    if (isAgreement(draft)) return;
    for (const { kind, label, title, mark } of draft.allSections) {
      if (!hasTitle(kind)) continue;
      const between = draft.text.slice(label.to, title.from);
      if (title.to === title.from || between.includes("\n") || isMarkdownHeading(draft, label.from)) continue;
      const dash = /^\s*[-–]\s*/.exec(slice(draft.plain, title))?.[0] ?? "";
      const words = draft.text.slice(title.from + dash.length, title.to);
      yield {
        span: span(label.from, label.to),
        message: "Tiêu đề ghi ở dòng dưới, bằng chữ in hoa.",
        fixes: [
          replace(
            span(label.to - mark.length, title.to),
            `\n${words.toUpperCase()}`,
            "guarded",
            "Đưa tiêu đề xuống dòng dưới, in hoa",
          ),
        ],
      };
    }
  },
  examples: [
    {
      bad: "«Chương I.» Quy định chung\n\nĐiều 1. Phạm vi\n",
      good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n",
    },
    { bad: "«Mục 2» Đăng ký đất đai\n\nĐiều 1. Hồ sơ\n", good: "Mục 2\nĐĂNG KÝ ĐẤT ĐAI\n\nĐiều 1. Hồ sơ\n" },
    { good: "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n" },
    { good: "Chương II\n\nĐĂNG KÝ\n" },
    { good: "#### **Chương II ĐĂNG KÝ**\n\nĐiều 1. Hồ sơ\n" },
  ],
};

/** A heading of Markdown has one line only: converters set a title of two lines on it. */
function isMarkdownHeading(draft: Draft, at: number): boolean {
  return /^ {0,3}#/.test(draft.text.slice(draft.text.lastIndexOf("\n", at - 1) + 1, at));
}
