import { slice } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const recipientsLabel: Rule = {
  id: "recipients-label",
  part: "recipients",
  title: "Ghi đúng “Nơi nhận:” trên một dòng riêng, có dấu hai chấm",
  why: "Nghị định quy định từ “Nơi nhận” trình bày trên một dòng riêng, sau có dấu hai chấm.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ recipients, plain }) {
    if (!recipients) return;
    const written = slice(plain, recipients.label);
    if (written === "Nơi nhận:" || /^Nơi nhận\s+:$/u.test(written)) return; // a space before the colon is the typing rules' business
    yield {
      span: recipients.label,
      message: "Ghi đúng “Nơi nhận:”, chữ N hoa, có dấu hai chấm.",
      fixes: [replace(recipients.label, "Nơi nhận:", "safe")],
    };
  },
  examples: [
    { bad: "«NƠI NHẬN:»\n- Như trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    {
      bad: "«Nơi nhận»\n- Sở Nội vụ;\n- Lưu: VT, ĐTN.\n",
      good: "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, ĐTN.\n",
    },
    { bad: "«Nơi nhân:»\n- Như trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { bad: "«Nơi gửi:»\n- Như trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { bad: "«Nới nhận;»\n- Như trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    { good: "***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận :\n- Như trên;\n- Lưu: VT, VP.\n" },
  ],
};
