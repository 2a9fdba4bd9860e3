import type { Draft, Section } from "../draft/draft.ts";
import { lineAround } from "../text/lines.ts";
import { contains, type Span, span } from "../text/span.ts";

/** The spans around an offset from the word to the whole draft, each within the next. */
export function enclosing(draft: Draft, offset: number): Span[] {
  const at = span(offset, offset);
  const around = candidates(draft, offset)
    .filter((candidate) => contains(candidate, at))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const chain: Span[] = [];
  for (const candidate of around) {
    const inner = chain.at(-1);
    if (!inner || (contains(candidate, inner) && candidate.to - candidate.from > inner.to - inner.from)) {
      chain.push(candidate);
    }
  }
  return chain;
}

function candidates(draft: Draft, offset: number): Span[] {
  const spans: Span[] = [
    wordAt(draft.text, offset),
    lineAround(draft.text, offset),
    span(0, draft.text.length),
    draft.main,
  ];
  const at = span(offset, offset);
  for (const citation of draft.citations) spans.push(citation.span);
  for (const date of draft.dates) spans.push(date.span);
  for (const basis of draft.bases) spans.push(basis.span);
  for (const paragraph of draft.paragraphs) spans.push(paragraph.body, paragraph.span);
  for (const table of draft.tables) {
    if (!contains(table.span, at)) continue;
    spans.push(table.span);
    for (const row of table.rows)
      if (contains(row.span, at)) spans.push(row.span, ...row.cells.map((cell) => cell.span));
  }
  const add = (section: Section) => {
    if (!contains(section.span, at)) return;
    spans.push(section.title, section.span);
    section.children.forEach(add);
  };
  draft.sections.forEach(add);
  for (const appendix of draft.appendices) spans.push(appendix.span);
  if (draft.recipients) spans.push(draft.recipients.span, ...draft.recipients.items.map((item) => item.span));
  return spans;
}

/** The run of letters and digits around an offset. Combining marks belong to the letter before them. */
function wordAt(text: string, offset: number): Span {
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
  let from = offset;
  let to = offset;
  while (from > 0 && offset - from < 200 && isWord(text[from - 1])) from--;
  while (to < text.length && to - offset < 200 && isWord(text[to])) to++;
  return span(from, to);
}
