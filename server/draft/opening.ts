import { parseNumber } from "../citations/number.ts";
import { type DocumentType, documentTypes } from "../conventions/types.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import type { Addressees, Basis, Title } from "./draft.ts";
import type { HeaderRead } from "./header.ts";
import type { Line } from "./line.ts";
import { isMostlyUpperCase, isUpperCase } from "./words.ts";

/** What stands between header and body: type, subject, authority line, addressees, bases, decision marker. */
export interface OpeningRead {
  readonly title: Title;
  readonly addressees: Addressees | undefined;
  readonly bases: readonly Basis[];
  readonly decisionMarker: Span | undefined;
  /** Index of the first line of the body. */
  readonly next: number;
}

const VV = /^(?:V\s?\/\s?v|Vv\.?)(?!\p{L})\s*[:.]?/iu;
const AUTHORITY =
  /^(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|TỔNG KIỂM TOÁN|TỔNG THANH TRA|THỐNG ĐỐC|THỦ TƯỚNG|THỦ TRƯỞNG|CHÍNH PHỦ|QUỐC HỘI|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN |BỘ |SỞ |TỔNG BIÊN TẬP|CHỦ NHIỆM)/u;
const ATTACHED = /^\(?\s*(?:Ban hành\s+)?(?:[Kk]èm theo|đính kèm)\s/iu;
const SUBJECT_LINES = 10;

/** Reads on from the header to where the body begins. */
export function readOpening(plain: string, lines: readonly Line[], read: HeaderRead): OpeningRead {
  const cursor = new Cursor(plain, lines, read.next);
  const typeRead = readType(cursor, read);
  const early = readAddressees(cursor);
  const marker = (): Span | undefined => readMarker(cursor);
  const bases = readBases(cursor, typeRead.title.type);
  const decisionMarker = marker();
  const late = decisionMarker ? readBases(cursor, typeRead.title.type) : [];
  return {
    title: typeRead.title,
    addressees: early ?? readAddressees(cursor),
    bases: [...bases, ...late],
    decisionMarker,
    next: cursor.index,
  };
}

/** A position in the lines that only moves on. */
class Cursor {
  constructor(
    readonly plain: string,
    readonly lines: readonly Line[],
    public index: number,
  ) {}

  /** The next line with words on it, drawn lines and page numbers passed over; does not move. */
  peek(from = this.index): { line: Line; words: string; index: number } | undefined {
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index] as Line;
      if (line.kind === "blank" || line.kind === "rule" || line.kind === "pageNumber") continue;
      return { line, words: this.plain.slice(line.content.from, line.content.to), index };
    }
    return undefined;
  }
}

function readType(cursor: Cursor, read: HeaderRead): { title: Title } {
  const fromSymbol = typeOfSymbol(cursor.plain, read);
  const at = cursor.peek();
  const found = at && typeAtStart(at.words, read.next > 0);
  if (!at || !found) {
    const title = titleOfLetter(cursor.plain, read);
    return { title: { ...title, type: title.vv || !fromSymbol ? (title.type ?? fromSymbol) : fromSymbol } };
  }
  const typeSpan = span(at.line.content.from, at.line.content.from + found.length);
  cursor.index = at.index + 1;
  const { subject, authority, attachment } = readSubject(
    cursor,
    found.type,
    span(typeSpan.to, at.line.content.to),
  );
  const vvMatch =
    subject && VV.exec(cursor.plain.slice(subject.from, Math.min(subject.to, subject.from + 20)));
  const vv = subject && vvMatch ? span(subject.from, subject.from + vvMatch[0].trimEnd().length) : undefined;
  const words = subject && vv ? trimSpan(cursor.plain, span(vv.to, subject.to)) : subject;
  return { title: { type: found.type, typeSpan, subject: words, vv, authority, attachment } };
}

