import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { type DateMention, findDates } from "./date.ts";
import type { Head } from "./head.ts";
import { findHeads } from "./heads.ts";
import { readClause } from "./read-clause.ts";
import { type DatesByStart, readDate, skipBlankDate } from "./read-date.ts";
import { opensDocument, readIssuer } from "./read-issuer.ts";
import { type Ahead, readSubject } from "./read-subject.ts";
import words from "./words.json" with { type: "json" };
import { fold } from "./words.ts";

/**
 * Every document cited in a text: by number, by the name of a law, or as "Nghị định này".
 * The header's own "Số: …" line is among them; the caller leaves it out.
 * @param masked the draft's copy for matching; the spans apply to its text as well, which is as long.
 * @returns in text order. A part that cannot be read for certain is undefined.
 */
export function findCitations(masked: string): Citation[] {
  // Where a tag within a line was, no-break spaces stand, so that no gap between columns is seen there.
  const plain = masked.replaceAll("\u00a0", " ");
  const dates = new Map(findDates(plain).map((date) => [date.span.from, date]));
  const heads = findHeads(plain);
  const read = heads.map((_, index) => citationAt(plain, heads, index, dates));
  // From the last to the first, so that an issuer at the end of a list reaches all its members.
  for (let index = read.length - 2; index >= 0; index--) {
    read[index] = withSharedIssuer(plain, read[index] as Citation, read[index + 1] as Citation);
  }
  return read;
}

function citationAt(plain: string, heads: readonly Head[], index: number, dates: DatesByStart): Citation {
  const head = heads[index] as Head;
  const ownType = head.type !== undefined && head.type.from < head.from ? undefined : head.from;
  const clause = ownType === undefined ? undefined : readClause(plain, ownType);
  const { type, name } = head;
  if (head.self) return citation(head, clause, head.to);

  const limit = heads[index + 1]?.from ?? plain.length;
  const year = name && yearAfter(plain, head.to);
  let end = year?.to ?? head.to;
  let date = readDate(plain, end, limit, dates);
  end = date ? date.span.to : skipBlankDate(plain, end);
  const issuer = head.issuer ?? issuerAfter(plain, head, end, limit);
  if (issuer && issuer.from >= end) {
    end = issuer.to;
    // "… của Bộ Y tế ban hành ngày …"
    date ??= readDate(plain, end, limit, dates);
    end = Math.max(end, date?.span.to ?? 0);
  }
  const sure = date !== undefined || issuer !== undefined;
  const word = type ? fold(slice(plain, type)) : "";
  const subject = isLaw(head, word)
    ? undefined
    : readSubject(plain, end, sure, word, () => ahead(plain, end, heads, index));
  const to = Math.max(head.to, year?.to ?? 0, date?.span.to ?? 0, issuer?.to ?? 0, subject?.to ?? 0);
  return citation(head, clause, to, date, year, issuer, subject);
}

/** One shape for all, field by field: hundreds of thousands of them are made of a long text. */
function citation(
  { from, type, soWord, numberSpan, number, name, self }: Head,
  clause: Span | undefined,
  to: number,
  date?: DateMention,
  year?: Span,
  issuer?: Span,
  subject?: Span,
): Citation {
  return {
    span: span(from, to),
    type,
    soWord,
    numberSpan,
    number,
    name,
    date,
    year,
    issuer,
    subject,
    self,
    clause,
  };
}

/** A law cited by name; a resolution may be as well ("Nghị quyết Trung ương 4 khóa XI"). */
function isLaw(head: Head, type: string): boolean {
  return head.name !== undefined && type !== "nghị quyết" && type !== "kết luận";
}

const LAW_MAKER = new RegExp(`^${anyOf(words.issuer.lawMakers)}`, "iu");

function issuerAfter(plain: string, head: Head, at: number, limit: number): Span | undefined {
  const issuer = readIssuer(plain, at, limit, head.number?.family === "joint");
  // A law is of the National Assembly; any other "của" belongs to its name or to the sentence.
  if (!issuer || !isLaw(head, head.type ? fold(slice(plain, head.type)) : "")) return issuer;
  return LAW_MAKER.test(slice(plain, issuer)) ? issuer : undefined;
}

/** "năm 2013" or "2013" after a law's name: the four digits. */
function yearAfter(plain: string, at: number): Span | undefined {
  const found = /^\s{1,20}(?:năm\s{1,20})?(?:19|20)\d{2}(?![\d/])/u.exec(plain.slice(at, at + 60));
  return found ? span(at + found[0].length - 4, at + found[0].length) : undefined;
}

const LIST_MARK = /(?:[,;]|\s(?:và|hoặc|cùng))\s{0,10}(?:của |các )?$/u;

/**
 * Where the next document of the same list begins ("… và Quyết định số B"), so that a subject does not swallow it.
 * "sửa đổi Nghị định số 1 và Nghị định số 2" is one subject: both stand inside it.
 */
function ahead(plain: string, from: number, heads: readonly Head[], index: number): Ahead {
  let inner: Head | undefined;
  const names: Span[] = [];
  for (let at = index + 1; at < heads.length; at++) {
    const next = heads[at] as Head;
    if (next.from - from > 700 || at - index > 20) break;
    if (next.name) names.push(next.name);
    // "khoản 2, Điều 8, Nghị định số …": the comma before a clause's document parts no list.
    const start = readClause(plain, next.from)?.from ?? next.from;
    const marked = LIST_MARK.test(plain.slice(Math.max(from, start - 16), start));
    const named =
      next.self || next.name !== undefined || next.soWord !== undefined || opensDocument(plain, next.from);
    if (marked && named && !(inner && next.from - inner.to < 40 && sameType(plain, inner, next)))
      return { listEnd: start, names };
    inner = next;
  }
  return { listEnd: plain.length, names };
}

/** True for two documents of one kind and one body: "Nghị định số A và Nghị định số B". */
function sameType(plain: string, one: Head, other: Head): boolean {
  if (one.number && other.number && one.number.issuerCode !== other.number.issuerCode) return false;
  if (!one.type || !other.type) return other.type === undefined;
  const word = (type: Span) => fold(slice(plain, type)).replace("bộ luật", "luật");
  return word(one.type) === word(other.type);
}

/**
 * "Nghị định số A và Nghị định số B ngày … của Chính phủ": the issuer of B is that of A too if the symbols name the same
 * body; a lost comma between them changes nothing.
 */
function withSharedIssuer(plain: string, each: Citation, next: Citation): Citation {
  if (each.issuer || !next.issuer || !each.number?.issuerCode || each.subject || each.self) return each;
  if (each.number.issuerCode !== next.number?.issuerCode) return each;
  if (next.span.from - each.span.to > 120 || !SAME_LIST.test(plain.slice(each.span.to, next.span.from)))
    return each;
  return { ...each, issuer: next.issuer };
}

const SAME_LIST =
  /^(?:\s{1,3}|\s{0,20}(?:,|;|\s?và|\s?hoặc|,?\s?(?:đã )?được sửa đổi,? bổ sung[^;.:()\n]{0,40}? (?:tại|bởi|theo))\s{0,20}(?:và )?)$/u;
