import { matchesOf } from "../text/match.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import type { Draft, Paragraph } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Answers } from "./memory.ts";

export type ProseKind =
  | "body" // running text and list items
  | "quotation" // articles of another document, word for word
  | "heading"
  | "basis"
  | "subject" // trích yếu, titles of appendices
  | "attachment" // (Kèm theo …)
  | "addressee"
  | "recipient"
  | "cell";

/** A stretch of the draft that is read as words and sentences: layout, numbers of the header and signatures are none. */
export interface Prose {
  readonly kind: ProseKind;
  /** With the label, if it has one. */
  readonly span: Span;
  /** The text after the label. */
  readonly body: Span;
  /** The words in it, label left out, in order. */
  readonly words: readonly Word[];
  /** True for a stretch in capitals, where case says nothing. */
  readonly upper: boolean;
  /** True if it lies in a form to fill in. */
  readonly form: boolean;
  /** What its text has been asked before; undefined where nothing is remembered. */
  readonly answers: Answers | undefined;
}

/** A run of letters and digits: "quản", "QLNN", "2024", "06a". */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** As it stands, Ð read as Đ. */
  readonly text: string;
  /** The same in lower case, for look-ups. */
  readonly lower: string;
}

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
  const answers = draft.memory?.recall(stretches.map(({ span: where }) => slice(draft.text, where)));
  return stretches.map(({ kind, span: where, body = where }, at) => {
    const shown = slice(draft.plain, body);
    return {
      kind,
      span: where,
      body,
      words: wordsOf(shown, body.from),
      upper: !/\p{Ll}{2}/u.test(shown),
      form: forms.some((form) => form.span.from <= where.from && where.to <= form.span.to),
      answers: answers?.[at],
    };
  });
}

const CELL_EDGE =
  /\t|\||<\/?(?:p|br|li|ul|ol|div|tr|td|th|table|thead|tbody|h[1-6])(?![a-zA-Z0-9-])[^<>\n]{0,400}>/gi;

function* cellsOf(draft: Parts, line: Line): Generator<Span> {
  const text = slice(draft.text, line.span);
  let from = line.span.from;
  for (const edge of matchesOf(text, CELL_EDGE)) {
    yield trimSpan(draft.plain, span(from, line.span.from + edge.index));
    from = line.span.from + edge.index + edge[0].length;
  }
  yield trimSpan(draft.plain, span(from, line.span.to));
}

function wordsOf(shown: string, base: number): Word[] {
  return Array.from(matchesOf(shown, /[\p{L}\p{M}\p{N}]{1,200}/gu), ({ 0: text, index }) => ({
    from: base + index,
    to: base + index + text.length,
    text,
    lower: text.toLowerCase(),
  }));
}
