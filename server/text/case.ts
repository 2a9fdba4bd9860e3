import { matchesOf } from "./match.ts";

/** "ủy ban" is "Ủy ban". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Ủy ban" is "ủy ban". */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Words in the case of a model: all capitals, a capital at the head, or as they are. */
export function likeCase(model: string, words: string): string {
  const letters = model.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(model) ? capitalised(words) : words;
}

/** True if a text has letters and none of them is lower case. "TP. HCM" is; "12/2020" is not. */
export function isUpperCase(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** True if at least `share` of the letters are upper case: an upper-case line with a stray "của" still is. */
export function isMostlyUpperCase(words: string, share = 0.8): boolean {
  const upper = words.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper < 2) return false;
  let lower = 0;
  // Running text has soon shown enough lower-case letters: the rest need not be counted.
  for (const _ of matchesOf(words, /\p{Ll}/gu)) if (upper / (upper + ++lower) < share) return false;
  return true;
}
