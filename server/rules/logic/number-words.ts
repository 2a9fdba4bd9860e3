const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const VARIANTS: Readonly<Record<string, string>> = {
  mốt: "một",
  tư: "bốn",
  lăm: "năm",
  nhăm: "năm",
  bẩy: "bảy",
};

/**
 * The value of a whole number below one million written in Vietnamese words ("hai mươi lăm" is 25), or undefined if
 * the words are anything else.
 */
export function valueOfWords(words: string): number | undefined {
  const tokens = words
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => VARIANTS[word] ?? word);
  if (tokens.length > 12) return undefined;
  const cut = tokens.findIndex((word) => word === "nghìn" || word === "ngàn");
  if (cut < 0) return belowThousand(tokens);
  const thousands = belowThousand(tokens.slice(0, cut));
  const rest = cut + 1 < tokens.length ? belowThousand(tokens.slice(cut + 1)) : 0;
  return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
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
  if (tens === undefined || second !== "mươi") return undefined;
  return third === undefined ? tens * 10 : plus(tens * 10, unit(third));
}

function unit(word: string | undefined): number | undefined {
  const at = UNITS.indexOf(word ?? "");
  return at < 0 ? undefined : at;
}

function plus(base: number, value: number | undefined): number | undefined {
  return value === undefined ? undefined : base + value;
}
