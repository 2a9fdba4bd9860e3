import { matchesOf } from "../../text/match.ts";
import { type Rule, replace } from "../rule.ts";
import { annexes } from "./annexes.ts";
import { plan } from "./example.ts";

export const appendixSingleNumber: Rule = {
  id: "appendix-single-number",
  part: "appendix",
  title: "Văn bản chỉ có một phụ lục thì phụ lục không đánh số",
  why: "Có số “I” thì người đọc đi tìm phụ lục thứ hai.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  severity: "info",
  *check(draft) {
    const [only, ...others] = annexes(draft);
    if (!only?.number || others.length > 0) return;
    // The other appendices may be files of their own.
    const mentions = matchesOf(
      draft.plain.slice(0, draft.main.to),
      /phụ\s+lục\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?!\p{L})/giu,
    );
    if ([...mentions].some(([, number]) => number?.toUpperCase() !== only.number)) return;
    const word = draft.text.slice(only.label.from, only.label.from + 7);
    yield {
      span: only.label,
      message: "Chỉ có một phụ lục thì không đánh số.",
      fixes: [replace(only.label, word, "guarded", "Bỏ số phụ lục")],
    };
  },
  examples: [
    {
      bad: plan("Chi tiết tại Phụ lục kèm theo./.", "«Phụ lục I»\nĐIỂM TIÊM\n"),
      good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nĐIỂM TIÊM\n"),
    },
    {
      bad: plan("Chi tiết tại phụ lục đính kèm./.", "«Phụ lục 01»\nĐIỂM TIÊM\n"),
      good: plan("Chi tiết tại phụ lục đính kèm./.", "Phụ lục\nĐIỂM TIÊM\n"),
    },
    { good: plan("Chi tiết tại Phụ lục I, Phụ lục II./.", "Phụ lục I\nĐIỂM TIÊM\n") },
    { good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nĐIỂM TIÊM\n") },
  ],
};
