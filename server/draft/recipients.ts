import { matchesOf } from "../text/match.ts";
import { type Span, slice, span, trimSpan } from "../text/span.ts";
import { isName, isOfSignature, isPost, isSigned, signatureBeside } from "./closing-words.ts";
import type { RecipientItem, Recipients } from "./draft.ts";
import { type Line, readCells } from "./line.ts";

const LABEL = /^N[ơờớ]i\s{1,4}(?:nh(?:ận|[âạ]n(?=\s{0,3}:))|gửi(?=:))\s{0,3}[:;]?/iu;
/** A dash or any bullet that a word processor sets, its symbol fonts included. */
export const BULLET = /^[-–—−+•·*▪●○➢\uF02D\uF0B7\uF0A7]/u;
/** The number that the National Assembly's office gives a file, below its Lưu: "- E-pas: 91327". */
const ARCHIVE_NUMBER = /^[-–]?\s?E-?pas(?!\p{L})/iu;
/** So many lines of the signature column may stand between two places. */
const ASIDE_LINES = 10;
/** So far below the label the first place is looked for. */
const NEAR = 14;

/** True if a line opens with "Nơi nhận". */
export function isRecipientsLabel(words: string): boolean {
  return LABEL.test(words);
}

/**
 * The line of "Nơi nhận" between two lines, or -1. A guideline may speak of the label before its own stands at the
 * end: the first with a list right below, or "Như …" or "Lưu" near it, is preferred.
 */
export function findRecipients(plain: string, lines: readonly Line[], from: number, to: number): number {
  let first = -1;
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.kind !== "text") continue;
    const cell = readCells(plain, line.content)[0];
    const words = cell && slice(plain, cell);
    const match = words && LABEL.exec(words);
    if (!words || !match) continue;
    const rest = words.slice(match[0].length).trim();
    if (rest !== "" && !match[0].includes(":") && !/^[-–]/.test(rest)) continue;
    const [near = ""] = plain
      .slice(line.span.to, lines[Math.min(to, index + NEAR) - 1]?.span.to)
      .split(/^\s{0,9}Nơi nhận/mu, 1);
    // A parcel or a letter has a "Nơi gửi:" as well.
    if (/^Nơi\s+gửi/iu.test(words) && !/(?<!\p{L})(?:Lưu\s?:|Như\s(?:trên|Điều))/u.test(near)) continue;
    const isList = itemFollows(plain, lines, index + 1, to) && lines[index + 1]?.kind !== "blank";
    if (isList || /(?<!\p{L})(?:Như\s|Lưu(?!\p{L}))/iu.test(rest + near)) return index;
    if (first < 0) first = index;
  }
  return first;
}

/** The block under the label at line `at`, and the index of the line after its last item. */
export function readRecipients(
  plain: string,
  lines: readonly Line[],
  at: number,
  to: number,
): { recipients: Recipients; next: number } {
  const line = lines[at] as Line;
  const cell = readCells(plain, line.content)[0] as Span;
  const match = LABEL.exec(slice(plain, cell)) as RegExpExecArray;
  const label = span(cell.from, cell.from + match[0].trimEnd().length);
  const { spans, next } = readItems(plain, lines, at, to, itemsOfLabelLine(plain, line, cell, label));
  return {
    recipients: {
      span: span(cell.from, spans.at(-1)?.to ?? label.to),
      label,
      items: spans.map((where) => readItem(plain, where)),
    },
    next,
  };
}

function readItems(
  plain: string,
  lines: readonly Line[],
  at: number,
  to: number,
  spans: Span[],
): { spans: Span[]; next: number } {
  let blanks = 0;
  let next = at + 1;
  for (let index = at + 1; index < to; index++) {
    const line = lines[index] as Line;
    // A page may end within the list: its number belongs to neither part.
    if (line.kind === "blank" || line.kind === "rule" || line.kind === "pageNumber") {
      if (++blanks > 2 && !itemFollows(plain, lines, index, to)) break;
      continue;
    }
    const left = leftCell(plain, line);
    if (left === undefined) {
      next = index + 1;
      continue;
    }
    const words = slice(plain, left);
    const last = spans.at(-1);
    const open = last === undefined || !isFileCopy(plain, last);
    const follows = (): boolean => itemFollows(plain, lines, index + 1, to);
    if (!open && ARCHIVE_NUMBER.test(words)) {
      next = index + 1;
      continue;
    }
    if (BULLET.test(words) && /\S/u.test(words.slice(1)))
      spans.push(left, ...placesBeside(plain, readCells(plain, line.content)));
    else if (last && /^[.;,]$/.test(words)) spans[spans.length - 1] = span(last.from, left.to);
    else if (isBareItem(plain, last, words, blanks < 2 && follows())) spans.push(left);
    else if (last && runsOn(plain, last, words, blanks, open && follows()))
      spans[spans.length - 1] = span(last.from, left.to);
    else if (!(open && isAside(words) && follows())) break;
    blanks = 0;
    next = index + 1;
  }
  return { spans, next };
}

