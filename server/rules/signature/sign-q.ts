import { isDeputy } from "../../draft/post-lines.ts";
import type { Rule } from "../rule.ts";
import { everyPostLine } from "../support.ts";
import { signed } from "./example.ts";

export const signQ: Rule = {
  id: "sign-q",
  part: "signature",
  title: "“Q.” đứng trước chức vụ người đứng đầu",
  why: "Chỉ người được giao quyền cấp trưởng ghi “Q.”; cấp phó phụ trách ký thay, ghi “KT.”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  *check(draft) {
    for (const line of everyPostLine(draft)) {
      if (line.mark !== "Q" || !isDeputy(line.post)) continue;
      yield { span: line.span, message: "“Q.” chỉ đứng trước chức vụ người đứng đầu." };
    }
  },
  examples: [
    { bad: signed("«Q. PHÓ GIÁM ĐỐC»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«Q. PHÓ CHỦ TỊCH»\n\nĐỗ Thị Hoa\n") },
    { good: signed("Q. GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH\n\nĐỗ Thị Hoa\n") },
  ],
};
