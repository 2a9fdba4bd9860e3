/** How many syllables (tiếng) a text has: Vietnamese writes one between two spaces. */
export function countSyllables(words: string): number {
  return words.match(/[\p{L}\p{M}]{1,200}/gu)?.length ?? 0;
}
