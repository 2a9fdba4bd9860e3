import { isUpperCase } from "../text/case.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import {
  hasAuthorityMark,
  isHalfPost,
  isName,
  isPost,
  isSigned,
  isTitleCasePost,
  signatureBeside,
} from "./closing-words.ts";
import type { Recipients, Signature } from "./draft.ts";
import { NATIONAL_NAME_BEGINS } from "./emblem-words.ts";
import { type Line, readCells } from "./line.ts";
import { isDeputy, readAuthority, readPostLine } from "./post-lines.ts";
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

/** Reads the closing between the lines `from` (start of the body) and `to` (exclusive). */
export function readClosing(plain: string, lines: readonly Line[], from: number, to: number): ClosingRead {
  const label = findRecipients(plain, lines, from, to);
  const read = label >= 0 ? readRecipients(plain, lines, label, to) : undefined;
  const start = read ? Math.max(from, label - REACH) : Math.max(from, to - REACH);
  const stop = read ? nextHead(plain, lines, read.next, Math.min(to, read.next + REACH)) : to;
  const signed = readSignatures(plain, lines, start, stop, read !== undefined);
  const first = Math.min(label >= 0 ? label : lines.length, signed.first);
  return {
    recipients: read?.recipients,
    signatures: signed.signatures,
    first,
    next: Math.max(read?.next ?? 0, signed.next, first === lines.length ? to : 0),
  };
}

/** The first line between two that holds Quốc hiệu, where another document begins; the second of the two if none does. */
function nextHead(plain: string, lines: readonly Line[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const words = slice(plain, (lines[index] as Line).content);
    if (isUpperCase(words.slice(0, 60)) && NATIONAL_NAME_BEGINS.test(words)) return index;
  }
  return to;
}

interface SignaturesRead {
  readonly signatures: Signature[];
  readonly first: number;
  readonly next: number;
}

/** A cell of a line in which a post or a name may stand. */
interface Cell {
  readonly span: Span;
  readonly words: string;
  /** Index of its line. */
  readonly line: number;
  /** Which cell of its line it is. */
  readonly position: number;
  /** Which column of its line between pipes, from 1, however many lines a cell holds; 0 in a line without them. */
  readonly bar: number;
  /** The column between pipes, else the position; -1 if it has a line without pipes to itself. */
  readonly column: number;
}

/** A signature while its lines are collected. */
interface Block {
  readonly posts: Span[];
  name: Span | undefined;
  readonly bar: number;
  readonly column: number;
  /** The line of its last post. */
  line: number;
  /** The cell of that line which the last post takes. */
  position: number;
}

/** Reads the signatures between two lines, column by column: posts, and the name below them. */
function readSignatures(
  plain: string,
  lines: readonly Line[],
  from: number,
  to: number,
  hasRecipients: boolean,
): SignaturesRead {
  const found = new Signatures(plain, lines, to);
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank" || line.kind === "table" || line.kind === "rule") continue;
    for (const cell of cellsOf(plain, line.content, index)) found.cell(cell);
  }
  return found.result(hasRecipients);
}

/** The cells of a line, from left to right, with the columns that they stand in. */
function* cellsOf(plain: string, content: Span, line: number): Generator<Cell> {
  const cells = apart(plain, readCells(plain, content));
  let bar = slice(plain, content).includes("|") ? 1 : 0;
  let seen = content.from;
  for (const [position, where] of cells.entries()) {
    bar += plain.slice(seen, where.from).split("|").length - 1;
    seen = where.from;
    const column = bar || (cells.length > 1 ? position : -1);
    yield { span: where, words: slice(plain, where), line, position, bar, column };
  }
}

/** Gathers signatures cell by cell. */
class Signatures {
  private readonly blocks: Block[] = [];
  private first = Number.POSITIVE_INFINITY;
  private next = 0;

  constructor(
    private readonly plain: string,
    private readonly lines: readonly Line[],
    private readonly to: number,
  ) {}

  cell(cell: Cell): void {
    const isPart = opensBlock(this.plain, this.lines, this.to, cell, this.blocks)
      ? this.post(cell)
      : this.below(cell);
    if (isPart) this.next = Math.max(this.next, cell.line + 1);
  }

  result(hasRecipients: boolean): SignaturesRead {
    const complete = this.blocks.filter(
      ({ name, posts, line }) =>
        name ||
        hasRecipients ||
        posts.some((post) => hasAuthorityMark(slice(this.plain, post))) ||
        line > this.to - 8,
    );
    const signatures = complete.map(({ posts, name }) => {
      const { from } = posts[0] as Span;
      return {
        span: span(from, (name ?? (posts.at(-1) as Span)).to),
        lines: posts.map((post) => readPostLine(this.plain, post)),
        above: readAuthority(this.plain, from),
        name,
      };
    });
    return complete.length > 0
      ? { signatures, first: this.first, next: this.next }
      : { signatures, first: this.lines.length, next: 0 };
  }

