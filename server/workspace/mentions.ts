import type { Citation } from "../citations/citation.ts";
import { issuersAgree } from "../citations/issuer.ts";
import { type DocumentNumber, parseNumber } from "../citations/number.ts";
import type { Draft } from "../draft/draft.ts";
import { taskCounts } from "../tasks/count.ts";
import { lineAndColumn, lineStarts, oneLine } from "../text/lines.ts";
import { type Span, slice } from "../text/span.ts";
import { bodyOf, homeOf } from "./body.ts";
import type { Mention, Place } from "./workspace.ts";

/** Longest subject that is kept of a mention, in characters. */
const SUBJECT = 300;

/** Every document that a draft names by a number that is filled in: its own first, then those it cites, in text order. */
export function mentionsIn(uri: string, draft: Draft): Mention[] {
  const starts = lineStarts(draft.source.original);
  const placeOf = (where: Span) => placeIn(draft, starts, where);
  const home = homeOf(draft);
  const own = ownMention(uri, draft, home, placeOf);
  const cited = draft.citations.flatMap((citation) => citationMention(uri, draft, citation, home, placeOf));
  return own ? [own, ...cited] : cited;
}

/** The mention that a draft's own header is; undefined while its number is blank. */
export function ownMentionOf(uri: string, draft: Draft): Mention | undefined {
  const starts = lineStarts(draft.source.original);
  return ownMention(uri, draft, homeOf(draft), (where) => placeIn(draft, starts, where));
}

/** The documents among which a number is counted: same symbol, same year. Undefined if either is not known. */
export function seriesOf(number: DocumentNumber, date: string | undefined): string | undefined {
  if (!date || serialOf(number) === undefined || number.family === "assembly") return undefined;
  const symbol = number.text.slice(number.serial.length).toUpperCase();
  return `${date.slice(0, 4)} ${symbol}`;
}

/** The serial of a number, if it is one: "12" of "12/QĐ-UBND", none of "12a". */
export function serialOf(number: DocumentNumber): number | undefined {
  return /^\d{1,6}$/.test(number.serial) ? Number(number.serial) : undefined;
}

function ownMention(
  uri: string,
  draft: Draft,
  home: string | undefined,
  placeOf: (where: Span) => Place,
): Mention | undefined {
  const line = draft.header.number;
  if (!line || line.digits.from === line.digits.to) return undefined;
  const number = parseNumber(slice(draft.plain, line.value));
  if (!number || number.serial === "") return undefined;
  const issuer = draft.header.issuers.at(-1)?.text;
  const { type, subject } = draft.title;
  const tasks = /^(?:kế hoạch|chương trình)$/iu.test(type?.name ?? "") ? taskCounts(draft.plans) : [];
  return {
    ...(tasks.length > 0 ? { tasks } : {}),
    uri,
    span: line.value,
    role: "header",
    number: number.text,
    serial: serialOf(number),
    series: seriesOf(number, draft.issued),
    type: type?.name,
    date: draft.issued,
    issuer,
    subject: subject && words(draft, subject),
    body: bodyOf(number, issuer, home),
    place: placeOf(line.value),
  };
}

function citationMention(
  uri: string,
  draft: Draft,
  citation: Citation,
  home: string | undefined,
  placeOf: (where: Span) => Place,
): Mention[] {
  const { number, numberSpan, date, type, subject } = citation;
  if (!number || !numberSpan || number.serial === "" || number.family === "short") return [];
  const issuer = citation.issuer && words(draft, citation.issuer);
  return [
    {
      uri,
      span: numberSpan,
      role: "citation",
      number: number.text,
      serial: serialOf(number),
      // A number whose symbol and issuer contradict each other is no witness of the order of a series.
      series: issuer && issuersAgree(number, issuer) === false ? undefined : seriesOf(number, date?.iso),
      type: type && words(draft, type),
      date: date?.iso,
      issuer,
      subject: subject && words(draft, subject),
      body: bodyOf(number, issuer, home),
      place: placeOf(numberSpan),
    },
  ];
}

function words(draft: Draft, where: Span): string {
  const text = slice(draft.plain, { from: where.from, to: Math.min(where.to, where.from + 2 * SUBJECT) });
  return oneLine(text).slice(0, SUBJECT);
}

function placeIn(draft: Draft, starts: readonly number[], { from, to }: Span): Place {
  const start = lineAndColumn(starts, draft.source.toOriginal(from));
  const end = lineAndColumn(starts, draft.source.toOriginal(to));
  return { ...start, endLine: end.line, endColumn: end.column };
}
