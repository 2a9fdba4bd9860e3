import surnames from "../conventions/surnames.json" with { type: "json" };
import { matchesOf } from "../text/match.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import type { RecipientItem, Recipients, Signature } from "./draft.ts";
import { type Line, readCells } from "./line.ts";
import { countSyllables, isUpperCase } from "./words.ts";

/** "Nơi nhận" and the signature blocks, and the range of lines that they take. */
export interface ClosingRead {
  readonly recipients: Recipients | undefined;
  readonly signatures: readonly Signature[];
  /** Index of the first line of the closing; the number of lines if there is none. */
  readonly first: number;
  /** Index of the line after its last. */
  readonly next: number;
}

const RECIPIENTS = /^N[ơờ]i\s{1,4}nhận\s{0,3}:?/iu;
const AUTHORITY_MARK = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s?(?:[./:]|(?=\s))\s?\p{Lu}/u;
const POST =
  /^(?:QUYỀN\s+|Q\.\s?)?(?:PHÓ\s+)?(?:TỔNG\s+GIÁM\s+ĐỐC|GIÁM\s+ĐỐC|CHỦ\s+TỊCH|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|TỔNG\s+CỤC\s+TRƯỞNG|CHI\s+CỤC\s+TRƯỞNG|CỤC\s+TRƯỞNG|VỤ\s+TRƯỞNG|VIỆN\s+TRƯỞNG|HIỆU\s+TRƯỞNG|TRƯỞNG\s+\p{Lu}+|CHÁNH\s+(?:VĂN\s+PHÒNG|THANH\s+TRA|ÁN)|TỔNG\s+(?:KIỂM\s+TOÁN|THANH\s+TRA|BIÊN\s+TẬP|THƯ\s+KÝ)|THỐNG\s+ĐỐC|THỦ\s+TƯỚNG|THỦ\s+TRƯỞNG|CHỦ\s+NHIỆM|BÍ\s+THƯ|CHỦ\s+TỌA|CHỦ\s+TOẠ|THƯ\s+KÝ|NGƯỜI\s+\p{Lu}+|ĐẠI\s+DIỆN|KẾ\s+TOÁN\s+TRƯỞNG)(?!\p{L})/u;
const SIGNED =
  /^\(?\s*(?:đã ký|ký tên|ký, đóng dấu|ký và đóng dấu|ký, ghi rõ họ tên|chữ ký|ký số)[^)\n]{0,40}\)?$/iu;
const NAME =
  /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|NSND|NSƯT|NGND|NGƯT|LS|Thượng tướng|Trung tướng|Thiếu tướng|Đại tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá)\.?[\s.,]{0,3}){0,4}((?:\p{Lu}[\p{L}'’]{0,9}\s{1,3}){1,6}\p{Lu}[\p{L}'’]{0,9})$/u;
/** A signature stands this close to "Nơi nhận" or to the end of the main text. */
const REACH = 22;

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

function findRecipients(plain: string, lines: readonly Line[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.kind !== "text") continue;
    const cell = readCells(plain, line.content)[0];
    if (!cell) continue;
    const words = plain.slice(cell.from, cell.to);
    const match = RECIPIENTS.exec(words);
    if (!match) continue;
    const rest = words.slice(match[0].length).trim();
    if (rest === "" || match[0].includes(":") || /^[-–]/.test(rest)) return index;
  }
  return -1;
}

function readRecipients(
  plain: string,
  lines: readonly Line[],
  at: number,
  to: number,
): { recipients: Recipients; next: number } {
  const line = lines[at] as Line;
  const cell = readCells(plain, line.content)[0] as Span;
  const match = RECIPIENTS.exec(plain.slice(cell.from, cell.to)) as RegExpExecArray;
  const label = span(cell.from, cell.from + match[0].trimEnd().length);
  const same = trimSpan(plain, span(label.to, cell.to));
  const beside = readCells(plain, line.content)
    .slice(1)
    .filter((each) => /^[-–+]\s?\p{L}/u.test(plain.slice(each.from, each.from + 4)));
  const spans: Span[] = [...(same.to > same.from ? [same] : []), ...beside].flatMap((where) =>
    splitItems(plain, where),
  );
  let index = at + 1;
  let blanks = 0;
  for (; index < to; index++) {
    const next = lines[index] as Line;
    if (next.kind === "blank" || next.kind === "rule") {
      if (++blanks > 2) break;
      continue;
    }
    const left = leftCell(plain, next);
    if (left === undefined) continue;
    const words = plain.slice(left.from, left.to);
    const isItem = /^[-–—+•·*]\s*\S/u.test(words);
    const last = spans.at(-1);
    if (last && blanks === 0 && isBareItem(plain, last, words, lines[index + 1])) {
      spans.push(left);
      continue;
    }
    if (
      !isItem &&
      (!last || blanks > 0 || isPost(words) || next.kind === "pageNumber" || !wraps(plain, last, words, next))
    )
      break;
    if (isItem) spans.push(left);
    else spans[spans.length - 1] = span((last as Span).from, left.to);
    blanks = 0;
  }
  while (index > at + 1 && lines[index - 1]?.kind === "blank") index--;
  const items = spans.map((where) => readItem(plain, where));
  return { recipients: { span: span(cell.from, spans.at(-1)?.to ?? label.to), label, items }, next: index };
}

