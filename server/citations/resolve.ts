import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
import { indexFrom, type Span, slice, span, textBefore } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { shortKeys } from "./scan-short.ts";
import words from "./words.json" with { type: "json" };
import { fold, phraseBefore, typeWords } from "./words.ts";

/**
 * The full citation behind each mention that names its document by a number without symbol: "Nghị định 61" where
 * "Nghị định số 61/2018/NĐ-CP" stands in the same text. A number that two documents of the text share is left out.
 */
export function fullCitations(
  plain: string,
  citations: readonly Citation[],
): ReadonlyMap<Citation, Citation> {
  const full = new Map<string, Citation | undefined>();
  for (const citation of citations) {
    if (!citation.number || citation.number.family === "short") continue;
    for (const key of shortKeys(plain, citation)) {
      const known = full.get(key);
      const isOther = full.has(key) && known?.number?.text !== citation.number.text;
      full.set(key, isOther ? undefined : (known ?? citation));
    }
  }
  const found = new Map<Citation, Citation>();
  for (const citation of citations) {
    if (citation.number?.family !== "short") continue;
    const target = full.get(shortKeys(plain, citation)[0] ?? "");
    if (target && agrees(citation, target)) found.set(citation, target);
  }
  return found;
}

/** False if year or day are written and differ. */
function agrees(short: Citation, full: Citation): boolean {
  const year = short.number?.year;
  if (year !== undefined && full.number?.year !== undefined && year !== full.number.year) return false;
  return !short.date?.iso || !full.date?.iso || short.date.iso === full.date.iso;
}

/** Words that point to a document named before, or that stand for it by agreement. */
export interface Pointer {
  /** "Nghị định nêu trên"; "Quy chế" after "(sau đây gọi tắt là Quy chế)". */
  readonly span: Span;
  readonly target: Citation;
}

const BACK = new RegExp(
  [
    String.raw`(?<=\p{L})\s{1,10}(?:(?:đã )?(?:nêu|nói|dẫn|kể) trên|trên|nói trên đây|vừa nêu)(?![\p{L}\p{N}])`,
    // "Nghị định trên địa bàn tỉnh": "trên" begins what follows.
    String.raw`(?!\s${anyOf(words.placesBehindOn)})`,
  ].join(""),
  "gu",
);

/**
 * "Nghị định nêu trên", "khoản 2 Điều 5 Quyết định trên": the last document of that type cited before it. Left out where
 * the last two of that type stand in one sentence, so that either may be meant, and where the words are plural.
 */
export function backPointers(plain: string, citations: readonly Citation[]): Pointer[] {
  const cited = citedByType(plain, citations);
  const found: Pointer[] = [];
  for (const match of matchesOf(plain, BACK)) {
    const type = phraseBefore(plain, match.index, typeWords);
    if (!type || /(?:các|những|hai|ba|bốn)\s{1,10}$/iu.test(textBefore(plain, type.from, 12))) continue;
    const named = cited.get(fold(slice(plain, type))) ?? [];
    // Twice the reach, so that the one before the last is seen too; a long draft cites thousands.
    const before = named
      .slice(indexFrom(named, type.from - 2 * REACH), indexFrom(named, type.from))
      .filter((each) => each.span.to <= type.from);
    const [last, other] = [before.at(-1), before.findLast((each) => !isSame(each, before.at(-1)))];
    if (!last || type.from - last.span.to > REACH) continue;
    if (other && !/[.!?;]\s|\n/.test(plain.slice(other.span.from, last.span.from))) continue;
    found.push({ span: span(type.from, match.index + match[0].length), target: last });
  }
  return found;
}

/** The documents that a draft cites, by the word for them: "nghị định". */
function citedByType(plain: string, citations: readonly Citation[]): ReadonlyMap<string, Citation[]> {
  const cited = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.self || !citation.type || !(citation.number || citation.name)) continue;
    const word = fold(slice(plain, citation.type));
    const known = cited.get(word);
    if (known) known.push(citation);
    else cited.set(word, [citation]);
  }
  return cited;
}

/** A pointer that far back is not followed. */
const REACH = 4000;

function isSame(one: Citation, other: Citation | undefined): boolean {
  return one === other || (one.number !== undefined && one.number.text === other?.number?.text);
}

const ALIAS =
  /^[\s,]{0,4}\(\s?(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt|chung)?\s?(?:là)?:?\s{0,3}["“]?(\p{Lu}[^()"“”\n]{2,80}?)["”]?\s?\)/u;

/** "(Thông tư 26)": type and number alone in brackets behind the full citation are an agreement without its words. */
const BARE_ALIAS = /^[\s,]{0,4}\(\s?(\p{Lu}[\p{L} ]{3,24}\s(?:số\s)?0{0,2}(\d{1,5}))\s?\)/u;

/** The name on which the words behind a citation agree, and where it stands. */
function agreedName(plain: string, target: Citation): Span | undefined {
  const after = plain.slice(target.span.to, target.span.to + 140);
  const bare = BARE_ALIAS.exec(after);
  const isOwn = bare && Number(bare[2]) === Number(target.number?.serial);
  const name = (isOwn ? bare : ALIAS.exec(after))?.[1]?.trim();
  if (name === undefined || !startsWithType(name)) return undefined;
  const from = target.span.to + after.indexOf(name);
  return span(from, from + name.length);
}

/**
 * The places of a name agreed on for a cited document: "… (sau đây gọi tắt là Nghị định 178)", "(sau đây gọi là Quy chế)",
 * "(Thông tư 26)". Only a name that begins with the word for a document counts, from its agreement on.
 */
export function aliasPointers(plain: string, citations: readonly Citation[]): Pointer[] {
  const found: Pointer[] = [];
  for (const target of citations) {
    if (target.self) continue;
    const name = agreedName(plain, target);
    if (!name) continue;
    const alias = slice(plain, name);
    for (let at = name.from; at >= 0 && found.length < 500; at = plain.indexOf(alias, at + 1)) {
      const to = at + alias.length;
      // "Nghị định" alone agreed on is not "Nghị định này" nor "Nghị định số 5".
      const isLonger = /^(?:\p{L}|\p{N}|\s(?:này|số|kèm)(?!\p{L})|\s\d|\s\p{Lu})/u.test(
        plain.slice(to, to + 8),
      );
      const isWord = at > 0 && /[\p{L}\p{N}]/u.test(plain[at - 1] ?? "");
      if (!isLonger && !isWord) found.push({ span: span(at, to), target });
    }
  }
  return found.sort((a, b) => a.span.from - b.span.from);
}

function startsWithType(alias: string): boolean {
  const words = fold(alias).split(" ");
  return [1, 2, 3].some((count) => typeWords.has(words.slice(0, count).join(" ")));
}
