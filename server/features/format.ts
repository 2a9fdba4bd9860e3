import type { Draft } from "../draft/draft.ts";
import type { Line } from "../draft/line.ts";
import { difference, type OriginalEdit } from "../text/difference.ts";
import { applyToOriginal, type TextEdit } from "../text/edit.ts";
import { matchesOf } from "../text/match.ts";
import { overlaps, type Span, slice, span } from "../text/span.ts";
import { tableEdits } from "./format-table.ts";

/** A space that one pass makes can make room for another; what never settles stops here and is left as it was. */
const ROUNDS = 4;

/**
 * The edits that lay a draft out: spaces, blank lines, list marks, pipe tables, the lines of the header. Never a word:
 * a result that differs in anything but white space, list marks and table rules is thrown away. Applying it twice
 * changes nothing. `parse` reads a text; `hardBreaks`: two spaces at the end of a line mean something (Markdown).
 */
export function format(
  draft: Draft,
  parse: (original: string) => Draft,
  hardBreaks: boolean,
): OriginalEdit[] {
  const before = draft.source.original;
  let current = draft;
  for (let round = 0; round < ROUNDS; round++) {
    const next = applyToOriginal(current.source, passEdits(current, hardBreaks));
    if (next === current.source.original) {
      return sameWords(before, next) ? difference(before, next) : [];
    }
    current = parse(next);
  }
  return [];
}

/** What is left of a text when everything that formatting may touch is taken out. */
export function wordsOnly(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•·–—▪●○]\s*/u, "").replace(/^[\s|:-]+$/, ""))
    .join("")
    .replace(/\s/gu, "");
}

function sameWords(before: string, after: string): boolean {
  return wordsOnly(before) === wordsOnly(after);
}

function passEdits(draft: Draft, hardBreaks: boolean): TextEdit[] {
  const { lines } = draft;
  const layout = layoutSpans(draft);
  const edits: TextEdit[] = [...tableEdits(draft)];
  for (const [index, line] of lines.entries()) {
    if (line.kind === "table" || line.kind === "columns" || isInHtml(draft, line)) continue;
    edits.push(...lineEnd(draft, line, hardBreaks));
    if (line.kind === "blank") edits.push(...blankLines(draft, index, layout));
    else if (line.kind !== "rule") {
      edits.push(...listMark(draft, line));
      edits.push(...headerLine(draft, line));
    }
  }
  for (const { body } of draft.paragraphs) edits.push(...innerSpaces(draft, body));
  edits.push(...fileEnd(draft));
  return edits;
}

/** Where blank lines are part of the layout: the header, and room for signature and seal. */
function layoutSpans(draft: Draft): readonly Span[] {
  return [draft.header.span, ...draft.signatures.map((signature) => signature.span)];
}

function isInHtml(draft: Draft, line: Line): boolean {
  return draft.tables.some((table) => table.form !== "pipes" && overlaps(table.span, line.span));
}

/** No spaces at the end of a line, save the two of a Markdown line break. */
function lineEnd({ text }: Draft, line: Line, hardBreaks: boolean): TextEdit[] {
  const { from, to } = line.span;
  let end = to;
  while (end > from && (text[end - 1] === " " || text[end - 1] === "\t")) end--;
  if (end === to) return [];
  if (hardBreaks && end > from && to - end >= 2 && text.slice(end, to).trim() === "") {
    return to - end === 2 && text.slice(end, to) === "  " ? [] : [{ span: span(end, to), newText: "  " }];
  }
  return [{ span: span(end, to), newText: "" }];
}

/** One blank line between paragraphs is enough; none before the first. */
function blankLines(draft: Draft, index: number, layout: readonly Span[]): TextEdit[] {
  const line = draft.lines[index] as Line;
  const before = draft.lines[index - 1];
  const isFirst = draft.lines.slice(0, index).every(({ kind }) => kind === "blank") && index < 50;
  const isExtra =
    before?.kind === "blank" &&
    !layout.some((part) => part.from <= line.span.from && line.span.from < part.to);
  if (!isFirst && !isExtra) return [];
  const next = draft.lines[index + 1];
  return next ? [{ span: span(line.span.from, next.span.from), newText: "" }] : [];
}

