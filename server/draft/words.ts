import { matchesOf } from "../text/match.ts";

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

/** How many syllables (tiếng) a text has: Vietnamese writes one between two spaces. */
export function countSyllables(words: string): number {
  return words.match(/[\p{L}\p{M}]{1,200}/gu)?.length ?? 0;
}
