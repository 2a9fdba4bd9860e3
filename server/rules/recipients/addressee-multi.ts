import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { lastCharacter } from "../support.ts";

export const addresseeMulti: Rule = {
  id: "addressee-multi",
  part: "recipients",
  title: "Nhiều nơi ở Kính gửi: mỗi nơi một dòng, cuối dòng “;”, dòng cuối “.”",
  why: "Nghị định quy định dấu chấm phẩy cuối mỗi dòng và dấu chấm ở dòng cuối.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  *check({ addressees, plain }) {
    const items = addressees?.items ?? [];
    if (items.length < 2) return;
    for (const [index, item] of items.entries()) {
      const wanted = index === items.length - 1 ? "." : ";";
      const last = plain[item.to - 1] ?? "";
      if (last === wanted || !/^[-–]/.test(plain.slice(item.from, item.from + 1))) continue;
      const where = /[;.,]/.test(last) ? lastCharacter(item) : span(item.to, item.to);
      yield {
        span: lastCharacter(item),
        message: `Dòng này cần kết thúc bằng “${wanted}”.`,
        fixes: [
          {
            title: `Kết thúc dòng bằng “${wanted}”`,
            safety: "safe",
            edits: [{ span: where, newText: wanted }],
          },
        ],
      };
    }
  },
  examples: [
    {
      bad: "Kính gửi:\n- Sở Nội vụ«,»\n- Sở Tài chính«;»\n",
      good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n",
    },
    {
      bad: "Kính gửi:\n- Đảng ủy Sở;\n- Ban Quản lý khu kinh t«ế»\n",
      good: "Kính gửi:\n- Đảng ủy Sở;\n- Ban Quản lý khu kinh tế.\n",
    },
    { good: "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n" },
    { good: "Kính gửi: Sở Nội vụ\n" },
  ],
};
