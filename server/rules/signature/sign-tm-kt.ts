import { isDeputy } from "../../draft/post-lines.ts";
import { COMMITTEE } from "../header/bodies.ts";
import type { Rule } from "../rule.ts";
import { everySignature } from "../support.ts";
import { signed } from "./example.ts";

const BEGINS_COMMITTEE = new RegExp(String.raw`^${COMMITTEE}(?!\p{L})`, "u");

export const signTmKt: Rule = {
  id: "sign-tm-kt",
  part: "signature",
  title: "Cấp phó ký thay mặt Ủy ban nhân dân có dòng “KT. CHỦ TỊCH”",
  why: "Cấp phó thay mặt tập thể, ký thay người đứng đầu; thiếu dòng “KT.” là thiếu quyền hạn của người ký.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 2; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { lines } of everySignature(draft)) {
      const index = lines.findIndex(({ mark }) => mark === "TM");
      const [collective, next] = [lines[index], lines[index + 1]];
      if (index < 0 || !collective || !next || next.mark || !isDeputy(next.post)) continue;
      if (!BEGINS_COMMITTEE.test(collective.post)) continue;
      yield { span: next.span, message: "Thiếu dòng “KT. CHỦ TỊCH” trên chức vụ cấp phó." };
    }
  },
  examples: [
    { bad: signed("TM. ỦY BAN NHÂN DÂN\n«PHÓ CHỦ TỊCH»\n\nĐỗ Thị Hoa\n") },
    { bad: signed("TM. UBND XÃ ĐỨC LẬP\n«PHÓ CHỦ TỊCH»\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
  ],
};
