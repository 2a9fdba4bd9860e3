import { parseNumber } from "../citations/number.ts";
import type { Draft } from "../draft/draft.ts";
import { contains, type Span, span } from "../text/span.ts";
import { sameBody } from "../workspace/body.ts";
import { mentionsIn } from "../workspace/mentions.ts";
import type { Mention } from "../workspace/workspace.ts";

/** The number at an offset: the draft's own, or that of a document it cites. */
export function numberAt(
  draft: Draft,
  offset: number,
): { readonly span: Span; readonly mention: Mention } | undefined {
  const at = span(offset, offset);
  const mention = mentionsIn("", draft).find((each) => contains(each.span, at));
  return mention && { span: mention.span, mention };
}

/** The new number as it is to be written; undefined if it is none. */
export function newNumber(text: string): string | undefined {
  const wanted = text.normalize("NFC").trim();
  const number = parseNumber(wanted);
  return number && number.serial !== "" && number.family !== "short" ? wanted : undefined;
}

/** Every place in a draft where the document of a mention is named by its number. */
export function placesOfNumber(draft: Draft, wanted: Mention): Span[] {
  return mentionsIn("", draft)
    .filter((mention) => isSame(mention, wanted))
    .map((mention) => mention.span);
}

/** Whether two mentions are of one document: number, year where both are dated, and a body that is not another. */
export function isSame(one: Mention, other: Mention): boolean {
  if (one.number.toUpperCase() !== other.number.toUpperCase()) return false;
  const years = [one.date?.slice(0, 4), other.date?.slice(0, 4)];
  const sameYear = years[0] === undefined || years[1] === undefined || years[0] === years[1];
  return sameYear && sameBody(one.body, other.body) !== "no";
}

/** The mention that a citation at an offset is, with the number read from the text; undefined off a number. */
export function mentionAt(draft: Draft, offset: number): Mention | undefined {
  const at = span(offset, offset);
  const near = draft.citations.filter((citation) => contains(citation.span, at) && citation.numberSpan);
  const innermost = near.sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))[0];
  const all = mentionsIn("", draft);
  return (
    all.find((mention) => contains(mention.span, at)) ??
    all.find((mention) => mention.span.from === innermost?.numberSpan?.from)
  );
}
