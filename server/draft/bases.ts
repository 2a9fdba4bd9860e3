import type { DocumentType } from "../conventions/types.ts";
import { isMostlyUpperCase } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import type { Cursor } from "./cursor.ts";
import type { Addressees, Basis } from "./draft.ts";
import { type Line, readCells } from "./line.ts";
import { splitItems } from "./recipients.ts";
import known from "./words.json" with { type: "json" };

const { keywords, sureKeywords, documents, unfinished, clauseSubjects, clauseVerbs, clauseStarts } =
  known.bases;

const ADDRESSEE = /^(?:\| {0,9})?K[ií]nh\s{0,4}(?:gửi|gởi|trình)(?!\p{L})\s*:?/iu;

/** "Chủ tịch Ủy ban nhân dân tỉnh điện:", the line of a công điện that names who sends it. */
const TELEGRAM = /^(?:\p{Lu}[^:;.]{3,150}(?<!\p{L})điện|Gửi)\s{0,4}:/iu;

/** "Kính gửi:", or "… điện:" in a công điện, with one addressee on its line or a list below it. */
export function readAddressees(cursor: Cursor, type: DocumentType | undefined): Addressees | undefined {
  const { plain, lines } = cursor;
  const at = cursor.peek();
  const isTelegram = type?.needs.includes("telegramAddressees") ?? false;
  const match = at && (ADDRESSEE.exec(at.words) ?? (isTelegram ? TELEGRAM.exec(at.words) : null));
  if (!at || !match) return undefined;
  const { content } = at.line;
  const from = content.from + (/^\| {0,9}/.exec(match[0])?.[0].length ?? 0);
  const label = span(from, content.from + match[0].trimEnd().length);
  // "| Kính gửi: | Sở Nội vụ |": between pipes the addressees stand in the cell beside.
  const beside = from > content.from ? readCells(plain, span(label.to, content.to))[0] : undefined;
  const same = beside ?? trimSpan(plain, span(label.to, content.to));
  const words = slice(plain, same);
  // "Kính gửi quý cơ quan những ý kiến đã được tiếp thu." is a sentence; a long name of one addressee is not.
  if (!match[0].includes(":") && words.length > 60 && /[.;]$/.test(words) && /^\p{Ll}|[.;]\s/u.test(words))
    return undefined;
  const items: Span[] = same.to > same.from ? splitItems(plain, same) : [];
  const next = readBelow(plain, lines, at.index + 1, items);
  cursor.index = Math.max(at.index + 1, lastWith(lines, next));
  return { span: span(from, items.at(-1)?.to ?? label.to), label, items };
}

/** Adds the addressees on the lines from one on; gives the line after the last of them. */
function readBelow(plain: string, lines: readonly Line[], from: number, items: Span[]): number {
  let index = from;
  let blanks = 0;
  for (; index < lines.length; index++) {
    const { kind, label, content } = lines[index] as Line;
    if (kind === "blank") {
      if (++blanks > 2) break;
      continue;
    }
    if (kind !== "pageNumber") {
      const last = items.at(-1);
      const words = slice(plain, content);
      // "- Căn cứ …;" below the addressees: bases that were given dashes.
      const isDashed = label?.kind === "bullet" && !SURE_BASIS.test(words);
      if (isDashed && words.length > 250) break;
      if (isDashed || (kind === "text" && isBareAddressee(plain, last, words, blanks))) items.push(content);
      else if (kind === "text" && last && blanks === 0 && wrapsAddressee(plain, last, words, items.length))
        items[items.length - 1] = span(last.from, content.to);
      else break;
    }
    blanks = 0;
  }
  return index;
}

