import type { Draft } from "../../draft/draft.ts";
import { MOTTO_WORDS_JOINED, NATIONAL_NAME_WORDS } from "../../draft/emblem-words.ts";
import { matchesOf } from "../../text/match.ts";
import { overlaps, type Span, slice, span, spanOfMatch, textBefore } from "../../text/span.ts";

const NATIONAL_NAME = new RegExp(NATIONAL_NAME_WORDS, "giu");
const MOTTO = new RegExp(MOTTO_WORDS_JOINED, "giu");

/** Every Quốc hiệu that stands as a line or a column of its own: the header's, and those of attached forms. */
export function nationalNames(draft: Draft): Span[] {
  return standing(draft, NATIONAL_NAME, draft.header.nationalName);
}

/** Every Tiêu ngữ that stands as a line or a column of its own, without a mark behind it. */
export function mottos(draft: Draft): Span[] {
  const own = draft.header.motto;
  const to = own ? own.to - (/[.;,]$/.test(slice(draft.plain, own)) ? 1 : 0) : 0;
  return standing(draft, MOTTO, own && span(own.from, to));
}

/** True if the words of a Tiêu ngữ are right to the letter, whatever stands between them. */
export function hasWordsOfMotto(written: string): boolean {
  const words = written.replace(/\u00d0/g, "Đ").replace(/[^\p{L}]+/gu, " ");
  return words.trim() === "Độc lập Tự do Hạnh phúc";
}

function standing(draft: Draft, pattern: RegExp, own: Span | undefined): Span[] {
  const { nationalName, motto, number } = draft.header;
  // One alone may be a sentence that names the country or its motto; two make a header.
  const isHeader = [nationalName, motto, number].filter(Boolean).length >= 2;
  const found: Span[] = own && isHeader && draft.regime !== "party" ? [own] : [];
  for (const match of matchesOf(draft.plain, pattern)) {
    const where = spanOfMatch(match);
    if (found[0] && overlaps(found[0], where)) continue;
    if (match[0].includes("\n")) continue;
    const before = textBefore(draft.plain, where.from, 3);
    const after = draft.plain.slice(where.to, where.to + 4);
    if (/(?:^|\n|\t| {2}) ?$/.test(before) && /^[.;,]?(?: {0,2}(?:\n|$)|\t| {2})/.test(after))
      found.push(where);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What is written under a span: the line breaks of a narrow column and spaces of any width read as spaces, tags left out. */
export function unbroken(draft: Draft, where: Span): string {
  return draft.text
    .slice(where.from, where.to)
    .replace(/[^\S\n]{0,40}(?:\n|<br ?\/?>)\s{0,40}/gi, " ")
    .replace(/<\/?[a-zA-Z][^<>\n]{0,200}>|\*\*/g, "")
    .replace(/[^\S\t\n ]/g, " ");
}
