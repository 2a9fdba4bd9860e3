import type { Draft } from "../draft/draft.ts";
import { slice, span, trimSpan } from "../text/span.ts";
import type { Suggestion } from "./completion-parts.ts";
import { newDraft, templates, type Wishes } from "./templates.ts";

/** "kehoach", "Kế hoạch": what may be typed of a template's name. */
const NAME = /^[\p{L}\p{M} ]{0,40}$/u;

/** Whole documents to begin with, in a draft that holds nothing yet but what is being typed of a template's name. */
export function beginnings(draft: Draft, offset: number, wishes: Wishes): Suggestion[] {
  const typed = trimSpan(draft.text, span(0, draft.text.length));
  const name = slice(draft.text, typed);
  const isHere = name === "" || (typed.from <= offset && offset <= typed.to);
  if (!isHere || !NAME.test(name)) return [];
  return templates().flatMap(({ name: label, detail, keyword }) => {
    const begun = newDraft(label, wishes);
    if (!begun) return [];
    return {
      kind: "draft",
      label,
      search: `${keyword} ${label}`,
      snippet: begun.snippet,
      span: name === "" ? span(offset, offset) : typed,
      detail: "văn bản mới",
      documentation: detail,
    };
  });
}
