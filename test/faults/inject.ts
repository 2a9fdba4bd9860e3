import { type Span, span } from "../../server/text/span.ts";

/** One kind of fault: how it is put into a clean text, and which rules may report it. */
export interface FaultKind {
  readonly id: string;
  readonly rules: readonly string[];
  /** place: the finding touches the changed words. anywhere: a part is gone, the finding may stand elsewhere. */
  readonly where: "place" | "anywhere";
  /** Every text that comes of putting the fault in once. */
  readonly inject: (text: string) => readonly Injected[];
}

export interface Injected {
  readonly text: string;
  /** The changed words in `text`; empty where words were taken away. */
  readonly place: Span;
}

type Rewrite = string | ((...groups: string[]) => string);

/** Rewrites each match in turn; a match that would stay as it is, is no site. */
export function change(id: string, rules: string, pattern: RegExp, by: Rewrite): FaultKind {
  return { id, rules: rules.split(" "), where: "place", inject: (text) => rewriteEach(text, pattern, by) };
}

/** Takes away or rewrites what a finding can only report somewhere else. */
export function lose(id: string, rules: string, pattern: RegExp, by: Rewrite = ""): FaultKind {
  return { ...change(id, rules, pattern, by), where: "anywhere" };
}

/** Adds a sentence to the body; «» stand around the fault. Goes before paragraphs of one line that end a sentence. */
export function add(id: string, rules: string, marked: string): FaultKind {
  const from = marked.indexOf("«");
  const to = marked.indexOf("»") - 1;
  const sentence = marked.replace(/[«»]/g, "");
  return {
    id,
    rules: rules.split(" "),
    where: "place",
    inject: (text) =>
      [...text.matchAll(BODY_PARAGRAPH)].map(({ index }) => {
        const at = index + 2;
        return {
          text: `${text.slice(0, at)}${sentence}\n\n${text.slice(at)}`,
          place: span(at + from, at + to),
        };
      }),
  };
}

const BODY_PARAGRAPH =
  /(?<!\n\p{Lu}[\p{Lu} ]+)\n\n(?=(?!(?:Căn cứ|Theo đề nghị|Phụ lục))\p{Lu}\p{Ll}[^\n|]{60,}\.\n)/gu;

function rewriteEach(text: string, pattern: RegExp, by: Rewrite): readonly Injected[] {
  const all = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
  return [...text.matchAll(all)].flatMap((match) => {
    const before = match[0];
    const after = typeof by === "string" ? by : by(...match.map((group) => group ?? ""));
    if (after === before) return [];
    const mutated = text.slice(0, match.index) + after + text.slice(match.index + before.length);
    return [{ text: mutated, place: span(match.index, match.index + after.length) }];
  });
}
