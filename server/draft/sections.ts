import { isMostlyUpperCase, isUpperCase } from "../text/case.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import type { Paragraph, Section } from "./draft.ts";
import { type Label, rankOf } from "./label.ts";
import type { Line } from "./line.ts";

/** A paragraph and the label that opens it, as the structure is built from it. */
interface Block {
  readonly paragraph: Paragraph;
  readonly label: Label | undefined;
}

/**
 * Joins lines into paragraphs: hard-wrapped lines, hard line breaks and the halves of a sentence that a page break cut.
 * @param lines the lines of one region (main text or an appendix), header and closing left out
 */
export function readBlocks(plain: string, lines: readonly Line[]): Block[] {
  const wrapped = isHardWrapped(plain, lines);
  const counted = rowNumbers(lines);
  const blocks: { lines: Line[]; label: Label | undefined }[] = [];
  let blanks = 0;
  let open = false;
  let isNewPage = false;
  for (const line of lines) {
    if (line.kind === "rule" || line.kind === "table" || line.kind === "columns" || counted.has(line)) {
      open = false;
      continue;
    }
    if (line.kind === "blank" || line.kind === "pageNumber") {
      blanks++;
      isNewPage ||= line.kind === "pageNumber";
      continue;
    }
    const last = blocks.at(-1);
    const previous = last?.lines.at(-1);
    const isCut = isNewPage && previous !== undefined && (wrapped || isFull(previous));
    const flows = goesOn(plain, previous ?? line, line, isCut ? 0 : blanks, wrapped || isCut);
    if (open && last && previous && flows) last.lines.push(line);
    else blocks.push({ lines: [line], label: line.label });
    open = true;
    isNewPage = false;
    blanks = 0;
  }
  return blocks.map((block) => ({
    label: block.label,
    paragraph: readParagraph(plain, block.lines, block.label),
  }));
}

function readParagraph(plain: string, lines: readonly Line[], label: Label | undefined): Paragraph {
  const where = span((lines[0] as Line).content.from, (lines.at(-1) as Line).content.to);
  const body = trimSpan(plain, span(Math.min(label?.span.to ?? where.from, where.to), where.to));
  const words = plain.slice(body.from, Math.min(body.to, body.from + 300));
  const short = body.to - body.from < 300;
  const heading =
    short &&
    /\p{L}/u.test(words) &&
    (isMostlyUpperCase(words) || lines.every((line) => line.emphasised)) &&
    !/[;]$/.test(words);
  return { span: where, label: label?.span, body, heading };
}

const ENDED = /[.;:!?…”"]\s*$/;

/** A heading cannot end here: "I. MỤC ĐÍCH," above "YÊU CẦU". */
const UNENDED = /(?:,|(?<!\p{L})(?:VÀ|CỦA|CHO|VỀ|TẠI|THUỘC|CÁC|TRONG|VỚI))\s*$/u;

/** True if `line` continues the sentence of `previous`. */
function goesOn(plain: string, previous: Line, line: Line, blanks: number, wrapped: boolean): boolean {
  if (blanks > 4) return false;
  const before = slice(plain, previous.content);
  const words = slice(plain, line.content);
  if (line.label)
    return isWithinSentence(before, words, line.label, wrapped && blanks === 0 && !endsShort(previous));
  const lowerStart = /^[\p{Ll}]|^[,;)]/u.test(words);
  if (isUpperCase(before) !== isUpperCase(words) && blanks > 0) return false;
  if (blanks > 0)
    return (
      !ENDED.test(before) &&
      !previous.emphasised &&
      (lowerStart || (/^\d/.test(words) && /(?:số|ngày|Điều|khoản|tháng)\s*$/u.test(before)))
    );
  if (lowerStart && !ENDED.test(before)) return true;
  if (isUpperCase(before) && isUpperCase(words) && (previous.kind !== "item" || UNENDED.test(before)))
    return true;
  return wrapped && !endsShort(previous) && !/[.;:]\s*$/.test(before);
}

/** What stands before the number of an article, and before other numbers, in a sentence. */
const BEFORE_ARTICLE = /(?<!\p{L})(?:[Kk]hoản \d{1,2}|[Đđ]iểm [a-zđ]|tại|của|và|hoặc)$/u;
const BEFORE_NUMBER = /(?<!\p{L})(?:[Kk]hoản|Điều|Phụ lục|Chương|Mục|[Qq]uý|ngày|tháng|hạng|quốc lộ)$/u;

