import type { Knowledge } from "../citations/knowledge.ts";
import type { Draft } from "../draft/draft.ts";
import { citationOf, isLaw, usualForm } from "../rules/citation/wording.ts";
import type { TextEdit } from "../text/edit.ts";
import { contains } from "../text/span.ts";
import { actsOf } from "./citation-acts.ts";
import { citationAt } from "./references.ts";

/** The edit that writes the citation at an offset in full. */
export interface Completed {
  readonly number: string;
  readonly edit: TextEdit;
}

/**
 * Completes the citation at an offset from the base: date, issuer and subject of the one act it means. Undefined if it
 * lacks nothing that is known for sure, if several acts bear the number, or if what is written contradicts the base.
 */
export function completeCitation(draft: Draft, offset: number, knowledge: Knowledge): Completed | undefined {
  const citation = citationAt(draft, offset);
  if (!citation?.number || !citation.numberSpan || citation.self) return undefined;
  const { date, issuer, subject } = citation;
  const [act, other] = actsOf(draft, citation, knowledge) ?? [];
  if (!act || other || isLaw(act)) return undefined;
  if (date?.iso && act.date && date.iso !== act.date) return undefined;
  const lacks = !date || (!issuer && act.issuer) || (!subject && act.title);
  // Members of a list share type and issuer; writing one of them in full would tear the list.
  const isWhole = citation.type !== undefined && contains(citation.span, citation.type);
  const isInside = draft.citations.some((each) => each !== citation && contains(citation.span, each.span));
  if (!lacks || !isWhole || isInside) return undefined;
  // The citation's own subject stays; only what comes before it is written anew.
  const text = citationOf(subject ? { ...act, title: undefined } : act, date?.form ?? usualForm(draft));
  const end = subject ? lastBefore(draft, citation.span.from, subject.from) : citation.span.to;
  if (draft.text.slice(citation.span.from, end) === text) return undefined;
  return { number: act.number, edit: { span: { from: citation.span.from, to: end }, newText: text } };
}

/** The end of the last word before an offset. */
function lastBefore(draft: Draft, from: number, offset: number): number {
  return from + draft.text.slice(from, offset).trimEnd().length;
}
