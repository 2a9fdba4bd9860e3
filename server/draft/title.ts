import { parseNumber } from "../citations/number.ts";
import {
  type DocumentType,
  documentTypes,
  titlesOf,
  typeByAbbreviation,
  typeByName,
} from "../conventions/types.ts";
import { isUpperCase } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import { attachmentEnd, opensAttachment } from "./attachment.ts";
import { isOpeningOfBody, isSurelyAfterSubject, presents } from "./bases.ts";
import type { Cursor } from "./cursor.ts";
import type { Title } from "./draft.ts";
import type { HeaderRead } from "./header.ts";
import type { Line } from "./line.ts";
import known from "./words.json" with { type: "json" };

const VV = /^(?:V\s?\/\s?v|Vv\.?)(?!\p{L})\s*[:.]?/iu;
const AUTHORITY = new RegExp(
  `^(?:${anyOf(known.title.authorities)}|${anyOf(known.title.authorityStarts)} )`,
  "u",
);
const SUBJECT_LINES = 10;
/** Blank lines that no subject goes on behind; a drawn line parts as well. */
const APART = 9;
/** So many lines may stand between the header and the type. */
const STRAY_LINES = 3;

/** Reads type line, subject and authority line at the cursor, and moves it behind them (tên loại, trích yếu, thẩm quyền ban hành). */
export function readType(cursor: Cursor, read: HeaderRead): { title: Title } {
  const fromSymbol = typeOfSymbol(cursor.plain, read);
  const at = skipStray(cursor, fromSymbol) ?? cursor.peek();
  const atStart = at && typeAtStart(at.words, read.next > 0);
  const found = atStart && isSubjectOf(fromSymbol, atStart.type, at.words) ? undefined : atStart;
  if (!at || !found) {
    const title = titleOfLetter(cursor.plain, read);
    if (title.vv || !fromSymbol) return { title: { ...title, type: title.type ?? fromSymbol } };
    return { title: { ...title, type: fromSymbol, ...readWithoutTypeLine(cursor, fromSymbol) } };
  }
  const typeSpan = span(at.line.content.from, at.line.content.from + found.length);
  cursor.index = at.index + 1;
  const { subject, authority, attachment } = readSubject(
    cursor,
    found.type,
    span(typeSpan.to, at.line.content.to),
  );
  // "(V/v cử viên chức)": the bracket is no part of the mark.
  const start = subject && cursor.plain[subject.from] === "(" ? subject.from + 1 : (subject?.from ?? 0);
  const vvMatch = subject && VV.exec(cursor.plain.slice(start, Math.min(subject.to, start + 20)));
  const vv = vvMatch ? span(start, start + vvMatch[0].trimEnd().length) : undefined;
  const words = subject && vv ? trimSpan(cursor.plain, span(vv.to, subject.to)) : subject;
  return { title: { type: found.type, typeSpan, subject: words, vv, authority, attachment } };
}

/** What stands between header and bases of a decision that lost its type line: what it is about, and who decides. */
function readWithoutTypeLine(cursor: Cursor, type: DocumentType): Partial<SubjectRead> {
  const { plain, lines } = cursor;
  const taken: Span[] = [];
  for (let at = cursor.peek(); type.needs.includes("authority") && at && taken.length < SUBJECT_LINES; ) {
    if (isSurelyAfterSubject(at.words)) {
      cursor.index = at.index;
      const last = taken.at(-1);
      const decides = last && AUTHORITY.test(slice(plain, last)) && isUpperCase(slice(plain, last));
      const [first, end] = [taken[0], decides ? taken.at(-2) : last];
      return { subject: first && end && span(first.from, end.to), authority: decides ? last : undefined };
    }
    if (at.line.kind !== "text" || at.words.length > 260 || /[.;:]$/.test(at.words)) break;
    taken.push((lines[at.index] as Line).content);
    at = cursor.peek(at.index + 1);
  }
  return {};
}

/** "QUY ĐỊNH VỀ BẾN THỦY …" below the number of a decision that lost its type line says what the decision is about. */
function isSubjectOf(ofSymbol: DocumentType | undefined, type: DocumentType, words: string): boolean {
  const needsMarker = ofSymbol?.needs.includes("decisionMarker") ?? false;
  return needsMarker && type.abbreviation === "QyĐ" && words.length > type.name.length + 1;
}

/** The type line that the symbol announces, below a stamp or a file number that was put in above it. */
function skipStray(cursor: Cursor, fromSymbol: DocumentType | undefined): ReturnType<Cursor["peek"]> {
  let at = fromSymbol && cursor.peek();
  for (let passed = 0; at && passed <= STRAY_LINES; passed++) {
    const name = (fromSymbol?.title ?? fromSymbol?.name ?? "").toUpperCase();
    if (at.words.replace(/\s+/g, " ") === name) return at;
    if (at.words.length > 60 || isOpeningOfBody(at.words)) return undefined;
    at = cursor.peek(at.index + 1);
  }
  return undefined;
}