/** True for what only looks like a label: "(hạng" above "III)", "khoản 1" above "Điều 4 Thông tư này", "kinh tế" above "- xã hội". */
function isWithinSentence(
  before: string,
  words: string,
  { kind, number, mark }: Label,
  isFullLine: boolean,
): boolean {
  if (mark === ")" && /\([^()]{1,80}$/u.test(before.slice(-90))) return true;
  if (isUpperCase(before)) return false;
  const isOpen = isFullLine && !ENDED.test(before);
  // In a list of items without marks the next one begins like the one above: with a capital.
  const isItemAlike = /^[-–+]\s/.test(before) && !/^-\s(?:\p{Ll}|\d)/u.test(words);
  if (kind === "bullet") return number === "-" && isOpen && !isItemAlike && !/^[-–+]\s*\p{Ll}/u.test(before);
  if (kind === "article") return BEFORE_ARTICLE.test(before) || (mark === "" && isOpen);
  return isOpen && (kind === "number" || kind === "roman") && BEFORE_NUMBER.test(before);
}

/** No page has so few lines. */
const FEWEST_LINES_OF_A_PAGE = 10;

/** Numbers that stand alone close upon each other: not of pages but of the rows of a table, a cell on each line. */
function rowNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let last: Line | undefined;
  let passed = 0;
  for (const line of lines) {
    if (line.kind === "pageNumber") {
      if (last && passed < FEWEST_LINES_OF_A_PAGE) found.add(last).add(line);
      last = line;
      passed = 0;
    } else if (line.kind !== "blank") passed++;
  }
  return found;
}

/** A line as long as a printed one: above a page number it breaks off there. */
function isFull(line: Line): boolean {
  const length = line.content.to - line.span.from;
  return length >= 70 && length <= 120;
}

/** In hard-wrapped text a line well short of the margin ends its paragraph. */
function endsShort(line: Line): boolean {
  return line.content.to - line.span.from < 60;
}

/** Text out of a PDF: most lines break in mid-sentence, at about the same width; in a letter, most that nothing closes. */
function isHardWrapped(plain: string, lines: readonly Line[]): boolean {
  let broken = 0;
  let pairs = 0;
  let full = 0;
  let fullBroken = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index] as Line, lines[index + 1] as Line];
    if ((line.kind !== "text" && line.kind !== "item") || next.kind !== "text") continue;
    pairs++;
    const before = plain.slice(Math.max(line.content.from, line.content.to - 3), line.content.to);
    const after = plain.slice(next.content.from, next.content.from + 1);
    const isBroken = /[\p{L}\d,]$/u.test(before) && /[\p{Ll}\d]/u.test(after);
    if (isBroken) broken++;
    if (!isFull(line) || ENDED.test(before)) continue;
    full++;
    if (isBroken) fullBroken++;
  }
  return (pairs >= 5 && broken / pairs > 0.4) || (fullBroken >= 3 && fullBroken / full >= 0.5);
}

interface Open {
  readonly rank: number;
  readonly block: Block;
  readonly label: Label;
  readonly children: Section[];
  title: Span;
  end: number;
}

/** Folds labelled blocks into the tree of parts, articles, clauses and points. */
export function readSections(plain: string, blocks: readonly Block[]): Section[] {
  const roots: Section[] = [];
  const stack: Open[] = [];
  const close = (rank: number): void => {
    while (stack.length > 0 && (stack.at(-1) as Open).rank >= rank) {
      const done = stack.pop() as Open;
      const parent = stack.at(-1);
      if (parent) parent.end = Math.max(parent.end, done.end);
      (parent?.children ?? roots).push(finish(done));
    }
  };
  for (const block of blocks) {
    const { label, paragraph } = block;
    if (label) {
      const rank = rankOf(label);
      close(rank);
      stack.push({ rank, block, label, children: [], title: paragraph.body, end: paragraph.span.to });
      continue;
    }
    const top = stack.at(-1);
    if (!top) continue;
    top.end = paragraph.span.to;
    if (takesTitleBelow(plain, top)) top.title = paragraph.body;
  }
  close(0);
  return roots;
}

/** "Chương I" alone on its line: its title is the line below. */
function takesTitleBelow(plain: string, open: Open): boolean {
  return (
    open.rank <= 4 &&
    open.children.length === 0 &&
    trimSpan(plain, open.title).to === trimSpan(plain, open.title).from
  );
}

function finish(open: Open): Section {
  const { block, label, children, title } = open;
  return {
    kind: label.kind,
    span: span(block.paragraph.span.from, open.end),
    label: label.span,
    number: label.number,
    mark: label.mark,
    title,
    heading: block.paragraph.heading || open.rank <= 5 || (children.length > 0 && label.kind !== "bullet"),
    children,
  };
}