/** An addressee that runs on: nothing closed it and the line is no sentence of the body. */
function wrapsAddressee(plain: string, above: Span, words: string, count: number): boolean {
  if (/[.;:]$/.test(slice(plain, above))) return false;
  if (/^[\p{Ll}(]/u.test(words)) return true;
  return count > 1 && words.length < 120 && !isOpeningOfBody(words) && !/[:,]$/.test(words);
}

/** An addressee without a dash: alone below the label, or one of a list whose lines end with semicolons. */
function isBareAddressee(plain: string, above: Span | undefined, words: string, blanks: number): boolean {
  if (words.length > 160 || isOpeningOfBody(words) || isMostlyUpperCase(words) || !/^\p{Lu}/u.test(words))
    return false;
  if (!above) return blanks < 2 && !/[:,]$/.test(words) && !OF_A_SENTENCE.test(words);
  const end = plain[above.to - 1] ?? "";
  if (/^[-–]/.test(slice(plain, above))) return false;
  return blanks < 2 && end === ";" && /[;.\p{L})]$/u.test(words) && !OF_A_SENTENCE.test(words);
}

/** Steps back over the blank lines before `index`. */
function lastWith(lines: readonly Line[], index: number): number {
  let at = index;
  while (at > 0 && lines[at - 1]?.kind === "blank") at--;
  return at;
}

const BASIS = new RegExp(String.raw`^[-–+]?\s*(${anyOf(keywords, "\\s+")})(?!\p{L})`, "iu");
const SURE_BASIS = new RegExp(
  String.raw`^[-–+]?\s*(?:${anyOf(sureKeywords, "\\s+")}|Xét(?!\s+việc))(?!\p{L})`,
  "iu",
);
const NAMES_A_DOCUMENT = /^[-–+]?\s*Căn\s+cứ\s[^:]{0,400}(?<!\p{L})(?:ngày|số)\s\d/iu;
const NAMED = new RegExp(String.raw`^[-–+]?\s*(${anyOf(documents)})(?=\s)`, "u");
/** What a line of the body has and the name of an addressee has not. */
const OF_A_SENTENCE = new RegExp(`(?<!\\p{L})${anyOf(known.addressees.sentenceWords)}(?!\\p{L})`, "iu");
/** ", Sở Nội vụ đề nghị …", "; kính đề nghị …": what begins so is the sentence that the basis only opened. */
const MAIN_CLAUSE = new RegExp(
  String.raw`[,;]\s+(?:${anyOf(clauseSubjects)}(?!\p{L})[^;]{0,300}(?<!\p{L})${anyOf(clauseVerbs)}|${anyOf(clauseStarts)})(?!\p{L})`,
  "iu",
);

/** The block of basis paragraphs. A sentence that only begins with "Căn cứ" and goes on to its main clause is none. */
export function readBases(cursor: Cursor, type: DocumentType | undefined): Basis[] {
  const bases: Basis[] = [];
  for (;;) {
    const at = cursor.peek();
    if (!at || (at.line.kind !== "text" && at.line.label?.kind !== "bullet")) return bases;
    const keyword = BASIS.exec(at.words.slice(0, 40)) ?? carriedOn(cursor, at.words, at.index, bases);
    if (!keyword?.[1]) return bases;
    const end = endOfParagraph(cursor, at.index);
    const where = span(at.line.content.from, (cursor.lines[end] as Line).content.to);
    const words = slice(cursor.plain, where);
    if (!isBasis(words, type, bases.length > 0, cursor.peek(end + 1)?.words)) return bases;
    const keywordFrom = where.from + keyword[0].length - keyword[1].length;
    bases.push({ span: where, keyword: span(keywordFrom, where.from + keyword[0].length) });
    cursor.index = end + 1;
  }
}

/** A document named without "Căn cứ" between two bases: its keyword was left out. */
function carriedOn(
  cursor: Cursor,
  words: string,
  index: number,
  bases: readonly Basis[],
): RegExpExecArray | null {
  if (bases.length === 0 || !words.endsWith(";")) return null;
  const next = cursor.peek(index + 1);
  return next && SURE_BASIS.test(next.words) ? NAMED.exec(words) : null;
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
  if (end === ":" && !isEndedByColon(words, next)) return false;
  if (MAIN_CLAUSE.test(words.replace(/\s+/g, " "))) return false;
  if (/^[;,:]$/.test(end)) return SURE_BASIS.test(words) || inBlock || needed || end === ";";
  // "Sau khi nghe … thảo luận." closes the block of a resolution.
  if (!SURE_BASIS.test(words)) return inBlock && end === "." && next !== undefined && MARKER.test(next);
  if (needed || inBlock) return true;
  const more = next !== undefined && (SURE_BASIS.test(next) || MARKER.test(next));
  return more || end === "." || /\p{L}|\d/u.test(end);
}

