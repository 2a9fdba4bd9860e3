import type { Citation } from "../citations/citation.ts";
import { writtenDay } from "../citations/date.ts";
import { type Act, isSure, type Knowledge, type Sureness } from "../citations/knowledge.ts";
import type { Draft } from "../draft/draft.ts";
import { shortened } from "../text/lines.ts";
import { fileNameOf } from "../workspace/file-names.ts";
import type { Mention } from "../workspace/workspace.ts";
import { actsOf } from "./citation-acts.ts";
import type { Words } from "./words.ts";

/**
 * What is known of a cited document, as Markdown in which everything from the data is escaped: the act or acts it may
 * mean, then what the folder says of it. Undefined if there is nothing to look up.
 */
export function citationCard(
  draft: Draft,
  citation: Citation,
  knowledge: Knowledge,
  elsewhere: readonly Mention[],
  words: Words,
): string | undefined {
  const acts = actsOf(draft, citation, knowledge);
  if (acts === undefined) return undefined;
  const folder = aboutFolder(elsewhere, words);
  const asOf = knowledge.asOf ? [`*${escapeMarkdown(words.asOf(writtenDay(knowledge.asOf)))}*`] : [];
  const heading = `**${words.citation}**`;
  if (acts.length === 0) return [heading, ...folder, words.unknownAct, ...asOf].join("\n\n");
  const many = acts.length > 1 ? [words.manyActs] : [];
  const known = acts.slice(0, 3).map((act) => aboutAct(act, knowledge, words));
  return [heading, ...many, ...known, ...folder, ...asOf].join("\n\n");
}

/** An act as a Markdown list: title, day, issuer, force, status with its source, successor, amendments. */
export function aboutAct(act: Act, knowledge: Knowledge, words: Words): string {
  const unsure = (sure: Sureness) => (isSure(sure) ? "" : ` (${words.notOfficial})`);
  const { statuses, source, sources } = words.cited;
  const title = act.title ? `: ${escapeMarkdown(act.title)}${unsure(act.titleSure)}` : "";
  return [
    `${escapeMarkdown([act.type, act.number].filter(Boolean).join(" "))}${title}`,
    ...(act.date ? [`${words.issued}: ${writtenDay(act.date)}${unsure(act.dateSure)}`] : []),
    ...(act.issuer ? [`${words.issuer}: ${escapeMarkdown(act.issuer)}${unsure(act.issuerSure)}`] : []),
    ...(act.effective ? [`${words.effective}: ${writtenDay(act.effective)}`] : []),
    ...(act.status === "unknown" ? [] : [statusLine(act, words, statuses)]),
    ...(act.statusSource && act.status !== "unknown" ? [`${source}: ${sources[act.statusSource]}`] : []),
    ...linesOf(words.replacedBy, act.replacedBy, knowledge),
    ...linesOf(words.amendedBy, act.amendedBy, knowledge),
  ]
    .map((line) => `- ${line}`)
    .join("\n");
}

function statusLine(act: Act, words: Words, statuses: Words["cited"]["statuses"]): string {
  const since = act.endOfForce ? `, ${words.since} ${writtenDay(act.endOfForce)}` : "";
  return `${words.status}: ${statuses[act.status]}${since}`;
}

/** The acts named with what they are about, so that the successor need not be looked up. */
function linesOf(label: string, numbers: readonly string[], knowledge: Knowledge): string[] {
  if (numbers.length === 0) return [];
  const named = numbers.slice(0, 5).map((number) => {
    const [act, other] = knowledge.byNumber(number);
    const title = act?.title && !other ? ` (${shortened(act.title, 100)})` : "";
    return escapeMarkdown(`${number}${title}`);
  });
  return [`${label}: ${named.join("; ")}${numbers.length > 5 ? "; …" : ""}`];
}

function aboutFolder(mentions: readonly Mention[], words: Words): string[] {
  const { inFolder, inRegister, isDraft, citedIn } = words.cited;
  const origins = mentions
    .filter(({ role }) => role !== "citation")
    .slice(0, 3)
    .map((mention) => {
      const file = fileNameOf(mention.uri);
      const where = mention.role === "register" ? inRegister(file, mention.place.line) : isDraft(file);
      const day = mention.date ? `, ${writtenDay(mention.date)}` : "";
      return `- ${escapeMarkdown(`${where}${day}${mention.subject ? `: ${mention.subject.slice(0, 200)}` : ""}`)}`;
    });
  const cited = mentions.filter(({ role }) => role === "citation");
  const files = new Set(cited.map(({ uri }) => uri)).size;
  const count = cited.length > 0 ? [`- ${citedIn(cited.length, files)}`] : [];
  return origins.length + count.length > 0 ? [`${inFolder}:\n${[...origins, ...count].join("\n")}`] : [];
}

/** Nothing in it means anything to Markdown or HTML any more. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>~&]/g, "\\$&").replace(/\s{1,500}/g, " ");
}
