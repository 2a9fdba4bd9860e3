import { foldName } from "../conventions/fold.ts";
import { lawNames } from "../conventions/law-names.ts";
import { anyOf } from "../text/pattern.ts";
import words from "./words.json" with { type: "json" };

/** A word of the text: letters and digits without white space between. */
export interface Word {
  readonly from: number;
  readonly to: number;
}

/** A phrase book: phrases of one to several words, looked up as compared (lower case, one tone style). */
export type PhraseBook = ReadonlySet<string>;

export const typeWords: PhraseBook = book(words.types);
export const selfLower: PhraseBook = book(words.selfLower);
export const notSelf: PhraseBook = book(words.notSelf);
export const shortTypes: PhraseBook = book(words.shortTypes);
export const notDocuments: PhraseBook = book(words.notDocuments);
export const foreignHeads: PhraseBook = book(words.foreignHeads);
export const clauseUnits: PhraseBook = book(words.clauseUnits);
export const subjectStarts: PhraseBook = book(words.subjectStarts);
export const sureSubjectStarts: PhraseBook = book(words.sureSubjectStarts);
export const issuerStops: PhraseBook = book(words.issuerStops);
/** Words of two syllables whose second alone would end an issuer's name. */
export const compounds: PhraseBook = book(words.compounds);
export const placeWords: PhraseBook = book(words.places);
export const agents: PhraseBook = book(words.agents);
/** Bodies whose names go on with their field where another name would end: "Ban Chỉ đạo Trung ương" + "về …". */
export const fieldBodies: readonly { readonly head: string; readonly field: string }[] =
  words.fieldBodies.map(([head = "", field = ""]) => ({ head: foldName(head), field: foldName(field) }));

/** The source of an expression for how the name of an issuer begins; "Ban hành" is a verb. */
export const ISSUER_HEAD = `${anyOf(words.issuer.heads)}(?!\\p{L}| hành(?!\\p{L}))`;

const VOWELS = "iíìỉĩị";

/** "liệt sỹ" and "liệt sĩ", "kỹ thuật" and "kĩ thuật" alike: y after h, k, l, m, s, t at the end of a syllable is i. */
export function oneVowel(folded: string): string {
  return /[hklmst][yýỳỷỹỵ]/.test(folded)
    ? folded.replace(/(?<=[hklmst])[yýỳỷỹỵ](?!\p{L})/gu, (y) => VOWELS["yýỳỷỹỵ".indexOf(y)] ?? y)
    : folded;
}

export const lawBook: PhraseBook = new Set(
  [...lawNames.map((law) => law.name), ...words.moreLaws].map(foldName).map(oneVowel),
);

/** What a known law name may begin with, so that reading stops at the first foreign word. */
export const lawPrefixes: PhraseBook = new Set([...lawBook].flatMap(prefixes));

function prefixes(name: string): string[] {
  const all: string[] = [];
  for (let at = name.search(/[ ,]/); at >= 0 && at < name.length; ) {
    all.push(name.slice(0, at));
    const next = name.slice(at + 1).search(/[ ,]/);
    at = next < 0 ? name.length : at + 1 + next;
  }
  return [...all, ...all.map((each) => `${each},`)];
}

function book(phrases: readonly string[]): PhraseBook {
  return new Set(phrases.map(foldName));
}

const UNUSUAL = /[\n\t\f–—\u00a0]| {2}|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;

/** `foldName` for a piece of NFC text, fast where nothing but the case can differ. */
export function fold(text: string): string {
  return UNUSUAL.test(text) ? foldName(text) : text.toLowerCase();
}

/** The word that ends before `at`, with at most `gap` spaces or line ends between; undefined if anything else stands there. */
export function wordBefore(plain: string, at: number, gap = 60): Word | undefined {
  let to = at;
  while (to > 0 && at - to < gap && isGap(plain.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > 0 && to - from < 40 && isWordAt(plain, from - 1)) from--;
  return from < to ? { from, to } : undefined;
}

/** The word that begins after `at`, with at most `gap` spaces or line ends between. */
export function wordAfter(plain: string, at: number, gap = 60): Word | undefined {
  let from = at;
  while (from < plain.length && from - at < gap && isGap(plain.charCodeAt(from))) from++;
  let to = from;
  while (to < plain.length && to - from < 40 && isWordAt(plain, to)) to++;
  return from < to ? { from, to } : undefined;
}

/** The longest phrase of `phrases` that ends before `at`: its start and end. */
export function phraseBefore(plain: string, at: number, phrases: PhraseBook, most = 4): Word | undefined {
  let found: Word | undefined;
  let end: number | undefined;
  let from = at;
  for (let count = 1; count <= most; count++) {
    const word = wordBefore(plain, from);
    if (!word) break;
    end ??= word.to;
    from = word.from;
    if (phrases.has(fold(plain.slice(from, end)))) found = { from, to: end };
  }
  return found;
}

/** The longest phrase of `phrases` that begins at or after the white space at `at`. Commas may stand inside a phrase. */
export function phraseAfter(plain: string, at: number, phrases: PhraseBook, most = 4): Word | undefined {
  let found: Word | undefined;
  let start: number | undefined;
  let to = at;
  for (let count = 1; count <= most; count++) {
    const word = wordAfter(plain, to);
    if (!word) break;
    start ??= word.from;
    to = word.to;
    if (phrases.has(fold(plain.slice(start, to)))) found = { from: start, to };
  }
  return found;
}

/** True for letters and digits of any script, and for the slash and point inside "c/v", "TP.". */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  }
  return code >= 0xc0 && LETTER.test(text[at] ?? "");
}

const LETTER = /\p{L}/u;

/** A space or a line end: what may stand between two words of one phrase. A tab parts two cells. */
function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 12 || code === 0xa0;
}

/** True if a capital stands at `at`. */
export function isUpperAt(text: string, at: number): boolean {
  const letter = text[at] ?? "";
  return letter !== letter.toLowerCase();
}

/** Where a sticky pattern that matches at `at` ends; undefined if it does not match there. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
