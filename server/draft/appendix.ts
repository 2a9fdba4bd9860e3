import { documentTypes } from "../conventions/types.ts";
import { isUpperCase } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import { countSyllables } from "../text/syllables.ts";
import { attachmentEnd, opensAttachment } from "./attachment.ts";
import type { Appendix } from "./draft.ts";
import { NATIONAL_NAME_BEGINS } from "./emblem-words.ts";
import type { Line } from "./line.ts";
import known from "./words.json" with { type: "json" };

const LABEL =
  /^(PHỤ\s+LỤC|Phụ\s+lục)(?:\s+(?:số\s+|SỐ\s+)?([IVXLC]{1,7}|\d{1,3}|[A-HĐ])(?![\p{L}\d]))?\s*[.:]?(?=\s|$)/u;
const FORM_HEADER = /CỘNG\s+H[OÒ][AÀ]\s+X[AÃ]\s+HỘI|Độc\s+lập\s*[-–—]|ngày[\s.…_\d]{1,40}tháng/iu;
const TITLE_LINES = 6;
/** What is issued with a decision: one of the types, or a thing of another name. */
const ATTACHED_TITLE = new RegExp(
  `^${anyOf([...documentTypes.map(({ name }) => name.toUpperCase()), ...known.attached])}(?!\\p{L})`,
  "u",
);

/** "Phụ lục 1. Bảng quy đổi …": below the closing a mark and a title are enough. */
const NAMED = /^Phụ lục(?: số)? (?:\d{1,2}|[IVX]+) ?[.:] ?\p{Lu}.*[^.;:]$/u;

/**
 * Finds what follows the closing: each phụ lục, each regulation issued with the draft, each blank form.
 * @param from index of the first line after the closing, or of the body if there is no closing
 * @param afterClosing whether a closing was found: without one only a clear appendix label or "(Kèm theo …)" counts
 */
export function readAppendices(
  plain: string,
  lines: readonly Line[],
  from: number,
  afterClosing: boolean,
): Appendix[] {
  const starts: { index: number; kind: Appendix["kind"] }[] = [];
  for (let index = from; index < lines.length; index++) {
    const kind = startsAppendix(plain, lines, index, afterClosing);
    const above = starts.at(-1);
    // "DANH SÁCH …" between "PHỤ LỤC" and "(Kèm theo …)" is the title of what began above.
    const isTitle = kind === "regulation" && above && above.kind !== "form";
    if (
      !kind ||
      (isTitle && nextAttachment(plain, lines, above.index) === nextAttachment(plain, lines, index))
    )
      continue;
    starts.push({ index, kind });
  }
  return starts.map(({ index, kind }, at) => {
    const end = starts[at + 1]?.index ?? lines.length;
    const top =
      kind === "form"
        ? topOfForm(plain, lines, index, at > 0 ? (starts[at - 1]?.index ?? from) + 1 : from)
        : index;
    return readAppendix(plain, lines, top, end, kind);
  });
}

/** A form's header may begin with its issuer's name, above Quốc hiệu. */
function topOfForm(plain: string, lines: readonly Line[], index: number, from: number): number {
  let top = index;
  while (top > from) {
    const line = lines[top - 1] as Line;
    const isHead = line.kind === "blank" || line.kind === "rule" || isUpperCase(slice(plain, line.content));
    if (!isHead) break;
    top--;
  }
  return top;
}

/** The index of the first appendix label in the lines, for a draft whose closing has not been found yet. */
export function firstAppendixLine(plain: string, lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    if (startsAppendix(plain, lines, index, false)) return index;
  }
  return lines.length;
}

function startsAppendix(
  plain: string,
  lines: readonly Line[],
  index: number,
  afterClosing: boolean,
): Appendix["kind"] | undefined {
  const line = lines[index] as Line;
  if (line.kind !== "text") return undefined;
  const words = slice(plain, line.content);
  if (words.length > 300) return undefined;
  const label = LABEL.exec(words);
  if (label && isLabelLine(words, label, plain, lines, index)) return "annex";
  if (label && afterClosing && NAMED.test(words) && countSyllables(words) <= 45) return "annex";
  if (afterClosing && NATIONAL_NAME_BEGINS.test(words)) return "form";
  const isTitle = ATTACHED_TITLE.test(words) && isUpperCase(words);
  return isTitle && nextAttachment(plain, lines, index) ? "regulation" : undefined;
}

