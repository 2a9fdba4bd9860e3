import { decree } from "../../conventions/decree.ts";
import { slice, span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

export const pointFormat: Rule = {
  id: "point-format",
  part: "structure",
  title: "Điểm ghi “a)”: chữ thường, sau có dấu đóng ngoặc đơn",
  why: "Nghị định quy định điểm ghi bằng chữ cái thường, sau có dấu đóng ngoặc đơn.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "warning",
  since: decree.firstForm,
  regimes: ["administrative", "legal"],
  *check(draft) {
    const points = draft.allSections.filter(({ kind }) => kind === "point");
    // A converter may have written the mark as an escape: "a\\)".
    const wrong = points.filter(
      ({ label, number }) => slice(draft.text, label).replace("\\", "") !== `${number.toLowerCase()})`,
    );
    // Legal documents had rules of their own time: only the odd one out is a slip there.
    if (draft.regime === "legal" && wrong.length * 2 > points.length) return;
    for (const { number, label } of wrong) {
      const right = `${number.toLowerCase()})`;
      yield {
        span: label,
        message: `Điểm ghi “${right}”.`,
        fixes: [replace(span(label.from, label.to), right, "safe")],
      };
    }
  },
  examples: [
    { bad: "1. Nhiệm vụ\n«a.» Rà soát;\n«b.» Đánh giá.\n", good: "1. Nhiệm vụ\na) Rà soát;\nb) Đánh giá.\n" },
    { bad: "1. Nhiệm vụ\n«a/» Rà soát;\n«Đ)» Đánh giá.\n", good: "1. Nhiệm vụ\na) Rà soát;\nđ) Đánh giá.\n" },
    { good: "1. Nhiệm vụ\na) Rà soát;\nb) Đánh giá.\n" },
    { good: "A. NỘI DUNG CHUNG\n\n1. Đánh giá\n" },
    { good: "1\\. Nhiệm vụ\n\na\\) Rà soát;\n\nb\\) Đánh giá.\n" },
  ],
};
