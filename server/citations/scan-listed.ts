import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, textBefore } from "../text/span.ts";
import words from "./words.json" with { type: "json" };
import { fold, isUpperAt, matchEnd } from "./words.ts";

const OPENING = /(?:các|những|hai|ba|một số)\s{1,20}$/iu;
const JOINT = /\s{0,3}[,;]\s{1,20}(?:và\s{1,20})?|\s{1,20}và\s{1,20}/uy;
/** What may follow the last member of a list; another word would make the name longer than the one that is known. */
const AFTER = new RegExp(String.raw`\s{0,3}(?:[,;.:()]|$)|\s{1,20}${anyOf(words.law.after)}(?!\p{L})`, "uy");

/**
 * Laws of a list that shares one type word: "các Luật: Đất đai, Nhà ở và Kinh doanh bất động sản". Only known names are
 * taken, and only while one follows the other.
 * @param type the word "Luật" or "Bộ luật".
 * @param nameEnd where a known law's name ends that begins at an offset, the type word being given.
 * @returns the names without the type word, in text order.
 */
export function listedNames(
  plain: string,
  type: Span,
  nameEnd: (at: number, type: string) => number | undefined,
): Span[] {
  if (!OPENING.test(textBefore(plain, type.from, 30))) return [];
  const word = fold(slice(plain, type));
  const found: Span[] = [];
  let at = matchEnd(/\s{0,3}:?\s{1,20}/uy, plain, type.to);
  while (at !== undefined && found.length < 40 && isUpperAt(plain, at)) {
    const end = nameEnd(at, word);
    if (end === undefined || matchEnd(AFTER, plain, end) === undefined) break;
    found.push(span(at, end));
    at = matchEnd(JOINT, plain, end);
  }
  return found;
}
