import { capitalised } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import words from "./units.json" with { type: "json" };

// Sources of expressions, to be put together with others.

/** Where a word ends. */
export const END = "(?![\\p{L}\\p{N}])";
/** "phòng", "sở": what the name of a unit begins with. */
export const HEADS = anyOf(words.heads);
/** "các", "toàn thể". */
export const PLURAL = anyOf(words.plural);
/** "huyện", "ngành": units only where there are several of them. */
export const MANY = anyOf(words.manyOnly);
const NOT_UNIT = `(?!${anyOf(words.notUnits)}${END})`;
export const UNIT = `(?:${PLURAL} (?:${HEADS}|${MANY})|${NOT_UNIT}${HEADS})${END}`;
const PEOPLE = anyOf(words.people);
/** "ban", "trung tâm": no units without a name. */
export const NEED_NAME = anyOf(words.needName);
/** "Sở, ban, ngành", "phòng, ban thuộc Sở": a bare head in an enumeration is no unit of its own. */
export const NEXT_UNIT = `(?=${UNIT}|${PLURAL} ${PEOPLE}${END})(?!(?:${NEED_NAME}|${anyOf(words.unnamed)})(?:\\s*[,;.)/]|\\s*$|\\s${anyOf(words.generic)}${END}))`;

const UNIT_START = new RegExp(`^(?:${UNIT}|(?:${PLURAL} )?${PEOPLE}${END})`, "iu");
/** "(1) Sở Nội vụ", "2. Sở Tài chính", "Giao Sở Tư pháp": the unit begins behind it. */
export const GIVEN = new RegExp(`^(?:\\(?\\d{1,2}[.)]\\s?|giao )(?=${UNIT})`, "iu");
/** "Sở Y tế (chủ trì), Sở Tài chính (phối hợp)", "(CT)", "(PH)". */
export const MARKED = /\((?:(?:đơn vị |cơ quan )?(?:chủ trì|phối hợp)|ct|ph)\)/iu;

/** True if a text begins like the name of a unit or of a group of people. */
export function beginsWithUnit(text: string): boolean {
  return UNIT_START.test(text);
}

/** "phòng", "Phòng", "PHÒNG": what the `i` flag would do where the letter that follows must be a capital. */
export function inEveryCase(head: string): string[] {
  return [head, capitalised(head), head.toUpperCase()];
}

/** Without the marks and spaces at its two ends. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\-–+•*,;:.]+|(?:[\s,;:.\-–•*&]|\s\+)+$/gu, "");
}
