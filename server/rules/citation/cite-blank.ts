import type { Draft } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { contains, type Span, spanOfMatch } from "../../text/span.ts";
import type { Rule } from "../rule.ts";
import known from "./words.json" with { type: "json" };

const FILLER = String.raw`(?:[.…]{2,30}|…|_{2,30}|[xX]{2,5}|\?{2,5})`;
/** Dots or "xxx" where the number of a cited document should stand, or nothing at all: "Nghị định số ngày 05/3/2020". */
const BLANK = new RegExp(
  String.raw`(?<!\p{L})${anyOf(known.numbered)}\s{1,3}số(?:(?=\s{1,3}ngày\s{1,3}\d)|\s{0,3}:?\s{0,3}${FILLER}(?:\s{0,2}/\s{0,2}[\p{L}\d][\p{L}\d&/-]{0,30})?)`,
  "gu",
);

export const citeBlank: Rule = {
  id: "cite-blank",
  part: "citation",
  title: "Số của văn bản viện dẫn không để trống",
  why: "Chỗ trống quên điền làm căn cứ không có giá trị; văn bản đã ban hành thì phải có số.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const match of matchesOf(draft.plain, BLANK)) {
      const where = spanOfMatch(match);
      if (draft.appendices.some(({ kind, span }) => kind === "form" && contains(span, where))) continue;
      if (draft.header.number && where.from < draft.header.span.to) continue;
      if (awaitsIssue(draft, where)) continue;
      yield { span: where, message: "Số của văn bản viện dẫn còn để trống." };
    }
  },
  examples: [
    { bad: "(Ban hành kèm theo «Quyết định số ........../2014/QĐ-BTTTT» ngày 22 tháng 01 năm 2014)\n" },
    { bad: "Căn cứ «Nghị định số» ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n" },
    { bad: "Thực hiện «Quyết định số xxx/QĐ-TTg» ngày 23/01/2017 của Thủ tướng Chính phủ.\n" },
    { bad: "Thực hiện «Kế hoạch số …/KH-UBND» ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n" },
    {
      good: "QUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số ……/QĐ-SYT ngày … tháng … năm 2026)\n\nĐiều 1. Phạm vi\n",
    },
    { good: "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.\n" },
    { good: "Số:      /KH-SNV\n\nKẾ HOẠCH\nĐào tạo\n" },
  ],
};

/** True for a decision whose own attachment names it: number and date, both blank, are filled in when it is issued. */
function awaitsIssue({ title, appendices, plain }: Draft, where: Span): boolean {
  const notes = [title.attachment, ...appendices.map(({ attachment }) => attachment)];
  const isInNote = notes.some((note) => note && contains(note, where));
  return isInNote && /^\s{0,3}ngày\s{0,3}[.…_]/u.test(plain.slice(where.to, where.to + 20));
}
