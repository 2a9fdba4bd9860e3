import { rankOfPost } from "../../conventions/posts.ts";
import type { Rule } from "../rule.ts";
import { signed } from "./example.ts";
import { isDeputy, postLines } from "./posts.ts";

export const signKtDeputy: Rule = {
  id: "sign-kt-deputy",
  part: "signature",
  title: "“KT.” đứng trước chức vụ người đứng đầu, dòng dưới là chức vụ cấp phó",
  why: "Chỉ cấp phó ký thay cấp trưởng; ghi khác thì sai thẩm quyền ký.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 1; Phụ lục I, Phần I, Mục II.7.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const signature of draft.signatures) {
      const lines = postLines(draft, signature);
      for (const [index, line] of lines.entries()) {
        if (line.mark !== "KT") continue;
        const next = lines[index + 1];
        if (isDeputy(line.post)) {
          yield { span: line.span, message: "Sau “KT.” là chức vụ người đứng đầu, không phải cấp phó." };
        } else if (next && !next.mark && !isDeputy(next.post) && rankOfPost(next.post) === "head") {
          yield { span: next.span, message: `Dưới “KT. ${line.post}” cần chức vụ cấp phó.` };
        }
      }
    }
  },
  examples: [
    { bad: signed("KT. GIÁM ĐỐC\n«TRƯỞNG PHÒNG»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«KT. PHÓ GIÁM ĐỐC»\nTRƯỞNG PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nGIÁM ĐỐC SỞ NỘI VỤ\n\nĐỗ Thị Hoa\n") },
  ],
};
