import { foldName } from "../conventions/fold.ts";
import { issuers } from "../conventions/issuers.ts";
import { type Span, span } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { type DateMention, findDates } from "./date.ts";
import { type DocumentNumber, parseNumber } from "./number.ts";
import { opensDocument, readClause, readDate, readIssuer, readSubject, skipBlankDate } from "./parts.ts";
import { isBeingDrafted, type LawMention, scanLaws } from "./scanLaws.ts";
import { scanNumbers } from "./scanNumbers.ts";
import {
  isUpperAt,
  isWordAt,
  notDocuments,
  phraseBefore,
  selfLower,
  shortTypes,
  typeWords,
  wordBefore,
} from "./words.ts";

/**
 * Every document cited in a text: by number, by the name of a law, or as "Nghị định này".
 * The header's own "Số: …" line is among them; the caller leaves it out.
 * @param plain the draft's copy for matching.
 * @param text the draft's text, of the same length; spans point into it.
 * @returns in text order. A part that cannot be read for certain is undefined.
 */
export function findCitations(plain: string, text: string): Citation[] {
  const dates = findDates(plain);
  const laws = scanLaws(plain);
  const heads = [...numbered(plain, text, laws), ...named(plain, laws, dates), ...selfNamed(plain)];
  heads.sort((a, b) => a.from - b.from || b.to - a.to);
  return complete(
    plain,
    withShort(plain, withoutOverlaps(heads)),
    new Map(dates.map((date) => [date.span.from, date])),
  );
}

/** A citation whose date, issuer and subject are still to be read. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly type: Span | undefined;
  readonly soWord: Span | undefined;
  readonly numberSpan: Span | undefined;
  readonly number: DocumentNumber | undefined;
  readonly name: Span | undefined;
  /** Issuer that stands before the number: "Quyết định của Thủ tướng Chính phủ số …". */
  readonly issuer?: Span | undefined;
  readonly self: boolean;
}

function withoutOverlaps(heads: readonly Head[]): Head[] {
  const kept: Head[] = [];
  for (const head of heads) {
    const last = kept.at(-1);
    if (last && head.from < last.to) {
      // A number inside a law's name, or the name before its number: the longer reading stays.
      if (head.numberSpan && !last.numberSpan) kept[kept.length - 1] = head;
      continue;
    }
    kept.push(head);
  }
  return kept;
}

function* numbered(plain: string, text: string, laws: readonly LawMention[]): Generator<Head> {
  let law = 0;
  let listType: Head | undefined;
  for (const where of scanNumbers(plain)) {
    while (law < laws.length && (laws[law] as LawMention).name.to <= where.from) law++;
    const head = numberedHead(plain, text, where, laws[law - 1], listType);
    if (!head) continue;
    yield head;
    listType = head;
  }
}

function numberedHead(
  plain: string,
  text: string,
  where: Span,
  law: LawMention | undefined,
  list: Head | undefined,
): Head | undefined {
  const soWord = soBefore(plain, where.from);
  const start = soWord?.from ?? where.from;
  const lawHere = law && lawBefore(plain, law, start) ? law : undefined;
  const direct = lawHere ? lawHere.type : phraseBefore(plain, start, typeWords, 4);
  const distant = direct || !soWord ? undefined : typeFurtherBack(plain, start);
  const type = direct ?? distant?.type;
  const word = type ? foldName(plain.slice(type.from, type.to)) : "";
  const number = parseNumber(text.slice(where.from, where.to), word);
  if (!number || number.family === "short") return undefined;
  if (!type && isForeign(plain, start)) return undefined;
  if (
    type &&
    phraseBefore(plain, type.from, notDocuments, 2) &&
    /mẫu|biểu/iu.test(plain.slice(type.from - 5, type.from))
  )
    return undefined;
  const inherited = !type && list && sharesType(plain, list.to, start) ? list.type : undefined;
  if (!type && !inherited && !standsAlone(number, soWord)) return undefined;
  if (number.serial === "" && !soWord && !direct) return undefined;
  return {
    from: lawHere?.name.from ?? (type ? type.from : start),
    to: where.to,
    type: type ? span(type.from, type.to) : inherited,
    soWord,
    numberSpan: where,
    number,
    name: lawHere?.name,
    issuer: distant?.issuer,
    self: false,
  };
}

/** "số", "Số:" before the number. */
function soBefore(plain: string, from: number): Span | undefined {
  const found = /(?<!\p{L})(số)[ \n]{0,40}:?[ \n]{0,40}$/iu.exec(plain.slice(Math.max(0, from - 90), from));
  if (!found) return undefined;
  const at = from - found[0].length;
  return span(at, at + 2);
}

