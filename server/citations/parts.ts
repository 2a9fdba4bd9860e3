import { foldName } from "../conventions/fold.ts";
import { issuers } from "../conventions/issuers.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import type { DateMention } from "./date.ts";
import {
  agents,
  clauseUnits,
  issuerStops,
  isUpperAt,
  phraseAfter,
  phraseBefore,
  placeWords,
  subjectStarts,
  sureSubjectStarts,
  typeWords,
  type Word,
  wordAfter,
  wordBefore,
} from "./words.ts";

/** Dates by the offset at which they begin. */
export type DatesByStart = ReadonlyMap<number, DateMention>;

const BEFORE_DATE =
  /[ \n\f]{0,80},?[ \n\f]{0,80}(?:\(\s?)?(?:(?:được )?(?:ký |thông qua |ban hành )?(?:ban hành )?)?/iuy;
const DAY_WORD = /ngày[ \n]{1,60}/iuy;

/** The date that follows `at`: "ngày 05/3/2020", ", ngày …", "ban hành ngày …". */
export function readDate(
  plain: string,
  at: number,
  limit: number,
  dates: DatesByStart,
): DateMention | undefined {
  let from = after(BEFORE_DATE, plain, at) ?? at;
  const bare = dates.get(from);
  if (bare && (bare.form === "long" || bare.year) && bare.span.to <= limit) return bare;
  from =
    after(DAY_WORD, plain, from) ?? (plain.slice(from, from + 4).toLowerCase() === "ngày" ? from + 4 : from);
  const date = dates.get(from);
  return date && date.span.to <= limit ? date : undefined;
}

const BLANK_DATE =
  /[ \n]{0,40},?[ \n]{0,40}ngày[ .…_/\d]{0,60}(?:tháng[ .…_\d]{0,60}(?:năm[ .…_\d]{0,40})?)?/iuy;

/** Where a date left to be filled in ends ("ngày … tháng … năm 2014"); `at` itself if there is none. */
export function skipBlankDate(plain: string, at: number): number {
  const end = after(BLANK_DATE, plain, at);
  if (end === undefined) return at;
  return trimSpan(plain, span(at, end)).to;
}

const OF = /[ \n\f]{0,80},?[ \n\f]{0,80}(?:\(\s?)?của[ \n\f]{1,80}(?:(?:các )?(?:đồng chí|ông|bà) )?/iuy;
const FIXED_END: ReadonlySet<string> = new Set(
  issuers
    .filter((issuer) =>
      ["government", "primeMinister", "ministry", "assembly", "president"].includes(issuer.kind),
    )
    .flatMap((issuer) => [issuer.name, ...(issuer.aliases ?? [])])
    .map(foldName),
);
const COMMA_INSIDE =
  /,\s{1,40}(?:Thể thao|Du lịch|Gia đình|Viễn thông|Chủ nhiệm|thể thao|lâm nghiệp|Bộ trưởng)/uy;
const MOST_WORDS = 28;

/**
 * The issuing body after "của", without "của": "Ủy ban nhân dân tỉnh Trà Vinh".
 * It ends before a verb or "về", a comma, the end of the sentence, another document, or `limit`.
 * @param joint true for a joint document, whose bodies may be parted by commas.
 */
export function readIssuer(plain: string, at: number, limit: number, joint: boolean): Span | undefined {
  const from = after(OF, plain, at);
  if (from === undefined || from >= limit) return undefined;
  return issuerPhrase(plain, from, limit, joint);
}

function issuerPhrase(plain: string, from: number, limit: number, joint: boolean): Span | undefined {
  let end = from;
  let place = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAfter(plain, end, 80);
    if (!word) {
      const next = overMark(plain, end, joint, from);
      if (next === undefined || next >= limit) break;
      end = next;
      continue;
    }
    if (word.to > limit || (count > 0 && endsIssuer(plain, word, end, place))) break;
    const text = plain.slice(word.from, word.to);
    if (foldName(text) === "và" && !continuesAfterAnd(plain, word.to)) break;
    place = placeWords.has(foldName(text));
    end = word.to;
    if (FIXED_END.has(foldName(plain.slice(from, end))) && !staysOpen(plain, from, end, joint)) break;
  }
  const found = trimSpan(plain, span(from, end));
  const text = plain.slice(found.from, found.to);
  if (found.from >= found.to || !/\p{L}/u.test(text)) return undefined;
  return looksLikeBody(text) ? withoutTail(plain, found) : undefined;
}

/** A body begins with a capital ("Sở Nội vụ"), or with a common noun for one ("liên Bộ", "tỉnh"). */
function looksLikeBody(text: string): boolean {
  return (
    isUpperAt(text, 0) ||
    /^(?:liên|tỉnh|huyện|thành phố|quận|xã|phường|ủy ban|uỷ ban|sở|bộ|trường|công ty|cục|chi cục|tổng cục|ban|hội đồng|giám đốc|chủ tịch|hiệu trưởng|ngành)(?!\p{L})/iu.test(
      text,
    )
  );
}

function withoutTail(plain: string, found: Span): Span {
  const tail = /(?:\s(?:và|của|các|số|-|–))+$/u.exec(plain.slice(found.from, found.to));
  return tail ? span(found.from, found.to - tail[0].length) : found;
}

/** What may stand inside a body's name besides words; undefined if the name ends here. */
function overMark(plain: string, at: number, joint: boolean, from: number): number | undefined {
  const hyphen = after(/\s{0,40}[-–]\s{0,40}(?=\p{Lu})/uy, plain, at);
  if (hyphen !== undefined && !plain.slice(at, hyphen).includes("\n")) return hyphen;
  if (COMMA_INSIDE.test(at0(COMMA_INSIDE, plain, at))) return at + 1;
  if (joint) {
    const comma = after(
      /,\s{1,40}(?=(?:Bộ|Ủy ban|Uỷ ban|Tòa án|Toà án|Viện|Thanh tra|Ngân hàng|Văn phòng|Tổng|Ban|Hội|Sở|Kiểm toán|Đoàn|Liên) )/uy,
      plain,
      at,
    );
    if (comma !== undefined) return comma;
  }
  if (/(?:^|\s)TP$/.test(plain.slice(from, at))) return after(/\. ?/y, plain, at);
  if (/liên (?:Bộ|bộ)$/u.test(plain.slice(from, at))) return after(/:\s?/y, plain, at);
  return after(/&(?=\p{L})/uy, plain, at);
}

/** Sets where `pattern` starts and gives the text back, for `test`. */
function at0(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return text;
}

function endsIssuer(plain: string, word: Word, before: number, place: boolean): boolean {
  const gap = plain.slice(before, word.from);
  if (/\n\s*\n/.test(gap) && isUpperAt(plain, word.from)) return true;
  if (
    gap.includes("\n") &&
    /^(?:Căn cứ|Theo đề nghị|Xét|Điều \d|Kính gửi|Nơi nhận|\d)/u.test(plain.slice(word.from, word.from + 14))
  ) {
    return true;
  }
  if (isUpperAt(plain, word.from))
    return (
      opensDocument(plain, word.from) ||
      /^(?:Quy|Qui|Về|Ban) (?:định|việc|hành)/u.test(plain.slice(word.from, word.from + 9))
    );
  const text = plain.slice(word.from, word.to);
  if (/^số$/iu.test(text)) return !/^\s\d{1,2}(?![\d/])/.test(plain.slice(word.to, word.to + 5));
  if (/^\d/.test(text))
    return (
      !/số\s$/iu.test(plain.slice(word.from - 3, word.from)) &&
      !/^(?:Quận|Phường|quận|phường|khóa)\s?$/u.test(
        plain
          .slice(word.from - 7, word.from)
          .trim()
          .split(" ")
          .at(-1) ?? "",
      )
    );
  if (phraseAfter(plain, word.from, issuerStops, 3)) return !isNounHere(plain, word);
  // After "tỉnh", "huyện" … only a name can follow.
  return place && !placeWords.has(foldName(text)) && foldName(text) !== "và";
}

/** "về" inside "Cục Quản lý …" never; but "kiểm tra" in "Đoàn kiểm tra" is the body's own word. */
function isNounHere(plain: string, word: Word): boolean {
  const before = wordBefore(plain, word.from);
  const head = before && plain.slice(before.from, before.to);
  return (
    head !== undefined &&
    /^(?:Đoàn|Tổ|Ban|Hội|Trung|Cơ|Phòng|Bộ phận)$/u.test(head) &&
    /^(?:kiểm|thanh|tổ|chỉ|công|quản|giám|thông|hướng|thực)$/u.test(plain.slice(word.from, word.to))
  );
}

function continuesAfterAnd(plain: string, at: number): boolean {
  const next = wordAfter(plain, at, 80);
  if (!next || opensDocument(plain, next.from)) return false;
  return (
    isUpperAt(plain, next.from) ||
    (/^(?:hỗ|phát|công|môi|đào|đầu|xã|nhân|gia|tìm|kiểm|phòng|du|thể|truyền|ngoại|nông|thủy|dịch|thống|vận|chữa|các)$/iu.test(
      plain.slice(next.from, next.to),
    ) &&
      !/^các$/u.test(plain.slice(next.from, next.to)))
  );
}

/** True if a type word followed by a number, or by "số", begins at `from`. */
export function opensDocument(plain: string, from: number): boolean {
  const type = phraseAfter(plain, from, typeWords);
  if (!type || type.from !== from) return false;
  return /^\s{0,60}(?:số\s?:?\s{0,40})?[\d.…(]|^\s{0,60}số(?!\p{L})/iu.test(
    plain.slice(type.to, type.to + 130),
  );
}

/** After a name that is complete only a second body of a joint document may follow. */
function staysOpen(plain: string, from: number, end: number, joint: boolean): boolean {
  if (/^(?:chính|quốc|bộ)$/iu.test(plain.slice(from, end))) return true;
  // "Bộ Tài nguyên" is no full name, but "Bộ Văn hóa" could be the start of a longer one.
  const next = plain.slice(end, end + 60);
  if (/^\s{1,40}và\s{1,40}(?:Bộ|Ủy|Uỷ|Tòa|Toà|Viện|Thanh tra|Ngân hàng|Văn phòng|Ban|Hội|Tổng)/u.test(next))
    return true;
  if (
    /^\s?[-–]\s?\p{Lu}|^\s{1,40}và\s{1,40}(?:Xã|Đào|Du|Môi|Phát|Truyền|Đầu|Công nghệ|Tôn)|^,\s{1,40}(?:Thể thao|Du lịch)/u.test(
      next,
    )
  )
    return true;
  if (joint && /^,\s/.test(next)) return true;
  return (
    /^\s{1,40}(?:khóa|nước|tỉnh|thành phố|Việt Nam)/iu.test(next) &&
    !/^chính phủ$/iu.test(plain.slice(from, end))
  );
}

const V_V = /[ \n,]{0,60}[vV]\/[vV](?:iệc)?[: ]/uy;
const QUOTE = /[ \n,]{0,60}["“](?=[\p{L}\p{N} ])/uy;
const LONGEST_SUBJECT = 700;

/**
 * The subject (trích yếu) that follows `at`: from "về", "quy định", "ban hành" … or an opening quotation mark
 * to the end of the clause, as far as running text shows it.
 * @param sure false for a mention without date and issuer, after which "quy định" may be a verb of the sentence.
 * @param next offsets, ascending, at which another document of the same list begins: the subject ends before it.
 */
export function readSubject(plain: string, at: number, sure: boolean, next: number): Span | undefined {
  const quote = after(QUOTE, plain, at);
  if (quote !== undefined) {
    const close = plain.slice(quote, quote + LONGEST_SUBJECT).search(/["”]/);
    return close < 0 ? undefined : span(quote - 1, quote + close + 1);
  }
  const from = subjectStart(plain, at, sure);
  if (from === undefined || from >= next) return undefined;
  const inBasis = /(?:^|\n)[ \t]{0,20}(?:Căn cứ?|Căn cư)(?!\p{L})[^\n]{0,700}$/u.test(
    plain.slice(Math.max(0, from - 700), from),
  );
  const end = subjectEnd(plain, from, Math.min(next, from + LONGEST_SUBJECT), inBasis);
  const found = trimSpan(plain, span(from, end));
  const tail =
    /[\s,]*(?:(?:và|hoặc|cùng)\s*)?[,\s]*$/u.exec(plain.slice(found.from, found.to))?.[0].length ?? 0;
  return found.to - tail - found.from > 3 ? span(found.from, found.to - tail) : undefined;
}

function subjectStart(plain: string, at: number, sure: boolean): number | undefined {
  if (after(V_V, plain, at) !== undefined) return at + plain.slice(at, at + 70).search(/[vV]\//);
  const gap = after(/[ \n]{0,60},?[ \n]{0,60}/y, plain, at) ?? at;
  const phrase = phraseAfter(plain, gap, sure ? subjectStarts : sureSubjectStarts, 3);
  return phrase?.from;
}

const STOP = new RegExp(
  [
    ';|\\t|[.:](?=\\s|$|\\*)|["“”]|[()]',
    "\\n *\\n",
    // A new row of a table, a new item or a new paragraph.
    "\\n(?=[^\\n\\t]{0,14}\\t)",
    "\\n\\s*(?=[-+*•]\\s|\\d{1,2}[.)]\\s|[a-zđ]\\)|Điều \\d|Căn cứ|Theo đề nghị|Xét |[IVX]{1,4}\\.|Kính gửi|Nơi nhận)",
    ",(?=[ \\n]{1,60}(?:\\p{Lu}|trong đó|theo đó|đồng thời|cụ thể|qua đó|đến nay|do đó|vì vậy|từ đó|tuy nhiên|nhưng))",
  ].join("|"),
  "gu",
);

function subjectEnd(plain: string, from: number, limit: number, inBasis: boolean): number {
  let depth = 0;
  let quoted = false;
  const text = plain.slice(from, limit);
  for (const stop of text.matchAll(STOP)) {
    const mark = stop[0];
    if (/["“”]/.test(mark)) quoted = !quoted;
    else if (quoted && mark !== "\t" && !/\n\s*\n/.test(mark)) continue;
    else if (mark === "(") {
      if (/^\(\s?(?:sau đây|gọi tắt|viết tắt|kèm theo)/iu.test(text.slice(stop.index, stop.index + 14)))
        return from + stop.index;
      depth++;
    } else if (mark === ")") {
      if (depth === 0) return from + stop.index;
      depth--;
    } else if (mark.startsWith(",")) {
      if (depth === 0 && !inBasis && newClause(plain, from + stop.index)) return from + stop.index;
    } else if (depth === 0 || mark !== ":") return from + stop.index;
  }
  return limit;
}

/** True if the comma at `at` is followed by the subject of a new clause and not by the next member of a list of bodies. */
function newClause(plain: string, at: number): boolean {
  const word = wordAfter(plain, at + 1);
  if (!word) return false;
  if (!isUpperAt(plain, word.from)) return true;
  return (
    phraseAfter(plain, at + 1, agents, 2) !== undefined && phraseBefore(plain, at, agents, 2) === undefined
  );
}

/** "điểm a khoản 2 Điều 5" before `at`, with or without "của", "," or "-" between; undefined if no unit stands there. */
export function readClause(plain: string, at: number): Span | undefined {
  let next = at;
  const link = /(?:(?:\s?[,–-]\s?|\s)(?:của|tại)?|\()\s{0,20}$/u.exec(plain.slice(Math.max(0, at - 30), at));
  if (link) next = at - link[0].length;
  const end = next;
  let start: number | undefined;
  let numbered = false;
  for (let count = 0; count < 40; count++) {
    const word = wordBefore(plain, next, 10);
    if (!word) {
      const mark = /[,–-]\s{0,3}$/u.exec(plain.slice(Math.max(0, next - 4), next));
      if (!mark || !numbered) break;
      next -= mark[0].length;
      continue;
    }
    const text = plain.slice(word.from, word.to);
    const unit = unitBefore(plain, word);
    if (unit !== undefined) {
      if (!numbered) break;
      start = unit;
      next = unit;
    } else if (/^(?:\d{1,3}[a-zđ]?|[a-zđ]|[IVXLC]{1,6})$/u.test(text)) {
      numbered = true;
      next = word.from;
    } else if (numbered && /^(?:và|đến|các|hoặc)$/iu.test(text)) next = word.from;
    else break;
  }
  return start === undefined ? undefined : trimSpan(plain, span(start, end));
}

function unitBefore(plain: string, word: Word): number | undefined {
  const one = foldName(plain.slice(word.from, word.to));
  const before = wordBefore(plain, word.from, 10);
  if (before && clauseUnits.has(`${foldName(plain.slice(before.from, before.to))} ${one}`))
    return before.from;
  return clauseUnits.has(one) ? word.from : undefined;
}

/** Where a sticky pattern that matches at `at` ends. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
