import { rankOfPost } from "../../conventions/posts.ts";
import { isDeputy } from "../../draft/post-lines.ts";
import type { Rule } from "../rule.ts";
import { everySignature } from "../support.ts";
import { deputyOf } from "./deputies.ts";
import { signed } from "./example.ts";
import known from "./words.json" with { type: "json" };

/** Posts of one word each, whose deputies are named after them and after nothing else. */
const HEADS: readonly string[] = known.heads;

/** "KT. GIÁM ĐỐC" or "KT. BỘ TRƯỞNG, CHỦ NHIỆM" over "PHÓ CHỦ TỊCH": the deputy of another post. */
function isOthersDeputy(head: string, deputy: string): boolean {
  const other = HEADS.find((each) => deputy.startsWith(deputyOf(each)));
  const posts = head.split(", ");
  const isKnown = posts.every((post) => HEADS.includes(post) || /^(?:BỘ TRƯỞNG|CHỦ NHIỆM)$/u.test(post));
  return other !== undefined && isKnown && !posts.some((post) => deputy.includes(post));
}

/** "CHỦ TỊCH" over "PHÓ CHỦ TỊCH" signs for nobody: the "KT." before the head's post is lost. */
function isDeputyOf(head: string, deputy: string): boolean {
  // "BỘ TRƯỞNG, CHỦ NHIỆM" over "PHÓ CHỦ NHIỆM".
  const second = /, (\p{Lu}+ \p{Lu}+)$/u.exec(head)?.[1];
  const isKnown = second !== undefined || head === "BỘ TRƯỞNG" || HEADS.includes(head);
  return isKnown && deputy === deputyOf(second ?? head);
}

export const signKtDeputy: Rule = {
  id: "sign-kt-deputy",
  part: "signature",
  title: "“KT.” đứng trước chức vụ người đứng đầu, dòng dưới là chức vụ cấp phó",
  why: "Chỉ cấp phó ký thay cấp trưởng; ghi khác thì sai thẩm quyền ký.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 1; Phụ lục I, Phần I, Mục II.7.b",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { lines, name } of everySignature(draft)) {
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if ((!line.mark || line.mark === "TL") && next && !next.mark && isDeputyOf(line.post, next.post))
          yield { span: line.span, message: `Cấp phó ký thay cần ghi “KT. ${line.post}”.` };
        if (line.mark !== "KT") continue;
        if (next?.mark === "KT") {
          yield {
            span: line.span,
            message: `Trên “KT. ${next.post}” cần “TL. ${line.post}”: người ký không phải cấp phó của ${line.post}.`,
          };
        } else if (isDeputy(line.post)) {
          yield { span: line.span, message: "Sau “KT.” là chức vụ người đứng đầu, không phải cấp phó." };
        } else if (next && !next.mark && !isDeputy(next.post) && rankOfPost(next.post) === "head") {
          // "KT. BỘ TRƯỞNG" over "CHỦ NHIỆM VĂN PHÒNG" over "PHÓ CHỦ NHIỆM": the head's post takes two lines.
          if (isDeputy(lines[index + 2]?.post ?? "")) continue;
          yield { span: next.span, message: `Dưới “KT. ${line.post}” cần chức vụ cấp phó.` };
        } else if (!next && name && !/PHÓ|THỨ/iu.test(line.post)) {
          yield { span: line.span, message: `Dưới “KT. ${line.post}” thiếu chức vụ của cấp phó ký thay.` };
        } else if (next && !next.mark && isOthersDeputy(line.post, next.post)) {
          yield { span: next.span, message: `Cấp phó của ${line.post} không phải là ${next.post}.` };
        }
      }
    }
  },
  examples: [
    { bad: signed("KT. GIÁM ĐỐC\n«TRƯỞNG PHÒNG»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«KT. PHÓ GIÁM ĐỐC»\nTRƯỞNG PHÒNG\n\nĐỗ Thị Hoa\n") },
    { bad: signed("KT. GIÁM ĐỐC\n«PHÓ CHỦ TỊCH»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("KT. BỘ TRƯỞNG, CHỦ NHIỆM\n«PHÓ GIÁM ĐỐC»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«TL. GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«TL. BỘ TRƯỞNG, CHỦ NHIỆM»\nPHÓ CHỦ NHIỆM\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«KT. BỘ TRƯỞNG»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«KT. CHỦ TỊCH»\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. BỘ TRƯỞNG\nCHỦ NHIỆM VĂN PHÒNG\nPHÓ CHỦ NHIỆM\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ\nNHIỆM\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nGIÁM ĐỐC SỞ NỘI VỤ\n\nĐỗ Thị Hoa\n") },
  ],
};
