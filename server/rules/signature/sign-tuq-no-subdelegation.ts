import type { Rule } from "../rule.ts";
import { everySignature } from "../support.ts";
import { signed } from "./example.ts";

export const signTuqNoSubdelegation: Rule = {
  id: "sign-tuq-no-subdelegation",
  part: "signature",
  title: "Dưới “TUQ.” không có “KT.”, “TL.”",
  why: "Người được ủy quyền ký không được ủy quyền lại cho người khác.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 3; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  *check(draft) {
    for (const { lines } of everySignature(draft)) {
      const index = lines.findIndex(({ mark }) => mark === "TUQ");
      const again =
        index < 0 ? undefined : lines.slice(index + 1).find(({ mark }) => mark === "KT" || mark === "TL");
      if (again) yield { span: again.span, message: "Người được ủy quyền ký không được ủy quyền lại." };
    }
  },
  examples: [
    { bad: signed("TUQ. GIÁM ĐỐC\n«KT. TRƯỞNG PHÒNG»\nPHÓ TRƯỞNG PHÒNG\n\nĐỗ Thị Hoa\n") },
    { bad: signed("TUQ. CHỦ TỊCH\n«TL. GIÁM ĐỐC»\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. GIÁM ĐỐC\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n\nĐỗ Thị Hoa\n") },
  ],
};
