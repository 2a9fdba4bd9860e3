import { findDates, isoOf } from "../citations/date.ts";
import { parseNumber } from "../citations/number.ts";
import { oneLine } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { type Body, bodyOf } from "./body.ts";
import { serialOf, seriesOf } from "./mentions.ts";
import type { Mention, Place } from "./workspace.ts";

/** One cell of a register as it was read from its file. */
export interface Cell {
  readonly text: string;
  /** YYYY-MM-DD where the spreadsheet itself holds a day. */
  readonly date?: string;
  /** Where it stands in a text file (CSV); an empty span in a spreadsheet. */
  readonly span: Span;
  readonly place: Place;
}

export interface RegisterProblem {
  readonly row: number;
  /** 1-based column; 0 for the row as a whole. */
  readonly column: number;
  /** Where the cell stands in a text file. */
  readonly place?: Place;
  /** Vietnamese, with row and column in it. */
  readonly message: string;
}

/** A row as it was read: what it says of a document, and what is wrong with it alone. */
export interface ReadRow {
  readonly row: number;
  readonly column: number;
  readonly mention: Mention | undefined;
  readonly problems: readonly RegisterProblem[];
}

export type Role = "number" | "symbol" | "date" | "subject" | "type" | "issuer" | "signer" | "recipients";

/** What all rows of a register have in common. */
interface Frame {
  readonly uri: string;
  readonly columns: ReadonlyMap<Role, number>;
  /** The province that the title names. */
  readonly home: string | undefined;
}

/** What a row says of a document. Never fails: what is wrong is told. */
export function readRow(cells: readonly Cell[], row: number, { uri, columns, home }: Frame): ReadRow {
  const problems: RegisterProblem[] = [];
  const at = (role: Role) => cells[columns.get(role) ?? -1];
  const words = (role: Role) => oneLine(at(role)?.text ?? "");
  const say = (role: Role, what: string) => {
    const column = (columns.get(role) ?? -1) + 1;
    const place = at(role)?.place;
    problems.push({
      row,
      column,
      ...(place ? { place } : {}),
      message: `Dòng ${row}, cột ${column}: ${what}`,
    });
  };
  const column = (columns.get("number") ?? 0) + 1;
  const numberCell = at("number");
  const written = [words("number"), words("symbol")].filter(Boolean).join("/").replace("//", "/");
  if (!numberCell || written === "") {
    say("number", "thiếu số, ký hiệu.");
    return { row, column, mention: undefined, problems };
  }
  const number = parseNumber(written, words("type"));
  if (!number || number.family === "short") {
    say("number", `“${written.slice(0, 60)}” không đọc được thành số, ký hiệu (ví dụ đúng: 148/QĐ-SKHĐT).`);
    return { row, column, mention: undefined, problems };
  }
  const date = at("date")?.date ?? dayIn(words("date"));
  if (words("date") === "") say("date", "thiếu ngày tháng văn bản.");
  else if (!date)
    say("date", `“${words("date").slice(0, 40)}” không phải ngày có thật (ví dụ đúng: 29/11/2021).`);
  const issuer = words("issuer") || undefined;
  const known = bodyOf(number, issuer, home);
  const body: Body = known.place === undefined ? { ...known, isHouse: true } : known;
  const mention: Mention = {
    uri,
    span: numberCell.span,
    role: "register",
    number: number.text,
    serial: serialOf(number),
    series: seriesOf(number, date),
    type: words("type") || undefined,
    date,
    issuer,
    subject: words("subject").slice(0, 300) || undefined,
    body,
    place: numberCell.place,
  };
  return { row, column, mention, problems };
}

/** The day that a cell names in either written form, as YYYY-MM-DD, or as the bare number a spreadsheet keeps of it. */
function dayIn(text: string): string | undefined {
  if (/^\d{5}(?:[.,]\d{1,12})?$/.test(text)) return dayOfSerial(Number.parseInt(text, 10));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].{0,20})?$/.exec(text);
  if (iso) return isoOf(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text);
  if (short) return isoOf(Number(short[1]), Number(short[2]), 2000 + Number(short[3]));
  const [date, other] = findDates(text);
  return other ? undefined : date?.iso;
}

/** Spreadsheets count days from 30/12/1899; only numbers of this century are taken for days. */
function dayOfSerial(count: number): string | undefined {
  const day = new Date(Date.UTC(1899, 11, 30) + count * 86_400_000).toISOString().slice(0, 10);
  return day.startsWith("20") ? day : undefined;
}
