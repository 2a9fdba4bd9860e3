import { matchesOf } from "../text/match.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import type { Draft, Paragraph } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Prose, ProseKind, Word } from "./prose.ts";

type Parts = Pick<
  Draft,
  | "memory"
  | "text"
  | "plain"
  | "lines"
  | "paragraphs"
  | "bases"
  | "title"
  | "addressees"
  | "recipients"
  | "appendices"
>;

/** All prose of a draft in text order; `quoted` are its paragraphs that quote another document. Linear in the length of the text. */
export function readProse(draft: Parts, quoted: ReadonlySet<Paragraph>): Prose[] {
  const found: { kind: ProseKind; span: Span; body?: Span }[] = [];
  const add = (kind: ProseKind, where: Span | undefined): void => {
    if (where && where.to > where.from) found.push({ kind, span: where });
  };
  // Before the paragraphs: one that is the same stretch gives way.
  for (const appendix of draft.appendices) add("attachment", appendix.attachment);
  for (const paragraph of draft.paragraphs) {
    const kind = quoted.has(paragraph) ? "quotation" : paragraph.heading ? "heading" : "body";
    found.push({ kind, span: paragraph.span, body: paragraph.body });
  }
  for (const basis of draft.bases) add("basis", basis.span);
  add("subject", draft.title.subject);
  add("attachment", draft.title.attachment);
  for (const item of draft.addressees?.items ?? []) add("addressee", item);
  for (const item of draft.recipients?.items ?? []) add("recipient", item.span);
  for (const appendix of draft.appendices) add("subject", appendix.title);
  for (const line of draft.lines) {
    if (line.kind === "table") for (const cell of cellsOf(draft, line)) add("cell", cell);
  }
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const forms = draft.appendices.filter(({ kind }) => kind === "form");
  // Parts may be read twice, as a paragraph and as a title: the first and longest reading counts.
  let reached = 0;
  const stretches = found.filter(({ span: where }) => {
    const isNew = where.from >= reached;
    if (isNew) reached = where.to;
    return isNew;
  });
  const wordsOf = wordReader();
  const answers = draft.memory?.recall(stretches.map(({ span: where }) => slice(draft.text, where)));
  return stretches.map(({ kind, span: where, body = where }, at) => {
    const shown = slice(draft.plain, body);
    return {
      kind,
      span: where,
      body,
      words: wordsOf(shown, body.from),
      upper: isUpper(shown),
      form: forms.some((form) => form.span.from <= where.from && where.to <= form.span.to),
      answers: answers?.[at],
    };
  });
}

const CELL_EDGE =
  /\t|\||<\/?(?:p|br|li|ul|ol|div|tr|td|th|table|thead|tbody|h[1-6])(?![a-zA-Z0-9-])[^<>\n]{0,400}>/gi;

/** Between the columns of a table that is set with spaces. */
const WIDE_GAP = / {3,}/g;

function* cellsOf(draft: Parts, line: Line): Generator<Span> {
  const text = slice(draft.text, line.span);
  let from = line.span.from;
  for (const edge of matchesOf(text, /[\t|<]/.test(text) ? CELL_EDGE : WIDE_GAP)) {
    yield trimSpan(draft.plain, span(from, line.span.from + edge.index));
    from = line.span.from + edge.index + edge[0].length;
  }
  yield trimSpan(draft.plain, span(from, line.span.to));
}

/** A word wherever it stands. */
type Spelling = Pick<Word, "text" | "lower">;

/** Reads the words of one stretch after another; a draft has few different ones, each of which is kept once. */
function wordReader(): (shown: string, base: number) => Word[] {
  const spellings = new Map<string, Spelling>();
  const spellingOf = (text: string) => {
    const known = spellings.get(text);
    if (known) return known;
    const spelling = { text, lower: text.toLowerCase() };
    spellings.set(text, spelling);
    return spelling;
  };
  return (shown, base) =>
    Array.from(matchesOf(shown, /[\p{L}\p{M}\p{N}]{1,200}/gu), ({ 0: found, index }) => {
      const from = base + index;
      const { text, lower } = spellingOf(found);
      return { from, to: from + text.length, text, lower };
    });
}

/** "Sở Y Tế" has no two small letters side by side, and is no line in capitals all the same. */
function isUpper(words: string): boolean {
  return !/\p{Ll}{2}/u.test(words) && (/\p{Lu}{2}/u.test(words) || !/\p{Lu}\p{Ll}/u.test(words));
}
