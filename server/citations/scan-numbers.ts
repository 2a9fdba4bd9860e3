import { issuersByCode } from "../conventions/issuers.ts";
import { type Span, span, textBefore } from "../text/span.ts";
import { isWordAt, matchEnd } from "./words.ts";

/**
 * Where a document number (số, ký hiệu) may stand: every slash with a serial, or a blank for one, before it and a symbol
 * after it. Only the shape is looked at; `find` judges by the words around. In text order, without overlaps.
 */
export function scanNumbers(plain: string): Span[] {
  const found: Span[] = [];
  let floor = 0;
  for (let at = plain.indexOf("/"); at >= 0; at = plain.indexOf("/", Math.max(at + 1, floor))) {
    const from = serialStart(plain, at, floor);
    if (from === undefined) continue;
    const to = symbolEnd(plain, at);
    if (to === undefined) continue;
    found.push(span(from, to));
    floor = to;
  }
  return found;
}

const SERIAL = /^\d{1,6}(?:\.\d{1,3})?[A-Za-zĐđ]{0,2}$/;
const SERIAL_AFTER_LABEL = /^[sS]ố(\d{1,6}[A-Za-zĐđ]{0,2})$/;

function serialStart(plain: string, slash: number, floor: number): number | undefined {
  let end = slash;
  while (end > floor && slash - end < 12 && plain[end - 1] === " ") end--;
  if (end > floor && isFiller(plain[end - 1])) return blankStart(plain, end, floor);
  let from = end;
  while (from > floor && end - from < 14 && (isWordAt(plain, from - 1) || plain[from - 1] === ".")) from--;
  if (from === end || /^số$/i.test(plain.slice(from, end)))
    return followsLabel(plain, end) ? slash : undefined;
  while (plain[from] === "." && from < end) from++;
  const token = plain.slice(from, end);
  const glued = SERIAL_AFTER_LABEL.exec(token);
  if (glued) return end - (glued[1] ?? "").length;
  if (SERIAL.test(token)) return opensNumber(plain, from) ? from : undefined;
  return partySerial(plain, from, token, floor);
}

/** "286-QĐ" before the slash: the Party's order. */
function partySerial(plain: string, typeFrom: number, type: string, floor: number): number | undefined {
  if (!/^\p{Lu}\p{L}{0,6}$/u.test(type)) return undefined;
  let at = typeFrom;
  while (at > floor && plain[at - 1] === " " && typeFrom - at < 3) at--;
  if (plain[at - 1] !== "-" && plain[at - 1] !== "–") return undefined;
  at--;
  while (at > floor && plain[at - 1] === " ") at--;
  const end = at;
  while (at > floor && end - at < 8 && isWordAt(plain, at - 1)) at--;
  return SERIAL.test(plain.slice(at, end)) && opensNumber(plain, at) ? at : undefined;
}

/** Dots or underscores where the clerk will write the number. */
function blankStart(plain: string, end: number, floor: number): number | undefined {
  let from = end;
  while (from > floor && end - from < 80 && (isFiller(plain[from - 1]) || plain[from - 1] === " ")) from--;
  while (plain[from] === " ") from++;
  return plain.slice(from, end).replace(/ /g, "").replace(/…/g, "..").length >= 2 ? from : undefined;
}

function isFiller(letter: string | undefined): boolean {
  return letter === "." || letter === "…" || letter === "_";
}

function followsLabel(plain: string, at: number): boolean {
  return /(?:^|[^\p{L}])[sS]ố ?:? ?$/u.test(textBefore(plain, at, 6));
}

/** False if the digits continue something: a decimal, a standard ("QCVN 41:2024/…"), another number. */
function opensNumber(plain: string, from: number): boolean {
  const before = plain[from - 1];
  if (before === undefined) return true;
  if (before === ":") return /[sS]ố ?:$/u.test(textBefore(plain, from, 4));
  if (before === "/" || before === "_" || isWordAt(plain, from - 1)) return false;
  if (before === "-" || before === "–") return !isWordAt(plain, from - 2);
  if (before === "." || before === ",") return !/\d/.test(plain[from - 2] ?? "");
  return true;
}

