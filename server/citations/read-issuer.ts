import { foldName } from "../conventions/fold.ts";
import { issuers } from "../conventions/issuers.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import words from "./words.json" with { type: "json" };
import {
  compounds,
  fieldBodies,
  fold,
  issuerStops,
  isUpperAt,
  matchEnd,
  phraseAfter,
  placeWords,
  typeWords,
  type Word,
  wordAfter,
  wordBefore,
} from "./words.ts";

const OF = /[ \n\f]{0,80},?[ \n\f]{0,80}(?:\(\s?)?của[ \n\f]{1,80}(?:(?:các )?(?:đồng chí|ông|bà) )?/iuy;
const { issuer: known } = words;

const MOST_WORDS = 28;

/**
 * The issuing body after "của", without "của": "Ủy ban nhân dân tỉnh Trà Vinh".
 * It ends before a verb or "về", a comma, the end of the sentence, another document, or `limit`.
 * @param joint true for a joint document, whose bodies may be parted by commas.
 */
export function readIssuer(plain: string, at: number, limit: number, joint: boolean): Span | undefined {
  const from = matchEnd(OF, plain, at);
  if (from === undefined || from >= limit) return undefined;
  const found = trimSpan(plain, span(from, phraseEnd(plain, from, limit, joint)));
  const text = slice(plain, found);
  if (!looksLikeBody(text)) return undefined;
  const tail = /(?:\s(?:và|của|các|(?<!chuyển đổi )số|-|–))+$/u.exec(text);
  return tail ? span(found.from, found.to - tail[0].length) : found;
}

function phraseEnd(plain: string, from: number, limit: number, joint: boolean): number {
  let end = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAfter(plain, end, 80);
    if (!word) {
      const next = overMark(plain, from, end, joint);
      if (next === undefined || next >= limit) break;
      end = next;
      continue;
    }
    if (word.to > limit) break;
    const named = count > 0 ? fieldEnd(plain, from, word) : undefined;
    if (named !== undefined) {
      end = named;
      break;
    }
    if (count > 0 && endsBefore(plain, from, end, word)) break;
    end = word.to;
    if (FIXED.has(fold(plain.slice(from, end))) && !staysOpen(plain, from, end, joint)) break;
  }
  return end;
}

const FIELD_STARTS: ReadonlySet<string> = new Set(fieldBodies.map(({ field }) => field.split(" ")[0] ?? ""));

/** The end of the name of a body that is known to bear its field: "Ban Chỉ đạo Trung ương" + "về phát triển …, … và …". */
function fieldEnd(plain: string, from: number, word: Word): number | undefined {
  if (!FIELD_STARTS.has(fold(slice(plain, word)))) return undefined;
  const read = fold(plain.slice(from, word.from)).trimEnd();
  const body = fieldBodies.find(
    ({ head, field }) =>
      read.endsWith(head) && fold(plain.slice(word.from, word.from + field.length)) === field,
  );
  if (body) return word.from + body.field.length;
  const two = FIELD_BODY.test(read) && TWO_FIELDS.exec(plain.slice(word.from, word.from + 180));
  return two ? word.from + (two[1] ?? "").length : undefined;
}

/** A body begins with a capital ("Sở Nội vụ"), or with a common noun for one ("liên Bộ", "tỉnh"). */
function looksLikeBody(text: string): boolean {
  return /\p{L}/u.test(text) && (isUpperAt(text, 0) || COMMON_HEADS.test(text));
}

const COMMON_HEADS = new RegExp(`^${anyOf(known.commonHeads)}(?!\\p{L})`, "iu");

/** Bodies whose name is complete, so that what follows is no part of it: "Chính phủ", "Bộ Tài chính". */
const FIXED: ReadonlySet<string> = new Set(
  issuers
    .filter((issuer) =>
      ["government", "primeMinister", "ministry", "assembly", "president"].includes(issuer.kind),
    )
    .flatMap((issuer) => [issuer.name, ...(issuer.aliases ?? [])])
    .map(foldName),
);