/** The type whose name a line begins with. Alone on its line any case will do; with words after it, upper case only. */
function typeAtStart(
  words: string,
  afterHeader: boolean,
): { type: DocumentType; length: number } | undefined {
  const upper = words.toUpperCase();
  let best: { type: DocumentType; length: number } | undefined;
  for (const type of documentTypes) {
    const name = (type.title ?? type.name).toUpperCase();
    if (!upper.startsWith(name) || (best && name.length <= best.length)) continue;
    const rest = words.slice(name.length);
    const alone = /^\s*:?$/.test(rest);
    const written = words.slice(0, name.length);
    if (
      alone
        ? isUpperCase(written) || afterHeader
        : afterHeader && isUpperCase(written) && /^\s/.test(rest) && !/^\s*:/.test(rest)
    ) {
      best = { type, length: name.length };
    }
  }
  return best;
}

function typeOfSymbol(plain: string, read: HeaderRead): DocumentType | undefined {
  const value = read.header.number?.value;
  if (!value) return undefined;
  const number = parseNumber(`${plain.slice(value.from, value.to)}`);
  const code = number?.typeCode;
  if (!code) return undefined;
  return documentTypes.find(({ abbreviation }) => abbreviation?.toLowerCase() === code.toLowerCase());
}

/** A công văn has no type line: its subject is the "V/v" under the number. */
function titleOfLetter(plain: string, read: HeaderRead): Title {
  const first = read.vvLines[0];
  const last = read.vvLines.at(-1);
  const empty: Title = {
    type: undefined,
    typeSpan: undefined,
    subject: undefined,
    vv: undefined,
    authority: undefined,
    attachment: undefined,
  };
  if (!first || !last) return empty;
  const match = /^(?:V\/v(?=\p{Ll}{2,7}\s)|(?:V\s?\/\s?v|Vv\.?)(?!\p{L})\s*[:.]?)/iu.exec(
    plain.slice(first.from, first.to),
  );
  const vv = match ? span(first.from, first.from + match[0].trimEnd().length) : undefined;
  const subject = trimSpan(plain, span(vv?.to ?? first.from, last.to));
  const letter = documentTypes.find(({ name }) => name === "Công văn");
  return { ...empty, type: letter, vv, subject: subject.to > subject.from ? subject : undefined };
}

interface SubjectRead {
  readonly subject: Span | undefined;
  readonly authority: Span | undefined;
  readonly attachment: Span | undefined;
}

function readSubject(cursor: Cursor, type: DocumentType, sameLine: Span): SubjectRead {
  const { plain, lines } = cursor;
  const rest = trimSpan(plain, sameLine);
  const taken: Span[] = rest.to > rest.from && /\p{L}/u.test(plain.slice(rest.from, rest.to)) ? [rest] : [];
  let attachment: Span | undefined;
  let blanks = 0;
  let index = cursor.index;
  for (; index < lines.length && taken.length < SUBJECT_LINES; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank") {
      blanks++;
      continue;
    }
    if (line.kind === "rule") {
      blanks = 9;
      continue;
    }
    const words = plain.slice(line.content.from, line.content.to);
    if (ATTACHED.test(words)) {
      const end = attachmentEnd(plain, lines, index);
      attachment = span(line.content.from, (lines[end] as Line).content.to);
      index = end;
      blanks = 9;
      continue;
    }
    if (line.kind !== "text" || (taken.length > 0 ? isOpeningOfBody(words) : isSurelyAfterSubject(words)))
      break;
    const isAuthority =
      type.needs.includes("authority") && isUpperCase(words) && AUTHORITY.test(words) && taken.length > 0;
    if (
      !isAuthority &&
      taken.length > 0 &&
      blanks > 0 &&
      !(blanks < 9 && continuesSubject(words, line, taken))
    )
      break;
    if (taken.length === 0 && (words.length > 260 || (words.length > 150 && /[.:]$/.test(words)))) break;
    // "Sở Nội vụ trân trọng giới thiệu:" under a type that has no subject.
    if (taken.length === 0 && blanks > 0 && /:$/.test(words) && !/^(?:Về|V\s?\/)/iu.test(words)) break;
    taken.push(line.content);
    blanks = 0;
  }
  cursor.index = index;
  return { ...splitAuthority(plain, type, taken), attachment };
}

/** After a blank line the subject goes on only with a bracketed period or another line set as a heading. */
function continuesSubject(words: string, line: Line, taken: readonly Span[]): boolean {
  return words.startsWith("(") || (line.emphasised && taken.length < 4 && words.length < 200);
}

