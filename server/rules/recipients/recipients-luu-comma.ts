import { slice, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** What stands for a comma between the clerks' office and the drafting unit. */
const OTHER_MARK = /(?<=Lưu\s{0,3}:?\s{0,3}VT)(?:\s{0,3}[;:.]\s{0,3}|,| )(?=\p{Lu}{2})/u;

export const recipientsLuuComma: Rule = {
  id: "recipients-luu-comma",
  part: "recipients",
  title: "Sau “VT” trên dòng lưu là dấu phẩy",
  why: "Nghị định ghi rõ: “Lưu”, dấu hai chấm, “VT”, dấu phẩy, rồi chữ viết tắt của đơn vị soạn thảo.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ recipients, plain }) {
    for (const { span: item, isFileCopy } of recipients?.items ?? []) {
      const match = isFileCopy ? OTHER_MARK.exec(slice(plain, item)) : null;
      if (!match) continue;
      const where = spanOfMatch(match, item.from);
      yield {
        span: where,
        message: "Sau “VT” cần dấu phẩy và một dấu cách.",
        fixes: [replace(where, ", ", "safe", "Sửa thành dấu phẩy")],
      };
    }
  },
  examples: [
    { bad: "Nơi nhận:\n- Như trên;\n- Lưu: VT«; »VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { bad: "Nơi nhận:\n- Đảng ủy;\n- Lưu: VT«. »ĐT.\n", good: "Nơi nhận:\n- Đảng ủy;\n- Lưu: VT, ĐT.\n" },
    {
      bad: "Nơi nhận:\n- Như trên;\n- Lưu: VT«,»TCCB.\n",
      good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, TCCB.\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, TCCB.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n" },
  ],
};
