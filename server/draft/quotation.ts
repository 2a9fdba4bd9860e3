import { slice } from "../text/span.ts";
import type { Paragraph } from "./draft.ts";

const OPENS_QUOTATION = /^\s*["“]\s*(?:(?:Chương|Mục|Điều)\s+[\dIVXLC]|\d{1,2}\.|[a-zđ]\))/u;
const LONGEST_QUOTATION = 60;

/**
 * The paragraphs that hold articles, clauses or points of another document word for word: from one that opens with a
 * quotation mark before a label to the one that closes it. Their wording is not the drafter's to mend, and their
 * numbers do not count among the draft's own.
 */
export function quotedParagraphs(plain: string, paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const quoted = new Set<Paragraph>();
  paragraphs.forEach((paragraph, index) => {
    if (quoted.has(paragraph) || !OPENS_QUOTATION.test(slice(plain, paragraph.span).slice(0, 40))) return;
    const rest = paragraphs.slice(index, index + LONGEST_QUOTATION);
    const last = rest.findIndex(({ span: where }) =>
      /["”]\s*[.;,]?\s*$/u.test(slice(plain, where).slice(-10)),
    );
    for (const inside of rest.slice(0, Math.max(last, 0) + 1)) quoted.add(inside);
  });
  return quoted;
}
