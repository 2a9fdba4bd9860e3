import type { Knowledge } from "../citations/knowledge.ts";
import type { Draft } from "../draft/draft.ts";
import { overlaps, type Span } from "../text/span.ts";
import { actOf } from "./citation-acts.ts";
import { statusOn } from "./review.ts";
import type { Words } from "./words.ts";

/** A word beside a citation. */
export interface StatusHint {
  /** Behind the number or the name. */
  readonly offset: number;
  readonly label: string;
}

/** The status of each act cited in a stretch of the draft, as of the draft's day; nothing for what is not known. */
export function statusHints(
  draft: Draft,
  where: Span,
  knowledge: Knowledge,
  words: Words,
  today: string,
): StatusHint[] {
  const day = draft.issued ?? today;
  return draft.citations
    .filter((citation) => !citation.self && overlaps(citation.span, where))
    .flatMap((citation) => {
      const act = actOf(draft, citation, knowledge);
      const place = citation.numberSpan ?? citation.name;
      if (!act || !place) return [];
      const status = statusOn(act, knowledge, day);
      return status === "unknown" ? [] : [{ offset: place.to, label: words.cited.statuses[status] }];
    });
}
