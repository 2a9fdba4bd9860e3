import { daysAfter } from "../text/day.ts";
import { groupBy } from "../text/group.ts";
import { foldName } from "./fold.ts";
import rows from "./issuers.json" with { type: "json" };

export type IssuerKind =
  | "assembly" // Quốc hội, UBTVQH
  | "president"
  | "government"
  | "primeMinister"
  | "ministry" // bộ, cơ quan ngang bộ
  | "court"
  | "procuracy"
  | "audit"
  | "council" // HĐND
  | "committee" // UBND
  | "department" // sở
  | "office"
  | "party";

/** A body that issues documents and the code by which symbols name it. */
export interface Issuer {
  /** As in a symbol: "BTC". One body may have several codes over several rows. */
  readonly code: string;
  /** Without the place: "Sở Tài chính". */
  readonly name: string;
  readonly kind: IssuerKind;
  /** Other ways to write the name. */
  readonly aliases?: readonly string[];
  /** First day (YYYY-MM-DD) of the body; absent: before any draft that is checked, or unknown. */
  readonly from?: string;
  /** Last day of the body; absent: it still stands. */
  readonly until?: string;
  /** Codes of the bodies that took over. */
  readonly successor?: readonly string[];
  /** False where the code is one of several in use: never accuse by it. */
  readonly sure: boolean;
  readonly source: string;
}

/**
 * Known issuers. The list is open (Phụ lục I, Phần I, Mục II.3.b leaves codes to the head of each body):
 * a code that is not here is unknown, never wrong.
 */
export const issuers = rows as readonly Issuer[];

/** Rows with exactly this code; several if it changed hands, none if it is unknown. */
export function issuersByCode(code: string): readonly Issuer[] {
  return BY_CODE.get(code) ?? [];
}

/** The full name of a code, as heads and signatures write it: "UBND" is "ỦY BAN NHÂN DÂN". The code itself if unknown. */
export function fullName(code: string): string {
  return issuersByCode(code)[0]?.name.toUpperCase() ?? code;
}

/** Rows of the body named, in any case and either tone style: "SỞ TÀI CHÍNH". The place must be left out. */
export function issuersByName(name: string): readonly Issuer[] {
  return (BY_NAME.get(foldName(name)) ?? []).map(({ issuer }) => issuer);
}

/**
 * Whether the body issues văn bản quy phạm pháp luật (Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4;
 * before it 80/2015/QH13, Điều 4). A sở or an office does not: a year in its number is a fault, not a legal document.
 */
export function issuesLegalDocuments(issuer: Issuer): boolean {
  return issuer.kind !== "department" && issuer.kind !== "office" && issuer.kind !== "party";
}

/**
 * Since Luật Ban hành văn bản quy phạm pháp luật 17/2008/QH12 (in force 01/01/2009) ministries issue theirs as thông tư:
 * a decision or directive with a year in its number, a year of grace left out, is a fault.
 */
export function issuesLegalDecisions(issuer: Issuer, year: number): boolean {
  return issuesLegalDocuments(issuer) && !(issuer.kind === "ministry" && year >= 2010);
}

/** Days around a merger in which both names are met: each province decided on its own day. */
const MERGER_TOLERANCE = 60;

/**
 * Whether the body stood on a day (YYYY-MM-DD), both sides widened by `MERGER_TOLERANCE`.
 * True where the dates are unknown.
 */
export function stoodOn(issuer: Issuer, day: string): boolean {
  if (issuer.from !== undefined && daysAfter(day, MERGER_TOLERANCE) < issuer.from) return false;
  return issuer.until === undefined || daysAfter(day, -MERGER_TOLERANCE) <= issuer.until;
}

const BY_CODE: ReadonlyMap<string, readonly Issuer[]> = groupBy(issuers, ({ code }) => code);
const BY_NAME = groupBy(
  issuers.flatMap((issuer) =>
    [issuer.name, ...(issuer.aliases ?? [])].map((name) => ({ name: foldName(name), issuer })),
  ),
  ({ name }) => name,
);
