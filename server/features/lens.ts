import type { Draft } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import { mentionsIn } from "../workspace/mentions.ts";
import type { Mention } from "../workspace/workspace.ts";
import { isSame } from "./rename.ts";

/** How often a document is cited, to be shown over its header or its first citation. */
export interface CitedCount {
  readonly span: Span;
  readonly count: number;
  /** Drafts that cite it, this one included. */
  readonly files: number;
}

/** The draft's own number where others cite it, and each document that is cited more than once in draft and folder. */
export function citedCounts(draft: Draft, elsewhere: (number: string) => readonly Mention[]): CitedCount[] {
  const counted: Mention[] = [];
  const own = mentionsIn("", draft);
  return own.flatMap((mention) => {
    if (counted.some((other) => isSame(other, mention))) return [];
    counted.push(mention);
    const here = own.filter((other) => other.role === "citation" && isSame(other, mention)).length;
    const others = elsewhere(mention.number).filter(
      (other) => other.role === "citation" && isSame(other, mention),
    );
    const count = here + others.length;
    const files = new Set(others.map(({ uri }) => uri)).size + (here > 0 ? 1 : 0);
    const isWorth = mention.role === "header" ? count > 0 : count > 1;
    return isWorth ? [{ span: mention.span, count, files }] : [];
  });
}
