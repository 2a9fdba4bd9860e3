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
  const groups = new Map<string, Mention[]>();
  for (const mention of mentionsIn("", draft)) {
    const key = mention.number.toUpperCase();
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].flatMap((own) => {
    const far = elsewhere(own[0]?.number ?? "").filter(({ role }) => role === "citation");
    // One number may name documents of two years; each is counted at its first mention.
    const firsts = own.filter((mention, index) => own.findIndex((other) => isSame(other, mention)) === index);
    return firsts.flatMap((mention) => countOf(mention, own, far));
  });
}

function countOf(mention: Mention, own: readonly Mention[], far: readonly Mention[]): CitedCount[] {
  const here = own.filter((other) => other.role === "citation" && isSame(other, mention)).length;
  const others = far.filter((other) => isSame(other, mention));
  const count = here + others.length;
  const files = new Set(others.map(({ uri }) => uri)).size + (here > 0 ? 1 : 0);
  const isWorth = mention.role === "header" ? count > 0 : count > 1;
  return isWorth ? [{ span: mention.span, count, files }] : [];
}
