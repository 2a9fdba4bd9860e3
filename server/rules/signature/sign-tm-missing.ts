import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { signed } from "./example.ts";

export const signTmMissing: Rule = {
  id: "sign-tm-missing",
  part: "signature",
  title: "Ký thay mặt tập thể thì trước tên tập thể có “TM.”",
  why: "Ủy ban nhân dân làm việc theo chế độ tập thể; thiếu “TM.” là thiếu quyền hạn của người ký.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 2; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ signatures, plain }) {
    for (const { lines, above } of signatures) {
      const [first] = lines;
      const head =
        first && (first.mark === undefined || first.mark === "KT") && /^CHỦ TỊCH/u.test(first.post);
      if (!head || !above.collective) continue;
      yield { span: above.collective, message: `Thiếu “TM.” trước “${slice(plain, above.collective)}”.` };
    }
  },
  examples: [
    { bad: signed("«ỦY BAN NHÂN DÂN»\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«ỦY BAN NHÂN DÂN XÃ ĐỨC LẬP»\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM.\nỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
    { good: signed("CHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
  ],
};
