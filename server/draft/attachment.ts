import { slice } from "../text/span.ts";
import type { Line } from "./line.ts";

/** "(Kèm theo Quyết định số …)", "(Ban hành theo Quyết định số …)". */
const ATTACHED = /^(?:\(?\s*(?:Ban hành\s+)?(?:kèm theo|đính kèm)|\(\s*Ban hành theo)\s/iu;
/** "(Kèm theo Quyết định …)" runs over so many lines at most. */
const MOST_LINES = 6;

/** True for words that say what a text is attached to: "(Ban hành kèm theo Quyết định …". */
export function opensAttachment(words: string): boolean {
  return ATTACHED.test(words);
}

/** The last line of an attachment note that begins at `from`: the one that closes its bracket. */
export function attachmentEnd(
  plain: string,
  lines: readonly Line[],
  from: number,
  end = lines.length,
): number {
  for (let at = from; at < Math.min(end, from + MOST_LINES); at++) {
    const { content, kind } = lines[at] as Line;
    if (kind === "blank") return Math.max(from, at - 1);
    if (/\)\s*$/.test(slice(plain, content))) return at;
  }
  return from;
}