const SECOND_BODY = new RegExp(String.raw`\s{1,40}và\s{1,40}${anyOf(known.secondBodies)}(?!\p{L})`, "uy");
/** What makes a name longer: "Bộ Văn hóa" + ", Thể thao và Du lịch". */
const LONGER_NAME = new RegExp(
  [
    String.raw`\s?[-–]\s?\p{Lu}`,
    String.raw`\s{1,40}và\s{1,40}${anyOf(known.afterAnd)}`,
    String.raw`,\s{1,40}${anyOf(known.afterComma)}`,
    String.raw`\s{1,40}${anyOf(known.afterName)}(?!\p{L})`,
  ].join("|"),
  "uy",
);

/** The two highest bodies of the Party between two congresses issue together, parted by a comma. */
const PARTY_PAIR = /,\s{1,40}(?=Ban Bí thư(?!\p{L}))/uy;

/** After a complete name only a longer form of it or the second body of a joint document may follow. */
function staysOpen(plain: string, from: number, end: number, joint: boolean): boolean {
  if (matchEnd(SECOND_BODY, plain, end) !== undefined) return true;
  if (joint && plain[end] === ",") return true;
  if (isPartyPair(plain, from, end) !== undefined) return true;
  return (
    !/^(?:thủ tướng )?chính phủ$/iu.test(plain.slice(from, end)) &&
    matchEnd(LONGER_NAME, plain, end) !== undefined
  );
}

function isPartyPair(plain: string, from: number, at: number): number | undefined {
  return /Bộ Chính trị$/u.test(plain.slice(Math.max(from, at - 12), at))
    ? matchEnd(PARTY_PAIR, plain, at)
    : undefined;
}

const INNER_COMMA = new RegExp(String.raw`,(?=\s{1,40}${anyOf(known.insideComma)}(?!\p{L}))`, "uy");
const BODY_AFTER_COMMA = new RegExp(String.raw`,\s{1,40}(?=${anyOf(known.bodiesAfterComma)} )`, "uy");

/** Where reading goes on after a mark inside a body's name; undefined if the name ends at the mark. */
function overMark(plain: string, from: number, at: number, joint: boolean): number | undefined {
  const hyphen = matchEnd(/[ ]{0,6}[-–][ \n]{0,40}(?=\p{Lu})/uy, plain, at);
  if (hyphen !== undefined) return hyphen;
  const read = plain.slice(Math.max(from, at - 12), at);
  if (/(?:^|\s)T[Pp]$/.test(read)) return matchEnd(/\. ?/y, plain, at);
  if (/liên [Bb]ộ$/u.test(read)) return matchEnd(/:\s?/y, plain, at);
  return (
    isPartyPair(plain, from, at) ??
    matchEnd(INNER_COMMA, plain, at) ??
    (joint ? matchEnd(BODY_AFTER_COMMA, plain, at) : undefined) ??
    matchEnd(/&(?=\p{L})/uy, plain, at)
  );
}

const SUBJECT_START = new RegExp(`^${anyOf(known.subjectStarts)}`, "u");
const NEW_PARAGRAPH = new RegExp(String.raw`^(?:${anyOf(known.paragraphs)}|Điều \d|\d)`, "u");