/** A colon where another mark belongs: the basis names a document and the next one follows, or the marker stands below. */
function isEndedByColon(words: string, next: string | undefined): boolean {
  if (!next || !SURE_BASIS.test(words)) return false;
  return MARKER.test(next) || (NAMES_A_DOCUMENT.test(words) && SURE_BASIS.test(next));
}

/** A line that cannot be a paragraph's end: a name or a number follows. */
const NEEDS_MORE = new RegExp(`(?<!\\p{L})${anyOf(unfinished)}$`, "u");

/** True if a basis ends at the mark of a full line: not at a comma of one that is wrapped or that the next line closes, nor above "Luật sửa đổi …" that goes on itself. */
function endsAtMark(mark: string, next: string, isWrapped: boolean): boolean {
  if (mark === ",") return !isWrapped && !next.endsWith(";");
  return mark !== ";" || /[;.:,]$/.test(next) || !NAMED.test(next);
}

/** The last line of the paragraph that begins at `index`: a wrapped basis ends at its mark, a blank line or the next keyword. */
function endOfParagraph(cursor: Cursor, index: number): number {
  let end = index;
  for (let at = index + 1; at < cursor.lines.length; at++) {
    const line = cursor.lines[at] as Line;
    const before = cursor.lines[end] as Line;
    if (line.kind !== "text" || at - index > 12) break;
    const words = slice(cursor.plain, line.content);
    const beforeWords = slice(cursor.plain, before.content);
    const isShort = before.content.to - before.content.from < 60;
    // Where only the first line of a paragraph is set in, no comma at the margin ends one.
    const hangs = indentOf(line) < indentOf(cursor.lines[index] as Line);
    const mark = /[;.:,]$/.exec(beforeWords)?.[0];
    const ended =
      mark !== undefined && !(mark === "," && hangs) && (isShort || endsAtMark(mark, words, end > index));
    // "… một số điều của Luật" above "thi hành …": a long line that nothing closed runs on in small letters.
    const runsOn = !ended && !isShort && /^\p{Ll}/u.test(words);
    if ((isOpeningOfBody(words) && !runsOn) || (ended && !/^\p{Ll}/u.test(words))) break;
    if (!NEEDS_MORE.test(beforeWords) && (isMostlyUpperCase(words) || (/^\p{Lu}/u.test(words) && isShort)))
      break;
    end = at;
  }
  return end;
}

function indentOf({ span: { from }, content }: Line): number {
  return content.from - from;
}

/** Right below the type line even "Thực hiện …" is the subject; "Căn cứ" is not. */
export function isSurelyAfterSubject(words: string): boolean {
  return SURE_BASIS.test(words) || ADDRESSEE.test(words) || TELEGRAM.test(words) || MARKER.test(words);
}

/** True if a line opens what stands behind the subject: bases, "Kính gửi", the decision marker. */
export function isOpeningOfBody(words: string): boolean {
  return BASIS.test(words) || ADDRESSEE.test(words) || TELEGRAM.test(words) || MARKER.test(words);
}

/** "Sở Nội vụ trân trọng kính mời: …", "… trân trọng giới thiệu:", the first line of an invitation or a pass. */
const PRESENTS = /(?<!\p{L})(?:kính|trân trọng) (?:kính )?(?:mời|giới thiệu)(?!\p{L})/iu;

/** True for the first line of an invitation or a pass, which is no subject. */
export function presents(words: string): boolean {
  return PRESENTS.test(words);
}

const MARKER = /^(?:(?:QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ|NGHỊ\s+QUYẾT)\s*[:;.,]?|Quyết\s+(?:định|nghị)\s*:)$/u;

/** "QUYẾT ĐỊNH:" on a line of its own. */
export function readMarker(cursor: Cursor): Span | undefined {
  const at = cursor.peek();
  if (!at || !MARKER.test(at.words)) return undefined;
  cursor.index = at.index + 1;
  return at.line.content;
}
