import { romanValue } from "../../conventions/numbering.ts";
import type { Appendix, Draft } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";

/** A phụ lục, with its label. */
export interface Annex extends Appendix {
  readonly label: Span;
}

/** The place that the number of a phụ lục gives it: 2 for "II" and "2"; undefined for a letter. */
export function orderOf(number: string): number | undefined {
  return romanValue(number) ?? (/^\d+$/.test(number) ? Number(number) : undefined);
}

/** The phụ lục of a draft that is a whole document, in text order; attached regulations and forms left out. */
export function annexes(draft: Draft): Annex[] {
  if (!draft.recognised) return [];
  return draft.appendices.filter((each): each is Annex => each.kind === "annex" && each.label !== undefined);
}
