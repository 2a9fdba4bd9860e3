import { findDates } from "../citations/date.ts";
import { headerMarks } from "../conventions/marks.ts";
import { isUpperCase } from "../text/case.ts";
import { anyOf } from "../text/pattern.ts";
import { type Span, slice, span, spanOfMatch, trimSpan } from "../text/span.ts";
import type { Header, NumberLine, PlaceDate } from "./draft.ts";
import {
  isNearlyMotto,
  isNearlyNationalName,
  MOTTO_WORDS_JOINED,
  NATIONAL_NAME_WORDS,
} from "./emblem-words.ts";
import { headerLineAt, isStamp, isStampField } from "./header-lines.ts";
import { joinNames } from "./issuer-names.ts";
import { type Line, readCells } from "./line.ts";
import { isPageTitle, isTypeLine } from "./type-line.ts";
import known from "./words.json" with { type: "json" };

/** The header, the lines of a "V/v" that stand in it, and the line on which what follows it begins. */
export interface HeaderRead {
  readonly header: Header;
  /** "V/v …" under the number, one span a line. */
  readonly vvLines: readonly Span[];
  /** Index of the first line after the header. */
  readonly next: number;
}

/** A header never runs deeper than this; a text without one is not searched to its end. */
const HEADER_LINES = 60;

