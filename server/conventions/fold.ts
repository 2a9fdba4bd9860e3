/**
 * A name as compared: lower case, one space between words, "ủy" for "uỷ" (the decree prints both styles of tone mark).
 * Not as long as `name`: never compute positions from it.
 */
export function foldName(name: string): string {
  const plain = name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").replace(/[–—]/g, "-").trim();
  return plain.replace(/(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => TONE_FIRST.get(pair) ?? pair);
}

/** Pairs of vowels with the mark over the second, as some write them, to those with the mark over the first. */
export const TONE_FIRST: ReadonlyMap<string, string> = new Map([
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
]);
