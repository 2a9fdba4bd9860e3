import { isDeputy } from "../../draft/post-lines.ts";
import type { Rule } from "../rule.ts";
import { everySignature } from "../support.ts";
import { signed } from "./example.ts";

export const signTl: Rule = {
  id: "sign-tl",
  part: "signature",
  title: "“TL.” đứng trước chức vụ người đứng đầu, dòng dưới là chức vụ người ký",
  why: "Người ký thừa lệnh ký theo lệnh của người đứng đầu và ghi chức vụ của mình ở dòng dưới.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 4; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  *check(draft) {
    for (const { lines, name } of everySignature(draft)) {
      for (const [index, line] of lines.entries()) {
        if (line.mark !== "TL") continue;
        if (isDeputy(line.post)) {
          yield { span: line.span, message: "Sau “TL.” là chức vụ người đứng đầu, không phải cấp phó." };
        } else if (!lines[index + 1] && name && line.post.length < 40) {
          yield { span: line.span, message: `Dưới “TL. ${line.post}” thiếu chức vụ của người ký.` };
        }
      }
    }
  },
  examples: [
    { bad: signed("«TL. PHÓ GIÁM ĐỐC»\nTRƯỞNG PHÒNG\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«TL. CHỦ TỊCH»\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
  ],
};
