import { misspeltPost } from "../../conventions/posts.ts";
import { isUpperCase } from "../../text/case.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { everyPostLine } from "../support.ts";
import { signed } from "./example.ts";

export const signPostSpelling: Rule = {
  id: "sign-post-spelling",
  part: "signature",
  title: "Chức vụ của người ký viết đúng dấu",
  why: "“GIÁM ĐÔC”, “CHỦ TICH” là lỗi gõ dấu ở dòng được đọc nhiều nhất, và trình kiểm tra chính tả thường bỏ qua chữ in hoa.",
  basis: "Chính tả tiếng Việt; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: line, markSpan, post } of everyPostLine(draft)) {
      const slip = isUpperCase(post) ? misspeltPost(post) : undefined;
      const from = markSpan.to;
      if (!slip || !draft.plain.startsWith(slip.written, from) || from + slip.written.length > line.to)
        continue;
      const where = span(from, from + slip.written.length);
      yield {
        span: where,
        message: `Chức vụ viết sai dấu: “${slip.written}”, đúng là “${slip.right}”.`,
        fixes: [replace(where, slip.right, "guarded")],
      };
    }
  },
  examples: [
    {
      bad: signed("KT. GIÁM ĐỐC\n«PHÓ GIÁM ĐÔC»\n\nĐỗ Thị Hoa\n"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n"),
    },
    { bad: signed("TL. «CHỦ TICH»\nCHÁNH VĂN PHÒNG\n\nĐỗ Thị Hoa\n") },
    { bad: signed("«GIÁM ĐÔC»\n\nĐỗ Thị Hoa\n"), good: signed("GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Hoa\n") },
    { good: signed("TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Thị Hoa\n") },
  ],
};
