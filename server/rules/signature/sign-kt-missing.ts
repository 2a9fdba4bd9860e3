import { rankOfPost } from "../../conventions/posts.ts";
import { isDeputy } from "../../draft/post-lines.ts";
import type { Rule } from "../rule.ts";
import { deputyOf } from "./deputies.ts";
import { signed } from "./example.ts";
import known from "./words.json" with { type: "json" };

/** "TRƯỞNG BAN", "CHỦ TỊCH HỘI ĐỒNG" may be what the signer of the second line is besides. */
const HEADS: readonly string[] = known.headsOfBodies;

export const signKtMissing: Rule = {
  id: "sign-kt-missing",
  part: "signature",
  title: "Trên chức vụ của cấp phó có “KT.”, của người thừa lệnh có “TL.” và chức vụ người đứng đầu",
  why: "Thiếu dòng “KT.” thì không rõ cấp phó ký với quyền hạn nào.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 1; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { signatures, title } = draft;
    const [only] = signatures;
    // Minutes and agreements are signed by whoever was there, each with the post held.
    if (!only?.name || signatures.length > 1 || title.type?.lacks.includes("signature")) return;
    if (title.type?.needs.includes("minutesSignatures") || !draft.recognised || !title.type?.template) return;
    const [first, second, third] = only.lines;
    if (!first || first.mark || second?.mark || third || only.above.isMarked) return;
    if (second) {
      const missing = /^(?:CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG)(?!\p{L})/u.test(second.post) ? "TL." : "KT.";
      // "PHÓ CHỦ TỊCH UBND XÃ" is what a director may be besides.
      const isBelowHead =
        HEADS.includes(first.post) && (missing === "TL." || second.post.startsWith(deputyOf(first.post)));
      if (isBelowHead || second.post === `PHÓ ${first.post}`)
        yield { span: first.span, message: `Thiếu “${missing}” trước “${first.post}”.` };
      return;
    }
    if (!isDeputy(first.post) || rankOfPost(first.post) !== "deputy") return;
    yield { span: first.span, message: `Thiếu dòng “KT.” phía trên chức vụ “${first.post}”.` };
  },
  examples: [
    { bad: signed("«PHÓ GIÁM ĐỐC»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«PHÓ HIỆU TRƯỞNG»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«GIÁM ĐỐC»\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«HIỆU TRƯỞNG»\nTRƯỞNG PHÒNG ĐÀO TẠO\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«TRƯỞNG THUẾ TỈNH»\nPHÓ TRƯỞNG THUẾ TỈNH\n\nĐỗ Thị Hoa\n") },
    { good: signed("TRƯỞNG BAN\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("GIÁM ĐỐC\n\nPHÓ CHỦ TỊCH UBND XÃ\nĐỗ Thị Hoa\n") },
  ],
};
