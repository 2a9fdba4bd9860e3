export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Words in the case of a model: all capitals, a capital at the head, or as they are. */
export function likeCase(model: string, words: string): string {
  const letters = model.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(model) ? capitalised(words) : words;
}
