import { findDates, isoOf } from "../citations/date.ts";
import { parseNumber } from "../citations/number.ts";
import { foldName } from "../conventions/fold.ts";
import { type Span, span } from "../text/span.ts";
import { type Body, bodyOf, provinceIn } from "./body.ts";
import { serialOf, seriesOf } from "./mentions.ts";
import table from "./register-columns.json" with { type: "json" };
import { problemsOfOrder } from "./register-order.ts";
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

/** A register of outgoing documents (sổ đăng ký văn bản đi). */
export interface Register {
  readonly mentions: readonly Mention[];
  /** At most `PROBLEM_LIMIT`. */
  readonly problems: readonly RegisterProblem[];
}

const PROBLEM_LIMIT = 100;

/** Rows above the column names that may hold the title of the register. */
const TITLE_ROWS = 20;

type Role = "number" | "symbol" | "date" | "subject" | "type" | "issuer" | "signer" | "recipients";

/** Reads the rows of a register; the columns are known by their names, whatever their order. Never fails: what is wrong is told. */
export function readRegister(uri: string, rows: readonly (readonly Cell[])[]): Register {
  const head = rows.slice(0, TITLE_ROWS).findIndex((row) => isHead(row));
  if (head < 0) {
    const message =
      "Không thấy dòng tên cột: cần ít nhất cột “Số, ký hiệu” và cột “Ngày tháng văn bản” trong 20 dòng đầu.";
    return { mentions: [], problems: [{ row: 1, column: 0, message }] };
  }
  const columns = columnsOf(rows[head] ?? []);
  const title = rows.slice(0, head).flat();
  const home = title.map(({ text }) => provinceIn(text)).find((name) => name !== undefined);
  const read = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ""))
    .map(({ cells, row }) => readRow(uri, cells, row, columns, home));
  const mentions = read.flatMap(({ mention }) => mention ?? []);
  const problems = [...read.flatMap((each) => each.problems), ...problemsOfOrder(read)];
  problems.sort((a, b) => a.row - b.row || a.column - b.column);
  return { mentions, problems: problems.slice(0, PROBLEM_LIMIT) };
}

/** A row as it was read: what it says of a document, and what is wrong with it alone. */
export interface ReadRow {
  readonly row: number;
  readonly column: number;
  readonly mention: Mention | undefined;
  readonly problems: readonly RegisterProblem[];
}

function readRow(
  uri: string,
  cells: readonly Cell[],
  row: number,
  columns: ReadonlyMap<Role, number>,
  home: string | undefined,
): ReadRow {
  const problems: RegisterProblem[] = [];
  const at = (role: Role) => cells[columns.get(role) ?? -1];
  const words = (role: Role) => at(role)?.text.replace(/\s+/g, " ").trim() ?? "";
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

/** True if the names of the columns stand in one of the first rows. */
export function hasColumns(rows: readonly (readonly Cell[])[]): boolean {
  return rows.slice(0, TITLE_ROWS).some(isHead);
}

function isHead(row: readonly Cell[]): boolean {
  const columns = columnsOf(row);
  return columns.has("number") && columns.has("date");
}

/** Which column holds what; the first of several with one role. */
function columnsOf(row: readonly Cell[]): ReadonlyMap<Role, number> {
  const found = new Map<Role, number>();
  for (const [index, { text }] of row.entries()) {
    const role = ROLES.get(foldName(text).replace(/\s*[.:]$/, ""));
    if (role && !found.has(role)) found.set(role, index);
  }
  return found;
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  table.columns.flatMap(({ role, names }) => names.map((name) => [foldName(name), role as Role] as const)),
);

/** The place of a cell in a spreadsheet: row and column in place of line and column. */
export function cellPlace(row: number, column: number, sheet: string): Place {
  return { line: row, column, endLine: row, endColumn: column, sheet };
}

export const NOWHERE: Span = span(0, 0);
