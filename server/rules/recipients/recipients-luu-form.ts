import { slice, spanOfMatch } from "../../text/span.ts";
import { isOfCase } from "../case.ts";
import { type Rule, replace } from "../rule.ts";

/** "Lưu" with what stands between it and the first letter after it. */
const FILE_COPY = /Lưu(?!\p{L})\s{0,3}:?\s{0,3}/iu;

export const recipientsLuuForm: Rule = {
  id: "recipients-luu-form",
  part: "recipients",
  title: "Dòng lưu ghi “Lưu: ” với dấu hai chấm và một dấu cách",
  why: "Nghị định quy định chữ “Lưu” sau có dấu hai chấm, tiếp theo là “VT” và đơn vị soạn thảo.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { recipients, plain } = draft;
    if (isOfCase(draft)) return;
    for (const { span: item, isFileCopy } of recipients?.items ?? []) {
      if (!isFileCopy) continue;
      const words = slice(plain, item);
      const match = FILE_COPY.exec(words);
      if (!match || match[0] === "Lưu: " || match[0].length === words.length) continue;
      const where = spanOfMatch(match, item.from);
      yield {
        span: where,
        message: "Dòng lưu cần ghi “Lưu: ” (có dấu hai chấm, một dấu cách).",
        fixes: [replace(where, "Lưu: ", "safe", "Sửa thành “Lưu: ”")],
      };
    }
  },
  examples: [
    { bad: "Nơi nhận:\n- Như trên;\n- «Lưu »VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { bad: "Nơi nhận:\n- Đảng ủy;\n- «Lưu:»VT, ĐT.\n", good: "Nơi nhận:\n- Đảng ủy;\n- Lưu: VT, ĐT.\n" },
    { bad: "Nơi nhận:\n- Như trên;\n- «Lưu : »VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, TCCB.\n" },
    {
      good: "TÒA ÁN NHÂN DÂN TỈNH NGHỆ AN\nSố: 45/QĐXXST-DS\n\nNơi nhận:\n- Đương sự;\n- Lưu hồ sơ vụ án.\n",
    },
    { good: "Nơi nhận:\n- Trung tâm Lưu trữ lịch sử tỉnh;\n- Lưu: VT, Đ.\n" },
  ],
};
