import { pointLetters } from "../../conventions/numbering.ts";
import type { Rule } from "../rule.ts";
import { siblingRuns } from "../support.ts";
import { outOfStep } from "./sequence.ts";

export const pointSequence: Rule = {
  id: "point-sequence",
  part: "structure",
  title: "Các điểm a), b), c) … không thiếu, không trùng",
  why: "Điểm bị thiếu hoặc trùng thì không viện dẫn được đúng chỗ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const run of siblingRuns(draft)) {
      const first = run[0];
      // Letters out of the Vietnamese alphabet, and e) right after d), are point-alphabet's business.
      if (first?.kind !== "point" || run.some(({ number }) => !pointLetters.includes(number.toLowerCase())))
        continue;
      for (const { section, previous, fault, expected, missing } of outOfStep(run, draft.plain)) {
        if (fault === "gap" && missing.length === 1 && expected === "đ") continue;
        yield {
          span: section.label,
          message:
            fault === "repeat"
              ? `Điểm ${section.number}) bị trùng; cần ${expected}).`
              : `Thiếu điểm ${missing.map((letter) => `${letter})`).join(", ")} trước điểm ${section.number}).`,
          related: [{ span: previous.label, message: `Điểm liền trước là ${previous.number}).` }],
        };
      }
    }
  },
  examples: [
    { bad: "a) Một;\nb) Hai;\n«d)» Ba.\n" },
    { bad: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\n«d)» Năm;\ne) Sáu.\n" },
    { good: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n" },
    { good: "1. Nhóm một\na) Một;\nb) Hai.\n2. Nhóm hai\na) Ba;\nb) Bốn.\n" },
  ],
};