/** True if `word` no longer belongs to the body named from `from` to `before`. */
function endsBefore(plain: string, from: number, before: number, word: Word): boolean {
  const gap = plain.slice(before, word.from);
  const text = slice(plain, word);
  const upper = isUpperAt(plain, word.from);
  if (upper && /\n\s*\n/.test(gap)) return true;
  if (gap.includes("\n") && NEW_PARAGRAPH.test(plain.slice(word.from, word.from + 14))) return true;
  const last = wordBefore(plain, word.from);
  const previous = last && last.from >= from ? slice(plain, last) : "";
  if (/^và$/iu.test(text)) return !continuesAfterAnd(plain, word.to);
  if (upper)
    return opensDocument(plain, word.from) || SUBJECT_START.test(plain.slice(word.from, word.from + 9));
  if (/^v$/iu.test(text) && plain[word.to] === "/") return true;
  if (/^số$/u.test(text) && previous !== "đổi")
    return !/^\s\d{1,3}(?![\d/])/.test(plain.slice(word.to, word.to + 6));
  // "Đoàn kiểm tra số 1", "Ban Chỉ đạo 389", "Quận 3"
  if (/^\d/.test(text))
    return !/^\d{1,3}(?:\p{Lu}{1,4})?$/u.test(text) || /[/.,%]/.test(plain[word.to] ?? "");
  if (/^(?:khóa|khoá)$/iu.test(previous) || /^[IVX]+$/.test(previous)) return true;
  if (issuerStopAt(plain, from, word)) return true;
  // After "tỉnh", "huyện" … only a name can follow; "tỉnh ủy" is one word in two syllables.
  return isPlace(previous) && !isPlace(text) && !/^(?:ủy|uỷ)$/iu.test(text) && !isHalf(plain, word);
}

/** "Xã" in "Thương binh và Xã hội" is no place. */
function isPlace(text: string): boolean {
  return placeWords.has(fold(text)) && !/^\p{Lu}\p{Ll}/u.test(text);
}

/** True for the second half of a word: "không" in "Hàng không", "hội" in "xã hội". */
function isHalf(plain: string, word: Word): boolean {
  const last = wordBefore(plain, word.from);
  return last !== undefined && compounds.has(fold(plain.slice(last.from, word.to)));
}

const ACTING_HEADS = new RegExp(String.raw`(?:^|\s)${anyOf(known.actingHeads)}$`, "u");
const ACTING_WORDS = new RegExp(`^${anyOf(known.actingWords)}$`, "u");

function issuerStopAt(plain: string, from: number, word: Word): boolean {
  const stop = phraseAfter(plain, word.from, issuerStops, 3);
  if (!stop) return false;
  const read = plain.slice(from, word.from).trimEnd();
  // "Đoàn kiểm tra", "Ban tổ chức": the verb is the body's own name.
  if (ACTING_HEADS.test(read) && ACTING_WORDS.test(slice(plain, word))) return false;
  if (/(?:Hội nghị|Đại hội|Kỳ họp|kỳ họp)$/u.test(read)) return false;
  if (/Tổ [Cc]ông tác$/u.test(read) && /^(?:triển|thực)$/u.test(slice(plain, word))) return false;
  // "Ban Chỉ đạo … về vệ sinh an toàn thực phẩm về việc …": the first "về" is the body's field.
  // "Cục Hàng không", "Hội đồng bầu cử", "chuyển đổi số": the verb is half of a word.
  return !isHalf(plain, word) && phraseAfter(plain, word.from, compounds, 3)?.from !== word.from;
}

/** Bodies set up for one field; where two "về" follow, the first belongs to the name. */
const FIELD_BODY = /ban chỉ đạo|^tổ công tác|^ủy ban quốc gia|^hội đồng/u;
const TWO_FIELDS = new RegExp(`^(về (?!việc)[^;.()\\n]{3,140}?) về ${anyOf(known.subjectsAfterField)} `, "u");

/** Second words of names that go on in lower case after "và": "Trung tâm Xúc tiến đầu tư và hỗ trợ doanh nghiệp". */
const NAME_PARTS = new RegExp(`^${anyOf(known.lowerAfterAnd)}$`, "iu");

function continuesAfterAnd(plain: string, at: number): boolean {
  const next = wordAfter(plain, at, 80);
  if (!next || opensDocument(plain, next.from)) return false;
  return isUpperAt(plain, next.from) || NAME_PARTS.test(slice(plain, next));
}

/** True if a type word followed by a number, or by "số", begins at `from`. */
export function opensDocument(plain: string, from: number): boolean {
  const type = phraseAfter(plain, from, typeWords);
  if (!type || type.from !== from) return false;
  return /^\s{0,60}(?:số(?!\p{L})|[\d…(]|\.\.)/iu.test(plain.slice(type.to, type.to + 80));
}
