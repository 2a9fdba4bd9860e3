import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, textBefore } from "../text/span.ts";
import { listedNames } from "./scan-listed.ts";
import words from "./words.json" with { type: "json" };
import {
  fold,
  issuerStops,
  isUpperAt,
  lawBook,
  lawPrefixes,
  matchEnd,
  oneVowel,
  phraseAfter,
  phraseBefore,
  wordAfter,
} from "./words.ts";

/** A law, code or ordinance named in the text: "Luật Đất đai". */
export interface LawMention {
  /** The name with its type word. */
  readonly name: Span;
  /** "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp". */
  readonly type: Span;
  /** False if the name is not in the list and no clause is cited from it: then only a date, a year or a number makes it a citation. */
  readonly certain: boolean;
}

const { law: known } = words;
const HEAD = new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(known.types)}(?![\p{L}\p{N}])`, "gu");
const AMENDING =
  /\s{1,40}(?:sửa đổi,? bổ sung|sửa đổi) (?:một số |các )?(?:điều|nội dung)[^.;:()"“\n]{0,40}? của (?:các )?/iuy;
const CONSTITUTION = /\s{1,40}nước Cộng h[òo][àa]? ?xã hội chủ nghĩa Việt Nam/iuy;
const LONGEST_NAME = 40;

/** Every law named in `plain`, in text order, without overlaps. */
export function scanLaws(plain: string): LawMention[] {
  const found: LawMention[] = [];
  let floor = 0;
  for (const match of matchesOf(plain, HEAD)) {
    const from = match.index;
    if (from < floor || isPartOfAnotherWord(plain, from)) continue;
    const type = span(from, from + match[0].length);
    const listed = listedNames(plain, type, (at, word) => knownEnd(plain, at, word));
    if (listed.length > 1) {
      const [first, ...others] = listed.map((name) => ({ name, type, certain: true }));
      // "các Luật Đầu tư, Doanh nghiệp": the first stands as any law does; behind a colon it lacks the word as the others do.
      const isWhole = first && /^\s*$/.test(plain.slice(type.to, first.name.from));
      if (first) found.push(isWhole ? { ...first, name: span(type.from, first.name.to) } : first);
      found.push(...others);
      floor = listed.at(-1)?.to ?? floor;
      continue;
    }
    const law = nameFrom(plain, type);
    if (!law) continue;
    found.push(law);
    floor = law.name.to;
  }
  return found;
}

const OTHER_WORDS: ReadonlySet<string> = new Set(known.otherWords);

/** "pháp luật", "kỷ luật", "dự luật": other words that end in "luật". */
function isPartOfAnotherWord(plain: string, from: number): boolean {
  return phraseBefore(plain, from, OTHER_WORDS, 2) !== undefined;
}

function nameFrom(plain: string, type: Span): LawMention | undefined {
  if (/^hiến/iu.test(slice(plain, type))) {
    CONSTITUTION.lastIndex = type.to;
    const full = CONSTITUTION.exec(plain);
    return { name: span(type.from, full ? CONSTITUTION.lastIndex : type.to), type, certain: full !== null };
  }
  AMENDING.lastIndex = type.to;
  if (AMENDING.test(plain)) {
    const to = amendedEnd(plain, AMENDING.lastIndex);
    if (to !== undefined) return { name: span(type.from, to), type, certain: true };
  }
  const known = knownEnd(plain, type.from);
  if (known !== undefined) return { name: span(type.from, withField(plain, known)), type, certain: true };
  const marked = unknownEnd(plain, type);
  if (marked !== undefined) return { name: span(type.from, marked), type, certain: false };
  const cited = nameAfterClause(plain, type);
  return cited === undefined ? undefined : { name: span(type.from, cited), type, certain: true };
}

/** The end of the list of laws that an amending law names: "Luật A và Luật B". */
function amendedEnd(plain: string, at: number): number | undefined {
  let end: number | undefined;
  let next = at;
  for (let count = 0; count < 20; count++) {
    const law = knownEnd(plain, next);
    if (law === undefined) return amendedTail(plain, next) ?? end;
    end = law;
    const joint = matchEnd(/(?:\s{0,3},|\s{1,3}và)\s{1,3}(?=(?:Bộ luật|Luật|Pháp lệnh) )/uy, plain, law);
    if (joint === undefined) break;
    next = joint;
  }
  return end;
}

const TAIL =
  /(?=Luật |Bộ luật |Pháp lệnh |\d{1,3} [Ll]uật )(?:[^.;:()"“”\t\n]|\n(?!\s*\n)){4,400}?(?=\s?,?\s{1,40}(?:(?:số|ngày)\s{0,40}:?\s{0,10}\d|năm\s{1,40}\d{4}))/uy;

/** The rest of a list with a law that is misspelt or unknown, or "37 luật có liên quan …", up to number, date or year. */
function amendedTail(plain: string, at: number): number | undefined {
  const end = matchEnd(TAIL, plain, at);
  return end !== undefined && OTHER_ACT.test(plain.slice(at, end)) ? undefined : end;
}

const OTHER_ACT = new RegExp(String.raw`\s(?:và|theo|tại|của)\s+${anyOf(known.otherActs)}`, "u");

/** The end of the longest known name that begins at `from`; `type` is its type word where that stands elsewhere. */
function knownEnd(plain: string, from: number, type = ""): number | undefined {
  let end: number | undefined;
  let at = from;
  let folded = type;
  for (let count = 0; count < LONGEST_NAME; count++) {
    const word = wordAfter(plain, at, count === 0 ? 1 : 60);
    const comma = word ? "" : (/^\s{0,2}[,(-]\s{0,60}/u.exec(plain.slice(at, at + 64))?.[0] ?? "");
    if (!word && comma === "") break;
    if (!word) {
      folded += comma.includes(",") ? "," : comma.includes("(") ? " (" : " -";
      at += comma.length;
      const glued = wordAfter(plain, at, 1);
      if (!glued) break;
      folded += (comma.includes("(") ? "" : " ") + slice(plain, glued);
      at = glued.to;
    } else {
      folded += (folded === "" ? "" : " ") + slice(plain, word);
      at = word.to;
    }
    const tail = /^\/\p{Lu}+\)|^\)/u.exec(plain.slice(at, at + 8))?.[0] ?? "";
    if (tail !== "" && folded.includes("(")) {
      folded += tail;
      at += tail.length;
    }
    // "Pháp lệnh về thực hiện dân chủ …": the preposition is no part of the name.
    if (word && count < 3 && folded.endsWith(" về")) {
      folded = folded.slice(0, -3);
      continue;
    }
    const compared = oneVowel(fold(folded));
    if (lawBook.has(compared)) end = at;
    else if (!lawPrefixes.has(compared)) break;
  }
  return end;
}

const FIELD = new RegExp(
  String.raw`\s{1,40}của\s{1,40}${anyOf(known.fieldBodies)}[^.;:()"“”\t\n\d]{2,80}?(?=\s{1,40}(?:ngày|số)\s{0,40}\d)`,
  "uy",
);

