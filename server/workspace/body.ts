import { issuerOfNumber } from "../citations/issuer.ts";
import type { DocumentNumber } from "../citations/number.ts";
import { foldName } from "../conventions/fold.ts";
import type { IssuerKind } from "../conventions/issuers.ts";
import { provinces } from "../conventions/territories.ts";
import type { Draft } from "../draft/draft.ts";
import { slice } from "../text/span.ts";

/** Whose number it is. "107/QĐ-UBND" is borne by a decision of every Ủy ban nhân dân in the country. */
export interface Body {
  /** Folded name of the province or place; "" for bodies of which there is one; undefined if it is not known. */
  readonly place: string | undefined;
  readonly level: "province" | "district" | "commune" | undefined;
  /** True if place and symbol name the body without its level: a sở, or a body of which there is one. */
  readonly sole: boolean;
  /** True for the rows of a register that does not say where it is kept: the office's own documents. */
  readonly isHouse?: boolean;
}

const CENTRAL: ReadonlySet<IssuerKind> = new Set([
  "assembly",
  "president",
  "government",
  "primeMinister",
  "ministry",
  "audit",
]);

const UNIQUE: Body = { place: "", level: undefined, sole: true };

/**
 * The body behind a number.
 * @param issuer who issued it, as written; undefined if the text does not say.
 * @param home the place of the draft in which the number stands, from `homeOf`.
 */
export function bodyOf(number: DocumentNumber, issuer: string | undefined, home: string | undefined): Body {
  const classes = issuerOfNumber(number);
  if (classes?.every(({ kind }) => CENTRAL.has(kind))) return UNIQUE;
  const isDepartment = classes?.length === 1 && classes[0]?.kind === "department";
  return {
    place: (issuer && provinceIn(issuer)) ?? home,
    level: isDepartment ? "province" : levelIn(foldName(issuer ?? "")),
    sole: isDepartment,
  };
}

/** Whether two mentions of one number are of one body: "maybe" where the texts leave it open. */
export function sameBody(a: Body, b: Body): "yes" | "maybe" | "no" {
  // An office keeps its register beside its own drafts.
  if (a.isHouse || b.isHouse) return a.place === "" || b.place === "" ? "no" : "yes";
  if (a.place === undefined || a.place !== b.place) return "no";
  if (a.level !== undefined && b.level !== undefined && a.level !== b.level) return "no";
  const isNamed = (a.sole && b.sole) || (a.level === "province" && b.level === "province");
  return isNamed ? "yes" : "maybe";
}

/** The province of a draft, else the place of its date line; folded. Undefined if the draft names none. */
export function homeOf(draft: Draft): string | undefined {
  const issuers = draft.header.issuers.map(({ text }) => provinceIn(text)).find((name) => name !== undefined);
  if (issuers) return issuers;
  const place = draft.header.placeDate?.place;
  return place && (provinceIn(slice(draft.plain, place)) ?? foldName(slice(draft.plain, place)));
}

const NAMES: readonly string[] = provinces
  .flatMap(({ name, alsoWritten }) => [name, ...(alsoWritten ?? [])])
  .map((name) => foldName(name).replace(/^thành phố /, ""))
  .sort((a, b) => b.length - a.length);

/** The province at the end of a phrase: "UBND tỉnh Khánh Hòa" → "khánh hòa". */
export function provinceIn(text: string): string | undefined {
  const folded = foldName(text);
  return NAMES.find((name) => folded === name || folded.endsWith(` ${name}`));
}

function levelIn(folded: string): Body["level"] {
  if (/(?<!\p{L})(?:tỉnh|sở)(?!\p{L})/u.test(folded)) return "province";
  if (/(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/u.test(folded)) return "district";
  if (/(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(folded)) return "commune";
  // "thành phố" alone may be under the centre, under a province, or a place name.
  const name = NAMES.find((each) => folded.endsWith(` ${each}`));
  const isCity =
    name !== undefined &&
    provinces.some((row) => row.kind === "thành phố" && foldName(row.name).endsWith(name));
  return isCity ? "province" : undefined;
}
