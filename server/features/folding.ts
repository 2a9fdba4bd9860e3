import type { Draft, Section } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";

/** What can be folded: header, bases, sections, tables, recipients, appendices. Spans of one line are left to the rim. */
export function foldings(draft: Draft): Span[] {
  const spans: Span[] = [];
  const [first] = draft.bases;
  if (first) spans.push({ from: first.span.from, to: (draft.bases.at(-1) ?? first).span.to });
  const add = (section: Section) => {
    spans.push(section.span);
    section.children.forEach(add);
  };
  draft.sections.forEach(add);
  for (const part of [...draft.tables, ...draft.appendices]) spans.push(part.span);
  if (draft.recipients) spans.push(draft.recipients.span);
  if (draft.recognised) spans.push(draft.header.span);
  return spans.filter(({ from, to }) => to > from);
}
