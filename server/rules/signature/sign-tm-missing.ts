import { span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { signed } from "./example.ts";

/** The name of a people's committee alone in its line or cell, last before the post below it. */
const COMMITTEE =
  /(?<=^|\n|\t| {3}|\| )((?:ỦY|UỶ) BAN NHÂN DÂN(?: (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|QUẬN|THỊ XÃ|ĐẶC KHU)(?: \p{Lu}+){0,5})?)[\s|]{0,80}$/u;
const ABOVE = 160;

export const signTmMissing: Rule = {
  id: "sign-tm-missing",
  part: "signature",
  title: "Ký thay mặt tập thể thì trước tên tập thể có “TM.”",
  why: "Ủy ban nhân dân làm việc theo chế độ tập thể; thiếu “TM.” là thiếu quyền hạn của người ký.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 khoản 2; Phụ lục I, Phần I, Mục II.7.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check({ signatures, plain }) {
    for (const { posts } of signatures) {
      const post = posts[0];
      if (!post || !/^(?:KT\.? ?)?CHỦ TỊCH/u.test(plain.slice(post.from, post.to))) continue;
      const start = Math.max(0, post.from - ABOVE);
      const match = COMMITTEE.exec(plain.slice(start, post.from));
      if (!match?.[1]) continue;
      const from = start + match.index;
      // "TM." on a line of its own above the name.
      if (/T\/?M[.\s]{0,9}$/u.test(plain.slice(start, from))) continue;
      yield {
        span: span(from, from + match[1].length),
        message: `Thiếu “TM.” trước “${match[1]}”.`,
      };
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
