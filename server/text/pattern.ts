/**
 * The source of an expression for any of some phrases, the longest first, so that "Tổng cục" is not read as less.
 * @param gap what may stand for a space inside a phrase
 */
export function anyOf(phrases: readonly string[], gap = " "): string {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(escaped);
  return `(?:${sources.join("|").replaceAll(" ", gap)})`;
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