/** What type lines begin with, in upper case, and the type that it tells. */
const TYPE_LINES = documentTypes.flatMap((type) =>
  titlesOf(type).map((title) => ({ type, name: title.toUpperCase() })),
);

/** "NGHỊ QUYẾT SỐ 12 …", "CHỈ THỊ CỦA BỘ TRƯỞNG …": how archives head a document that lost its header. */
const WITHOUT_HEADER = /^\s+(?:SỐ:?\s{1,3}\d|CỦA\s)/u;

/** The type whose name a line begins with. Alone on its line any case will do; with words after it, upper case only. */
function typeAtStart(
  words: string,
  afterHeader: boolean,
): { type: DocumentType; length: number } | undefined {
  const upper = words.toUpperCase();
  let best: { type: DocumentType; length: number } | undefined;
  for (const { type, name } of TYPE_LINES) {
    if (!upper.startsWith(name) || (best && name.length <= best.length)) continue;
    const rest = words.slice(name.length);
    const alone = /^\s*:?$/.test(rest) || (/^\s?\.$/.test(rest) && isUpperCase(words));
    const written = words.slice(0, name.length);
    if (
      alone
        ? isUpperCase(written) || afterHeader
        : isUpperCase(written) && (afterHeader ? /^\s+[^\s:]/ : WITHOUT_HEADER).test(rest)
    ) {
      best = { type, length: name.length };
    }
  }
  return best;
}

function typeOfSymbol(plain: string, read: HeaderRead): DocumentType | undefined {
  const value = read.header.number?.value;
  if (!value) return undefined;
  const number = parseNumber(slice(plain, value).replace(/\s/g, ""));
  // "68/QĐ" lacks the code of the office, "65/QĐ. SNV" has a point before it: the type is told all the same.
  const code = number?.typeCode ?? /^[^/]{0,9}\/\s?(\p{L}{2,5})(?:\.\s|$)/u.exec(slice(plain, value))?.[1];
  if (!code) return undefined;
  return typeByAbbreviation(code);
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
    slice(plain, first),
  );
  const vv = match ? span(first.from, first.from + match[0].trimEnd().length) : undefined;
  const subject = trimSpan(plain, span(vv?.to ?? first.from, last.to));
  const letter = typeByName("Công văn");
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
  const taken: Span[] = /\p{L}/u.test(slice(plain, rest)) ? [rest] : [];
  let attachment: Span | undefined;
  let blanks = 0;
  let index = cursor.index;
  for (; index < lines.length && taken.length < SUBJECT_LINES; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank") blanks++;
    else if (line.kind === "rule") blanks = APART;
    else if (isAttachment(plain, lines, index)) {
      const end = attachmentEnd(plain, lines, index);
      attachment = span(line.content.from, (lines[end] as Line).content.to);
      index = end;
      blanks = APART;
    } else {
      const isOwn =
        taken.length === 0
          ? beginsSubject(plain, lines, index, type, blanks)
          : goesOnWithSubject(plain, lines, index, type, taken, blanks);
      if (!isOwn) break;
      taken.push(line.content);
      blanks = 0;
    }
  }
  cursor.index = index;
  return { ...splitAuthority(plain, type, taken), attachment: attachment ?? attachmentFarther(cursor) };
}

/** So many lines of a cover ("Tên chương trình: …", "Mã số: …") may stand between a title and what ties it to its decision. */
const COVER_LINES = 25;