/** Alone on its line, or upper case with the title behind it, or followed by "(Kèm theo …)". Not "Phụ lục I của Nghị định …". */
function isLabelLine(
  words: string,
  label: RegExpExecArray,
  plain: string,
  lines: readonly Line[],
  index: number,
): boolean {
  const rest = words.slice(label[0].length).trim();
  if (rest === "") return true;
  if (isUpperCase(words) && !/[.;:]$/.test(words)) return true;
  if (/^(?:của|kèm|đính|ban hành|này|nêu|theo|và|,|;|\))/iu.test(rest)) return false;
  return (
    countSyllables(words) <= 30 &&
    !/[.;:]$/.test(words) &&
    (lines[index]?.emphasised || nextAttachment(plain, lines, index) !== undefined)
  );
}

function nextAttachment(plain: string, lines: readonly Line[], index: number): number | undefined {
  for (let at = index + 1; at < Math.min(lines.length, index + 1 + TITLE_LINES); at++) {
    const { content, kind } = lines[at] as Line;
    if (opensAttachment(slice(plain, content))) return at;
    if (kind === "item") return undefined;
  }
  return undefined;
}

function readAppendix(
  plain: string,
  lines: readonly Line[],
  index: number,
  end: number,
  kind: Appendix["kind"],
): Appendix {
  const first = lines[index] as Line;
  const match = kind === "annex" ? LABEL.exec(slice(plain, first.content)) : null;
  const label = match ? span(first.content.from, first.content.from + match[0].trimEnd().length) : undefined;
  const top = kind === "form" ? endOfFormHeader(plain, lines, index, end) : index;
  const sameLine = trimSpan(plain, span(label?.to ?? first.content.from, first.content.to));
  const isNamed = top === index && /\p{L}/u.test(slice(plain, sameLine));
  const below = readTitle(plain, lines, top + 1, end, isNamed);
  const titles = isNamed ? [sameLine, ...below.titles] : below.titles;
  const [firstTitle, lastTitle] = [titles[0], titles.at(-1)];
  return {
    span: span(first.span.from, (lines[end - 1] as Line).span.to),
    kind,
    label,
    number: match?.[2],
    title: firstTitle && lastTitle && span(firstTitle.from, lastTitle.to),
    attachment: below.attachment,
  };
}

/** The lines of a title and the "(Kèm theo …)" below them. `isNamed`: the title begins on the line above. */
function readTitle(
  plain: string,
  lines: readonly Line[],
  from: number,
  end: number,
  isNamed: boolean,
): { readonly titles: readonly Span[]; readonly attachment: Span | undefined } {
  const titles: Span[] = [];
  for (let at = from; at < Math.min(end, from + TITLE_LINES); at++) {
    const line = lines[at] as Line;
    if (line.kind === "blank" || line.kind === "rule") continue;
    const words = slice(plain, line.content);
    if (opensAttachment(words)) {
      const last = lines[attachmentEnd(plain, lines, at, end)] as Line;
      return { titles, attachment: span(line.content.from, last.content.to) };
    }
    const isFirst = !isNamed && titles.length === 0;
    const isTitle =
      line.kind === "text" &&
      words.length < 260 &&
      (isUpperCase(words) ||
        line.emphasised ||
        (isFirst && !/[.;:]$/.test(words)) ||
        nextAttachment(plain, lines, at) !== undefined);
    if (!isTitle) break;
    titles.push(line.content);
  }
  return { titles, attachment: undefined };
}

/** The last line of a form's own header (issuer, Quốc hiệu, Tiêu ngữ, place and date): its title stands below. */
function endOfFormHeader(plain: string, lines: readonly Line[], index: number, end: number): number {
  let last = index;
  for (let at = index; at < Math.min(end, last + TITLE_LINES); at++) {
    const { content } = lines[at] as Line;
    if (FORM_HEADER.test(plain.slice(content.from, Math.min(content.to, content.from + 300)))) last = at;
  }
  return last;
}
