import { matchesOf } from "../text/match.ts";
import { type Span, slice, span } from "../text/span.ts";
import { type Head, nothing } from "./head.ts";
import { type DocumentNumber, parseNumber } from "./number.ts";
import { fold, ISSUER_HEAD, isUpperAt, phraseBefore, shortTypes } from "./words.ts";

const SHORT =
  /(?<=[\p{L}])\s{1,40}(?<so>số\s{1,20})?(?<number>\d{1,5}[a-zđ]?(?:\/(?:19|20)\d{2})?)(?![\p{L}\p{N}/%]|[.,]\d|-\p{Lu}|\s{0,3}[-–/]\s?\d)/dgu;

/**
 * Mentions without a symbol: "Quyết định số 148" where the full number stands elsewhere in the text, and
 * "Quyết định số 148 ngày 05/3/2020" in any case.
 */
export function withShort(plain: string, heads: readonly Head[]): Head[] {
  const known = new Set(heads.flatMap((head) => shortKeys(plain, head)));
  const found: Head[] = [];
  let at = 0;
  for (const match of matchesOf(plain, SHORT)) {
    const [from, to] = match.indices?.groups?.number ?? [0, 0];
    const type = phraseBefore(plain, match.index, shortTypes, 4);
    if (!type || !isUpperAt(plain, type.from)) continue;
    const number = parseNumber(plain.slice(from, to));
    const so = match.indices?.groups?.so;
    const dated = so !== undefined && DATED.test(plain.slice(to, to + 48));
    if (!number || !(dated || known.has(shortKey(plain, type, number.serial)))) continue;
    while (at < heads.length && (heads[at] as Head).to <= type.from) at++;
    if (at < heads.length && (heads[at] as Head).from < to) continue;
    found.push({
      ...nothing,
      from: type.from,
      to,
      type: span(type.from, type.to),
      soWord: so && span(so[0], so[0] + 2),
      numberSpan: span(from, to),
      number,
    });
  }
  return [...heads, ...found].sort((a, b) => a.from - b.from);
}

/** What shows that a number without symbol is one: its day, its issuer or its subject. */
const DATED = new RegExp(
  String.raw`^\s{0,10},?\s{0,10}(?:ngày\s{0,10}\d{1,2}\s?(?:/|tháng)|về việc(?!\p{L})|của ${ISSUER_HEAD})`,
  "u",
);

/** How a citation with number and type is cited in short: "quyết định 148"; a joint circular is "thông tư 09" as well. */
export function shortKeys(
  plain: string,
  { type, number }: { readonly type?: Span | undefined; readonly number?: DocumentNumber | undefined },
): string[] {
  if (!type || !number || number.serial === "") return [];
  const full = shortKey(plain, type, number.serial);
  return full.startsWith("thông tư liên tịch ") ? [full, full.replace(" liên tịch", "")] : [full];
}

function shortKey(plain: string, type: Span, serial: string): string {
  return `${fold(slice(plain, type))} ${serial.toLowerCase()}`;
}
