/**
 * Order of point letters: the Vietnamese alphabet without ă â ê ô ơ ư and without f j w z.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ ("theo thứ tự bảng chữ cái tiếng Việt"); Điều 8 khoản 2 runs a to i with đ.
 */
export const pointLetters: readonly string[] = [..."abcdđeghiklmnopqrstuvxy"];

/** The value of a Roman numeral up to 89, or undefined: "XIV" is 14, "IIII" is none. */
export function romanValue(numeral: string): number | undefined {
  const upper = numeral.toUpperCase();
  for (let value = 1; value < 90; value++) if (toRoman(value) === upper) return value;
  return undefined;
}

/** A number from 1 to 89 in Roman numerals. */
export function toRoman(value: number): string {
  const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return `${tens[Math.floor(value / 10)] ?? ""}${ones[value % 10] ?? ""}`;
}