function lawBefore(plain: string, law: LawMention, start: number): boolean {
  return (
    law.name.to <= start && start - law.name.to < 80 && /^[\s,(]*$/.test(plain.slice(law.name.to, start))
  );
}

const BREAKERS = /^(?:tại|theo|và|ngày|số|căn|cứ|điều|khoản|điểm|bởi|do|từ|đến|khi|là|thay)$/iu;

/** "Báo cáo kết quả thẩm định số …", "Quyết định của Bộ trưởng số …": the type some words before "số". */
function typeFurtherBack(plain: string, start: number): { type: Span; issuer: Span | undefined } | undefined {
  let at = start;
  let of: number | undefined;
  for (let count = 0; count < 14; count++) {
    const word = wordBefore(plain, at);
    if (!word) return undefined;
    const text = plain.slice(word.from, word.to);
    if (BREAKERS.test(text)) return undefined;
    at = word.from;
    if (/^của$/iu.test(text)) of = word.to;
    const type = phraseBefore(plain, word.to, typeWords, 4);
    if (!type) continue;
    const issuer = of !== undefined && type.to < of ? readIssuer(plain, type.to, start, false) : undefined;
    if (notDocuments.has(foldName(plain.slice(type.from, type.to)))) return undefined;
    return { type: span(type.from, type.to), issuer };
  }
  return undefined;
}

/** True after "hợp đồng", "mẫu", "TCVN" …: a number of something that is no document of an office. */
function isForeign(plain: string, start: number): boolean {
  if (phraseBefore(plain, start, notDocuments, 2)) return true;
  let at = start;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(plain, at);
    if (!word) return false;
    at = word.from;
    if (phraseBefore(plain, word.to, FOREIGN_HEADS, 2)) return true;
  }
  return false;
}

const FOREIGN_HEADS: ReadonlySet<string> = new Set([
  "hợp đồng",
  "mẫu",
  "biểu mẫu",
  "tcvn",
  "qcvn",
  "tiêu chuẩn",
  "quy chuẩn",
]);

