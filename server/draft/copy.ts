import { isUpperCase } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span } from "../text/span.ts";
import { firstAppendixLine } from "./appendix.ts";
import { readClosing } from "./closing.ts";
import type { Copy, PlaceDate } from "./draft.ts";
import { readHeader } from "./header.ts";
import { type Line, readCells } from "./line.ts";
import known from "./words.json" with { type: "json" };

/** The form of a copy on a line or in a column of its own: "SAO Y", "TRÍCH SAO", "SAO LỤC". */
const FORM = /^(?:BẢN\s{1,3})?(?:SAO\s{1,3}Y|TRÍCH\s{1,3}SAO|SAO\s{1,3}LỤC)(?:\s{1,3}BẢN\s{1,3}CHÍNH)?$/u;
/** The head of a block of copy above its form: issuer, number, place and date, drawn lines. */
const DATE = /ngày[\s.…_\d]{1,40}tháng/iu;
const HEAD = new RegExp(String.raw`^Số\s{0,3}:|${DATE.source}`, "iu");
const HEAD_LINES = 8;
const BODY = new RegExp(`^${anyOf(known.copy.bodyStarts)}(?!\\p{L})`, "u");

/** The block of a copy, and the range of lines that it takes. */
export interface CopyRead {
  readonly copy: Copy;
  readonly first: number;
  /** Index of the line after its last. */
  readonly next: number;
}

/**
 * Finds what an office adds below a document that it copies (Phụ lục I, Phần II): its name, "SAO Y", number, place and
 * date, Nơi nhận and signature. They are not the copied document's.
 */
export function readCopy(plain: string, lines: readonly Line[], from: number): CopyRead | undefined {
  for (let index = from; index < lines.length; index++) {
    const form = formOn(plain, lines[index] as Line);
    if (!form) continue;
    const first = topOf(plain, lines, index, from);
    const closing = readClosing(plain, lines, from, first);
    if (!closing.recipients && closing.signatures.length === 0) return undefined;
    const next = firstAppendixLine(plain, lines, index);
    const head = readHeader(plain, lines.slice(first, next)).header;
    const header = { ...head, placeDate: head.placeDate ?? placeDateIn(plain, lines.slice(index, next)) };
    const { recipients, signatures } = readClosing(plain, lines, first, next);
    const where = span((lines[first] as Line).span.from, (lines[next - 1] as Line).span.to);
    return { copy: { span: where, form, header, recipients, signatures }, first, next };
  }
  return undefined;
}

/** The place and date of a copy where a converter left them below its Nơi nhận. */
function placeDateIn(plain: string, lines: readonly Line[]): PlaceDate | undefined {
  const dated = lines.find(({ content }) => DATE.test(slice(plain, content)));
  return dated && readHeader(plain, [dated]).header.placeDate;
}

function formOn(plain: string, line: Line): Span | undefined {
  if (line.kind !== "text" || line.content.to - line.content.from > 160) return undefined;
  return readCells(plain, line.content).find(({ from, to }) => FORM.test(plain.slice(from, to)));
}

function topOf(plain: string, lines: readonly Line[], index: number, from: number): number {
  let top = index;
  for (let at = index - 1; at >= Math.max(from, index - HEAD_LINES); at--) {
    const { kind, content } = lines[at] as Line;
    const words = slice(plain, content);
    if (kind === "blank") continue;
    if (kind !== "rule" && !HEAD.test(words) && !isIssuer(words)) break;
    top = at;
  }
  return top;
}

/** A name in capitals, of a body and not of the person who signed above. */
function isIssuer(words: string): boolean {
  return isUpperCase(words) && BODY.test(words);
}
