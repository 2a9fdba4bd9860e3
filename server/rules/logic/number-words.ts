const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const VARIANTS: Readonly<Record<string, string>> = {
  mốt: "một",
  tư: "bốn",
  lăm: "năm",
  nhăm: "năm",
  bẩy: "bảy",
};

/** The scales that divide a number, the greatest first. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tỷ|tỉ)$/u, 1e9],
  [/^triệu$/u, 1e6],
  [/^(?:nghìn|ngàn)$/u, 1e3],
];

/**
 * The value of a whole number below one thousand billion written in Vietnamese words ("hai mươi lăm" is 25), or
 * undefined if the words are anything else.
 */
export function valueOfWords(words: string): number | undefined {
  const tokens = words
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .map((word) => VARIANTS[word] ?? word);
  return tokens.length > 40 ? undefined : valueBelow(tokens, 0);
}

function valueBelow(tokens: readonly string[], scale: number): number | undefined {
  const [word, size] = SCALES[scale] ?? [];
  if (word === undefined || size === undefined) return belowThousand(tokens);
  const cut = tokens.findIndex((token) => word.test(token));
  if (cut < 0) return valueBelow(tokens, scale + 1);
  const above = belowThousand(tokens.slice(0, cut));
  const rest = cut + 1 < tokens.length ? valueBelow(tokens.slice(cut + 1), scale + 1) : 0;
  return above === undefined || rest === undefined ? undefined : above * size + rest;
}

function belowThousand(tokens: readonly string[]): number | undefined {
  const cut = tokens.indexOf("trăm");
  if (cut < 0) return belowHundred(tokens);
  const hundreds = cut === 1 ? unit(tokens[0]) : undefined;
  const rest = cut + 1 < tokens.length ? belowHundred(tokens.slice(cut + 1)) : 0;
  return hundreds === undefined || rest === undefined ? undefined : hundreds * 100 + rest;
}

function belowHundred(tokens: readonly string[]): number | undefined {
  const [first, second, third, ...more] = tokens;
  if (more.length > 0 || first === undefined) return undefined;
  if (second === undefined) return first === "mười" ? 10 : unit(first);
  if (first === "linh" || first === "lẻ") return third === undefined ? unit(second) : undefined;
  if (first === "mười") return third === undefined ? plus(10, unit(second)) : undefined;
  const tens = unit(first);
  if (tens === undefined) return undefined;
  if (second !== "mươi") return third === undefined ? plus(tens * 10, unit(second)) : undefined; // "hai lăm"
  return third === undefined ? tens * 10 : plus(tens * 10, unit(third));
}

function unit(word: string | undefined): number | undefined {
  const at = UNITS.indexOf(word ?? "");
  return at < 0 ? undefined : at;
}

function plus(base: number, value: number | undefined): number | undefined {
  return value === undefined ? undefined : base + value;
}
