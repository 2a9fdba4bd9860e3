import type { Finding } from "../check.ts";
import type { Citation } from "../citations/citation.ts";
import type { Act, Knowledge } from "../citations/knowledge.ts";
import type { Draft } from "../draft/draft.ts";
import { contains, type Span, span } from "../text/span.ts";
import { citationAt } from "./references.ts";
import type { Words } from "./words.ts";

/** What to show at a place, as Markdown; everything from the draft and the data is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** Findings at the offset with why and clause, then what is known of a citation there. */
export function hover(
  draft: Draft,
  findings: readonly Finding[],
  knowledge: Knowledge,
  offset: number,
  words: Words,
  pageOf: (rule: string) => string | undefined,
): Hover | undefined {
  const at = span(offset, offset);
  const here = findings.filter((finding) => contains(finding.span, at));
  const citation = citationAt(draft, offset);
  const parts = here.map((finding) => aboutFinding(finding, words, pageOf));
  if (citation && !citation.self) parts.push(...aboutCitation(draft, citation, knowledge, words));
  const where = here[0]?.span ?? citation?.span;
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

function aboutCitation(draft: Draft, citation: Citation, knowledge: Knowledge, words: Words): string[] {
  const acts = actsOf(draft, citation, knowledge);
  if (acts === undefined) return [];
  const heading = `**${words.citation}**`;
  const asOf = knowledge.asOf ? [`*${escapeMarkdown(words.asOf(vietnamese(knowledge.asOf)))}*`] : [];
  if (acts.length === 0) return [[heading, words.unknownAct, ...asOf].join("\n\n")];
  const many = acts.length > 1 ? [words.manyActs] : [];
  return [[heading, ...many, ...acts.slice(0, 3).map((act) => aboutAct(act, words)), ...asOf].join("\n\n")];
}

/** The acts a citation may mean; undefined if it bears neither number nor name. */
export function actsOf(draft: Draft, citation: Citation, knowledge: Knowledge): readonly Act[] | undefined {
  if (citation.number) {
    const acts = knowledge.byNumber(citation.number.text);
    const sameDay = acts.filter((act) => act.date !== undefined && act.date === citation.date?.iso);
    return sameDay.length > 0 ? sameDay : acts;
  }
  if (!citation.name) return undefined;
  return knowledge.byName(
    draft.plain
      .slice(citation.name.from, citation.name.to)
      .toLowerCase()
      .replace(/\s{1,200}/g, " "),
  );
}

const STATUS: Readonly<Record<Act["status"], string | undefined>> = {
  "in force": "còn hiệu lực",
  "not yet in force": "chưa có hiệu lực",
  "partly expired": "hết hiệu lực một phần",
  expired: "hết hiệu lực",
  "possibly expired": "có thể đã hết hiệu lực",
  disputed: "các nguồn không thống nhất",
  unknown: undefined,
};

function aboutAct(act: Act, words: Words): string {
  const unsure = (sure: Act["dateSure"]) => (sure === "official" ? "" : ` (${words.notOfficial})`);
  const status = STATUS[act.status];
  return [
    `${escapeMarkdown(act.type)} ${escapeMarkdown(act.number)}${act.title ? `: ${escapeMarkdown(act.title)}${unsure(act.titleSure)}` : ""}`,
    ...(act.date ? [`${words.issued}: ${vietnamese(act.date)}${unsure(act.dateSure)}`] : []),
    ...(act.issuer ? [`${words.issuer}: ${escapeMarkdown(act.issuer)}${unsure(act.issuerSure)}`] : []),
    ...(act.effective ? [`${words.effective}: ${vietnamese(act.effective)}`] : []),
    ...(status
      ? [
          `${words.status}: ${status}${act.endOfForce ? `, ${words.since} ${vietnamese(act.endOfForce)}` : ""}`,
        ]
      : []),
    ...(act.replacedBy.length
      ? [`${words.replacedBy}: ${act.replacedBy.map(escapeMarkdown).join(", ")}`]
      : []),
    ...(act.amendedBy.length ? [`${words.amendedBy}: ${act.amendedBy.map(escapeMarkdown).join(", ")}`] : []),
  ]
    .map((line) => `- ${line}`)
    .join("\n");
}

/** 2022-04-19 → 19/4/2022. */
function vietnamese(iso: string): string {
  const [year, month, day] = iso.split("-");
  if (!year || !month || !day) return iso;
  const short = Number(month) < 3 ? month : String(Number(month));
  return `${day}/${short}/${year}`;
}

/** Nothing in it means anything to Markdown or HTML any more. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>~&]/g, "\\$&").replace(/\s{1,500}/g, " ");
}

function decodeURISafely(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