/** What stands behind the label on its own line: one place, or all of them in one cell. */
function itemsOfLabelLine(plain: string, line: Line, cell: Span, label: Span): Span[] {
  const behind = trimSpan(plain, span(label.to, cell.to));
  // With one space left between the columns a post stands there: "Nơi nhận: KT. CHỦ TỊCH".
  const same = isPost(slice(plain, behind)) ? span(label.to, label.to) : behind;
  const beside = placesBeside(plain, readCells(plain, line.content));
  return [...(same.to > same.from ? [same] : []), ...beside].flatMap((where) => splitItems(plain, where));
}

/** Places on the line of the first cell: in one table cell they may share it. One without a dash stands between two that have theirs. */
function placesBeside(plain: string, [, ...cells]: readonly Span[]): Span[] {
  const isDashed = (each: Span): boolean => /^[-–+]\s?\p{L}/u.test(plain.slice(each.from, each.from + 4));
  return cells
    .slice(0, cells.findLastIndex(isDashed) + 1)
    .filter((each) => isDashed(each) || plain[each.to - 1] === ";");
}

/** Items that a converter left in one cell: "- Như trên; - Lưu: VT." */
export function splitItems(plain: string, where: Span): Span[] {
  const items: Span[] = [];
  let from = where.from;
  for (const gap of matchesOf(slice(plain, where), /(?<=[;.,])\s+(?=[-–+]\s?\p{L})/gu)) {
    items.push(span(from, where.from + gap.index));
    from = where.from + gap.index + gap[0].length;
  }
  return [...items, span(from, where.to)];
}

/** The left-hand cell of a line, or undefined if the line has only a right-hand column (deep indent). */
function leftCell(plain: string, line: Line): Span | undefined {
  const indent = line.content.from - line.span.from;
  const first = readCells(plain, line.content)[0];
  if (!first) return undefined;
  if (indent >= 25 && !BULLET.test(plain.slice(first.from, first.from + 1))) return undefined;
  const beside = signatureBeside(slice(plain, first));
  return beside === undefined ? first : trimSpan(plain, span(first.from, first.from + beside));
}

/** True if the list goes on below, with nothing of another part before its next place. */
function itemFollows(plain: string, lines: readonly Line[], from: number, to: number): boolean {
  let asides = 0;
  for (let index = from; index < Math.min(to, from + 2 * ASIDE_LINES); index++) {
    const line = lines[index] as Line;
    if (line.kind === "blank" || line.kind === "rule" || line.kind === "pageNumber") continue;
    const left = leftCell(plain, line);
    if (!left) continue;
    const words = slice(plain, left);
    if (BULLET.test(words)) return words.length < 200;
    if (/^\p{Lu}.{2,80};$/u.test(words)) return true;
    if (!isAside(words) || ++asides > ASIDE_LINES) return false;
  }
  return false;
}

/** What may stand among the places without being one: lines of the signature column, specks that text recognition saw. */
function isAside(words: string): boolean {
  return words.length <= 3 || isOfSignature(words);
}

/**
 * A place whose dash was left out: among items that end with semicolons, or in a list that has no dashes at all.
 * @param inList true if the next line is an item with a dash
 */
function isBareItem(plain: string, above: Span | undefined, words: string, inList: boolean): boolean {
  if (inList && above) {
    return /^\p{Lu}[^;]{1,80};$/u.test(words) && plain[above.to - 1] === ";" && !isContinuation(plain, above);
  }
  if (above && BULLET.test(plain.slice(above.from, above.from + 1))) return false;
  if (words.length > 120 || isPost(words) || isSigned(words) || isName(words)) return false;
  return (
    /^(?:Như\s+(?:trên|Điều|kính gửi)|Lưu(?!\p{L}))/iu.test(words) || /^\p{Lu}.{2,100}[;,]$/u.test(words)
  );
}

/** "VPCP: BTCN, các PCN;" goes on below with the office's units. */
function isContinuation(plain: string, above: Span): boolean {
  return /^[-–+]\s?(?:VP|Văn phòng)[\p{L}\s]{0,40}:/u.test(slice(plain, above));
}

/**
 * An item that goes on in this line: the one above has no end mark and the line is no name and no post, or another
 * item follows and the line reads like part of a list.
 */
function runsOn(plain: string, above: Span, words: string, blanks: number, inList: boolean): boolean {
  if (isAside(words) || words.length > 160) return false;
  const end = plain[above.to - 1] ?? "";
  const partOfList = /^\p{Ll}|^\(/u.test(words) || /[;,]$/.test(words);
  if (inList && blanks < 2 && partOfList) return true;
  return blanks === 0 && !/[;.]/.test(end) && (partOfList || /[,(]/.test(end) || words.includes(","));
}

function readItem(plain: string, where: Span): RecipientItem {
  const bullet = BULLET.test(plain.slice(where.from, where.from + 1))
    ? span(where.from, where.from + 1)
    : undefined;
  const place = trimSpan(plain, span(bullet?.to ?? where.from, where.to));
  return { span: where, bullet, place, isFileCopy: isFileCopy(plain, where) };
}

function isFileCopy(plain: string, where: Span): boolean {
  const words = slice(plain, where).replace(BULLET, "");
  return /^\s*Lưu(?![\p{L}])/iu.test(words);
}
