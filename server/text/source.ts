import { matchesOf } from "./match.ts";
import { type Span, span } from "./span.ts";

/**
 * A text as the editor holds it, and the two copies of it on which everything below the rim works.
 * `text` has LF line ends and NFC characters. `plain` has the same length as `text`, character for character:
 * it is the copy for matching, in which look-alikes are equal and markup is blank.
 */
export interface Source {
  /** What the editor holds, untouched: CRLF, NFD and all. */
  readonly original: string;
  /** LF and NFC. All spans of a draft point into it. */
  readonly text: string;
  /** As long as `text`: Ð (U+00D0) is Đ, soft hyphens that stand for hyphens are "-", odd spaces are U+0020, Markdown emphasis and HTML tags are spaces (no-break ones for inline tags). */
  readonly plain: string;
  /** Where the original was not NFC, as spans of `text`. */
  readonly denormalised: readonly Span[];
  /** The offset in `original` that an offset of `text` stands for. */
  toOriginal(offset: number): number;
  /** The offset in `text` that an offset of `original` stands for. */
  fromOriginal(offset: number): number;
}

/** Where `text` and `original` stop running in step: from `text` on, the distance to the original is `delta`. */
interface Step {
  readonly text: number;
  readonly original: number;
}

/** Reads a text once. Any string is accepted, lone surrogates and NUL included. Linear in its length. */
export function readSource(original: string): Source {
  const denormalised: Span[] = [];
  const steps: Step[] = [{ text: 0, original: 0 }];
  const text = isAlreadyNormal(original) ? original : normalise(original, steps, denormalised);
  return {
    original,
    text,
    plain: maskMarkup(foldLookAlikes(text)),
    denormalised,
    toOriginal: (offset) => map(offset, steps, "text", "original", original.length),
    fromOriginal: (offset) => map(offset, steps, "original", "text", text.length),
  };
}

function isAlreadyNormal(original: string): boolean {
  return !original.includes("\r") && original.normalize("NFC") === original;
}

/** Line ends and combining sequences are the only places where lengths differ; everything else is copied in runs. */
const VARIABLE = /\r\n?|[^\p{M}\r]\p{M}+/gu;

function normalise(original: string, steps: Step[], denormalised: Span[]): string {
  let text = "";
  let at = 0;
  for (const match of matchesOf(original, VARIABLE)) {
    text += original.slice(at, match.index);
    const replacement = match[0].startsWith("\r") ? "\n" : match[0].normalize("NFC");
    if (replacement !== match[0] && replacement !== "\n") {
      denormalised.push(span(text.length, text.length + replacement.length));
    }
    text += replacement;
    at = match.index + match[0].length;
    if (replacement.length !== match[0].length) steps.push({ text: text.length, original: at });
  }
  return text + original.slice(at);
}

function map(
  offset: number,
  steps: readonly Step[],
  from: "text" | "original",
  to: "text" | "original",
  end: number,
): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle] as Step)[from] <= offset) low = middle;
    else high = middle - 1;
  }
  const step = steps[low] as Step;
  const limit = steps[low + 1]?.[to] ?? end;
  return Math.min(step[to] + (offset - step[from]), limit);
}

const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/\u00d0/g, "Đ"],
  // PDF readers leave a soft hyphen where one is printed; within a word it only shows where the word may be cut.
  [/(?<=[\p{Lu}\d ])\u00ad|\u00ad(?=[\p{Lu}\d ])/gu, "-"],
  // Beside a space nobody misses it; within a word it parts two.
  [/(?<=\s)[\u200b\ufeff]|[\u200b\ufeff](?=\s)/g, " "],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
];

/** Any of them: most texts have none, and one look for all is a third of the time. */
const LOOKS_ALIKE = /[\u00d0\u00ad\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

function foldLookAlikes(text: string): string {
  if (!LOOKS_ALIKE.test(text)) return text;
  return LOOK_ALIKES.reduce((folded, [pattern, by]) => folded.replace(pattern, by), text);
}

/**
 * Markdown emphasis (`**`, `*x*`, `_x_`), heading marks, quote marks, list marks before a typed
 * dash (`- - Như trên;`), escapes and HTML tags: what a converter
 * from Word or PDF leaves around the words. Bounded repetition keeps the match linear on hostile input. What must stand
 * before a character is asked behind it, so that the engine leaps from one such character to the next.
 */
const MARKUP =
  /<\/?[a-zA-Z][^<>\n]{0,400}>|<!--[^\n<]{0,300}?-->|^[ \t]{0,3}#{1,6}(?=[ \t])|^[ \t]{0,3}>+(?=[ \t])|^[ \t]{0,3}[-*+](?=[ \t]{1,3}[-–+•][ \t]?[\p{L}\d“"(])|\*{2,3}|\*(?<![\p{L}\p{N}*]\*)(?=[^\s*](?:[^*\n]|\n(?![ \t]*(?:[\n*+-]|$))){0,2000}\*)|\*(?<=[^\s*(]\*)(?![\p{L}\p{N}*])|_(?<![\p{L}\p{N}_]_)_{0,2}(?=[^\s_][^_\n]{0,2000}_)|_(?<=[^\s_]_)_{0,2}(?![\p{L}\p{N}_])|&nbsp;|\\$|\\(?=[*_.#>()-]|[ \t]{1,80}\|)/gmu;

/** Tags within a line of words: they leave no gap between columns, however long they are. */
const INLINE_TAG = /^<\/?(?:sub|sup|i|em|u|b|strong|span|font|small|mark|del|ins|a)(?![a-zA-Z0-9-])/i;

function maskMarkup(text: string): string {
  return text.replace(MARKUP, (found) => (INLINE_TAG.test(found) ? "\u00a0" : " ").repeat(found.length));
}
