import { pointLetters } from "../../conventions/numbering.ts";
import type { Rule } from "../rule.ts";
import { outOfStep } from "./sequence.ts";

export const pointSequence: Rule = {
  id: "point-sequence",
  part: "structure",
  title: "Các điểm a), b), c) … không thiếu, không trùng",
  why: "Điểm bị thiếu hoặc trùng thì không viện dẫn được đúng chỗ.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  severity: "error",
  regimes: ["administrative", "legal"],
  // e) right after d) is a matter of the alphabet where the letters go on so.
  yieldsTo: ["point-alphabet"],
  *check(draft) {
    for (const run of draft.siblingRuns) {
      const first = run[0];
      // Letters out of the Vietnamese alphabet are point-alphabet's business.
      if (first?.kind !== "point" || run.some(({ number }) => !pointLetters.includes(number.toLowerCase())))
        continue;
      for (const { section, previous, fault, expected, missing } of outOfStep(run, draft.plain)) {
        yield {
          span: section.label,
          message: {
            repeat: `Điểm ${section.number}) bị trùng; cần ${expected}).`,
            gap: `Thiếu điểm ${missing.map((letter) => `${letter})`).join(", ")} trước điểm ${section.number}).`,
            early: `Điểm ${section.number}) đứng trước điểm nhỏ hơn; hai điểm bị đảo thứ tự.`,
            astray: `Điểm ${section.number}) không theo điểm trước và điểm sau; cần ${expected}).`,
          }[fault],
          related: [{ span: previous.label, message: `Điểm liền trước là ${previous.number}).` }],
        };
      }
    }
  },
  examples: [
    { bad: "a) Một;\nb) Hai;\n«d)» Ba.\n" },
    { bad: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\n«d)» Năm;\ne) Sáu.\n" },
    { bad: "a) Một;\nb) Hai;\n«e)» Ba;\nd) Bốn.\n" },
    { bad: "a) Một;\nb) Hai;\n«d)» Ba;\nc) Bốn.\n" },
    { good: "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n" },
    { good: "1. Nhóm một\na) Một;\nb) Hai.\n2. Nhóm hai\na) Ba;\nb) Bốn.\n" },
  ],
};
