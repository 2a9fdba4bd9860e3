import type { Citation } from "../citations/citation.ts";
import type { Knowledge } from "../citations/knowledge.ts";
import type { Draft } from "../draft/draft.ts";
import type { Finding } from "../rules/rule.ts";
import { contains, type Span, span } from "../text/span.ts";
import type { Mention } from "../workspace/workspace.ts";
import { citationCard, escapeMarkdown } from "./citation-card.ts";
import { citedAt } from "./references.ts";
import { abbreviationAt, placeAt } from "./rename-term.ts";
import { abbreviationCard } from "./term-card.ts";
import type { Words } from "./words.ts";

/** What to show at a place, as Markdown; everything from the draft and the data is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Findings at the offset with why and clause, then what is known of an abbreviation or a citation there. */
export function hover(
  draft: Draft,
  findings: readonly Finding[],
  knowledge: Knowledge,
  offset: number,
  words: Words,
  pageOf: (rule: string) => string | undefined,
  elsewhere: (citation: Citation) => readonly Mention[] = () => [],
): Hover | undefined {
  const at = span(offset, offset);
  const here = findings.filter((finding) => contains(finding.span, at));
  const cited = citedAt(draft, offset);
  const citation = cited?.citation;
  const term = abbreviationAt(draft, offset);
  const parts = here.map((finding) => aboutFinding(finding, words, pageOf));
  if (term) parts.push(abbreviationCard(draft, term, words));
  const card =
    citation && !citation.self && citationCard(draft, citation, knowledge, elsewhere(citation), words);
  if (card) parts.push(card);
  const where = here[0]?.span ?? (term && placeAt(term, offset)) ?? cited?.span;
  return where && parts.length > 0 ? { span: where, markdown: parts.join("\n\n---\n\n") } : undefined;
}

function aboutFinding(finding: Finding, words: Words, pageOf: (rule: string) => string | undefined): string {
  const { rule } = finding;
  const page = pageOf(rule.id);
  return [
    `**${escapeMarkdown(rule.title)}**`,
    escapeMarkdown(rule.why),
    `${words.basis}: ${escapeMarkdown(rule.basis)}`,
    ...(page
      ? [
          `[${words.rulePage}: ${escapeMarkdown(rule.id)}](${encodeURI(decodeURISafely(page)).replace(/[()]/g, encodeURIComponent)})`,
        ]
      : []),
  ].join("\n\n");
}

function decodeURISafely(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
