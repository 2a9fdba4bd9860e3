import { rankOfPost } from "../../conventions/posts.ts";
import type { Rule } from "../rule.ts";
import { signed } from "./example.ts";
import { isDeputy, postLines } from "./posts.ts";

/** The longest line of authority that may stand above a signature and belong to it, its end cut off by a converter. */
const ABOVE = 120;

export const signKtMissing: Rule = {
  id: "sign-kt-missing",
  part: "signature",
  title: "Cấp phó ký thay thì trên chức vụ có dòng “KT.” và chức vụ người đứng đầu",
  why: "Thiếu dòng “KT.” thì không rõ cấp phó ký với quyền hạn nào.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 1; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const { signatures, title, plain } = draft;
    const [only] = signatures;
    // Minutes and agreements are signed by whoever was there, each with the post held.
    if (!only?.name || signatures.length > 1 || title.type?.lacks.includes("signature")) return;
    if (title.type?.needs.includes("minutesSignatures") || !draft.recognised || !title.type?.template) return;
    const [first, second] = postLines(draft, only);
    if (!first || first.mark || second || !isDeputy(first.post) || rankOfPost(first.post) !== "deputy")
      return;
    const above = plain.slice(Math.max(0, first.span.from - ABOVE), first.span.from);
    if (/(?<!\p{L})(?:KT|TM|TL|TUQ|K\/T|T\/M|T\/L)(?!\p{L})/iu.test(above)) return;
    yield { span: first.span, message: `Thiếu dòng “KT.” phía trên chức vụ “${first.post}”.` };
  },
  examples: [
    { bad: signed("«PHÓ GIÁM ĐỐC»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«PHÓ HIỆU TRƯỞNG»\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { good: signed("GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
  ],
};