/** The text ends with one line feed. */
function fileEnd({ text, lines }: Draft): TextEdit[] {
  if (text.trim() === "") return [];
  const last = lines.findLast(({ kind }) => kind !== "blank");
  if (!last || last.kind === "table") return [];
  const rest = text.slice(last.span.to);
  return rest === "\n" ? [] : [{ span: span(last.span.to, text.length), newText: "\n" }];
}

/** "•Nội dung" → "- Nội dung", "1.Nội dung" → "1. Nội dung". A mark of the second level ("+", or any under a dash) stays. */
function listMark(draft: Draft, line: Line): TextEdit[] {
  const { text, plain } = draft;
  const { from } = line.content;
  const shown = text.slice(line.span.from, from);
  // Emphasis or a tag before the mark: what is a list mark there is not for us to say.
  if (shown.trim() !== "") return [];
  const start = text.slice(from, Math.min(line.content.to, from + 12));
  const bullet = /^([-•·–▪●])([ \t]*)(?=[\p{L}\p{N}“"(*])/u.exec(start);
  if (bullet) {
    const [whole, mark, gap] = bullet;
    // A dash right before a number may be a minus.
    if (mark === "-" && gap === "" && /\d/.test(start[1] ?? "")) return [];
    const isNested = shown !== "" && mark !== "-";
    return whole === "- " || isNested ? [] : [{ span: span(from, from + whole.length), newText: "- " }];
  }
  const label = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.|[a-zđ]\)|[IVX]{1,6}\.)([ \t]*)(?=\p{Lu}\p{L})/u.exec(
    plain.slice(from, from + 20),
  );
  if (!label || line.label === undefined) return [];
  const gap = label[1] ?? "";
  const at = from + label[0].length - gap.length;
  return gap === " " ? [] : [{ span: span(at, at + gap.length), newText: " " }];
}

/** A line of the header that holds one part alone begins at the margin; two columns stay as they are laid out. */
function headerLine(draft: Draft, line: Line): TextEdit[] {
  const { header, title, text } = draft;
  const indent = slice(text, line.span).length - slice(text, line.span).trimStart().length;
  if (indent === 0) return [];
  const alone: (Span | undefined)[] = [
    header.nationalName,
    header.motto,
    header.number?.span,
    header.placeDate?.span,
    title.typeSpan,
    ...header.issuers.flatMap(({ parts }) => (parts.length === 1 ? parts : [])),
  ];
  const isAlone = alone.some(
    (part) => part && part.from === line.content.from && part.to === line.content.to,
  );
  return isAlone ? [{ span: span(line.span.from, line.span.from + indent), newText: "" }] : [];
}

/** Words before a blank that the clerk fills in, and what follows it. */
const BLANK_BEFORE = /(?:ngày|tháng|năm|giờ|phút|lúc|số|Số|hồi|khóa|kỳ)\s?:?$/iu;

/** Two or three spaces between words become one. Wider gaps are layout or room to write in. */
function innerSpaces(draft: Draft, where: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  const text = slice(draft.text, where);
  for (const gap of matchesOf(text, /(?<=[^\s|]) {2,3}(?=[^\s|/])/g)) {
    const from = where.from + gap.index;
    const to = from + gap[0].length;
    if (BLANK_BEFORE.test(draft.plain.slice(Math.max(0, from - 12), from))) continue;
    if (/^(?:tháng|năm|giờ|phút)(?!\p{L})/iu.test(draft.plain.slice(to, to + 8))) continue;
    edits.push({ span: span(from, to), newText: " " });
  }
  return edits;
}