const YEAR = /\/[ \n]{0,3}(?:\d{4}|[.…]{1,20}|20) {0,2}(?=\/)/y;
const FIRST =
  /\/ {0,9}(?:\n\s{0,60})?(?:\p{Lu}[\p{L}\p{N}]{0,30}|(?:nđ|tt|qđ|nq|ct|kh|bc|tb|ttr|ctr)(?=[-–]))/uy;
const JOINED =
  /\.TT[gr](?![\p{L}\p{N}])|[&.][\p{Lu}\p{N}][\p{Lu}\p{N}]{0,20}(?![\p{L}\p{N}])|&[\p{L}\p{N}]{1,20}|\.[a-z]{1,2}(?![\p{L}\p{N}])/uy;
const TIGHT =
  /[-–_](?:[\p{Lu}\p{N}][\p{L}\p{N}]{0,30}|\p{Ll}{1,8}(?![\p{L}\p{N}]))|\/(?:\p{Lu}[\p{Lu}\p{N}]{0,20}|TTg|TTr)(?![\p{L}\p{N}])/uy;
const BROKEN = /[-–] {0,3}\n\s{0,200}(?:\p{Lu}[\p{Lu}\p{N}]{1,20}|TTg|TTr|[A-Z]{1,3}\d)(?![\p{L}\p{N}])/uy;
const LOOSE = /(?: {1,9}[-–_] {0,9}|[-–_] {1,9})(?:\p{Lu}[\p{Lu}\p{N}&r]{1,20}|TTg)(?![\p{L}\p{N}])/uy;
/** "QĐ-BGD &ĐT ngày": what follows tells that the second half belongs to the code. */
const LOOSE_AMPERSAND = /(?: {1,2}& ?|& )\p{Lu}{2,8}(?=,? (?:ngày|của) )/uy;

function symbolEnd(plain: string, slash: number): number | undefined {
  const symbol = matchEnd(YEAR, plain, slash) ?? slash;
  const first = matchEnd(FIRST, plain, symbol);
  if (first === undefined) return undefined;
  let end: number = first;
  for (let groups = 1; groups < 12; groups++) {
    const next: number | undefined =
      matchEnd(JOINED, plain, end) ??
      matchEnd(TIGHT, plain, end) ??
      matchEnd(BROKEN, plain, end) ??
      matchEnd(LOOSE_AMPERSAND, plain, end) ??
      // " - " also parts a number from what follows it, so only the first hyphen of a symbol may stand loose.
      (/^[^-–_]*$|TTLT/u.test(plain.slice(symbol, end)) ? matchEnd(LOOSE, plain, end) : undefined) ??
      looseTermEnd(plain, symbol, end) ??
      splitCodeEnd(plain, symbol, end);
    if (next === undefined) break;
    end = next;
  }
  return end - gluedWord(plain.slice(Math.max(symbol, end - 12), end));
}

const REST = / (\p{Lu}{1,8})(?![\p{L}\p{N}])/uy;

/** "TT-BGD ĐT": a space fell into an issuer's code. Only what makes a known code is put together. */
function splitCodeEnd(plain: string, symbol: number, end: number): number | undefined {
  const begun = /[-–_](\p{Lu}{1,8})$/u.exec(plain.slice(Math.max(symbol, end - 10), end))?.[1];
  const to = begun === undefined ? undefined : matchEnd(REST, plain, end);
  if (begun === undefined || to === undefined) return undefined;
  return issuersByCode(begun + plain.slice(end + 1, to)).length > 0 ? to : undefined;
}

const TERM = / {1,2}\d{1,2}(?=,? (?:ngày|của|về|quy) |[;.,)\n])/uy;

/** "PL-UBTVQH 11 ngày": a space before the term of the National Assembly. */
function looseTermEnd(plain: string, symbol: number, end: number): number | undefined {
  return /QH$/u.test(plain.slice(symbol, end)) ? matchEnd(TERM, plain, end) : undefined;
}

/** "UBNDngày": a space was forgotten; the length of the word that does not belong to the symbol. */
function gluedWord(tail: string): number {
  return /(?<=[\p{Lu}\p{N}]{2})(?:ngày|của|về|và|ban|quy)$/u.exec(tail)?.[0].length ?? 0;
}
