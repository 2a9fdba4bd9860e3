import type { Draft, Section } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, span, textBefore } from "../../text/span.ts";
import { insert, type Report } from "../rule.ts";
import known from "./endings.json" with { type: "json" };

export interface OpenEnd {
  readonly prose: Prose;
  /** True if one of the paragraphs beside it, or a sentence within it, ends with a mark. */
  readonly ended: boolean;
  /** True if both do. */
  readonly both: boolean;
}

/** Paragraphs of running text that end without a mark, and with a word that can end a sentence. */
export function openEnds(draft: Draft): OpenEnd[] {
  const headings = new Set(headingStarts(draft.sections));
  const bodies = draft.prose.filter(({ kind, form }) => !form && (kind === "body" || kind === "heading"));
  const hasMark = (prose: Prose | undefined) =>
    prose !== undefined && prose.kind === "body" && /[.;:!?…]["”)]?\s*$/.test(slice(draft.plain, prose.span));
  return bodies.flatMap((prose, index) => {
    const shown = slice(draft.plain, prose.span).trimEnd();
    const next = bodies[index + 1];
    const isOpen =
      prose.kind === "body" &&
      !prose.upper &&
      !headings.has(prose.span.from) &&
      /[\p{L}\d][)”"]?$/u.test(shown);
    if (!isOpen || !canEnd(shown) || /\t| {4}|\.{4}|…{2}|_{3}| \| /.test(shown)) return [];
    if (isAfterBareNumber(draft, prose)) return [];
    if (next && /^\s*[\p{Ll}(,;]/u.test(slice(draft.plain, next.body)) && next.span.from === next.body.from)
      return [];
    if (!next || draft.plain.slice(prose.span.to, next.span.from).length > 400) return [];
    if (RESOLVES.test(slice(draft.plain, next.span))) return [];
    // "Ban Văn hóa / – Xã hội" is one name cut by the margin; an address has no full stop of its own.
    if (/^\s*–/.test(slice(draft.plain, next.span)) || ADDRESS_END.test(shown)) return [];
    if (CREDIT.test(shown) || REMARK.test(shown)) return [];
    const [before, after] = [hasMark(bodies[index - 1]), hasMark(next)];
    // A paragraph of several sentences uses full stops itself, whatever stands beside it.
    const own =
      (prose.words.length >= 30 && /\p{Ll}{2}[)”]?\. \p{Lu}\p{Ll}/u.test(shown)) ||
      TELLS.test(slice(draft.plain, prose.body));
    return [{ prose, ended: before || after || own, both: before && after }];
  });
}

/** "Chi bộ đã thảo luận và thống nhất / QUYẾT NGHỊ": one sentence, which goes on in capitals on a line of its own. */
const RESOLVES = new RegExp(`^\\s*${anyOf(known.resolves)}\\s?:?\\s*$`, "u");

/** An address (URL, e-mail) at the end of a paragraph: a full stop would be read as part of it. */
export const ADDRESS_END = /(?:\/\/|www\.|@)\S*$/;

/** Who took the picture, where the text comes from: a remark of the press, no sentence. */
const CREDIT = /(?:^|[\s(])(?:Ảnh|Nguồn|Tin|Bài|Tác giả|Người viết|Thực hiện): [^;:]{2,40}$/u;

/** "… giải quyết. (Kèm theo hồ sơ)": a remark behind the stop. */
const REMARK = /[.;:!?] ?\([^()]{2,120}\)$/u;

/** "1." alone on the line above: a table taken apart, one cell to a line. */
function isAfterBareNumber(draft: Draft, { span: { from } }: Prose): boolean {
  return /(?:^|\n)[ \t]{0,20}\d{1,3}[.)]?[ \t]{0,20}\n\s{0,20}$/.test(textBefore(draft.plain, from, 80));
}

const UNFINISHED = new RegExp(`(?<!\\p{L})${anyOf(known.unfinished)}$`, "u");

/** A word after which a sentence always goes on: the paragraph was cut by a page, not left without a mark. */
export function canEnd(shown: string): boolean {
  return !UNFINISHED.test(shown);
}

/** Where units begin that are headings or stand above others. */
export function* headingStarts(sections: readonly Section[]): Generator<number> {
  for (const section of sections) {
    if (section.heading || section.children.length > 0) yield section.span.from;
    yield* headingStarts(section.children);
  }
}

/** Tells of a paragraph without a mark at its end, at its last word. */
export function missingEnd(draft: Draft, prose: Prose): Report {
  const end = prose.span.from + slice(draft.plain, prose.span).trimEnd().length;
  const last = prose.words.at(-1);
  return {
    span: span(last && last.to <= end ? last.from : end - 1, end),
    message: "Cuối đoạn thiếu dấu câu.",
    fixes: [insert(end, ".", "guarded", "Thêm dấu chấm")],
  };
}

/** The label of an item with its number or letter blotted out: "x)", "-"; empty for a line without one. */
export function labelShape(draft: Draft, prose: Prose | undefined): string {
  if (!prose || prose.body.from === prose.span.from) return "";
  return draft.plain
    .slice(prose.span.from, prose.body.from)
    .trim()
    .replace(/[\p{L}\d]+/gu, "x");
}

/** Opens a sentence that goes on to say who does what: no title is so built. */
export const TELLS = new RegExp(
  `^${anyOf(known.tells.openers)}[ ,].*\\s${anyOf(known.tells.verbs)}\\s`,
  "su",
);