/** Right below the type line even "Thực hiện …" is the subject; "Căn cứ" is not. */
function isSurelyAfterSubject(words: string): boolean {
  return SURE_BASIS.test(words) || ADDRESSEE.test(words) || MARKER.test(words);
}

function isOpeningOfBody(words: string): boolean {
  return BASIS.test(words) || ADDRESSEE.test(words) || MARKER.test(words);
}

function attachmentEnd(plain: string, lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + 4); index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank") return Math.max(from, index - 1);
    if (/\)\s*$/.test(plain.slice(line.content.from, line.content.to))) return index;
  }
  return from;
}

/** The last upper-case lines under a decision's subject name who decides. */
function splitAuthority(
  plain: string,
  type: DocumentType,
  taken: readonly Span[],
): Omit<SubjectRead, "attachment"> {
  let cut = taken.length;
  if (type.needs.includes("authority")) {
    const at = taken.findIndex((line, index) => {
      const words = plain.slice(line.from, line.to);
      return index > 0 && AUTHORITY.test(words) && isUpperCase(words) && startsAuthority(plain, taken, index);
    });
    if (at > 0) cut = at;
  }
  const join = (parts: readonly Span[]): Span | undefined => {
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last && span(first.from, last.to);
  };
  return { subject: join(taken.slice(0, cut)), authority: join(taken.slice(cut)) };
}

/** In an upper-case subject, "BỘ TÀI CHÍNH …" may be its second line: the authority is the last block of at most two lines. */
function startsAuthority(plain: string, taken: readonly Span[], index: number): boolean {
  if (taken.length - index > 2) return false;
  const before = taken[index - 1];
  return (
    !before || !/(?:,|(?<!\p{L})(?:CỦA|VÀ|CHO|VỀ|TẠI|THUỘC))\s*$/iu.test(plain.slice(before.from, before.to))
  );
}

const ADDRESSEE = /^Kính\s{0,4}(?:gửi|gởi|trình)(?!\p{L})\s*:?/iu;

/** "Kính gửi:" with one addressee on its line or a list below it. */
function readAddressees(cursor: Cursor): Addressees | undefined {
  const { plain, lines } = cursor;
  const at = cursor.peek();
  const match = at && ADDRESSEE.exec(at.words);
  if (!at || !match) return undefined;
  const from = at.line.content.from;
  const label = span(from, from + match[0].trimEnd().length);
  const same = trimSpan(plain, span(label.to, at.line.content.to));
  if (!match[0].includes(":") && /[.;]$/.test(plain.slice(same.from, same.to)) && same.to - same.from > 60)
    return undefined;
  const items: Span[] = same.to > same.from ? [same] : [];
  let index = at.index + 1;
  let blanks = 0;
  for (; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank") {
      if (++blanks > 2) break;
      continue;
    }
    const isItem = line.label?.kind === "bullet";
    const last = items.at(-1);
    const wraps =
      blanks === 0 &&
      line.kind === "text" &&
      last &&
      !/[.;:]$/.test(plain.slice(last.from, last.to)) &&
      (items.length > 1 || startsLower(plain, line));
    if (!isItem && !wraps) break;
    if (isItem && line.content.to - line.content.from > 250) break;
    if (isItem) items.push(line.content);
    else items[items.length - 1] = span((last as Span).from, line.content.to);
    blanks = 0;
  }
  cursor.index = Math.max(at.index + 1, lastWith(lines, index));
  return { span: span(from, items.at(-1)?.to ?? label.to), label, items };
}

function startsLower(plain: string, line: Line): boolean {
  return /^\p{Ll}/u.test(plain.slice(line.content.from, line.content.from + 2));
}

/** Steps back over the blank lines before `index`. */
function lastWith(lines: readonly Line[], index: number): number {
  let at = index;
  while (at > 0 && lines[at - 1]?.kind === "blank") at--;
  return at;
}

const BASIS =
  /^[-–]?\s*(Căn\s+c[ứư]|Theo\s+đề\s+nghị|Xét\s+đề\s+nghị|Xét|Trên\s+cơ\s+sở|Thực\s+hiện|Theo|Sau\s+khi|Tiếp\s+theo|Thi\s+hành|Triển\s+khai|Được\s+sự)(?!\p{L})/iu;
