import type { Citation } from "../citations/citation.ts";
import { findDates } from "../citations/date.ts";
import { findCitations } from "../citations/find.ts";
import { fullCitations } from "../citations/resolve.ts";
import { readTasks } from "../tasks/tasks.ts";
import { planYear } from "../tasks/title.ts";
import { once } from "../text/once.ts";
import type { Source } from "../text/source.ts";
import { contains, indexFrom, overlaps, type Span, slice, span } from "../text/span.ts";
import { firstAppendixLine, readAppendices } from "./appendix.ts";
import { type ClosingRead, readClosing } from "./closing.ts";
import { markColumns } from "./column-lines.ts";
import { readCopy } from "./copy.ts";
import type { Appendix, Copy, Draft, Header, Paragraph, Title } from "./draft.ts";
import { readHeader } from "./header.ts";
import { type Line, readLines } from "./line.ts";
import type { Memory } from "./memory.ts";
import { readOpening } from "./opening.ts";
import { quotedParagraphs } from "./quotation.ts";
import { readProse } from "./read-prose.ts";
import { readTables } from "./read-tables.ts";
import { isRecognised, regimeOf } from "./regime.ts";
import { flattened, runsOf } from "./section-runs.ts";
import { readBlocks, readSections } from "./sections.ts";
import type { Table } from "./table.ts";

/**
 * Reads a draft whole. Total: any text has a draft, if only one without parts. Linear in the text's length.
 * @param memory what an editor keeps from one version of a document to the next; never changes what is read
 */
export function parseDraft(source: Source, memory?: Memory): Draft {
  const { text, plain } = source;
  const tables = readTables(source);
  const lines = markColumns(text, readLines(text, plain, tableAt(tables)));
  const head = readHeader(plain, lines);
  const { header } = head;
  const { next: body, title, addressees, bases, decisionMarker } = readOpening(plain, lines, head);
  const { closing, copy, appendices, main, mainTo } = readBelow(plain, lines, body);
  const regions = [main, ...appendices.map((appendix) => linesOfAppendix(lines, appendix.span))];
  const blocks = regions.map((region) => readBlocks(plain, region));
  const paragraphs = blocks.flat().map(({ paragraph }) => paragraph);
  const quoted = quotedParagraphs(plain, paragraphs);
  const own = blocks.map((region) => region.filter(({ paragraph }) => !quoted.has(paragraph)));
  const read = {
    memory,
    source,
    text,
    plain,
    lines,
    regime: regimeOf(plain, header, title),
    recognised: isRecognised(header, title, addressees !== undefined),
    header,
    title,
    addressees,
    bases,
    decisionMarker,
    sections: own.flatMap((region) => readSections(plain, region)),
    paragraphs,
    recipients: closing.recipients,
    signatures: closing.signatures,
    copy,
    appendices,
    tables,
    main: span(0, mainTo),
    bodyFrom: lines[body]?.span.from ?? text.length,
    issued: header.placeDate?.date?.iso,
  };
  return withLazy(read, derivedFrom(read, quoted));
}

type Derived =
  | "citations"
  | "fullCitations"
  | "dates"
  | "flowing"
  | "allSections"
  | "siblingRuns"
  | "plans"
  | "prose";

/** What is worked out of a draft when it is first asked for. */
function derivedFrom(read: Omit<Draft, Derived>, quoted: ReadonlySet<Paragraph>) {
  const { text, plain, header, title, copy, tables, issued } = read;
  const citations = once(() => citationsBesides(plain, header, title, copy));
  const year = () => planYear(title.subject && slice(text, title.subject), issued);
  return {
    citations,
    fullCitations: () => fullCitations(plain, citations()),
    dates: () => findDates(plain),
    flowing: () => flowing(text),
    allSections: () => flattened(read.sections),
    siblingRuns: () => runsOf(read),
    plans: () => readTasks(tables, text, year()),
    prose: () => readProse(read, quoted),
  } satisfies { readonly [K in Derived]: () => Draft[K] };
}

/** What stands below the opening. */
interface Below {
  readonly closing: ClosingRead;
  readonly copy: Copy | undefined;
  readonly appendices: readonly Appendix[];
  /** The lines of the main text, without those of the closing, and the offset at which it ends. */
  readonly main: readonly Line[];
  readonly mainTo: number;
}

function readBelow(plain: string, lines: readonly Line[], body: number): Below {
  const copied = readCopy(plain, lines, body);
  const end = copied?.first ?? lines.length;
  const annexed = firstAppendixLine(plain, lines, body);
  const closing = readClosing(plain, lines, body, Math.min(annexed, end));
  const closed = closing.recipients !== undefined || closing.signatures.length > 0;
  // The copying office writes below the last appendix, or, on the first page, above them.
  const appendices =
    copied && end < annexed
      ? readAppendices(plain, lines, copied.next, true)
      : readAppendices(plain, lines.slice(0, end), closed ? closing.next : body, closed);
  const mainTo = Math.min(appendices[0]?.span.from ?? plain.length, copied?.copy.span.from ?? plain.length);
  const main = linesWithin(lines, body, mainTo).filter(
    (_, at) => body + at < closing.first || closing.next <= body + at,
  );
  return { closing, copy: copied?.copy, appendices, main, mainTo };
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
