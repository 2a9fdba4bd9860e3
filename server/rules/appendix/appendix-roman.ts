import { romanValue, toRoman } from "../../conventions/numbering.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";
import { annexes } from "./annexes.ts";
import { plan } from "./example.ts";

export const appendixRoman: Rule = {
  id: "appendix-roman",
  part: "appendix",
  title: "Từ hai phụ lục trở lên, các phụ lục đánh số bằng chữ số La Mã",
  why: "Số La Mã phân biệt số phụ lục với số mục, số bảng trong phụ lục.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  severity: "warning",
  *check(draft) {
    const all = annexes(draft);
    if (all.length < 2) return;
    for (const { label, number } of all) {
      if (!number) {
        yield { span: label, message: "Có từ hai phụ lục thì mỗi phụ lục cần số thứ tự La Mã." };
        continue;
      }
      if (romanValue(number)) continue;
      const words = slice(draft.plain, label);
      const at = label.from + words.lastIndexOf(number);
      const right = /^\d+$/.test(number) ? toRoman(Number(number)) : undefined;
      // "Phụ lục số 02": the word goes with the Arabic numeral.
      const so = /số\s+$/iu.exec(draft.plain.slice(label.from, at))?.[0].length ?? 0;
      yield {
        span: span(at, at + number.length),
        message: `Số phụ lục “${number}” cần ghi bằng chữ số La Mã.`,
        fixes: right ? [replace(span(at - so, at + number.length), right, "guarded")] : [],
      };
    }
  },
  examples: [
    {
      bad: plan(
        "Chi tiết tại Phụ lục 01 và Phụ lục 02./.",
        "Phụ lục «01»\nĐIỂM TIÊM\n\nPhụ lục «02»\nVẮC XIN\n",
      ),
      good: plan("Chi tiết tại Phụ lục 01 và Phụ lục 02./.", "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n"),
    },
    { bad: plan("Chi tiết tại Phụ lục A, Phụ lục B./.", "Phụ lục «A»\nĐIỂM TIÊM\n\nPhụ lục «B»\nVẮC XIN\n") },
    { good: plan("Chi tiết tại Phụ lục I, Phụ lục II./.", "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n") },
    { good: plan("Chi tiết tại Phụ lục kèm theo./.", "Phụ lục\nĐIỂM TIÊM\n") },
  ],
};
