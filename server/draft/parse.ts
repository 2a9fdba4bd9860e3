import type { Citation } from "../citations/citation.ts";
import { findDates } from "../citations/date.ts";
import { findCitations } from "../citations/find.ts";
import { parseNumber } from "../citations/number.ts";
import {
  type Issuer,
  issuersByCode,
  issuesLegalDecisions,
  issuesLegalDocuments,
} from "../conventions/issuers.ts";
import { readTasks } from "../tasks/tasks.ts";
import { planYear } from "../tasks/title.ts";
import { once } from "../text/once.ts";
import { anyOf } from "../text/pattern.ts";
import type { Source } from "../text/source.ts";
import { contains, indexFrom, overlaps, type Span, slice, span } from "../text/span.ts";
import { firstAppendixLine, readAppendices } from "./appendix.ts";
import { readClosing } from "./closing.ts";
import { readCopy } from "./copy.ts";
import type { Copy, Draft, Header, Regime, Title } from "./draft.ts";
import { readHeader } from "./header.ts";
import { type Line, readLines } from "./line.ts";
import type { Memory } from "./memory.ts";
import { readOpening } from "./opening.ts";
import { quotedParagraphs } from "./quotation.ts";
import { readProse } from "./read-prose.ts";
import { readTables } from "./read-tables.ts";
import { flattened, runsOf } from "./section-runs.ts";
import { readBlocks, readSections } from "./sections.ts";
import type { Table } from "./table.ts";
import known from "./words.json" with { type: "json" };

/**
 * Reads a draft whole. Total: any text has a draft, if only one without parts. Linear in the text's length.
 * @param memory what an editor keeps from one version of a document to the next; never changes what is read
 */
export function parseDraft(source: Source, memory?: Memory): Draft {
  const { text, plain } = source;
  const tables = readTables(source);
  const lines = readLines(text, plain, tableAt(tables));
  const head = readHeader(plain, lines);
  const opening = readOpening(plain, lines, head);
  const body = opening.next;
  const copied = readCopy(plain, lines, body);
  const end = copied?.first ?? lines.length;
  const annexed = firstAppendixLine(plain, lines, body);
  const limit = Math.min(annexed, end);
  const closing = readClosing(plain, lines, body, limit);
  const closed = closing.recipients !== undefined || closing.signatures.length > 0;
  // The copying office writes below the last appendix, or, on the first page, above them.
  const appendices =
    copied && end < annexed
      ? readAppendices(plain, lines, copied.next, true)
      : readAppendices(plain, lines.slice(0, end), closed ? closing.next : body, closed);
  const mainTo = Math.min(appendices[0]?.span.from ?? text.length, copied?.copy.span.from ?? text.length);
  const main = linesWithin(lines, body, mainTo).filter(
    (_, at) => !inClosing(body + at, closing.first, closing.next),
  );
  const regions = [main, ...appendices.map((appendix) => linesOfAppendix(lines, appendix.span))];
  const blocks = regions.map((region) => readBlocks(plain, region));
  const paragraphs = blocks.flat().map(({ paragraph }) => paragraph);
  const quoted = quotedParagraphs(plain, paragraphs);
  const title = opening.title;
  const read = {
    memory,
    source,
    text,
    plain,
    lines,
    regime: regimeOf(plain, head.header, title),
    recognised: isRecognised(head.header, title, opening.addressees !== undefined),
    header: head.header,
    title,
    addressees: opening.addressees,
    bases: opening.bases,
    decisionMarker: opening.decisionMarker,
    sections: blocks.flatMap((region) =>
      readSections(
        plain,
        region.filter(({ paragraph }) => !quoted.has(paragraph)),
      ),
    ),
    paragraphs,
    recipients: closing.recipients,
    signatures: closing.signatures,
    copy: copied?.copy,
    appendices,
    tables,
    main: span(0, mainTo),
    bodyFrom: lines[body]?.span.from ?? text.length,
    issued: head.header.placeDate?.date?.iso,
  };
  const { subject } = title;
  return withLazy(read, {
    citations: () => citationsBesides(plain, head.header, title, copied?.copy),
    dates: () => findDates(plain),
    flowing: () => flowing(text),
    allSections: () => flattened(read.sections),
    siblingRuns: () => runsOf(read),
    plans: () =>
      readTasks(tables, text, planYear(subject && text.slice(subject.from, subject.to), read.issued)),
    prose: () => readProse(read, quoted),
  });
}

/** The documents cited in a draft; its own number, that of its copy and one in an issuer's name left out. */
function citationsBesides(plain: string, header: Header, title: Title, copy: Copy | undefined): Citation[] {
  const numbers = [header.number, copy?.header.number].flatMap((number) => number?.span ?? []);
  const own = [...numbers, ...header.issuers.flatMap(({ parts }) => parts)];
  // "NGHỊ ĐỊNH 15/2020/NĐ-CP" on the type line: archives write the number there. What stands above the header is
  // no part of the draft.
  const named = title.typeSpan?.from;
  const top = header.span.from;
  return findCitations(plain).filter(
    ({ span: { from, to } }) =>
      from >= top && from !== named && !own.some((number) => overlaps({ from, to }, number)),
  );
}

function flowing(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(/\n(?<=[\p{L}\p{N},)”]\n)(?=[\p{L}\p{N}(“])/gu, " ");
}

/** Adds fields that are computed on first use: a draft that nobody asks for citations does not look for them. */
function withLazy<T extends object, L extends Record<string, () => unknown>>(
  target: T,
  makers: L,
): T & { readonly [K in keyof L]: ReturnType<L[K]> } {
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(target, name, { enumerable: true, get: once(make) });
  }
  return target as T & { readonly [K in keyof L]: ReturnType<L[K]> };
}

/** Tells whether a line lies in a table; asked with growing offsets, so one pass over the tables is enough. */
function tableAt(tables: readonly Table[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < tables.length && (tables[at] as Table).span.to <= offset) at++;
    const table = tables[at];
    return table !== undefined && table.span.from <= offset;
  };
}

function linesWithin(lines: readonly Line[], from: number, toOffset: number): Line[] {
  const end = lines.findIndex((line, index) => index >= from && line.span.from >= toOffset);
  return lines.slice(from, end < 0 ? lines.length : end);
}

/** The lines within a span. A draft may have thousands of appendices: none may cost a pass over all lines. */
function linesOfAppendix(lines: readonly Line[], where: Span): Line[] {
  const near = lines.slice(indexFrom(lines, where.from), indexFrom(lines, where.to + 1));
  return near.filter((line) => contains(where, line.span));
}

function inClosing(index: number, first: number, next: number): boolean {
  return first <= index && index < next;
}

/** The decree binds administrative documents only (Điều 2): legal and Party documents have rule books of their own. */
function regimeOf(plain: string, header: Header, title: Title): Regime {
  const country = header.nationalName && plain.slice(header.nationalName.from, header.nationalName.to);
  if (country && /ĐẢNG/iu.test(country)) return "party";
  const value =
    header.number && plain.slice(header.number.value.from, header.number.value.to).replace(/\s/g, "");
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
function isRecognised(header: Header, title: Title, hasAddressees: boolean): boolean {
  if (header.nationalName || header.number?.symbol) return true;
  return (
    header.placeDate !== undefined &&
    (title.typeSpan !== undefined || title.vv !== undefined || hasAddressees)
  );
}
