import { issuers } from "../conventions/issuers.ts";
import { type Span, slice, span, textBefore, trimSpan } from "../text/span.ts";
import { type Head, nothing } from "./head.ts";
import { type DocumentNumber, parseNumber } from "./number.ts";
import { readIssuer } from "./read-issuer.ts";
import { isBeingDrafted, type LawMention, scanLaws } from "./scan-laws.ts";
import { scanNumbers } from "./scan-numbers.ts";
import { scanPlenums } from "./scan-plenums.ts";
import { withShort } from "./scan-short.ts";
import {
  fold,
  foreignHeads,
  isUpperAt,
  isWordAt,
  notDocuments,
  notSelf,
  phraseBefore,
  selfLower,
  typeWords,
  wordBefore,
} from "./words.ts";

/**
 * Where documents are cited: type word, number or name. By number, by the name of a law, as "Nghị định này",
 * and by a number without symbol once the full number stands in the text. In text order, without overlaps.
 */
export function findHeads(plain: string): Head[] {
  const laws = scanLaws(plain);
  const heads = [...numbered(plain, laws), ...named(plain, laws), ...plenums(plain), ...selfNamed(plain)];
  heads.sort((a, b) => a.from - b.from || b.to - a.to);
  return withShort(plain, withoutOverlaps(heads));
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

function* numbered(plain: string, laws: readonly LawMention[]): Generator<Head> {
  let law = 0;
  let listType: Head | undefined;
  const parse = remembering();
  for (const where of scanNumbers(plain)) {
    while (law < laws.length && (laws[law] as LawMention).name.to <= where.from) law++;
    const head = numberedHead(plain, where, laws[law - 1], listType, parse);
    if (!head) continue;
    yield head;
    listType = head;
  }
}

/** `parseNumber` for one text, in which the same few numbers stand again and again. */
function remembering(): typeof parseNumber {
  const known = new Map<string, DocumentNumber | undefined>();
  return (text, word = "") => {
    const key = `${word}\t${text}`;
    if (known.has(key)) return known.get(key);
    const number = parseNumber(text, word);
    known.set(key, number);
    return number;
  };
}

function numberedHead(
  plain: string,
  where: Span,
  law: LawMention | undefined,
  list: Head | undefined,
  parse: typeof parseNumber,
): Head | undefined {
  const soWord = soBefore(plain, where.from);
  const start = soWord?.from ?? where.from;
  const lawHere = lawOf(plain, law, start, where);
  const direct = lawHere ? lawHere.type : typeBefore(plain, start, soWord !== undefined);
  const distant = direct || !soWord ? undefined : typeFurtherBack(plain, start);
  const type = direct ?? distant?.type;
  const word = type ? fold(slice(plain, type)) : "";
  const number = parse(slice(plain, where), word);
  if (!number || number.family === "short") return undefined;
  if (type ? isOfForm(plain, type) : isForeign(plain, start)) return undefined;
  const inherited = !type && list && sharesType(plain, list, number, start) ? list.type : undefined;
  // "giấy CNQSDĐ số …": a noun that is no type word before "số" leaves only numbers that speak for themselves.
  const label = soWord && !followsNoun(plain, soWord) ? soWord : undefined;
  if (!type && !inherited && !standsAlone(number, label)) return undefined;
  if (number.serial === "" && !soWord && !direct) return undefined;
  if (WEAK.has(number.family) && !soWord && type && !isUpperAt(plain, type.from)) return undefined;
  return {
    from: lawHere?.name.from ?? (type ? type.from : start),
    to: where.to,
    type: type ? span(type.from, type.to) : inherited,
    soWord,
    numberSpan: where,
    number,
    name: lawHere?.name,
    issuer: distant?.issuer ?? (inherited ? list?.issuer : undefined),
    self: false,
  };
}

/** "mẫu Báo cáo số 02": the number is that of the form. */
function isOfForm(plain: string, { from }: Span): boolean {
  return (
    phraseBefore(plain, from, notDocuments, 2) !== undefined && /mẫu|biểu/iu.test(plain.slice(from - 5, from))
  );
}

/** The type word right before a number; a colon may stand between it and "số" ("các Công văn: số A, số B"). */
function typeBefore(plain: string, start: number, hasSo: boolean): Span | undefined {
  const end = hasSo ? start - colonBefore(plain, start) : start;
  const type = phraseBefore(plain, end, typeWords, 4);
  if (!type) return undefined;
  const text = slice(plain, type);
  return text.length > 2 || text === text.toUpperCase() ? type : undefined;
}

/** The length of ": " before `at`. */
function colonBefore(plain: string, at: number): number {
  return /\s?:\s{0,20}$/u.exec(textBefore(plain, at, 22))?.[0].length ?? 0;
}

/** "số", "Số:" before the number; "sô" and the like are the word mistyped. */
function soBefore(plain: string, from: number): Span | undefined {
  const found = /(?<!\p{L})(s[ốôồổỗộó])[ \n]{0,40}:?[ \n]{0,40}$/iu.exec(textBefore(plain, from, 90));
  if (!found) return undefined;
  const at = from - found[0].length;
  return span(at, at + 2);
}

/**
 * The law whose number this is: its name stands right before "số". A misspelt name is read up to "số" as well,
 * if nothing but words stands between.
 */
function lawOf(
  plain: string,
  law: LawMention | undefined,
  start: number,
  number: Span,
): LawMention | undefined {
  if (!law || start - law.name.to > 120) return undefined;
  const between = plain.slice(law.name.to, start);
  if (/^[\s,(]*$/.test(between)) return law;
  if (!/\/(?:QH|UBTVQH)\d/.test(slice(plain, number))) return undefined;
  if (/[.;:()\d\t]|\n\s*\n/.test(between)) return undefined;
  return { ...law, name: trimSpan(plain, span(law.name.from, start)) };
}

const BREAKERS = /^(?:tại|theo|và|ngày|số|căn|cứ|điều|khoản|điểm|bởi|do|từ|đến|khi|là|thay)$/iu;

/** "Báo cáo kết quả thẩm định số …", "Quyết định của Bộ trưởng số …": the type some words before "số". */
function typeFurtherBack(plain: string, start: number): { type: Span; issuer: Span | undefined } | undefined {
  let at = start - colonBefore(plain, start);
  let of: number | undefined;
  for (let count = 0; count < 14; count++) {
    const word = wordBefore(plain, at);
    if (!word) return undefined;
    const text = slice(plain, word);
    if (BREAKERS.test(text)) return undefined;
    at = word.from;
    if (/^của$/iu.test(text)) of = word.to;
    const type = phraseBefore(plain, word.to, typeWords, 4);
    if (!type) continue;
    const issuer = of !== undefined && type.to < of ? readIssuer(plain, type.to, start, false) : undefined;
    if (notDocuments.has(fold(slice(plain, type)))) return undefined;
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
    if (phraseBefore(plain, word.to, foreignHeads, 2)) return true;
  }
  return false;
}

const LIST_GAP =
  /^(?:\s{0,40},?\s{0,40}(?:\()?ngày[^;.()]{4,60}?)?(?:\s{1,40}của [^;,.()]{3,120}?)?\s{0,60}(?:[,;]|\s(?:và|hoặc|-))?\s{0,60}(?:và |các )?\s{0,60}$/u;
/** "Công văn số A ngày … về việc …; số B": the subject of A may stand between. */
const LIST_GAP_WITH_SUBJECT = /^[^.\n\t;]{0,400};\s{0,20}(?:và )?\s{0,20}$/u;

/** True for a later member of a list of one kind: it has the same type code and little stands between. */
function sharesType(plain: string, list: Head, number: DocumentNumber, to: number): boolean {
  if (to < list.to || to - list.to > 420 || list.number?.typeCode !== number.typeCode) return false;
  const between = plain.slice(list.to, to);
  return LIST_GAP.test(between) || LIST_GAP_WITH_SUBJECT.test(between);
}

const CODES: ReadonlySet<string> = new Set(issuers.map((issuer) => issuer.code));

/** True if a lower-case "số" has a word before it on the same line. */
function followsNoun(plain: string, soWord: Span): boolean {
  const before = isUpperAt(plain, soWord.from) ? undefined : wordBefore(plain, soWord.from, 8);
  return before !== undefined && !plain.slice(before.to, soWord.from).includes("\n");
}

/** Families so loose that only "số" or a capital type word makes them a citation. */
const WEAK: ReadonlySet<string> = new Set(["agency", "old", "dated"]);

/** True if the number can be taken without a type word before it. */
function standsAlone(number: DocumentNumber, soWord: Span | undefined): boolean {
  if (soWord) return !WEAK.has(number.family);
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

function* named(plain: string, laws: readonly LawMention[]): Generator<Head> {
  for (const law of laws) {
    const rest = plain.slice(law.name.to, law.name.to + 60);
    const marked =
      /^\s{0,20},?\s{0,20}(?:ngày\s{0,20}\d|(?:năm\s{1,20})?(?:19|20)\d{2}(?![\d/])|số\s{0,10}:?\s{0,10}\d)/u.test(
        rest,
      );
    if (!law.certain && !marked) continue;
    if (!marked && isBeingDrafted(plain, law)) continue;
    // Of a list with one type word only the first member holds it.
    const isFirst =
      law.type.to <= law.name.from && /^\s?:?\s*$/.test(plain.slice(law.type.to, law.name.from));
    const from = isFirst ? law.type.from : law.name.from;
    yield { ...nothing, from, to: law.name.to, type: law.type, name: law.name };
  }
}

/** "Nghị quyết Trung ương 4 khóa XI". */
function plenums(plain: string): Head[] {
  return scanPlenums(plain).map(({ name, type }) => ({
    ...nothing,
    from: name.from,
    to: name.to,
    type,
    name,
  }));
}

/** "Nghị định này", "Kế hoạch này". In lower case only words that name nothing but a document. */
function* selfNamed(plain: string): Generator<Head> {
  for (let at = plain.indexOf("này"); at >= 0; at = plain.indexOf("này", at + 3)) {
    if (isWordAt(plain, at + 3) || isWordAt(plain, at - 1)) continue;
    const type = phraseBefore(plain, at, typeWords, 4);
    if (!type) continue;
    const word = fold(slice(plain, type));
    if (isUpperAt(plain, type.from) ? notSelf.has(word) : !selfLower.has(word)) continue;
    yield { ...nothing, from: type.from, to: at + 3, type: span(type.from, type.to), self: true };
  }
}
