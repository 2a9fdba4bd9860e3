import type { Draft } from "../../draft/draft.ts";
import { capitalised } from "../../text/case.ts";
import { matchesOf } from "../../text/match.ts";
import { overlaps, type Span, span } from "../../text/span.ts";

const NATIONAL_NAME =
  /CỘNG\s{1,9}H[OÒ][AÀ]\s{1,9}X[AÃ]\s{1,9}HỘI\s{1,9}CH[UỦ]\s{1,9}NGH[IĨ][AÃ]\s{1,9}VIỆT\s{1,9}NAM/giu;
const MOTTO = /Độc\s{1,9}lập\s{0,9}[-–—]?\s{0,9}Tự\s{1,9}do\s{0,9}[-–—]?\s{0,9}Hạnh\s{1,9}phúc/giu;

/** Every Quốc hiệu that stands as a line or a column of its own: the header's, and those of attached forms. */
export function nationalNames(draft: Draft): Span[] {
  return standing(draft, NATIONAL_NAME, draft.header.nationalName);
}

/** Every Tiêu ngữ that stands as a line or a column of its own, without a mark behind it. */
export function mottos(draft: Draft): Span[] {
  const own = draft.header.motto;
  const to = own ? own.to - (/[.;,]$/.test(draft.plain.slice(own.from, own.to)) ? 1 : 0) : 0;
  return standing(draft, MOTTO, own && span(own.from, to));
}

/** The words of a Tiêu ngữ in the letters it is written in, spaces and dashes as they stand. */
export function rightCaseOfMotto(written: string): string {
  return written
    .toLowerCase()
    .replace(/^[đð]/u, (letter) => letter.toUpperCase())
    .replace(/(?<![\p{L}])(?:tự|hạnh)/gu, capitalised);
}

function standing(draft: Draft, pattern: RegExp, own: Span | undefined): Span[] {
  const { nationalName, motto, number } = draft.header;
  // One alone may be a sentence that names the country or its motto; two make a header.
  const isHeader = [nationalName, motto, number].filter(Boolean).length >= 2;
  const found: Span[] = own && isHeader && draft.regime !== "party" ? [own] : [];
  for (const match of matchesOf(draft.plain, pattern)) {
    const where = span(match.index, match.index + match[0].length);
    if (found[0] && overlaps(found[0], where)) continue;
    if (match[0].includes("\n")) continue;
    const before = draft.plain.slice(Math.max(0, where.from - 3), where.from);
    const after = draft.plain.slice(where.to, where.to + 4);
    if (/(?:^|\n|\t| {2}) ?$/.test(before) && /^[.;,]?(?: {0,2}(?:\n|$)|\t| {2})/.test(after))
      found.push(where);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What is written under a span: the line breaks of a narrow column read as spaces, tags left out. */
export function unbroken(draft: Draft, where: Span): string {
  return draft.text
    .slice(where.from, where.to)
    .replace(/[^\S\n]{0,40}(?:\n|<br ?\/?>)\s{0,40}/gi, " ")
    .replace(/<\/?[a-zA-Z][^<>\n]{0,200}>|\*\*/g, "");
}
