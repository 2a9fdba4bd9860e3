import type { Citation } from "../../citations/citation.ts";
import type { DateMention } from "../../citations/date.ts";
import { comparable, type DocumentNumber } from "../../citations/number.ts";
import type { Basis, Draft } from "../../draft/draft.ts";
import { contains, indexFrom, type Span, slice, span, textBefore } from "../../text/span.ts";

/** A citation whose number could be read. */
export interface Numbered extends Citation {
  readonly number: DocumentNumber;
  readonly numberSpan: Span;
}

/** The documents that a draft cites by number. */
export function numbered(draft: Draft): Numbered[] {
  return draft.citations.filter(
    (citation): citation is Numbered => citation.number !== undefined && citation.numberSpan !== undefined,
  );
}

/** The same, each only where the draft first names it. */
export function firstMentions(draft: Draft): Numbered[] {
  const seen = new Set<string>();
  return numbered(draft).filter((citation) => {
    const isFirst = !seen.has(keyOf(citation));
    seen.add(keyOf(citation));
    return isFirst;
  });
}

/** The words that name a cited document; of a further member of a list, whose type stands before the first, the number alone. */
export function nameSpan({ type, numberSpan, span: whole }: Numbered): Span {
  const first = type && contains(whole, type) ? type : numberSpan;
  return span(first.from, numberSpan.to);
}

/** By what two citations are the same document: number, and year where the number starts afresh every year. */
export function keyOf(citation: Numbered): string {
  return citation.number.text.toUpperCase();
}

/** The basis in which a place stands. Bases may be thousands, so it is looked up and not searched for. */
export function basisAt(draft: Draft, where: Span): Basis | undefined {
  const basis = draft.bases[indexFrom(draft.bases, where.from + 1) - 1];
  return basis && contains(basis.span, where) ? basis : undefined;
}

/** The first document cited in a basis. */
export function firstCited(draft: Draft, basis: Basis): Citation | undefined {
  const { citations } = draft;
  for (let at = indexFrom(citations, basis.span.from); at < citations.length; at++) {
    const citation = citations[at] as Citation;
    if (citation.span.from >= basis.span.to) return undefined;
    if (!citation.self && contains(basis.span, citation.span)) return citation;
  }
  return undefined;
}

/** True if the citation names the draft itself, as "(Kèm theo Kế hoạch số …)" does. */
export function citesItself(draft: Draft, { number }: Citation): boolean {
  const own = draft.header.number?.value;
  return own !== undefined && comparable(slice(draft.text, own)) === number?.text;
}

/** True if the citation stands in a "(Kèm theo …)" line, which has rules of its own. */
export function isAttachmentLine(draft: Draft, citation: Citation): boolean {
  const appendix = draft.appendices[indexFrom(draft.appendices, citation.span.from + 1) - 1];
  return [draft.title.attachment, appendix?.attachment].some(
    (line) => line !== undefined && contains(line, citation.span),
  );
}

/** A citation with date, issuer and subject is shorter than this. */
const REACH = 3000;

/** The citations that may take in or touch a place: those that begin not far from it. */
export function citationsNear(draft: Draft, { from, to }: Span): readonly Citation[] {
  const all = draft.citations;
  return all.slice(indexFrom(all, from - REACH), indexFrom(all, to + REACH));
}

/** True if the citation is part of another document's title: "hướng dẫn một số điều của Nghị định số …" is quoted as it stands. */
export function isWithinTitle(draft: Draft, citation: Citation): boolean {
  // Only a citation read with date or issuer shows for sure where its title begins and ends.
  const isQuoted = citationsNear(draft, citation.span).some(
    (other) =>
      other !== citation &&
      (other.date || other.issuer) &&
      other.subject &&
      contains(other.subject, citation.span),
  );
  if (isQuoted) return true;
  const before = textBefore(draft.plain, citation.span.from, 60);
  return /(?:điều|khoản|điểm|nội dung|phụ lục) của\s+$|(?:thi hành|sửa đổi, bổ sung|thay thế|bãi bỏ)\s+$/iu.test(
    before,
  );
}

/** Which part of a citation's date is meant when it stands in a message: "22/4/2021". */
export function dateWords(draft: Draft, date: DateMention): string {
  return slice(draft.text, date.span).replace(/\s+/g, " ");
}

const AMENDED_BY =
  /được (?:sửa đổi|bổ sung|thay thế)[^;.:()\n]{0,60} (?:bởi|theo|tại|bằng) (?:các )?(?:[^;.:()\n]{0,160}(?:,| và) )?$/u;

/** True for the act that amended the one cited: "Nghị định số A được sửa đổi, bổ sung bởi Nghị định số B". */
export function isAmending(draft: Draft, citation: Numbered): boolean {
  const from = (citation.type ?? citation.numberSpan).from;
  return AMENDED_BY.test(textBefore(draft.plain, from, 260));
}

const DAY_BEFORE =
  /(?:^|[.;!?]\s|\n)\s*(?:Tiếp đó, |Trước đó, |Mới đây, )?[Nn]gày\s\d{1,2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{4})?,?\s(?:[^.;\n]{0,120}\s)?(?:ban hành|ký|có|thông qua|phê duyệt)(?!\p{L})[^.;\n\d]{0,60}$/u;

/** True if the sentence opens with the day of issue: "Ngày 16/4/2020, Ủy ban nhân dân tỉnh ban hành Chỉ thị số …". */
export function isDatedBefore(draft: Draft, citation: Numbered): boolean {
  const from = (citation.type ?? citation.numberSpan).from;
  return DAY_BEFORE.test(textBefore(draft.plain, from, 240));
}

const ONLY_A_DATE =
  /^(?:ngày\s)?(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4})\.?$/iu;

/** True if the citation stands in a table row that gives a date in a column of its own: a list of documents. */
export function isDatedInRow(draft: Draft, citation: Numbered): boolean {
  const table = draft.tables.find(({ span }) => contains(span, citation.numberSpan));
  const row = table?.rows.find(({ span }) => contains(span, citation.numberSpan));
  return row?.cells.some(({ text }) => ONLY_A_DATE.test(text)) ?? false;
}

/** What follows the first of two numbers that share a date: "và Quyết định số 218-QĐ/TW ngày 12/12/2013". */
const AND_DATED =
  /^\s{0,3}(?:,|và)\s{1,3}(?:\p{Lu}[\p{L} ]{3,20}\s{1,3})?(?:số:?\s{1,3})?\d{1,5}[/-][^\s,;]{2,30}\s{1,3}(?:cùng )?ngày\s/u;

/** True if a number without a year of its own stands before another with which it shares the date. */
export function sharesDate(draft: Draft, { number, numberSpan }: Numbered): boolean {
  return number.year === undefined && AND_DATED.test(draft.plain.slice(numberSpan.to, numberSpan.to + 110));
}

/** A date behind the number, with at most a code written twice, or what an office adds to one, between them. */
const DATE_NEAR = /^(?:\s{1,3}[\p{Lu}\d][\p{L}\d/&-]{1,14}){0,2}\s{1,3}ngày\s{1,3}\d/u;

/** "số 630/CV SNV ngày 27/4/2010": the date stands behind the rest of a number that is torn in two. */
export function isDatedFurtherOn(draft: Draft, { numberSpan: { to } }: Numbered): boolean {
  return DATE_NEAR.test(draft.plain.slice(to, to + 50));
}
