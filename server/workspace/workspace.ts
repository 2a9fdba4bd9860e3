import type { Span } from "../text/span.ts";
import type { Body } from "./body.ts";

/** What the other drafts of the folder and the register of outgoing documents say, seen from one draft. Immutable. */
export interface Workspace {
  /**
   * Everything known about a number (compared form), other files only; registers and headers before citations. What a
   * file says of it in the same words more than once stands here once.
   */
  mentionsOf(number: string): readonly Mention[];
  /** Documents of one series (see `seriesOf`), other files only, lowest serial first. */
  inSeries(series: string): readonly Mention[];
  /** True for a file that is a copy or another version of this draft: what it says otherwise is no contradiction. */
  isVersion(uri: string): boolean;
}

/** One place in a file that names a document by its number. */
export interface Mention {
  readonly uri: string;
  readonly span: Span;
  /** header: the document's own number line. citation: cited there. register: a row of the register. */
  readonly role: "header" | "citation" | "register";
  /** As compared: "107/QĐ-UBND". */
  readonly number: string;
  /** The number proper where it is digits only. */
  readonly serial: number | undefined;
  /** The documents among which it is counted: its symbol and year. Undefined without a date or a plain serial. */
  readonly series: string | undefined;
  readonly type: string | undefined;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  /** As written. */
  readonly issuer: string | undefined;
  /** As written, white space made single, at most 300 characters. */
  readonly subject: string | undefined;
  /** Whose number it is, as far as that is known. */
  readonly body: Body;
  /** For the header of a plan with tables: how many tasks it has, all rows first, then counted in other ways. */
  readonly tasks?: readonly number[];
  readonly place: Place;
}

/** Where a mention stands in the file as it was read; kept because the text of a file that is not open is not. */
export interface Place {
  /** 1-based, as a clerk counts; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In a spreadsheet the sheet; line and column are then row and column, which no editor can be led to. */
  readonly sheet?: string;
}
