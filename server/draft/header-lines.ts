import { span } from "../text/span.ts";
import { MOTTO_WORDS_JOINED, NATIONAL_NAME_WORDS } from "./emblem-words.ts";
import type { Line } from "./line.ts";

/** A line of the header, which a converter may have broken over several: Quốc hiệu in a narrow column, "Số:" and its number. */
export interface HeaderLine {
  readonly line: Line;
  /** Index of the first line after it. */
  readonly next: number;
}

/** No part of a header is broken into more lines than this. */
const PIECES = 4;

/** In any case and with the usual slips: what is wrong in it is for a rule to say. */
const NATIONAL_NAME = new RegExp(`^${NATIONAL_NAME_WORDS}$`, "iu");
const MOTTO = new RegExp(`^${MOTTO_WORDS_JOINED}[.;,]?$`, "iu");
const NUMBER_LABEL = /^S[ốỐ]\s{0,3}:?$/u;
const NUMBER_VALUE = /^\d{0,6}[A-Za-z]?\s{0,6}\/\s{0,3}[\p{L}\d-]/u;
/** A date cut before its last number: "Kon Tum, ngày 27", "Đồng Tháp, ngày", "Sơn La, ngày 11 tháng 3". */
const CUT_DATE =
  /(?<!\p{L})ngày(?:\s{1,3}[\d….]{1,5}(?:\s{1,3}tháng(?:\s{1,3}[\d….]{1,5}(?:\s{1,3}năm)?)?)?)?$/iu;
const WHOLE_DATE =
  /(?<!\p{L})ngày\s{1,9}[\d….]{1,5}\s{1,9}tháng\s{1,9}[\d….]{1,5}\s{1,9}năm\s{1,9}[\d….]{2,6}\.?$/iu;
/** A place cut between its syllables: "Sơn" above "La, ngày 11 …". */
const CUT_PLACE = /^\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,2}$/u;
const REST_OF_PLACE = /^\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{0,6}){0,3},?\s{1,3}[Nn]gày(?!\p{L})/u;
/** The place alone above its date: "Quảng Bình," above "ngày 10 tháng 10 năm 2016". */
const LONE_PLACE = /^\p{Lu}[\p{L} .'’-]{1,40},$/u;
/** The first syllable of a body's name, alone on its line: "ỦY" above "BAN NHÂN DÂN". */
const CUT_NAME = /^(?:ỦY|UỶ|UỶ BAN|ỦY BAN|ỦY BAN NHÂN|UỶ BAN NHÂN|HỘI|HỘI ĐỒNG|HỘI ĐỒNG NHÂN)$/u;
const REST_OF_NAME = /^(?:BAN NHÂN DÂN|NHÂN DÂN|DÂN|ĐỒNG NHÂN DÂN)(?!\p{L})/u;

/** The stamp of the registry that received the document (NĐ 30/2020/NĐ-CP, Phụ lục IV), and what it fills in. */
const STAMP = /^(?:(?:CÔNG VĂN|VĂN BẢN)\s{1,3})?ĐẾN(?=\s{0,9}$|\s{1,9}(?:Số|Ngày)(?!\p{L}))/u;
const STAMP_FIELD =
  /^(?:Số\s{0,3}[:.]\s{0,9}[\d….]{0,9}|(?:Ngày|Giờ|Chuyển|Lưu hồ sơ(?: số)?|Số và ký hiệu (?:HS|hồ sơ))\s{0,3}:.{0,60})$/u;

/** "ĐẾN", "CÔNG VĂN ĐẾN": the head of the stamp of the office that received the document. */
export function isStamp(words: string): boolean {
  return STAMP.test(words);
}

/** "Số: 1524", "Ngày: 18/3/2024", "Chuyển: Phòng TCHC" below the head of that stamp. */
export function isStampField(words: string): boolean {
  return STAMP_FIELD.test(words);
}

/** The header line that begins at `index`: the line itself, or several if only together they are a part of a header. */
export function headerLineAt(plain: string, lines: readonly Line[], index: number): HeaderLine {
  const first = lines[index] as Line;
  const alone = { line: first, next: index + 1 };
  if (first.kind !== "text" || first.content.to - first.content.from > 60) return alone;
  const pieces = [wordsOf(plain, first)];
  let best: HeaderLine = alone;
  for (let at = index + 1; at < Math.min(lines.length, index + PIECES); at++) {
    const line = lines[at] as Line;
    const isPiece = line.kind === "text" || line.kind === "pageNumber" || line.kind === "item";
    if (!isPiece || line.content.to - line.content.from > 80) break;
    pieces.push(wordsOf(plain, line));
    if (isOnePart(pieces)) best = { line: joined(plain, first, line), next: at + 1 };
  }
  return best;
}

function wordsOf(plain: string, line: Line): string {
  return plain.slice(line.content.from, endOf(plain, line)).replace(/\s+/g, " ");
}

/** The end of the words of a line: the edge of a table cell (" |") behind them left out. */
function endOf(plain: string, { content: { from, to } }: Line): number {
  return from + plain.slice(from, to).replace(/\s{1,9}\|$/, "").length;
}

function joined(plain: string, first: Line, last: Line): Line {
  return {
    ...first,
    span: span(first.span.from, last.span.to),
    content: span(first.content.from, endOf(plain, last)),
    label: undefined,
  };
}

function isOnePart(pieces: readonly string[]): boolean {
  const [first = "", second = ""] = pieces;
  const whole = pieces.join(" ");
  if (NATIONAL_NAME.test(whole) || MOTTO.test(whole)) return true;
  if (pieces.length === 2 && NUMBER_LABEL.test(first) && NUMBER_VALUE.test(second)) return true;
  if (pieces.length === 2 && CUT_NAME.test(first) && REST_OF_NAME.test(second)) return true;
  return isBrokenDate(pieces, whole);
}

/** Every line but the last is cut within the date or the place, and together they are a whole date. */
function isBrokenDate(pieces: readonly string[], whole: string): boolean {
  const [first = "", second = ""] = pieces;
  if (!WHOLE_DATE.test(whole)) return false;
  const placeIsCut =
    (CUT_PLACE.test(first) && REST_OF_PLACE.test(second)) ||
    (LONE_PLACE.test(first) && /^ngày(?!\p{L})/iu.test(second));
  if (placeIsCut && pieces.length === 2) return true;
  const upToCut = pieces.slice(0, -1).join(" ");
  return CUT_DATE.test(upToCut) && (placeIsCut || CUT_DATE.test(first));
}
