import { type DateMention, writtenDay } from "../citations/date.ts";
import type { Act, Knowledge } from "../citations/knowledge.ts";
import known from "../citations/words.json" with { type: "json" };
import type { Draft } from "../draft/draft.ts";
import { citationOf, citedDay, titleWords, usualForm } from "../rules/citation/wording.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, span } from "../text/span.ts";
import { fileNameOf } from "../workspace/file-names.ts";
import type { Mention } from "../workspace/workspace.ts";
import { aboutAct, escapeMarkdown } from "./citation-card.ts";
import { statusOn } from "./review.ts";
import type { Words } from "./words.ts";

/** A document that may be cited at the cursor. */
export interface CitationCompletion {
  /** "Nghị định số 30/2020/NĐ-CP". */
  readonly label: string;
  /** Its title, or the status where that matters. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What is typed so far and gives way: from the type word on. */
  readonly replaced: Span;
  /** The full citation. */
  readonly text: string;
  readonly isExpired: boolean;
  /** 0: in force, or nothing is known against it. 1: to be looked at. 2: expired. Sorts the list. */
  readonly doubt: number;
}

const LIMIT = 20;

/**
 * What may be cited where the cursor stands: after "Căn cứ", after a type word ("Nghị định số 61/"), or after words of
 * a title behind either. Elsewhere nothing is offered, so that no syllable is typed into a list.
 * @param folder documents of the folder and the register, for numbers that the base does not know.
 */
export function citationCompletions(
  draft: Draft,
  offset: number,
  knowledge: Knowledge,
  folder: readonly Mention[],
  words: Words,
  today: string,
): CitationCompletion[] {
  const place = placeAt(draft, offset);
  if (!place) return [];
  const day = draft.issued ?? today;
  const form = usualForm(draft);
  const acts = searched(knowledge, place.query).map((act) =>
    ofAct(act, place.replaced, knowledge, words, day, form),
  );
  const own = fromFolder(folder, place.query).map((mention) =>
    ofMention(mention, place.replaced, words, form),
  );
  // A number is looked for in the folder first; words of a title are rather those of a law.
  const order = /\d/.test(place.query) ? [...own, ...acts] : [...acts.slice(0, 8), ...own, ...acts.slice(8)];
  return order.sort((a, b) => a.doubt - b.doubt).slice(0, LIMIT);
}

interface Place {
  readonly replaced: Span;
  readonly query: string;
}

/** The types whose documents are offered once the word is typed. */
const TYPE = anyOf(known.offered);
/** A type word alone would list its whole series. */
const TYPE_ALONE = new RegExp(`^${TYPE}(?: số)?$`, "iu");
const AFTER_BASIS = /(?:^|[\s(“"])(?:căn cứ|thực hiện|theo)\s{1,3}(?<query>[^\n;.]{2,80})$/iu;
const AFTER_TYPE = new RegExp(`(?:^|[\\s(“"])(?<query>${TYPE}\\s{1,3}(?:số\\s{1,3})?[^\\n;]{1,80})$`, "iu");

/** Where a citation is being typed. Only the words since "Căn cứ" or the type word, and only on this line. */
function placeAt(draft: Draft, offset: number): Place | undefined {
  const lineStart = draft.plain.lastIndexOf("\n", offset - 1) + 1;
  const before = draft.plain.slice(Math.max(lineStart, offset - 120), offset);
  // A word goes on behind the cursor: the text is being mended, not written.
  if (/^[\p{L}\p{N}]/u.test(draft.plain.slice(offset, offset + 2))) return undefined;
  const query = (AFTER_TYPE.exec(before) ?? AFTER_BASIS.exec(before))?.groups?.query;
  if (query === undefined || query.trim().length < 2) return undefined;
  // A citation that is written out already has its date; words after it are the sentence going on.
  if (/\d\s{0,3}\/\s{0,3}\p{L}[^ ]{0,40}\s+\S/u.test(query) || query.split(/\s+/).length > 14)
    return undefined;
  return { replaced: span(offset - query.length, offset), query: query.trim() };
}

function searched(knowledge: Knowledge, query: string): readonly Act[] {
  const words = query.replace(/(?<!\p{L})số\s+(?=\d)/iu, "").replace(/\s+/g, " ");
  if (TYPE_ALONE.test(words)) return [];
  return knowledge.search(words, LIMIT);
}

function ofAct(
  act: Act,
  replaced: Span,
  knowledge: Knowledge,
  words: Words,
  day: string,
  form: DateMention["form"],
): CitationCompletion {
  const status = statusOn(act, knowledge, day);
  const title = act.title ?? "";
  return {
    label: [act.type, act.number].filter(Boolean).join(" "),
    detail: [status === "in force" || status === "unknown" ? "" : `[${words.cited.statuses[status]}]`, title]
      .filter(Boolean)
      .join(" "),
    documentation: [
      aboutAct(act, knowledge, words),
      `*${escapeMarkdown(words.asOf(writtenDay(knowledge.asOf)))}*`,
    ].join("\n\n"),
    replaced,
    text: citationOf(act, form),
    isExpired: status === "expired",
    doubt: status === "expired" ? 2 : /^(?:not yet|possibly|disputed)/.test(status) ? 1 : 0,
  };
}

/** Documents that the folder itself bears, by number or by words of their subject. */
function fromFolder(folder: readonly Mention[], query: string): readonly Mention[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "số");
  const seen = new Set<string>();
  return folder
    .filter(({ role, date }) => role !== "citation" && date !== undefined)
    .filter((mention) => {
      const text = `${mention.type ?? ""} ${mention.number} ${mention.subject ?? ""}`.toLowerCase();
      const key = `${mention.number} ${mention.date}`;
      if (seen.has(key) || !wanted.every((word) => text.includes(word))) return false;
      seen.add(key);
      return true;
    })
    .slice(0, LIMIT);
}

function ofMention(
  mention: Mention,
  replaced: Span,
  words: Words,
  form: DateMention["form"],
): CitationCompletion {
  const { type, number, date = "", subject, issuer } = mention;
  const label = [type, number].filter(Boolean).join(" ");
  // A name in capitals is a header's; how it is written in a sentence is not known.
  const body = issuer && issuer !== issuer.toUpperCase() ? `của ${issuer}` : "";
  return {
    label,
    detail: subject ?? "",
    documentation: escapeMarkdown(
      `${words.cited.inFolder}: ${subject ?? ""} (${writtenDay(date)}, ${fileNameOf(mention.uri)})`,
    ),
    replaced,
    text: [type, "số", number, citedDay(date, form), body, subject && titleWords(subject)]
      .filter(Boolean)
      .join(" "),
    isExpired: false,
    doubt: 0,
  };
}