/** "(Ban hành theo Quyết định số …)" below the fields of a cover, above the first numbered unit. */
function attachmentFarther({ plain, lines, index }: Cursor): Span | undefined {
  for (let at = index; at < Math.min(lines.length, index + COVER_LINES); at++) {
    const line = lines[at] as Line;
    const words = slice(plain, line.content);
    if (line.kind === "item" || words.length > 160 || isOpeningOfBody(words)) return undefined;
    if (!/^\(\s*Ban hành/iu.test(words) || !opensAttachment(words)) continue;
    return span(line.content.from, (lines[attachmentEnd(plain, lines, at)] as Line).content.to);
  }
  return undefined;
}

/** True for the first line below the type line if it is of the subject and not of the body. */
function beginsSubject(
  plain: string,
  lines: readonly Line[],
  index: number,
  type: DocumentType,
  blanks: number,
): boolean {
  const line = lines[index] as Line;
  const words = slice(plain, line.content);
  if (line.kind !== "text" || !isSubjectLike(words, line)) return false;
  if (isSurelyAfterSubject(words) && !standsAboveAuthority(plain, lines, index, type)) return false;
  const lacksSubject = type.lacks.includes("subject");
  if (lacksSubject && /[.;]$/.test(words)) return false;
  // "Sở Nội vụ trân trọng giới thiệu:" under a type that has no subject.
  return !((blanks > 0 || lacksSubject) && /:$/.test(words) && !/^(?:Về|V\s?\/)/iu.test(words));
}

/** True for a further line of the subject, and for those below it that name who decides. */
function goesOnWithSubject(
  plain: string,
  lines: readonly Line[],
  index: number,
  type: DocumentType,
  taken: readonly Span[],
  blanks: number,
): boolean {
  const line = lines[index] as Line;
  const words = slice(plain, line.content);
  if (line.kind !== "text" || presents(words)) return false;
  // "CHƯƠNG TRÌNH HÀNH ĐỘNG" goes on with "THỰC HIỆN NGHỊ QUYẾT …" in capitals.
  // In small letters "thực hiện Nghị quyết số …" is the rest of a title, no paragraph.
  const isRest = blanks === 0 && /^\p{Ll}/u.test(words);
  const isOpening = isUpperCase(words) ? isSurelyAfterSubject(words) : !isRest && isOpeningOfBody(words);
  if (isOpening && !standsAboveAuthority(plain, lines, index, type)) return false;
  if (type.needs.includes("authority") && isUpperCase(words) && AUTHORITY.test(words)) return true;
  if (blanks >= APART || leavesSubject(plain, words, taken)) return false;
  return blanks === 0 || continuesSubject(words, line, taken) || leadsToBases(plain, lines, index, type);
}

/** The line below the type is its subject unless it reads as a paragraph of the body. */
function isSubjectLike(words: string, line: Line): boolean {
  if (isUpperCase(words) || line.emphasised) return words.length <= 600;
  return words.length <= 260 && !(words.length > 150 && /[.:]$/.test(words));
}

/** A paragraph right below an upper-case subject, or one too long for a subject, belongs to the body. */
function leavesSubject(plain: string, words: string, taken: readonly Span[]): boolean {
  // "Gửi các thầy giáo, cô giáo …" below "THƯ CHÚC MỪNG".
  if (isUpperCase(words) || /^(?:\(|Gửi\s\p{L})/u.test(words)) return false;
  if (words.length > 260 || (words.length > 120 && /[.:;]$/.test(words))) return true;
  // "CỦA BAN BÍ THƯ" above "về lãnh đạo đại hội …": one sentence.
  if (/^\p{Ll}/u.test(words)) return /[.:;]$/.test(words);
  const upper = taken.every((part) => isUpperCase(slice(plain, part)));
  return upper && (words.length >= 100 || /[.:;]$/.test(words));
}

/** After a blank line the subject goes on only with a bracketed period, in small letters or with another line set as a heading. */
function continuesSubject(words: string, line: Line, taken: readonly Span[]): boolean {
  if (/^\p{Ll}/u.test(words)) return words.length < 120 && !/[.;:,]$/.test(words);
  return (
    words.startsWith("(") ||
    (line.emphasised && taken.length < 4 && words.length < 200 && !words.endsWith(":"))
  );
}

/** A decision's subject may go on below a blank line, if who decides or the bases follow right after: "Năm học 2025 - 2026". */
function leadsToBases(plain: string, lines: readonly Line[], from: number, type: DocumentType): boolean {
  if (!type.needs.includes("authority")) return false;
  let seen = 0;
  for (let index = from; index < lines.length && seen < 4; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank" || line.kind === "rule") continue;
    const words = slice(plain, line.content);
    if (isSurelyAfterSubject(words) || (isUpperCase(words) && AUTHORITY.test(words))) return seen > 0;
    if (line.kind !== "text" || words.length > 120 || /[.;:,]$/.test(words)) return false;
    seen++;
  }
  return false;
}

/** "Theo Kế hoạch số …", without a mark at its end and right above who decides, is the last line of a subject, no basis. */
function standsAboveAuthority(
  plain: string,
  lines: readonly Line[],
  at: number,
  type: DocumentType,
): boolean {
  const next = lines.slice(at + 1, at + 4).find(({ kind }) => kind !== "blank");
  if (!type.needs.includes("authority") || next?.kind !== "text") return false;
  const above = plain.slice((lines[at] as Line).content.from, (lines[at] as Line).content.to);
  const below = slice(plain, next.content);
  return (
    !isSurelyAfterSubject(above) && !/[.;:,]$/.test(above) && isUpperCase(below) && AUTHORITY.test(below)
  );
}

/** "(Kèm theo Quyết định …", also where a narrow column cut it: "(Ban hành" above "kèm theo Quyết định …". */
function isAttachment(plain: string, lines: readonly Line[], index: number): boolean {
  const { content } = lines[index] as Line;
  const words = slice(plain, content);
  if (opensAttachment(words)) return true;
  const next = lines[index + 1];
  if (!/^\((?:Ban hành|Kèm)$/u.test(words) || !next) return false;
  return opensAttachment(`${words} ${slice(plain, next.content)}`);
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
      const words = slice(plain, line);
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
  return !before || !/(?:,|(?<!\p{L})(?:CỦA|VÀ|CHO|VỀ|TẠI|THUỘC))\s*$/iu.test(slice(plain, before));
}
