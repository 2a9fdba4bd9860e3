import type { Words } from "../features/words.ts";
import type { Finding } from "../rules/rule.ts";
import { indexFrom, type Span } from "../text/span.ts";
import { escapeHtml } from "./escape.ts";

/** Findings by where they begin, so that each is shown once. */
export interface Marks {
  /** Those that begin within a passage, its end included: an empty cell has findings too. */
  within(where: Span): readonly Finding[];
}

/** Sorts findings by place, so that each cell finds its own without looking at all. */
export function byPlace(findings: readonly Finding[]): Marks {
  const sorted = [...findings].sort((a, b) => a.span.from - b.span.from);
  return {
    within({ from, to }) {
      const found: Finding[] = [];
      for (let at = indexFrom(sorted, from); at < sorted.length; at++) {
        const finding = sorted[at] as Finding;
        if (finding.span.from > to) break;
        found.push(finding);
      }
      return found;
    },
  };
}

/** A sign and the messages in words: neither a colour nor the mouse is needed to read them. */
export function markHtml(findings: readonly Finding[], words: Words): string {
  return findings
    .map(
      ({ message }) =>
        ` <small class="mark"><span class="sign" aria-hidden="true">⚠ </span><span class="sr">${escapeHtml(words.finding)}: </span>${escapeHtml(message)}</small>`,
    )
    .join("");
}
