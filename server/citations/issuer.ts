import { foldName } from "../conventions/fold.ts";
import { type Issuer, type IssuerKind, issuers, issuersByCode } from "../conventions/issuers.ts";
import { anyOf } from "../text/pattern.ts";
import type { DocumentNumber } from "./number.ts";
import words from "./words.json" with { type: "json" };

/** What kind of body a symbol or a phrase names, and which body where that is known. */
export interface IssuerClass {
  readonly kind: IssuerKind;
  /** Folded name without post and place: "sở tài chính"; undefined if only the kind is known ("Giám đốc Sở"). */
  readonly name: string | undefined;
}

/**
 * The body that a symbol names; undefined if its code is unknown. Codes are set by each body
 * (Phụ lục I, Phần I, Mục II.3.b), so an unknown one says nothing.
 */
export function issuerOfNumber(number: DocumentNumber): readonly IssuerClass[] | undefined {
  const code = number.issuerCode;
  if (!code) return undefined;
  const codes = number.family === "joint" ? code.split(/[-/]/) : [mainCode(number)];
  const found = codes.map(classOfCode);
  return found.every((each) => each !== undefined) ? found : undefined;
}

/** The body that a phrase names ("Giám đốc Sở Kế hoạch và Đầu tư", "UBND tỉnh"); undefined if it is not known. */
function issuerClass(text: string): IssuerClass | undefined {
  const name = bodyOf(foldName(text));
  if (name === "ủy ban nhân dân" || /^(?:thường trực )?(?:ủy ban nhân dân|ubnd|ub)(?!\p{L})/u.test(name)) {
    return { kind: "committee", name: undefined };
  }
  if (/^(?:thường trực )?(?:hội đồng nhân dân|hđnd)(?!\p{L})/u.test(name))
    return { kind: "council", name: undefined };
  const row = longestNamed(name);
  if (row) return { kind: row.kind, name: foldName(row.name) };
  if (/^sở(?!\p{L})/u.test(name)) return { kind: "department", name: name === "sở" ? undefined : name };
  return undefined;
}

/**
 * Whether the issuer named after "của" fits the symbol. A post equals its body ("Bộ trưởng Bộ Y tế", "Giám đốc Sở"),
 * "UBND" equals "Ủy ban nhân dân".
 * @returns undefined if either side is unknown or several bodies would fit: then nothing may be said.
 */
export function issuersAgree(number: DocumentNumber, issuerText: string): boolean | undefined {
  const expected = issuerOfNumber(number);
  if (!expected) return undefined;
  if (expected.length > 1) return everyBodyNamed(expected, issuerText);
  const wanted = expected[0] as IssuerClass;
  const named = issuerClass(issuerText);
  if (!named) return undefined;
  if (wanted.kind !== named.kind) return officeOf(wanted, named) ? undefined : false;
  if (wanted.name === undefined || named.name === undefined) return true;
  if (sameBody(wanted.name, named.name)) return true;
  if (wanted.kind === "court" || tookOver(number, named.name)) return undefined;
  return isSure(number) && isKnownName(named.name) ? false : undefined;
}

/** The part of an issuer code that names the body: "UBND" in "UBND.VX", "NHNN" in "NHNN6". */
function mainCode(number: DocumentNumber): string {
  const code = number.issuerCode ?? "";
  if (issuersByCode(code).length > 0) return code;
  const first = code.split(/[-./]/)[0] ?? code;
  if (issuersByCode(first).length > 0) return first;
  const withoutDigits = first.replace(/\d+$/, "");
  return issuersByCode(withoutDigits).length > 0 ? withoutDigits : code;
}

function classOfCode(code: string): IssuerClass | undefined {
  const rows = issuersByCode(code);
  const row = rows[0];
  if (!row) return undefined;
  const several = rows.some((each) => each.kind !== row.kind);
  if (several) return undefined;
  const generic = row.kind === "committee" || row.kind === "council";
  return { kind: row.kind, name: generic || rows.length > 1 ? undefined : foldName(row.name) };
}

const POSTS = new RegExp(
  String.raw`^(?:kt\. |tm\. |tl\. )?(?:phó )?${anyOf(words.posts)}(?:,? chủ nhiệm)? (?=\p{L})`,
  "u",
);

/** "Bộ trưởng Bộ Y tế" → "bộ y tế". "Chủ tịch nước" is a body itself. */
function bodyOf(folded: string): string {
  if (/^chủ tịch nước/u.test(folded)) return folded;
  const body = folded.replace(POSTS, "");
  if (/^tổng (?:thanh tra chính phủ|kiểm toán nhà nước)/u.test(folded)) return folded.slice(5);
  if (body === "ngân hàng nhà nước") return "ngân hàng nhà nước việt nam";
  return body;
}

/** Names by length, so that "Văn phòng Chính phủ" is not taken for a part of it. */
const NAMES: readonly (readonly [string, Issuer])[] = issuers
  .flatMap((issuer) =>
    [issuer.name, ...(issuer.aliases ?? [])].map((name) => [foldName(name), issuer] as const),
  )
  .sort((a, b) => b[0].length - a[0].length);

/** The known body whose name begins the phrase; what follows may be a place. */
function longestNamed(folded: string): Issuer | undefined {
  return NAMES.find(
    ([name]) =>
      folded.startsWith(name) &&
      !/^[\p{L}\p{N}]/u.test(folded.slice(name.length)) &&
      isPlaceOrEnd(folded.slice(name.length)),
  )?.[1];
}

function isPlaceOrEnd(rest: string): boolean {
  return (
    /^$|^ (?:tỉnh|thành phố|tp|việt nam|khóa|nước|\p{L}+(?: \p{L}+){0,3}$)/u.test(rest) &&
    !/^ (?:và|,|-)/u.test(rest)
  );
}

/** A joint document of one body only is a mismatch; two or more, however written, are left alone. */
function everyBodyNamed(expected: readonly IssuerClass[], issuerText: string): boolean | undefined {
  const text = loose(foldName(issuerText));
  const missing = expected.filter((each) => each.name === undefined || !text.includes(loose(each.name)));
  if (missing.length === 0) return true;
  const one = issuerClass(issuerText);
  return one?.name !== undefined && expected.some((each) => each.name === one.name) ? false : undefined;
}

/** Where an office signs for its body, or the Party for its organs, a mismatch is no certain fault. */
function officeOf(one: IssuerClass, other: IssuerClass): boolean {
  return [one, other].some(
    (each) => each.kind === "party" || each.kind === "office" || /^văn phòng/u.test(each.name ?? ""),
  );
}

/** True if the body named took over from the one that the symbol names. */
function tookOver(number: DocumentNumber, name: string): boolean {
  const heirs = issuersByCode(mainCode(number)).flatMap((row) => row.successor ?? []);
  return heirs.some((code) => issuersByCode(code).some((row) => foldName(row.name) === name));
}

function loose(name: string): string {
  return name.replace(/[-,]/g, " ").replace(/ và /g, " ").replace(/ +/g, " ");
}

function sameBody(one: string, other: string): boolean {
  return (
    loose(one) === loose(other) ||
    loose(other).startsWith(`${loose(one)} `) ||
    loose(one).startsWith(`${loose(other)} `)
  );
}

function isSure(number: DocumentNumber): boolean {
  return issuersByCode(mainCode(number)).every((row) => row.sure);
}

function isKnownName(name: string): boolean {
  return NAMES.some(([known]) => known === name);
}