/** A member of a list: only a comma, a semicolon or "và" stands between it and the number before. */
function sharesType(plain: string, from: number, to: number): boolean {
  if (to < from || to - from > 400) return false;
  const between = plain.slice(from, to);
  return /^(?:\s{0,40},?\s{0,40}(?:\()?ngày[^;.\n()]{4,60}?)?(?:\s{1,40}của [^;,.()]{3,120}?)?\s{0,60}(?:[,;]|\s(?:và|hoặc|-))?\s{0,60}(?:và |các )?\s{0,60}$/u.test(
    between,
  );
}

const CODES: ReadonlySet<string> = new Set(issuers.map((issuer) => issuer.code));

/** True if the number can be taken without a type word before it. */
function standsAlone(number: DocumentNumber, soWord: Span | undefined): boolean {
  if (soWord) return number.family !== "agency" && number.family !== "old" && number.family !== "dated";
  switch (number.family) {
    case "assembly":
    case "joint":
    case "consolidated":
    case "dotted":
    case "legal":
    case "administrative":
    case "party":
      return true;
    case "letter":
      return (
        CODES.has(number.issuerCode ?? "") ||
        /^(?:UBND|HĐND|B[A-ZĐ]{2,}|S[A-ZĐ]{2,})$/.test(number.issuerCode ?? "")
      );
    default:
      return false;
  }
}

function* named(plain: string, laws: readonly LawMention[], dates: readonly DateMention[]): Generator<Head> {
  let next = 0;
  for (const law of laws) {
    while (next < dates.length && (dates[next] as DateMention).span.from < law.name.to) next++;
    const rest = plain.slice(law.name.to, law.name.to + 60);
    const marked =
      /^\s{0,20},?\s{0,20}(?:ngày\s{0,20}\d|năm\s{1,20}(?:19|20)\d{2}|số\s{0,10}:?\s{0,10}\d)/u.test(rest);
    if (!law.known && !marked) continue;
    if (!marked && isBeingDrafted(plain, law)) continue;
    yield {
      from: law.name.from,
      to: law.name.to,
      type: law.type,
      soWord: undefined,
      numberSpan: undefined,
      number: undefined,
      name: law.name,
      self: false,
    };
  }
}

/** "Nghị định này", "Kế hoạch này". In lower case only words that name nothing but a document. */
function* selfNamed(plain: string): Generator<Head> {
  for (let at = plain.indexOf("này"); at >= 0; at = plain.indexOf("này", at + 3)) {
    if (isWordAt(plain, at + 3) || isWordAt(plain, at - 1)) continue;
    const type = phraseBefore(plain, at, typeWords, 4);
    if (!type) continue;
    if (!isUpperAt(plain, type.from) && !selfLower.has(foldName(plain.slice(type.from, type.to)))) continue;
    yield {
      from: type.from,
      to: at + 3,
      type: span(type.from, type.to),
      soWord: undefined,
      numberSpan: undefined,
      number: undefined,
      name: undefined,
      self: true,
    };
  }
}

const SHORT =
  /(?<=[\p{L}])\s{1,40}(?<so>số\s{1,20})?(?<number>\d{1,5}[a-zđ]?(?:\/(?:19|20)\d{2})?)(?![\p{L}\p{N}/%]|[.,]\d|-\p{Lu}|\s{0,3}[-–/]\s?\d)/dgu;

/** Later mentions without a symbol ("Quyết định số 148") of a document whose full number stands elsewhere in the text. */
function withShort(plain: string, heads: readonly Head[]): Head[] {
  const serials = new Set(heads.flatMap((head) => (head.number ? [`${head.number.serial}`] : [])));
  if (serials.size === 0) return [...heads];
  const found: Head[] = [];
  let at = 0;
  for (const match of plain.matchAll(SHORT)) {
    const digits = match.groups?.number ?? "";
    if (!serials.has(digits.split("/")[0] ?? "")) continue;
    const type = phraseBefore(plain, match.index, shortTypes, 4);
    if (!type || !isUpperAt(plain, type.from)) continue;
    const where = match.indices?.groups?.number as [number, number];
    const so = match.indices?.groups?.so;
    while (at < heads.length && (heads[at] as Head).to <= type.from) at++;
    if (at < heads.length && (heads[at] as Head).from < where[1]) continue;
    const full = heads.find(
      (head) => head.number?.serial === digits.split("/")[0] && sameType(plain, head.type, type),
    );
    if (!full) continue;
    found.push({
      from: type.from,
      to: where[1],
      type: span(type.from, type.to),
      soWord: so && span(so[0], so[0] + 2),
      numberSpan: span(where[0], where[1]),
      number: parseNumber(digits),
      name: undefined,
      self: false,
    });
  }
  return [...heads, ...found].sort((a, b) => a.from - b.from);
}

function sameType(plain: string, one: Span | undefined, other: Span): boolean {
  return (
    one !== undefined &&
    foldName(plain.slice(one.from, one.to)) === foldName(plain.slice(other.from, other.to))
  );
}

function complete(
  plain: string,
  heads: readonly Head[],
  dates: ReadonlyMap<number, DateMention>,
): Citation[] {
  const read = heads.map((head, index) => citation(plain, head, heads[index + 1], dates));
  return read.map((each, index) => withSharedIssuer(plain, each, read[index + 1]));
}

function citation(
  plain: string,
  head: Head,
  next: Head | undefined,
  dates: ReadonlyMap<number, DateMention>,
): Citation {
  const nextStart = next?.from ?? plain.length;
  const clause =
    head.self || head.type === undefined || head.type.from >= head.from
      ? readClause(plain, head.from)
      : undefined;
  const base = { ...headParts(head), clause };
  if (head.self)
    return {
      ...base,
      span: span(head.from, head.to),
      date: undefined,
      year: undefined,
      issuer: undefined,
      subject: undefined,
    };
  const year = yearAfter(plain, head);
  let end = year?.to ?? head.to;
  let date = readDate(plain, end, nextStart, dates);
  end = date ? date.span.to : skipBlankDate(plain, end);
  const joint = /LT|LN|LB/.test(head.number?.typeCode ?? "") || head.number?.family === "joint";
  const issuer = head.issuer ?? readIssuer(plain, end, nextStart, joint);
  if (issuer && issuer.from >= end) end = issuer.to;
  if (!date && issuer) {
    date = readDate(plain, end, nextStart, dates);
    if (date) end = date.span.to;
  }
  const sure = date !== undefined || issuer !== undefined;
  const subject = head.name ? undefined : readSubject(plain, end, sure, listEnd(plain, end, next));
  const to = Math.max(head.to, year?.to ?? 0, date?.span.to ?? 0, issuer?.to ?? 0, subject?.to ?? 0);
  return { ...base, span: span(head.from, to), date, year, issuer, subject };
}

function headParts(head: Head) {
  const { type, soWord, numberSpan, number, name, self } = head;
  return { type, soWord, numberSpan, number, name, self };
}

/** "năm 2013" after a law's name. */
function yearAfter(plain: string, head: Head): Span | undefined {
  if (!head.name) return undefined;
  const found = /^\s{1,20}năm\s{1,20}((?:19|20)\d{2})(?!\d)/u.exec(plain.slice(head.to, head.to + 60));
  if (!found) return undefined;
  const to = head.to + found[0].length;
  return span(to - 4, to);
}

/** Where the next document of the same list begins ("… và Quyết định số B"), so that a subject does not swallow it. */
function listEnd(plain: string, from: number, next: Head | undefined): number {
  if (!next || next.self) return plain.length;
  const before = plain.slice(Math.max(from, next.from - 14), next.from);
  if (!/(?:[,;]|\s(?:và|hoặc))\s{0,10}(?:các )?$/u.test(before)) return plain.length;
  return next.numberSpan && (next.soWord || opensDocument(plain, next.from)) ? next.from : plain.length;
}

/** "Nghị định số A và Nghị định số B ngày … của Chính phủ": the issuer of B is that of A too if the symbols name the same body. */
function withSharedIssuer(plain: string, each: Citation, next: Citation | undefined): Citation {
  if (each.issuer || !next?.issuer || !each.number?.issuerCode || each.subject || each.self) return each;
  if (each.number.issuerCode !== next.number?.issuerCode) return each;
  if (!/^\s{0,20}(?:,|;|\s?và|\s?hoặc)\s{0,20}(?:và )?$/u.test(plain.slice(each.span.to, next.span.from)))
    return each;
  return { ...each, issuer: next.issuer };
}
