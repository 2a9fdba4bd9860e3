import { parseNumber } from "../citations/number.ts";
import {
  type Issuer,
  issuersByCode,
  issuesLegalDecisions,
  issuesLegalDocuments,
} from "../conventions/issuers.ts";
import { anyOf } from "../text/pattern.ts";
import { slice } from "../text/span.ts";
import type { Header, Regime, Title } from "./draft.ts";
import known from "./words.json" with { type: "json" };

/** The decree binds administrative documents only (Điều 2): legal and Party documents have rule books of their own. */
export function regimeOf(plain: string, header: Header, title: Title): Regime {
  const country = header.nationalName && slice(plain, header.nationalName);
  if (country && /ĐẢNG/iu.test(country)) return "party";
  const value = header.number && slice(plain, header.number.value).replace(/\s/g, "");
  const ofMasses = header.issuers.some(({ text }) => MASSES.test(text));
  // Under the name of the country a number of the Party's shape is a fault to be found, but for mass organisations.
  if ((!country || ofMasses) && value && PARTY_NUMBER.test(value)) return "party";
  const dated = value !== undefined && /^[^/]{0,6}\/\d{4}\/\p{L}/u.test(value);
  if (dated) return isNeverLegal(title) || isOfficeWithoutPower(value) ? "administrative" : "legal";
  return title.type?.family === "legal" || isOfLawmakers(plain, title) ? "legal" : "administrative";
}

const LAWMAKERS = new RegExp(`^${anyOf(known.title.lawmakers)}(?!\\p{L})`, "u");

/** A resolution of the National Assembly whose head was lost: who resolves stands above its bases. */
function isOfLawmakers(plain: string, { authority }: Title): boolean {
  return authority !== undefined && LAWMAKERS.test(slice(plain, authority).replace(/\s+/g, " "));
}

/** "20-HD/HNDT". */
const PARTY_NUMBER = /^\d{0,5}[A-Za-z]?[-–]\p{Lu}[\p{L}]*\/\p{Lu}/u;
const MASSES = new RegExp(`^${anyOf(known.header.masses)}(?!\\p{L})`, "u");

/** A sở or an office issues no legal documents: a year in its number is a fault to be found, not another regime. */
function isOfficeWithoutPower(value: string): boolean {
  const { issuerCode = "", typeCode = "", year = 0 } = parseNumber(value) ?? {};
  const bodies = issuersByCode(issuerCode);
  const hasPower = (body: Issuer): boolean =>
    /^(?:QĐ|CT)$/.test(typeCode) ? issuesLegalDecisions(body, year) : issuesLegalDocuments(body);
  return bodies.length > 0 && !bodies.some(hasPower);
}

/** A "KẾ HOẠCH" numbered like a legal document is a plan all the same; only NQ, QĐ and CT exist in both regimes. */
function isNeverLegal({ type, typeSpan }: Title): boolean {
  if (!typeSpan || type?.family !== "administrative") return false;
  return !["NQ", "QĐ", "CT", "HĐ"].includes(type.abbreviation ?? "HĐ");
}

/** Content alone decides: Quốc hiệu, a number line with a symbol, or a place-and-date line with a type or "Kính gửi". */
export function isRecognised(header: Header, title: Title, hasAddressees: boolean): boolean {
  if (header.nationalName || header.number?.symbol) return true;
  return (
    header.placeDate !== undefined &&
    (title.typeSpan !== undefined || title.vv !== undefined || hasAddressees)
  );
}
