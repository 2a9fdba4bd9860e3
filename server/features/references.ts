import type { Citation } from "../citations/citation.ts";
import { wholeName } from "../citations/law-name.ts";
import { aliasPointers, backPointers } from "../citations/resolve.ts";
import type { Draft } from "../draft/draft.ts";
import { contains, type Span, slice, span } from "../text/span.ts";

/** The citation at an offset, the shortest one if they nest. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  const at = span(offset, offset);
  return draft.citations
    .filter((citation) => contains(citation.span, at))
    .sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))[0];
}

/** A document named at a place, by a citation or by words that point to one. */
export interface CitedAt {
  /** The words at the place. */
  readonly span: Span;
  /** The citation that tells most of the document: the full one for a short one. */
  readonly citation: Citation;
}

/** The document named at an offset: cited there, or pointed back to as "Nghị định nêu trên" or by a name agreed on. */
export function citedAt(draft: Draft, offset: number): CitedAt | undefined {
  const { plain, citations } = draft;
  const here = citationAt(draft, offset);
  if (here) return { span: here.span, citation: draft.fullCitations.get(here) ?? here };
  const pointers = [...backPointers(plain, citations), ...aliasPointers(plain, citations)];
  const pointer = pointers.find(({ span: where }) => contains(where, span(offset, offset)));
  return pointer && { span: pointer.span, citation: pointer.target };
}

/** All places where the document cited at an offset is cited, text order; empty off a citation. */
export function sameCitations(draft: Draft, offset: number): Citation[] {
  const here = citedAt(draft, offset)?.citation;
  const key = here && identity(draft, here);
  return key
    ? draft.citations.filter(
        (citation) => identity(draft, draft.fullCitations.get(citation) ?? citation) === key,
      )
    : [];
}

/**
 * Where the thing cited at an offset is defined in the draft: the first citation, which by rule is the full one;
 * for the draft's own number (an appendix names it) and for "Kế hoạch này" the header.
 */
export function definition(draft: Draft, offset: number): Span | undefined {
  const here = citedAt(draft, offset)?.citation;
  if (!here) return undefined;
  if (here.self || isOwnNumber(draft, here)) return draft.header.number?.span ?? draft.title.typeSpan;
  return sameCitations(draft, offset)[0]?.span;
}

/** True if a citation bears the draft's own number, as "(Kèm theo Kế hoạch số …)" above an appendix does. */
export function isOwnNumber(draft: Draft, citation: Citation): boolean {
  const own = draft.header.number;
  if (!own || !citation.number || own.digits.from === own.digits.to) return false;
  const text = slice(draft.plain, own.value);
  return text.replace(/\s{1,200}/g, "") === citation.number.text;
}

function identity(draft: Draft, citation: Citation): string | undefined {
  if (citation.number && citation.number.serial !== "") return citation.number.text;
  return wholeName(draft.plain, citation)?.toLowerCase();
}
