import { documentTypes } from "../../conventions/types.ts";
import { withoutAccents } from "../../text/accents.ts";
import { oneLine } from "../../text/lines.ts";
import { matchesOf } from "../../text/match.ts";
import { span } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

/** The bare letters of each type's name in capitals: "QUYET DINH" → "QUYẾT ĐỊNH". */
const BY_LETTERS: ReadonlyMap<string, string> = new Map(
  documentTypes
    .filter(({ abbreviation }) => abbreviation !== null)
    .map(({ name }) => [withoutAccents(name), name.toUpperCase()]),
);

/** A line of two words in capitals. */
const TWO_WORDS = /(?<=\n[ \t*#]{0,40})\p{Lu}{2,7}[ \u00a0]{1,2}\p{Lu}{2,7}(?=[ \t*]{0,9}\n)/gu;

export const typeLineSpelling: Rule = {
  id: "type-line-spelling",
  part: "title",
  title: "Tên loại văn bản viết đúng chính tả",
  why: "“QUYÊT ĐINH” mất dấu thì văn bản không có tên loại mà phần mềm và người đọc nhận ra.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 7; Phụ lục I, Phần I, Mục II.5.b",
  severity: "error",
  yieldsTo: ["text-wrong-syllable", "text-malformed-syllable", "text-syllables-joined"],
  regimes: ["administrative", "legal"],
  *check({ header, title, plain }) {
    if (title.typeSpan || !header.number) return;
    const from = header.number.span.to;
    for (const { 0: words, index } of matchesOf(plain.slice(from, from + 1500), TWO_WORDS)) {
      const right = BY_LETTERS.get(withoutAccents(oneLine(words)));
      if (!right || right === oneLine(words)) continue;
      const where = span(from + index, from + index + words.length);
      yield {
        span: where,
        message: `Tên loại văn bản cần ghi “${right}”.`,
        fixes: [replace(where, right, "guarded")],
      };
      return;
    }
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\n«QUYÊT ĐINH»\nVề việc khen thưởng\n",
      good: "SỞ Y TẾ\nSố: 15/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/KH-SYT\n\n«KÊ HOACH»\nTiêm chủng năm 2026\n",
      good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng năm 2026\n" },
    { good: "SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tiêm chủng\n\nKính gửi: Các đơn vị\n\nQUY TRÌNH\n" },
  ],
};