const SURE_BASIS = /^[-–]?\s*(?:Căn\s+c[ứư]|Theo\s+đề\s+nghị|Xét)(?!\p{L})/iu;
const MAIN_CLAUSE =
  /[,;]\s+(?:(?:Sở|Ủy ban|Uỷ ban|UBND|Bộ|Ban|Cục|Chi cục|Trường|Phòng|Văn phòng|Trung tâm|Công ty|Viện|Tổng cục|Hội|Đoàn|Thanh tra|Khoa|Nhà trường|Chủ tịch|Giám đốc|Bộ trưởng|Thủ tướng)(?!\p{L})[^;]{0,300}(?<!\p{L})(?:đề nghị|yêu cầu|ban hành|xây dựng|báo cáo|thông báo|hướng dẫn|tổ chức|triển khai|kính|trình|xin|có ý kiến|giao|phối hợp|đã|trân trọng|mời|như sau)(?!\p{L})|(?:đề nghị|yêu cầu|kính đề nghị|nay|tôi)(?!\p{L}))/iu;

/** The block of basis paragraphs. A sentence that only begins with "Căn cứ" and goes on to its main clause is none. */
function readBases(cursor: Cursor, type: DocumentType | undefined): Basis[] {
  const bases: Basis[] = [];
  for (;;) {
    const at = cursor.peek();
    if (!at || (at.line.kind !== "text" && at.line.label?.kind !== "bullet")) return bases;
    const keyword = BASIS.exec(at.words.slice(0, 40));
    if (!keyword?.[1]) return bases;
    const end = endOfParagraph(cursor, at.index);
    const where = span(at.line.content.from, (cursor.lines[end] as Line).content.to);
    const words = cursor.plain.slice(where.from, where.to);
    if (!isBasis(words, type, bases.length > 0, cursor.peek(end + 1)?.words)) return bases;
    const keywordFrom = where.from + keyword[0].length - keyword[1].length;
    bases.push({ span: where, keyword: span(keywordFrom, where.from + keyword[0].length) });
    cursor.index = end + 1;
  }
}

function isBasis(
  words: string,
  type: DocumentType | undefined,
  inBlock: boolean,
  next: string | undefined,
): boolean {
  if (words.length > 4000 || /\.\/\.?$/.test(words)) return false;
  const end = words.at(-1) ?? "";
  const needed = type?.needs.includes("basis") ?? false;
  if (end === ":" || MAIN_CLAUSE.test(words.replace(/\s+/g, " "))) return false;
  if (/^[;,]$/.test(end)) return SURE_BASIS.test(words) || inBlock || needed || end === ";";
  if (!SURE_BASIS.test(words)) return false;
  if (needed || inBlock) return true;
  const more = next !== undefined && (SURE_BASIS.test(next) || MARKER.test(next));
  return more || end === "." || /\p{L}|\d/u.test(end);
}

/** The last line of the paragraph that begins at `index`: a wrapped basis ends at its mark, a blank line or the next keyword. */
function endOfParagraph(cursor: Cursor, index: number): number {
  let end = index;
  for (let at = index + 1; at < cursor.lines.length; at++) {
    const line = cursor.lines[at] as Line;
    const before = cursor.lines[end] as Line;
    if (line.kind !== "text" || at - index > 12) break;
    const words = cursor.plain.slice(line.content.from, line.content.to);
    const ended = /[;.:,]$/.test(cursor.plain.slice(before.content.from, before.content.to));
    if (isOpeningOfBody(words) || (ended && !/^\p{Ll}/u.test(words)) || isMostlyUpperCase(words)) break;
    if (/^\p{Lu}/u.test(words) && before.content.to - before.content.from < 60) break;
    end = at;
  }
  return end;
}

const MARKER = /^(?:(?:QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ|NGHỊ\s+QUYẾT)\s*:?|Quyết\s+(?:định|nghị)\s*:)$/u;

function readMarker(cursor: Cursor): Span | undefined {
  const at = cursor.peek();
  if (!at || !MARKER.test(at.words)) return undefined;
  cursor.index = at.index + 1;
  return at.line.content;
}
