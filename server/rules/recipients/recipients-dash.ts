import { type Rule, replace } from "../rule.ts";

export const recipientsDash: Rule = {
  id: "recipients-dash",
  part: "recipients",
  title: "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng “- ”",
  why: "Nghị định quy định đầu mỗi dòng nơi nhận có gạch đầu dòng; dấu khác làm danh sách không thống nhất.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  *check({ recipients, text }) {
    for (const { bullet } of recipients?.items ?? []) {
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
    { good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận: Như trên.\n" },
  ],
};
