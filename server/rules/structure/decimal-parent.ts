import type { Section } from "../../draft/draft.ts";
import type { Rule } from "../rule.ts";

export const decimalParent: Rule = {
  id: "decimal-parent",
  part: "structure",
  title: "Số của mục con bắt đầu bằng số của mục chứa nó",
  why: "Mục 3.1 nằm dưới mục 2 là dấu hiệu đánh nhầm số hoặc chép sót mục.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.c (trình tự nhất định)",
  severity: "warning",
  *check(draft) {
    yield* visit(draft.sections, undefined);
  },
  examples: [
    { bad: "1. Đào tạo\n\n1.1. Kế hoạch\n\n2. Kiểm tra\n\n«1.1.» Đợt một\n\n«1.2.» Đợt hai\n" },
    { bad: "3. Đánh giá\n\n3.1. Kết quả\n\n«2.2.» Hạn chế\n" },
    { good: "1. Đào tạo\n\n1.1. Kế hoạch\n\n1.1.1. Thời gian\n\n2. Kiểm tra\n\n2.1. Đợt một\n" },
    { good: "II. ĐÁNH GIÁ\n\n1.1. Kết quả\n\n1.2. Hạn chế\n" },
  ],
};

function* visit(
  sections: readonly Section[],
  parent: Section | undefined,
): Generator<{
  span: Section["label"];
  message: string;
  related: { span: Section["label"]; message: string }[];
}> {
  for (const section of sections) {
    const owner = parent?.kind === "number" || parent?.kind === "decimal" ? parent : undefined;
    if (owner && section.kind === "decimal" && !section.number.startsWith(`${owner.number}.`)) {
      yield {
        span: section.label,
        message: `Mục này nằm dưới mục ${owner.number}; số cần bắt đầu bằng “${owner.number}.”.`,
        related: [{ span: owner.label, message: `Mục ${owner.number}` }],
      };
    }
    yield* visit(section.children, section);
  }
}