  /** A post: of a signature whose name is still to come, else of a new one. */
  private post(cell: Cell): boolean {
    const { plain, blocks } = this;
    const open =
      blockAbove(plain, blocks, cell) ??
      blocks.find(
        (block) =>
          !block.name &&
          (block.column === cell.column ||
            block.column < 0 ||
            cell.column < 0 ||
            isBelowInCell(plain, block, cell)),
      );
    if (open && cell.line - open.line <= 6) addPost(open, cell, plain);
    else {
      const { bar, column, line, position } = cell;
      blocks.push({ posts: [cell.span], name: undefined, bar, column, line, position });
    }
    this.first = Math.min(this.first, cell.line);
    return true;
  }

  /** What stands below a post: "(Đã ký)", a post in small letters, the name. False for anything else. */
  private below(cell: Cell): boolean {
    const { words, line, bar } = cell;
    const open = this.blocks.find(
      (block) => !block.name && line - block.line <= REACH && (!bar || !block.bar || bar === block.bar),
    );
    if (!open) return false;
    if (isSigned(words)) return true;
    // "NHIỆM" below "PHÓ CHỦ": the rest of a post that a narrow cell broke.
    const isRest = /^\p{Lu}{2,6}$/u.test(words) && isHalfPost(slice(this.plain, open.posts.at(-1) as Span));
    if ((isRest || isTitleCasePost(words)) && line - open.line <= 2) {
      addPost(open, cell, this.plain);
      return true;
    }
    // A stop typed behind the name leaves it a name.
    if (!isName(words.replace(/[.,;]$/, "")) || isRecipientsLabel(words)) return false;
    open.name = cell.span;
    return true;
  }
}

/** "PHÓ" alone on the line above and "GIÁM ĐỐC" here are one post. */
function addPost(block: Block, { span: where, line, position }: Cell, plain: string): void {
  const above = block.posts.at(-1);
  if (above && isHalfPost(slice(plain, above)))
    block.posts[block.posts.length - 1] = span(above.from, where.to);
  else block.posts.push(where);
  block.line = line;
  block.position = position;
}

/**
 * "Nơi nhận: KT. CHỦ TỊCH", "- Như trên; PHÓ CHỦ TỊCH" with one space left between the columns, "GIÁM ĐỐC Lò Văn Ân"
 * with one left between the lines of a cell: two cells.
 */
function apart(plain: string, cells: readonly Span[]): readonly Span[] {
  return cells.flatMap((cell, at) => {
    const words = slice(plain, cell);
    const beside = at === 0 ? (postBehindLabel(words) ?? signatureBeside(words)) : undefined;
    const length = beside ?? nameBehindPost(words);
    if (length === undefined) return [cell];
    const cut = cell.from + length;
    return [trimSpan(plain, span(cell.from, cut)), span(cut, cell.to)];
  });
}

/** Where the name begins in a line that holds a whole signature. */
function nameBehindPost(words: string): number | undefined {
  const at = words.length < 160 ? words.search(/(?<=\p{Lu}\s)\p{Lu}\p{Ll}/u) : -1;
  if (at < 0 || !isName(words.slice(at))) return undefined;
  return isPost(words.slice(0, at).trimEnd()) ? at : undefined;
}

function postBehindLabel(words: string): number | undefined {
  const label = isRecipientsLabel(words) && /^[^:]{1,14}:\s{1,9}/u.exec(words);
  return label && isPost(words.slice(label[0].length)) ? label[0].length : undefined;
}

/** Of two signatures side by side, a deputy's post alone on its line belongs to the one who signs for the head. */
function blockAbove(plain: string, blocks: readonly Block[], { words, column }: Cell): Block | undefined {
  if (column >= 0 || !isDeputy(words)) return undefined;
  return blocks.find(({ name, posts }) => {
    const last = posts.at(-1);
    return !name && last && /^K\s?\/?\s?T(?!\p{L})/u.test(slice(plain, last));
  });
}

/** The lines of one table cell stand side by side here: "KT. GIÁM ĐỐC" and, next to it, "PHÓ GIÁM ĐỐC". */
function isBelowInCell(plain: string, block: Block, { span: where, words, line, position }: Cell): boolean {
  const above = block.posts.at(-1);
  if (!above || block.line !== line || block.position + 1 !== position) return false;
  if (/[\t|]/.test(plain.slice(above.to, where.from))) return false;
  const upper = slice(plain, above);
  if (/^K\s?\/?\s?T(?!\p{L})/u.test(upper)) return isDeputy(words);
  return hasAuthorityMark(upper) && (!hasAuthorityMark(words) || /^T\s?\/?\s?M/u.test(upper));
}

/** True if a line begins a signature: a post, or one in small letters where a name stands right below it. */
function opensBlock(
  plain: string,
  lines: readonly Line[],
  to: number,
  { words, line: at, position }: Cell,
  blocks: readonly Block[],
): boolean {
  const beside = position > 0;
  if (words.endsWith(":") || words.length >= 120) return false;
  if (isPost(words)) return true;
  if (!isTitleCasePost(words) || words.length > 40 || blocks.some(({ name }) => !name)) return false;
  for (let index = at + 1; index < Math.min(to, at + 9); index++) {
    const line = lines[index] as Line;
    const cells = readCells(plain, line.content);
    const right = cells.at(-1) ?? line.content;
    const below = slice(plain, right);
    if (line.kind === "blank" || isSigned(below) || (beside && cells.length === 1 && line.kind === "item"))
      continue;
    return (line.kind === "text" || beside) && isName(below);
  }
  return false;
}
