import { romanValue, toRoman } from "../../conventions/numbering.ts";
import type { Rule } from "../rule.ts";
import { annexes, orderOf } from "./annexes.ts";
import { plan } from "./example.ts";

/** What replaces an appendix of another document bears that appendix's number. */
const AMENDS =
  /(?<!\p{L})(?:thay thế|sửa đổi|bổ sung|bãi bỏ)(?: (?:các|nội dung|một số nội dung))? phụ lục(?: số)? [IVX\d]/iu;

export const appendixSequence: Rule = {
  id: "appendix-sequence",
  part: "appendix",
  title: "Số phụ lục liên tục, không trùng, không thiếu",
  why: "Số phụ lục nhảy hoặc trùng thì chỉ dẫn trong văn bản trỏ sai chỗ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  severity: "warning",
  *check(draft) {
    if (AMENDS.test(draft.plain)) return;
    let before = 0;
    for (const { label, number } of annexes(draft)) {
      const isRoman = number !== undefined && romanValue(number) !== undefined;
      const value = number === undefined ? undefined : orderOf(number);
      // A letter or a missing number breaks the series; counting starts anew behind it.
      if (value === undefined) return;
      if (value !== before + 1 && before > 0) {
        const expected = isRoman ? toRoman(before + 1) : String(before + 1);
        yield {
          span: label,
          message: `Phụ lục này đứng sau phụ lục trước: cần số ${expected}, đang ghi ${number}.`,
        };
      }
      before = value;
    }
  },
  examples: [
    { bad: plan("Chi tiết tại các Phụ lục./.", "Phụ lục I\nĐIỂM TIÊM\n\n«Phụ lục III»\nVẮC XIN\n") },
    { bad: plan("Chi tiết tại các Phụ lục./.", "Phụ lục I\nĐIỂM TIÊM\n\n«Phụ lục I»\nVẮC XIN\n") },
    { good: plan("Chi tiết tại các Phụ lục./.", "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục II\nVẮC XIN\n") },
    {
      good: plan(
        "Thay thế Phụ lục I của Kế hoạch số 12/KH-SYT bằng Phụ lục I ban hành kèm theo Kế hoạch này./.",
        "Phụ lục I\nĐIỂM TIÊM\n\nPhụ lục III\nVẮC XIN\n",
      ),
    },
    { good: plan("Chi tiết tại Phụ lục II./.", "Phụ lục II\nVẮC XIN\n") },
  ],
};
