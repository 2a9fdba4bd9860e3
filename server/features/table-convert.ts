import { readTables } from "../draft/read-tables.ts";
import type { Cell, Row, Table } from "../draft/table.ts";
import { oneLine } from "../text/lines.ts";
import { readSource } from "../text/source.ts";
import { slice } from "../text/span.ts";
import type { TableEdit } from "./table-action.ts";

/** The forms in which a table is written. */
export type TableForm = Exclude<Table["form"], "spaces">;

/**
 * Writes a table in another form, its page-cut rows whole and its repeated headings left out. Refuses where the result
 * would not be read as the same table.
 */
export function convertTable(text: string, table: Table, form: TableForm): TableEdit {
  if (table.form === form && !isCut(table)) return { refused: "in that form" };
  return rewritten(text, table, form);
}

/** Joins what page breaks have cut: rows in two halves, headings that stand again or in part. */
export function joinPageCuts(text: string, table: Table): TableEdit {
  if (!isCut(table)) return { refused: "not cut" };
  if (table.form === "spaces") return { refused: "set with spaces" };
  return rewritten(text, table, table.form);
}

/** A table pasted from Word or Excel (rows in lines, cells parted by tabs, "…" around cells with line breaks) in a form. */
export function pastedTable(clipboard: string, form: TableForm): string | undefined {
  const rows = readClipboard(clipboard);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns < 2 || rows.length === 0) return undefined;
  const cells = rows.map((row) => Array.from({ length: columns }, (_, at) => pastedCell(row[at] ?? "")));
  const [heading = [], ...body] = cells;
  return writeCells(heading, body, form);
}

function rewritten(text: string, table: Table, form: TableForm): TableEdit {
  const newText = writeTable(text, table, form);
  const [again, ...others] = readTables(readSource(`\n${newText}\n`));
  const same = again && others.length === 0 && sameTexts(table, again);
  if (!same) return { refused: "not the same" };
  return { edits: [{ span: table.span, newText }] };
}

function isCut({ rows, repeatedHeadings, headingFragments }: Table): boolean {
  return (
    repeatedHeadings.length + headingFragments.length > 0 || rows.some((row) => row.continuations.length > 0)
  );
}

/** A table in a form, with the emphasis and other markup of its cells. */
export function writeTable(text: string, table: Table, form: TableForm): string {
  const columns = Math.max(table.heading.length, ...table.rows.map((row) => spread(row.cells).length));
  const isSpaced = table.form === "spaces";
  const heading = table.heading.map((cell) =>
    cell.lines.length > 1 || isSpaced ? textOf(cell) : source(text, cell),
  );
  const body = table.rows.map((row) => rowSources(text, row, form, isSpaced));
  if (form === "html") return writeCells(heading, body, form);
  const filled = (cells: readonly string[]) => Array.from({ length: columns }, (_, at) => cells[at] ?? "");
  // Markdown wants a heading; an empty one says that there is none.
  if (heading.length > 0) return writeCells(filled(heading), body, form);
  return form === "pipes"
    ? writeCells(filled([]), body, form)
    : body.map((row) => line(row, form)).join("\n");
}

function rowSources(text: string, row: Row, form: TableForm, isSpaced: boolean): CellSource[] {
  const whole = row.continuations.length === 0 && !isSpaced;
  const cells = form === "html" ? row.cells : spread(row.cells);
  return cells.map((cell) => {
    const shown = whole && !cell.merged ? source(text, cell) : textOf(cell);
    return cell.columns > 1 ? { source: shown, columns: cell.columns } : shown;
  });
}

/** A cell over several columns and empty ones for the columns it covers. */
function spread(cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) => {
    const rest = Array.from({ length: cell.columns - 1 }, () => ({
      ...cell,
      text: "",
      lines: [],
      columns: 1,
      merged: true,
    }));
    return [{ ...cell, columns: 1 }, ...rest];
  });
}

/** The cell as written, on one line; nested tables, which no other form can hold, as their text. */
function source(text: string, cell: Cell): string {
  const raw = slice(text, cell.span);
  if (/<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)\b|<!--|\0/i.test(raw)) return textOf(cell);
  return raw.replace(/\s{0,500}[\r\n\t]\s{0,500}/g, " ").replace(/\\\|/g, "|");
}

/** What a reader sees of a cell, escaped, its lines parted by `<br>`. */
export function textOf({ lines }: Cell): string {
  return lines.map((one) => escapeText(one)).join("<br>");
}

/** Text that is read again as this text, in each of the forms. */
function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\*_]/g, "\\$&")
    .replaceAll("\0", "\ufffd");
}

function pastedCell(text: string): string {
  return text
    .split(/\r?\n/)
    .map((one) => escapeText(oneLine(one)))
    .filter((one) => one !== "")
    .join("<br>");
}

/** A cell as it is to be written; over several columns only where the form has such cells. */
type CellSource = string | { readonly source: string; readonly columns: number };

/** A heading and rows of cell sources in a form. */
export function writeCells(
  heading: readonly CellSource[],
  body: readonly (readonly CellSource[])[],
  form: TableForm,
): string {
  if (form === "html") {
    const head = heading.length > 0 ? `<thead>\n${line(heading, form, "th")}\n</thead>\n` : "";
    return `<table>\n${head}<tbody>\n${body.map((row) => `${line(row, form)}\n`).join("")}</tbody>\n</table>`;
  }
  const rule = form === "pipes" ? [`|${heading.map(() => " --- |").join("")}`] : [];
  return [line(heading, form), ...rule, ...body.map((row) => line(row, form))].join("\n");
}

function line(cells: readonly CellSource[], form: TableForm, tag = "td"): string {
  if (form === "html") return `<tr>${cells.map((cell) => element(cell, tag)).join("")}</tr>`;
  const sources = cells.map((cell) => (typeof cell === "string" ? cell : cell.source));
  if (form === "tabs") return sources.join("\t");
  const escaped = sources.map((cell) => cell.replaceAll("|", "\\|"));
  // A row of dashes alone would be the rule below the heading.
  const looksLikeRule =
    sources.some((cell) => cell.includes("-")) && sources.every((cell) => /^[\s:-]*$/.test(cell));
  return `| ${(looksLikeRule ? escaped.map((cell) => cell.replace(/-/g, "\\-")) : escaped).join(" | ")} |`;
}

function element(cell: CellSource, tag: string): string {
  if (typeof cell === "string") return `<${tag}>${cell}</${tag}>`;
  return `<${tag} colspan="${cell.columns}">${cell.source}</${tag}>`;
}

function sameTexts(a: Table, b: Table): boolean {
  const texts = (cells: readonly Cell[]) =>
    spread(cells)
      .map(({ text, merged }) => (merged && text === "" ? "" : text))
      .join("\n")
      .replace(/\n+$/, "");
  if (a.rows.length !== b.rows.length || texts(a.heading) !== texts(b.heading)) return false;
  return a.rows.every((row, at) => texts(row.cells) === texts(b.rows[at]?.cells ?? []));
}

/** Tab-separated rows; a cell that begins with a quotation mark runs to the closing one and may hold line breaks. */
function readClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "") break;
    if (match[3] !== "\t") rows.push([]);
    else if (cell.lastIndex === text.length) rows.at(-1)?.push("");
  }
  return rows.filter((cells) => cells.some((one) => one.trim() !== ""));
}