const NATIONAL_NAME = new RegExp(NATIONAL_NAME_WORDS, "iu");
const PARTY_NAME = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
const MOTTO = new RegExp(`${MOTTO_WORDS_JOINED}[.;,]?`, "iu");
/** "Mẫu số 05", "2. Mẫu giấy mời": what stands above a form. */
const FORM = /^(?:\d{1,2}\.\s)?[^.;]{0,40}(?<!\p{L})mẫu(?!\p{L})[^;]{0,120}$/iu;
/** What a template leaves for the clerk to fill in: "[SỐ]", "{{ngày}}". */
const FILL = String.raw`[[{]{1,2}[^[\]{}\n]{1,30}[\]}]{1,2}`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(S[ốỐ]\s{0,3}[:.]?\s{0,12})([\dIVXLCO]{0,6}[A-Za-z]?(?:(?<=\d)(?:[.…_]{2,20}|[.,](?=\s?\/)))?|[.…_]{1,20}|${FILL})\s{0,12}(?:(?:(?:\/\/|[/\\–-])\s{0,3}|(?<=:\s{0,3}\d{1,6}\s?)(?=\p{L}{2,9}[-/]\p{L}))((?:\d{4}\s?\/\s?)?(?:-\s?)?\p{L}[\p{L}\d&.]*(?:\s{0,2}(?:--|[-–—_/]|(?<=\p{L}\. )|(?<=\p{L} )(?=(?:KV )?[IVX]{1,5}-\p{L}))\s{0,2}[\p{L}&.\d]+){0,6}(?:\s?-(?=\s*$|\s*[\t|]))?)|(?=\s*$|\s*[\t|]|\s{3}))`,
  "iu",
);
const PLACE_DATE = new RegExp(
  String.raw`(?:(\p{L}[\p{L}\d\n ,.'’-]{1,60}?)\s{0,3}[,;]?\s{0,3})?(ngày\s{0,20}(?:${FILL}|[\d…._@]{0,12})\s{0,20}tháng\s{0,20}(?:${FILL}|[\d…._]{0,12})\s{0,20}(?:năm\s{0,6}(?:${FILL}|[\d…._]{0,8})|(?<=\d\s{1,3}|\d\s?\/\s?)(?:19|20)\d{2}(?!\d)|(?<=\d)\s?\/\s?(?:19|20)\d{2}(?!\d))?|(?<=,\s{0,3}|ngày\s{0,3})(?:ngày\s{0,3})?\d{1,2}\s?[/.-]\s?\d{1,2}\s?(?:[/.-]\s?|năm\s)\d{2,4})\.?`,
  "iu",
);
const MARK = new RegExp(String.raw`^\(?(?:${anyOf(headerMarks)}|DỰ THẢO LẦN \S{1,6})\)?$`, "iu");
/** What stands in capitals below a header that has no number: the title of a list, of a form. */
const NO_NAME = new RegExp(`^${anyOf(known.header.notNames)}(?!\\p{L})`, "u");
/** "Khánh Hòa, ngày 19 tháng 4 năm 2022" and nothing else, blanks for the clerk allowed. */
const WHOLE_PLACE_DATE =
  /^\p{Lu}[\p{L} .'’-]{1,40},\s{0,9}ngày[\s\d….]{0,20}tháng[\s\d….]{0,20}năm[\s\d….]{0,9}$/u;
/** What a letter must not be called in a line of its own. */
const LETTER_TITLE = "CÔNG VĂN";
/** So many lines may stand between two parts of a header without belonging to it. */
const STRAY_LINES = 4;
/** The mark of a copy at the head of the page, or in the block that the copying office adds. */
const COPY_MARK =
  /^\(?(?:BẢN\s{1,3})?(?:SAO(?:\s{1,3}Y|\s{1,3}LỤC)?|TRÍCH\s{1,3}SAO)(?:\s{1,3}BẢN\s{1,3}CHÍNH)?\)?$/u;
/** "Về cho học sinh nghỉ học": how letters of Thành phố Hồ Chí Minh begin their subject. */
const ABOUT = /^Về \p{Ll}[^.;:]{3,90}$/u;
const VV = /^(?:V\/v(?=\p{Ll}{2,7}\s)|(?:V\s?\/\s?v|Vv\.?|Về việc)(?![\p{L}]))/iu;
const BODY_WORD = new RegExp(`^${anyOf(known.header.bodies)}(?!\\p{L})`, "iu");
/** "Luật số: 80/2015/QH13", "Nghị quyết số: …": acts of the National Assembly name themselves before their number. */
const LEGAL_NAME = new RegExp(String.raw`^${anyOf(known.header.laws)}\s{1,3}$`, "iu");
const STOP = /^(?:K[ií]nh\s+(?:gửi|trình)|Căn\s+c[ứư](?![\p{L}]))/iu;

/** An address or telephone that an office sets under its name. */
const CONTACT = new RegExp(String.raw`^${anyOf(known.header.contacts)}\s{0,3}:`, "iu");

/** Reads the header at the top of a draft, whatever the order in which a converter left its two columns. */
export function readHeader(plain: string, lines: readonly Line[]): HeaderRead {
  const found = new Collector(plain);
  let next = 0;
  for (let index = 0; index < Math.min(lines.length, HEADER_LINES); ) {
    const { line, next: after } = headerLineAt(plain, lines, index);
    index = after;
    if (line.kind === "blank") found.blank();
    if (line.kind === "blank" || line.kind === "pageNumber") continue;
    if (line.kind === "rule") {
      if (found.any()) next = after;
      continue;
    }
    if (line.kind === "table") break;
    if (!found.any() && isPageTitle(plain, line)) continue;
    if (found.line(line)) {
      if (found.any()) next = after;
    } else {
      const below = found.partBelow(line, lines, after);
      if (!below) break;
      found.pass(line);
      if (below === "addressees") next = after;
    }
  }
  return found.result(found.any() ? next : 0, lines);
}

/** Gathers the header's parts line by line; `line` answers false at the first line that is no longer header. */
class Collector {
  private nationalName: Span | undefined;
  private motto: Span | undefined;
  private number: NumberLine | undefined;
  private placeDate: PlaceDate | undefined;
  private readonly names: Span[] = [];
  private readonly marks: Span[] = [];
  private readonly vv: Span[] = [];
  private vvOpen = false;
  private inStamp = false;

  constructor(private readonly plain: string) {}

  any(): boolean {
    return Boolean(this.nationalName || this.number || this.placeDate || this.motto);
  }

  /** Only a subject that breaks off at a comma goes on below a blank line. */
  blank(): void {
    const last = this.vv.at(-1);
    this.vvOpen &&= last !== undefined && this.plain[last.to - 1] === ",";
  }

  line(line: Line): boolean {
    const words = slice(this.plain, line.content);
    this.inStamp = isStamp(words) || (this.inStamp && isStampField(words));
    if (this.inStamp) return true;
    if (!this.any() && FORM.test(words)) return true;
    if (STOP.test(words) || (line.label && line.label.kind !== "bullet")) return false;
    if ((this.any() || this.names.length === 0) && isTypeLine(words)) return false;
    const pieces = this.cutKnown(line.content);
    let known = pieces.known;
    for (const cell of pieces.rest) known = this.cell(cell) || known;
    if (known) return true;
    if (CONTACT.test(words)) return true;
    // A digital signature's stamp stands above the header: what was taken for a name belongs to it.
    if (!this.any()) this.names.length = 0;
    return !this.any() && words.length < 100;
  }

  /**
   * What stands close below, if the header still lacks it: what lies between is a stamp ("ĐẾN Số: …"), the rest of
   * a "V/v" that a blank line cut, or a subject without "V/v" above "Kính gửi".
   */
  partBelow(current: Line, lines: readonly Line[], from: number): "header" | "addressees" | undefined {
    if (!this.any()) return undefined;
    const own = slice(this.plain, current.content);
    const isText = current.kind === "text" && !isUpperCase(own) && !isTypeLine(own);
    let seen = 0;
    for (let index = from; index < Math.min(lines.length, from + 14) && seen < STRAY_LINES; ) {
      const { line, next } = headerLineAt(this.plain, lines, index);
      index = next;
      if (line.kind === "blank" || line.kind === "rule") continue;
      const words = slice(this.plain, line.content);
      // A letter has no type line; where one stands all the same, the addressees are below it.
      if (isText && words === LETTER_TITLE) continue;
      // Between the number of a letter and its addressees nothing stands but a subject, its "V/v" forgotten.
      if (this.number?.symbol && isText && seen < 3 && /^Kính\s+gửi/u.test(words)) return "addressees";
      if (line.kind !== "text" || words.length > 100 || STOP.test(words) || isTypeLine(words))
        return undefined;
      if (!this.nationalName && NATIONAL_NAME.test(words) && isUpperCase(words)) return "header";
      if (!this.placeDate && WHOLE_PLACE_DATE.test(words)) return "header";
      seen++;
    }
    return undefined;
  }

  /** Passes over a line that `partBelow` explains; below a "V/v" it is the rest of it. */
  pass(line: Line): void {
    const words = slice(this.plain, line.content);
    if (this.vv.length > 0 && !this.placeDate && !isUpperCase(words)) this.vv.push(line.content);
  }

  /** Takes Quốc hiệu, Tiêu ngữ, place-and-date and number out of a line; the rest comes back as cells. */
  private cutKnown(where: Span): { known: boolean; rest: Span[] } {
    const words = slice(this.plain, where);
    let rest: Span[] = readCells(this.plain, where);
    let known = false;
    const takeSpan = (taken: Span | undefined): Span | undefined => {
      if (!taken) return undefined;
      known = true;
      rest = rest.flatMap((cell) => without(this.plain, cell, taken));
      return taken;
    };
    const take = (match: RegExpExecArray | null): Span | undefined =>
      takeSpan(match ? spanOfMatch(match, where.from) : undefined);
    const like = (isLike: (words: string) => boolean): Span | undefined =>
      takeSpan(rest.find(({ from, to }) => isLike(this.plain.slice(from, to))));
    if (words.length > 400) return { known, rest };
    this.nationalName ??= take(findNationalName(this.plain, words, rest)) ?? like(isNearlyNationalName);
    this.motto ??= take(MOTTO.exec(words)) ?? like(isNearlyMotto);
    if (!this.number) this.number = this.readNumber(words, take);
    if (!this.placeDate) this.placeDate = this.readPlaceDate(words, where.from, rest, take);
    return { known, rest };
  }

  private readNumber(
    words: string,
    take: (match: RegExpExecArray | null) => Span | undefined,
  ): NumberLine | undefined {
    const match = NUMBER.exec(words);
    const before = match ? words.slice(0, match.index) : "";
    const opensCell = /^\s*$|\s{3}|[\t|]|-- ?$/.test(before.slice(-3) || " ".repeat(3));
    if (!match || !(opensCell || LEGAL_NAME.test(before))) return undefined;
    const label = match[1] ?? "";
    const digits = match[2] ?? "";
    const symbol = match[3];
    // "Số: 15QĐ-SNV" has lost its slash; "Số: 15 tem-phiếu" is a count.
    if (symbol && /\d\s?$/.test(match[0].slice(0, -symbol.length)) && !/^\p{Lu}{2}/u.test(symbol))
      return undefined;
    if (!symbol && !/[:.]/.test(label)) return undefined;
    if (!symbol && /^\s*$/.test(digits) && !/:/.test(label)) return undefined;
    const where = take(match) as Span;
    const labelTo = where.from + label.trimEnd().length;
    const end = trimSpan(this.plain, where).to;
    return {
      span: span(where.from, end),
      label: span(where.from, labelTo),
      digits: span(where.from + label.length, where.from + label.length + digits.length),
      symbol: symbol === undefined ? undefined : span(end - symbol.trimEnd().length, end),
      value: trimSpan(this.plain, span(labelTo, end)),
    };
  }

  private readPlaceDate(
    words: string,
    base: number,
    cells: readonly Span[],
    take: (match: RegExpExecArray | null) => Span | undefined,
  ): PlaceDate | undefined {
    const match = PLACE_DATE.exec(words);
    if (!match?.[2]) return undefined;
    const dateFrom = match.index + match[0].indexOf(match[2], match[1]?.length ?? 0);
    const tail = words.slice(dateFrom + match[2].length);
    if (/^\s*\p{L}/u.test(tail) || (!match[1] && !this.number && !this.nationalName)) return undefined;
    // Before any other part of a header only the full form will do: a sentence may end with a date as well.
    const placed =
      /^(?:\p{Lu}[\p{L}.'’-]*(?:\s+|$)){1,6}$/u.test(match[1] ?? "") &&
      /,\s*$/.test(words.slice(match.index, dateFrom));
    if (!this.any() && !placed) return undefined;
    const cell = cells.find((each) => each.from <= base + dateFrom && base + dateFrom < each.to);
    if ((cell ? cell.to - cell.from : words.length) > 160) return undefined;
    // "……, ngày … tháng … năm …": the clerk fills in the place as well. Mass organisations set a star above it.
    if (cell && !/^[….,_\s*]*$/.test(this.plain.slice(cell.from, base + match.index))) return undefined;
    const where = take(match) as Span;
    const dateSpan = trimSpan(this.plain, span(base + dateFrom, base + dateFrom + match[2].length));
    const found = Math.max(where.from, cell?.from ?? 0);
    // "Số: 15/QĐ-UBND, Đức Lập, ngày …" on one line: the comma ends the number.
    const placeFrom = found + (/^[,;\s]{1,9}/.exec(this.plain.slice(found, found + 9))?.[0].length ?? 0);
    const place = match[1] ? trimSpan(this.plain, span(placeFrom, where.from + match[1].length)) : undefined;
    const date = findDates(slice(this.plain, dateSpan))[0];
    return {
      span: span(placeFrom, trimSpan(this.plain, where).to),
      place: place && place.to > place.from ? place : undefined,
      dateSpan,
      date: date && shiftDate(date, dateSpan.from),
    };
  }

  /** A cell that is none of the four: an issuer's name, a mark, "V/v" or its continuation. */
  private cell(cell: Span): boolean {
    const words = slice(this.plain, cell);
    const opensSubject = VV.test(words) || ABOUT.test(words);
    if (opensSubject && (this.number || (this.any() && /^V\s?\//iu.test(words)))) {
      this.vvOpen = true;
      this.vv.push(cell);
      return true;
    }
    if (!this.any() && COPY_MARK.test(words)) return true;
    if (MARK.test(words)) {
      this.marks.push(cell);
      return true;
    }
    const isComplete = this.number !== undefined && this.placeDate !== undefined;
    if (this.vvOpen && (isComplete || !isUpperCase(words))) {
      this.vv.push(cell);
      return true;
    }
    if (/^[-–—―─━═_=*\s]+$/.test(words)) return true;
    // Names stand above the number: once number and date are read, an upper-case line is a type, known or not.
    if (isComplete) return false;
    const isName = isUpperCase(words) || (BODY_WORD.test(words) && !this.number && words.length < 90);
    if (isName && /\p{L}{2}/u.test(words) && words.length < 140 && !NO_NAME.test(words)) {
      this.names.push(cell);
      return true;
    }
    return false;
  }

  result(next: number, lines: readonly Line[]): HeaderRead {
    const firstPart = Math.min(
      ...[this.nationalName, this.motto, this.number?.span, this.placeDate?.span, ...this.names].map(
        (part) => part?.from ?? Infinity,
      ),
    );
    const to = next > 0 ? (lines[next - 1]?.span.to ?? 0) : 0;
    const from = next > 0 && firstPart < Infinity ? firstPart : 0;
    const header: Header = {
      span: span(from, Math.max(from, to)),
      nationalName: this.nationalName,
      motto: this.motto,
      issuers: this.any() ? joinNames(this.plain, this.names) : [],
      number: this.number,
      placeDate: this.placeDate,
      marks: this.marks,
    };
    return { header, vvLines: this.vv, next };
  }
}

/** Quốc hiệu in upper case, or in any case where it fills a cell: in a sentence it is the name of the country. */
function findNationalName(plain: string, words: string, cells: readonly Span[]): RegExpExecArray | null {
  const match = NATIONAL_NAME.exec(words) ?? PARTY_NAME.exec(words);
  if (!match || isUpperCase(match[0])) return match;
  // Behind the issuer's name, where a converter left one space between the columns.
  const before = words.slice(0, match.index).trim();
  if (isUpperCase(before) && match.index + match[0].length === words.length) return match;
  return cells.some(({ from, to }) => plain.slice(from, to) === match[0]) ? match : null;
}

/** `cell` less the characters under `taken`: none, one or two cells. */
function without(plain: string, cell: Span, taken: Span): Span[] {
  if (taken.to <= cell.from || cell.to <= taken.from) return [cell];
  return [span(cell.from, Math.max(cell.from, taken.from)), span(Math.min(cell.to, taken.to), cell.to)]
    .map((part) => trimSpan(plain, part))
    .filter((part) => part.to > part.from);
}

function shiftDate(date: NonNullable<PlaceDate["date"]>, by: number): NonNullable<PlaceDate["date"]> {
  const move = (where: Span): Span => span(where.from + by, where.to + by);
  const part = <T extends { readonly span: Span }>(each: T): T => ({ ...each, span: move(each.span) });
  return {
    ...date,
    span: move(date.span),
    day: part(date.day),
    month: part(date.month),
    year: date.year && part(date.year),
  };
}
