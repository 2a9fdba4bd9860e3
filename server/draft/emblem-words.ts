import { bareLetters } from "../text/accents.ts";

/** Each letter with every mark it can bear: a slip in a mark leaves the words what they are. */
const MARKED: Readonly<Record<string, string>> = {
  A: "[AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ]",
  D: "[DĐ]",
  E: "[EÈÉẺẼẸÊỀẾỂỄỆ]",
  I: "[IÌÍỈĨỊ]",
  O: "[OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ]",
  U: "[UÙÚỦŨỤƯỪỨỬỮỰ]",
};

const NATIONAL_WORDS = ["CONG", "HOA", "XA", "HOI", "CHU", "NGHIA", "VIET", "NAM"];
const MOTTO_WORDS = ["DOC", "LAP", "TU", "DO", "HANH", "PHUC"];
const SPACE = "\\s{1,9}";
/** Between the phrases of the motto: the hyphen, or what is typed for it. */
const JOINT = "\\s{0,9}[-–—,;.•_~]?\\s{0,9}";

/** Quốc hiệu as a pattern source, in upper case: right or with wrong marks. What is wrong in it is for a rule to say. */
export const NATIONAL_NAME_WORDS = NATIONAL_WORDS.map(marked).join(SPACE);

/** Tiêu ngữ as a pattern source: right or with wrong marks, joined as it may be. */
export const MOTTO_WORDS_JOINED = [0, 2, 4]
  .map((at) =>
    MOTTO_WORDS.slice(at, at + 2)
      .map(marked)
      .join(SPACE),
  )
  .join(JOINT);

/** True if a whole line or column is Quốc hiệu with up to two of its eight words misspelt or left out. */
export function isNearlyNationalName(words: string): boolean {
  return isNearly(words, NATIONAL_WORDS, 2);
}

/**
 * True if a whole line or column is Tiêu ngữ with one of its six words misspelt or left out, its phrases in another
 * order, or two of them alone.
 */
export function isNearlyMotto(words: string): boolean {
  return isNearly(words, MOTTO_WORDS, 1) || isOfMottoPhrases(words);
}

function isOfMottoPhrases(words: string): boolean {
  if (words.length > 80) return false;
  const phrases = unmarked(words)
    .split(/\s*[-–—]\s*/)
    .map((phrase) => phrase.trim());
  return phrases.length > 1 && phrases.every((phrase) => /^(?:DOC LAP|TU DO|HANH PHUC)$/.test(phrase));
}

function isNearly(words: string, wanted: readonly string[], slips: number): boolean {
  if (words.length > 80) return false;
  const written = unmarked(words)
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");
  if (written.length - wanted.length > 1 || wanted.length - written.length > slips) return false;
  let at = 0;
  let right = 0;
  for (const word of wanted) {
    const found = written.indexOf(word, at);
    if (found < 0) continue;
    right++;
    at = found + 1;
  }
  return right >= wanted.length - slips && right < wanted.length;
}

function unmarked(words: string): string {
  return bareLetters(words.toUpperCase()).replace(/Ð/g, "D");
}

function marked(word: string): string {
  return [...word].map((letter) => MARKED[letter] ?? letter).join("");
}

/** How Quốc hiệu begins, wherever it stands on a line: below a closing it opens another document, or a form. */
export const NATIONAL_NAME_BEGINS = /CỘNG\s+H[OÒ][AÀ]\s+X[AÃ]\s+HỘI/iu;