/** "Luật Ban hành văn bản … của Hội đồng nhân dân …": the rest of a name that is misspelt or abbreviated. */
function withField(plain: string, at: number): number {
  return matchEnd(FIELD, plain, at) ?? at;
}

const NAME_END =
  /^(?:[^.;:()"“”\t\n]|\n(?!\s*\n)){2,160}?(?=(?:\s{1,40}|\s?,\s{0,40})(?:(?:số|ngày)\s{0,40}:?\s{0,10}\d|năm\s{1,40}\d{4}))/u;

/** A name that is not in the list, up to the number, date or year that follows it. */
function unknownEnd(plain: string, type: Span): number | undefined {
  const first = wordAfter(plain, type.to);
  // "Luật số 64/2006/QH11" and "Luật này" have no name; "Luật sư", "Luật gia" are people.
  if (!first || !isUpperAt(plain, type.from) || !isUpperAt(plain, first.from)) return undefined;
  const end = NAME_END.exec(plain.slice(type.to, type.to + 240));
  if (!end || OTHER_ACT.test(end[0])) return undefined;
  return type.to + end[0].length;
}

/** "Điều 71 Luật Công nghiệp …": after a clause even a name that is not in the list is one; it ends before a verb or a mark. */
function nameAfterClause(plain: string, type: Span): number | undefined {
  const first = wordAfter(plain, type.to, 3);
  if (!first || !isUpperAt(plain, type.from) || !isUpperAt(plain, first.from)) return undefined;
  if (!/(?:Điều|điều|[Kk]hoản) \d{1,3}[a-zđ]?,?(?: của)? $/u.test(textBefore(plain, type.from, 24)))
    return undefined;
  let to = first.to;
  for (let count = 0; count < 12; count++) {
    const word = wordAfter(plain, to, 3);
    if (
      !word ||
      phraseAfter(plain, word.from, issuerStops, 3) ||
      /^(?:và|của|số|năm)$/iu.test(slice(plain, word))
    )
      break;
    to = word.to;
  }
  return to;
}

/** True if the law is only being drafted: "dự án Luật …", "xây dựng Luật …". */
export function isBeingDrafted(plain: string, law: LawMention): boolean {
  return phraseBefore(plain, law.name.from, DRAFTED, 3) !== undefined;
}

const DRAFTED: ReadonlySet<string> = new Set(known.drafted);