/** Items that a converter left in one cell: "- Như trên; - Lưu: VT." */
function splitItems(plain: string, where: Span): Span[] {
  const items: Span[] = [];
  let from = where.from;
  for (const gap of matchesOf(plain.slice(where.from, where.to), /(?<=[;.,])\s+(?=[-–+]\s?\p{L})/gu)) {
    items.push(span(from, where.from + gap.index));
    from = where.from + gap.index + gap[0].length;
  }
  return [...items, span(from, where.to)];
}

/** The left-hand cell of a line, or undefined if the line has only a right-hand column (deep indent). */
function leftCell(plain: string, line: Line): Span | undefined {
  const indent = line.content.from - line.span.from;
  const cells = readCells(plain, line.content);
  const first = cells[0];
  if (!first) return undefined;
  if (indent >= 25 && !/^[-–]/.test(plain.slice(first.from, first.from + 1))) return undefined;
  return first;
}

/** A place whose dash was left out: between an item that ended with a semicolon and another item. */
function isBareItem(plain: string, above: Span, words: string, next: Line | undefined): boolean {
  if (!/^\p{Lu}[^;]{1,80};$/u.test(words) || plain[above.to - 1] !== ";") return false;
  return next !== undefined && /^\s{0,9}[-–—+]\s?\p{L}/u.test(plain.slice(next.span.from, next.span.to));
}

/** An item that runs on: the one above has no end mark and the line is no name and no post. */
function wraps(plain: string, above: Span, words: string, line: Line): boolean {
  const end = plain[above.to - 1] ?? "";
  if (/[;.]/.test(end) || NAME.test(words) || SIGNED.test(words)) return false;
  return (
    line.kind === "text" &&
    (/^\p{Ll}|^\(/u.test(words) || /[,(]/.test(end) || words.endsWith(";") || words.endsWith(","))
  );
}

function readItem(plain: string, where: Span): RecipientItem {
  const words = plain.slice(where.from, where.to);
  const bullet = /^[-–—+•·*]/.test(words) ? span(where.from, where.from + 1) : undefined;
  return { span: where, bullet, isFileCopy: /^[-–—+•·*]?\s*Lưu(?![\p{L}])/iu.test(words) };
}

function isPost(words: string): boolean {
  return AUTHORITY_MARK.test(words) || (POST.test(words) && isUpperCase(words.replace(/\([^)]*\)/g, "")));
}

interface SignaturesRead {
  readonly signatures: Signature[];
  readonly first: number;
  readonly next: number;
}

/** Collects post lines and the name below them, column by column. */
function readSignatures(
  plain: string,
  lines: readonly Line[],
  from: number,
  to: number,
  recipientsAt: number,
): SignaturesRead {
  const blocks: { posts: Span[]; name: Span | undefined; column: number; line: number }[] = [];
  let first = lines.length;
  let next = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank" || line.kind === "table" || line.kind === "rule") continue;
    const cells = readCells(plain, line.content);
    for (const [position, cell] of cells.entries()) {
      const words = plain.slice(cell.from, cell.to);
      const column = cells.length > 1 ? position : -1;
      if (isPost(words) && words.length < 120 && !words.endsWith(":")) {
        const open = blocks.find(
          (block) => !block.name && (block.column === column || block.column < 0 || column < 0),
        );
        if (open && index - open.line <= 6) {
          open.posts.push(cell);
          open.line = index;
        } else blocks.push({ posts: [cell], name: undefined, column, line: index });
        first = Math.min(first, index);
        next = Math.max(next, index + 1);
        continue;
      }
      const open = blocks.find((block) => !block.name && index - block.line <= REACH);
      if (!open || SIGNED.test(words)) {
        if (open) next = Math.max(next, index + 1);
        continue;
      }
      if (isTitleCasePost(words) && index - open.line <= 2) {
        open.posts.push(cell);
        open.line = index;
        next = Math.max(next, index + 1);
      } else if (isName(words) && !RECIPIENTS.test(words)) {
        open.name = cell;
        next = Math.max(next, index + 1);
      }
    }
  }
  const complete = blocks.filter(
    ({ name, posts, line }) =>
      name ||
      recipientsAt >= 0 ||
      posts.some((post) => AUTHORITY_MARK.test(plain.slice(post.from, post.to))) ||
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

function isTitleCasePost(words: string): boolean {
  return words.length < 60 && POST.test(words.toUpperCase()) && !/[.;:,]$/.test(words);
}

/** A person's name in title case; in upper case only behind a usual surname, for headings look the same. */
function isName(words: string): boolean {
  if (!NAME.test(words) || countSyllables(words) > 8) return false;
  return !isUpperCase(words) || surnames.includes(words.split(/\s+/)[0] ?? "");
}
