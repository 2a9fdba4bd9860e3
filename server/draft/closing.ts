import { type Span, span, trimSpan } from "../text/span.ts";
import { hasAuthorityMark, isHalfPost, isName, isPost, isSigned, isTitleCasePost } from "./closing-words.ts";
import type { Recipients, Signature } from "./draft.ts";
import { type Line, readCells } from "./line.ts";
import { findRecipients, isRecipientsLabel, readRecipients } from "./recipients.ts";

/** "Nơi nhận" and the signature blocks, and the range of lines that they take. */
export interface ClosingRead {
  readonly recipients: Recipients | undefined;
  readonly signatures: readonly Signature[];
  /** Index of the first line of the closing; the number of lines if there is none. */
  readonly first: number;
  /** Index of the line after its last. */
  readonly next: number;
}

/** A signature stands this close to "Nơi nhận" or to the end of the main text. */
const REACH = 22;

const DEPUTY = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u;

/** Reads the closing between the lines `from` (start of the body) and `to` (exclusive). */
export function readClosing(plain: string, lines: readonly Line[], from: number, to: number): ClosingRead {
  const label = findRecipients(plain, lines, from, to);
  const read = label >= 0 ? readRecipients(plain, lines, label, to) : undefined;
  const start = read ? Math.max(from, label - REACH) : Math.max(from, to - REACH);
  const stop = read ? Math.min(to, read.next + REACH) : to;
  const signed = readSignatures(plain, lines, start, stop, read ? label : -1);
  const first = Math.min(label >= 0 ? label : lines.length, signed.first);
  return {
    recipients: read?.recipients,
    signatures: signed.signatures,
    first,
    next: Math.max(read?.next ?? 0, signed.next, first === lines.length ? to : 0),
  };
}

interface SignaturesRead {
  readonly signatures: Signature[];
  readonly first: number;
  readonly next: number;
}

/** A signature while its lines are collected. */
interface Block {
  readonly posts: Span[];
  name: Span | undefined;
  /** The cell of the line it stands in; -1 if it has its lines to itself. */
  readonly column: number;
  /** The line of its last post. */
  line: number;
  /** The cell of that line which the last post takes. */
  cell: number;
}

/** Collects post lines and the name below them, column by column. */
function readSignatures(
  plain: string,
  lines: readonly Line[],
  from: number,
  to: number,
  recipientsAt: number,
): SignaturesRead {
  const blocks: Block[] = [];
  let first = lines.length;
  let next = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank" || line.kind === "table" || line.kind === "rule") continue;
    const cells = postBehindLabel(plain, readCells(plain, line.content));
    for (const [position, cell] of cells.entries()) {
      const words = plain.slice(cell.from, cell.to);
      const column = cells.length > 1 ? position : -1;
      if (opensBlock(plain, lines, index, to, words, blocks, position > 0)) {
        const open =
          blockAbove(plain, blocks, words, column) ??
          blocks.find(
            (block) =>
              !block.name &&
              (block.column === column ||
                block.column < 0 ||
                column < 0 ||
                isBelowInCell(plain, block, index, position, cell)),
          );
        if (open && index - open.line <= 6) {
          const above = open.posts.at(-1);
          if (above && isHalfPost(plain.slice(above.from, above.to)))
            open.posts[open.posts.length - 1] = span(above.from, cell.to);
          else open.posts.push(cell);
          open.line = index;
          open.cell = position;
        } else blocks.push({ posts: [cell], name: undefined, column, line: index, cell: position });
        first = Math.min(first, index);
        next = Math.max(next, index + 1);
        continue;
      }
      const open = blocks.find((block) => !block.name && index - block.line <= REACH);
      if (!open || isSigned(words)) {
        if (open) next = Math.max(next, index + 1);
        continue;
      }
      if (isTitleCasePost(words) && index - open.line <= 2) {
        open.posts.push(cell);
        open.line = index;
        open.cell = position;
        next = Math.max(next, index + 1);
      } else if (isName(words) && !isRecipientsLabel(words)) {
        open.name = cell;
        next = Math.max(next, index + 1);
      }
    }
  }
  const complete = blocks.filter(
    ({ name, posts, line }) =>
      name ||
      recipientsAt >= 0 ||
      posts.some((post) => hasAuthorityMark(plain.slice(post.from, post.to))) ||
      line > to - 8,
  );
  return {
    signatures: complete.map(({ posts, name }) => ({
      span: span((posts[0] as Span).from, (name ?? (posts.at(-1) as Span)).to),
      posts,
      name,
    })),
    first: complete.length > 0 ? first : lines.length,
    next: complete.length > 0 ? next : 0,
  };
}

/** "Nơi nhận: KT. CHỦ TỊCH" with one space left between the columns: two cells. */
function postBehindLabel(plain: string, cells: readonly Span[]): readonly Span[] {
  const [first, ...others] = cells;
  const words = first ? plain.slice(first.from, first.to) : "";
  const label = isRecipientsLabel(words) && /^[^:]{1,14}:\s{1,9}/u.exec(words);
  if (!first || !label || !isPost(words.slice(label[0].length))) return cells;
  const cut = first.from + label[0].length;
  return [trimSpan(plain, span(first.from, cut)), span(cut, first.to), ...others];
}

/** Of two signatures side by side, a deputy's post alone on its line belongs to the one who signs for the head. */
function blockAbove(
  plain: string,
  blocks: readonly Block[],
  words: string,
  column: number,
): Block | undefined {
  if (column >= 0 || !DEPUTY.test(words)) return undefined;
  return blocks.find(({ name, posts }) => {
    const last = posts.at(-1);
    return !name && last && /^K\s?\/?\s?T(?!\p{L})/u.test(plain.slice(last.from, last.to));
  });
}

/** The lines of one table cell stand side by side here: "KT. GIÁM ĐỐC" and, next to it, "PHÓ GIÁM ĐỐC". */
function isBelowInCell(plain: string, block: Block, line: number, position: number, cell: Span): boolean {
  const above = block.posts.at(-1);
  if (!above || block.line !== line || block.cell + 1 !== position) return false;
  if (/[\t|]/.test(plain.slice(above.to, cell.from))) return false;
  const upper = plain.slice(above.from, above.to);
  const words = plain.slice(cell.from, cell.to);
  if (/^K\s?\/?\s?T(?!\p{L})/u.test(upper)) return DEPUTY.test(words);
  return hasAuthorityMark(upper) && (!hasAuthorityMark(words) || /^T\s?\/?\s?M/u.test(upper));
}

/** True if a line begins a signature: a post, or one in small letters where a name stands right below it. */
function opensBlock(
  plain: string,
  lines: readonly Line[],
  at: number,
  to: number,
  words: string,
  blocks: readonly Block[],
  beside: boolean,
): boolean {
  if (words.endsWith(":") || words.length >= 120) return false;
  if (isPost(words)) return true;
  if (!isTitleCasePost(words) || words.length > 40 || blocks.some(({ name }) => !name)) return false;
  for (let index = at + 1; index < Math.min(to, at + 9); index++) {
    const line = lines[index] as Line;
    const cells = readCells(plain, line.content);
    const right = cells.at(-1) ?? line.content;
    const below = plain.slice(right.from, right.to);
    if (line.kind === "blank" || isSigned(below) || (beside && cells.length === 1 && line.kind === "item"))
      continue;
    return (line.kind === "text" || beside) && isName(below);
  }
  return false;
}
