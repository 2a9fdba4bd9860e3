import known from "../../draft/words.json" with { type: "json" };
import { anyOf } from "../../text/pattern.ts";
import { slice } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import { isWholeDocument } from "../support.ts";

/** A post or a body near the beginning of a line in capitals. */
const AUTHORITY = new RegExp(
  String.raw`^\s{0,40}(?:\p{Lu}+\s){0,2}${anyOf(known.title.authorityWords)}(?!\p{L})`,
  "u",
);

export const decisionAuthorityLine: Rule = {
  id: "decision-authority-line",
  part: "title",
  title: "Giữa trích yếu và căn cứ của quyết định có dòng thẩm quyền ban hành",
  why: "Dòng này cho biết người đứng đầu hay tập thể quyết định, ví dụ “GIÁM ĐỐC SỞ NỘI VỤ”.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1, Mẫu 1.2, Mẫu 1.3",
  severity: "info",
  *check(draft) {
    const { type, typeSpan, subject, authority } = draft.title;
    const first = draft.bases[0];
    if (!isWholeDocument(draft) || !typeSpan || !subject || authority || !first) return;
    if (!type?.needs.includes("authority")) return;
    // Any upper-case line between the two may be the authority in words the parser does not know.
    if (/^[^\p{Ll}\n]*\p{Lu}{2}[^\p{Ll}\n]*$/mu.test(draft.plain.slice(subject.to, first.span.from))) return;
    const lastLine = slice(draft.plain, subject).split("\n").at(-1) ?? "";
    // In capitals the last line of the subject may be the authority.
    if (!/\p{Ll}/u.test(lastLine) && AUTHORITY.test(lastLine)) return;
    yield { span: first.keyword, message: "Thiếu dòng thẩm quyền ban hành trước phần căn cứ." };
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n«Căn cứ» Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng.\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n«Căn cứ» Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      bad: "UBND XÃ ĐỨC LẬP\nSố: 16/QĐ-UBND\n\nQUYẾT ĐỊNH\nPHÊ DUYỆT KẾ HOẠCH TRỒNG CÂY\n\n«Căn cứ» Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "UBND XÃ ĐỨC LẬP\nSố: 16/QĐ-UBND\n\nQUYẾT ĐỊNH\nPHÊ DUYỆT KẾ HOẠCH TRỒNG CÂY\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC LẬP\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH:\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Thi đua, khen thưởng;\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Giáo dục;\n" },
  ],
};
