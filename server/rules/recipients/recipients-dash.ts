import type { Rule } from "../rule.ts";
import { missingDashes, otherBullets, standsAlone } from "./items.ts";

export const recipientsDash: Rule = {
  id: "recipients-dash",
  part: "recipients",
  title: "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng “- ”",
  why: "Nghị định quy định đầu mỗi dòng nơi nhận có gạch đầu dòng; dấu khác làm danh sách không thống nhất.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { recipients, text, plain } = draft;
    const items = recipients?.items ?? [];
    const bare = items.filter((item) => !item.bullet && standsAlone(draft, item));
    yield* missingDashes(
      plain,
      bare.map(({ span: { from } }) => from),
      items.every(({ bullet }) => !bullet),
    );
    yield* otherBullets(
      text,
      items.flatMap(({ bullet }) => bullet ?? []),
    );
  },
  examples: [
    { bad: "Nơi nhận:\n«+» Như trên;\n- Lưu: VT, VP.\n", good: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n" },
    {
      bad: "Nơi nhận:\n«•» Ủy ban nhân dân tỉnh;\n• Lưu: VT, TH.\n",
      good: "Nơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Lưu: VT, TH.\n",
    },
    {
      bad: "Nơi nhận:\n- Như trên;\n«Đảng» ủy Sở;\n- Lưu: VT, VP.\n",
      good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Nơi nhận:\n«Như» trên;\nĐảng ủy Sở;\nLưu: VT, VP.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
      good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    { good: "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận: Như trên.\n" },
    { good: "Nơi nhận:\n- VPCP: BTCN, các PCN;\ncác Vụ: TH, KTTH;\n- Lưu: VT, TH.\n" },
  ],
};
