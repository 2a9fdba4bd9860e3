import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const recipientsDash: Rule = {
  id: "recipients-dash",
  part: "recipients",
  title: "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng “- ”",
  why: "Nghị định quy định đầu mỗi dòng nơi nhận có gạch đầu dòng; dấu khác làm danh sách không thống nhất.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ recipients, text, plain }) {
    const items = recipients?.items ?? [];
    for (const [at, { bullet, span: item }] of items.entries()) {
      // A line of its own among dashed ones.
      if (!bullet && items[at - 1]?.bullet && items[at + 1]?.bullet) {
        const word = /^\p{L}+/u.exec(plain.slice(item.from, item.to))?.[0].length ?? 1;
        yield {
          span: span(item.from, item.from + word),
          message: "Đầu dòng nơi nhận thiếu gạch đầu dòng “-”.",
          fixes: [
            {
              title: "Thêm “- ”",
              safety: "guarded",
              edits: [{ span: span(item.from, item.from), newText: "- " }],
            },
          ],
        };
      }
      if (!bullet || text[bullet.from] === "-") continue;
      yield {
        span: bullet,
        message: "Đầu dòng nơi nhận dùng dấu gạch nối “-”.",
        fixes: [replace(bullet, "-", "safe")],
      };
    }
  },
  examples: [
    { bad: "Nơi nhận:\n«+» Như trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    {
      bad: "Nơi nhận:\n«•» Ủy ban nhân dân tỉnh;\n«•» Lưu: VT, TH.\n",
      good: "Nơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Lưu: VT, TH.\n",
    },
    {
      bad: "Nơi nhận:\n- Như trên;\n«Đảng» ủy Sở;\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận: Như trên.\n" },
  ],
};
