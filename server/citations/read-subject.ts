import { matchesOf } from "../text/match.ts";
import { type Span, slice, span, textBefore, trimSpan } from "../text/span.ts";
import { subjectEnd } from "./subject-end.ts";
import { matchEnd, phraseAfter, subjectStarts, sureSubjectStarts } from "./words.ts";

const QUOTE = /[ \n,]{0,60}["“](?=[\p{L}\p{N} ])/uy;
const V_V = /[ \n,]{0,60}(?=[vV]\/[vV](?:iệc)?[: ])/uy;
const LONGEST_SUBJECT = 700;

/** What stands behind a subject, as far as the documents cited there show it. */
export interface Ahead {
  /** Where another document of the same list begins: the subject ends before it. */
  readonly listEnd: number;
  /** Names of laws cited in the subject: a comma inside "Luật Khiếu nại, tố cáo" ends nothing. */
  readonly names: readonly Span[];
}

/**
 * The subject (trích yếu) that follows `at`: from "về", "quy định", "ban hành" … or an opening quotation mark
 * to the end of the clause, as far as running text shows it.
 * @param dated false for a mention without date and issuer, after which "quy định" may be a verb of the sentence,
 * unless the mention is a basis: "Căn cứ Nghị định số … quy định …" has no verb.
 * @param type the type word, folded: "Nghị định A về … được sửa đổi bởi Nghị định B" ends before the amendment.
 */
export function readSubject(
  plain: string,
  at: number,
  dated: boolean,
  type: string,
  ahead: () => Ahead,
): Span | undefined {
  const quote = matchEnd(QUOTE, plain, at);
  if (quote !== undefined) {
    const close = plain.slice(quote, quote + LONGEST_SUBJECT).search(/["”]/);
    return close < 0 ? undefined : span(quote - 1, quote + close + 1);
  }
  const marked = matchEnd(V_V, plain, at);
  const gap = matchEnd(GAP, plain, at) ?? at;
  const from = marked ?? phraseAfter(plain, gap, subjectStarts, 3)?.from;
  if (from === undefined) return undefined;
  const basis = basisOpening(plain, at);
  const sure = marked !== undefined || dated || basis === "Căn cứ";
  if (!sure && !phraseAfter(plain, gap, sureSubjectStarts, 3)) return undefined;
  const { listEnd, names } = ahead();
  if (from >= listEnd) return undefined;
  const limit = Math.min(listEnd, from + LONGEST_SUBJECT);
  const found = trimSpan(plain, span(from, subjectEnd(plain, { from, limit, names, basis, type })));
  const text = slice(plain, found);
  if (BARE_VERB.test(text)) return undefined;
  const tail = /[\s,]*(?:\s(?:và|hoặc|cùng)(?:\s+của)?\s*)?[,\s]*$/u.exec(text)?.[0].length ?? 0;
  return found.to - tail - found.from > 3 ? span(found.from, found.to - tail) : undefined;
}

const GAP = /[ \n]{0,60},?[ \n]{0,60}/y;
/** A verb alone is that of the sentence: "Điều 14 Thông tư số … của Bộ Tài chính quy định." */
const BARE_VERB =
  /^(?:quy định|qui định|hướng dẫn|ban hành|công bố|thông qua|thực hiện|thay thế|về việc|về)$/iu;
const OPENING = /(?:^|\n)\s{0,20}(?:[-+*•]\s{0,10})?(Căn cứ|Căn cư|Xét|Theo đề nghị)(?!\p{L})/gu;

/** How the paragraph of `at` begins, if it is one of the bases: "Căn cứ", "Xét", "Theo đề nghị". Its lines may be broken. */
function basisOpening(plain: string, at: number): string | undefined {
  const before = textBefore(plain, at, 1500);
  const last = [...matchesOf(before, OPENING)].at(-1);
  if (!last || /[.;:]\s*\n|\n\s*\n/u.test(before.slice(last.index + 2))) return undefined;
  return last[1] === "Căn cư" ? "Căn cứ" : last[1];
}
