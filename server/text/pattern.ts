/** One expression for several, each a literal that is read, and checked, by itself. None of them may refer back to a group. */
export function either(flags: string, ...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}

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
