import type { Draft } from "../draft/draft.ts";
import type { Table } from "../draft/table.ts";
import { leadingLabel } from "../tasks/label.ts";
import { indexFrom, type Span, slice } from "../text/span.ts";
import type { GridAction, TableAction, TableEdit } from "./table-action.ts";
import { convertTable, joinPageCuts } from "./table-convert.ts";
import { formatTable } from "./table-edit-format.ts";
import { type Grid, type GridRow, gridEdits, readGrid } from "./table-edit-grid.ts";
import { changeMerged } from "./table-edit-merged.ts";
import { renumberTable, sortByDeadline } from "./table-edit-numbers.ts";

/** Does something with the table that `offset` lies in. What the cells say is kept unless a row or column is deleted. */
export function editTable(draft: Draft, offset: number, action: TableAction): TableEdit {
  const table = tableAt(draft.tables, offset);
  if (!table) return { refused: "no table" };
  if (table.form === "spaces" && !(action in FORM)) return { refused: "set with spaces" };
  const plan = draft.plans.find((one) => one.table.span.from === table.span.from);
  switch (action) {
    case "renumber":
      return plan ? renumberTable(draft.text, plan) : { refused: "no plan" };
    case "sort":
      return plan ? sortByDeadline(draft, plan) : { refused: "no plan" };
    case "join":
      return joinPageCuts(draft.text, table);
    case "to-pipes":
    case "to-tabs":
    case "to-html":
      return convertTable(draft.text, table, FORM[action]);
    case "format":
      return formatTable(draft.text, table);
    default:
      return changeGrid(draft.text, table, offset, action);
  }
}

const FORM = { "to-pipes": "pipes", "to-tabs": "tabs", "to-html": "html" } as const;

/** The table whose lines hold an offset. */
export function tableAt(tables: readonly Table[], offset: number): Table | undefined {
  const table = tables[indexFrom(tables, offset + 1) - 1];
  return table && offset <= table.span.to ? table : undefined;
}

function changeGrid(text: string, table: Table, offset: number, action: GridAction): TableEdit {
  const grid = readGrid(text, table);
  const at = grid.rows.findIndex(
    ({ span }) => span !== undefined && offset <= span.to && span.from <= offset,
  );
  const row = grid.rows[at];
  if (!row) return { refused: "no row" };
  const column = columnAt(row, offset);
  if (grid.merged && action !== "split") {
    const after = changeMerged(grid, at, column, action);
    return after ? { edits: gridEdits(text, grid, after) } : { refused: "cuts a merge" };
  }
  const after = row.kind === "rule" ? undefined : changed(text, grid, { at, column, offset }, action);
  if (!after) return { refused: action };
  return { edits: gridEdits(text, grid, after) };
}

interface Here {
  readonly at: number;
  readonly column: number;
  readonly offset: number;
}

function changed(text: string, grid: Grid, here: Here, action: GridAction): readonly GridRow[] | undefined {
  const { rows, form } = grid;
  const { at, column } = here;
  const row = rows[at] as GridRow;
  const empty = form === "html" ? "<td></td>" : "";
  const blank: GridRow = {
    span: undefined,
    kind: "row",
    places: [],
    cells: Array(row.cells.length).fill(empty),
  };
  const last = Math.max(...rows.map(({ cells }) => cells.length)) - 1;
  switch (action) {
    case "row-above":
      return row.kind === "heading" ? undefined : rows.toSpliced(at, 0, blank);
    case "row-below": {
      const under = rows[at + 1]?.kind === "rule" ? at + 2 : at + 1;
      return rows.toSpliced(under, 0, blank);
    }
    case "row-delete":
      return row.kind === "heading" ? undefined : rows.toSpliced(at, 1);
    case "row-up":
      return swapped(rows, at, at - 1, (one) => one.kind === "row");
    case "row-down":
      return swapped(rows, at, at + 1, (one) => one.kind === "row");
    case "column-before":
      return inColumns(rows, (cells, kind) => insert(cells, column, emptyCell(form, kind)));
    case "column-after":
      return inColumns(rows, (cells, kind) => insert(cells, column + 1, emptyCell(form, kind)));
    case "column-delete":
      return last < 1 ? undefined : inColumns(rows, (cells) => cells.toSpliced(column, 1));
    case "column-left":
      return column < 1 ? undefined : inColumns(rows, (cells) => exchange(cells, column, column - 1));
    case "column-right":
      return column >= last ? undefined : inColumns(rows, (cells) => exchange(cells, column, column + 1));
    case "split": {
      const split = splitCell(text, row, here, form);
      return split && rows.with(at, split);
    }
  }
}

function columnAt({ places }: GridRow, offset: number): number {
  const at = places.findIndex(({ to }) => offset <= to);
  return at < 0 ? Math.max(places.length - 1, 0) : at;
}

function swapped<T>(
  list: readonly T[],
  a: number,
  b: number,
  may: (one: T) => boolean,
): readonly T[] | undefined {
  const one = list[a];
  const other = list[b];
  if (one === undefined || other === undefined || !may(one) || !may(other)) return undefined;
  return list.with(a, other).with(b, one);
}

/** The same change in every row; a row that is one cell over the whole table is left as it is. */
function inColumns(
  rows: readonly GridRow[],
  change: (cells: readonly string[], kind: GridRow["kind"]) => readonly string[],
): readonly GridRow[] {
  return rows.map((row) => {
    if (row.cells.length === 1) return row;
    const cells = change(row.cells, row.kind);
    return cells === row.cells ? row : { ...row, cells };
  });
}

function emptyCell(form: Table["form"], kind: GridRow["kind"]): string {
  if (form === "html") return kind === "heading" ? "<th></th>" : "<td></td>";
  return kind === "rule" ? "---" : "";
}

function insert(cells: readonly string[], at: number, cell: string): readonly string[] {
  // A row that ends early goes on with empty cells by itself.
  return at > cells.length ? cells : cells.toSpliced(at, 0, cell);
}

function exchange(cells: readonly string[], a: number, b: number): readonly string[] {
  const padded = [...cells];
  while (padded.length <= Math.max(a, b)) padded.push("");
  return padded.with(a, padded[b] as string).with(b, padded[a] as string);
}

/** "12 Tác động của …" is split behind its number, any other cell at the cursor. */
function splitCell(
  text: string,
  row: GridRow,
  { column, offset }: Here,
  form: Table["form"],
): GridRow | undefined {
  const where = row.places[column];
  if (!where) return undefined;
  const inner = form === "html" ? insideOf(text, where) : where;
  const source = slice(text, inner);
  const label = column === 0 ? leadingLabel(source) : undefined;
  const cut = label ? inner.from + label.length : offset;
  if (cut <= inner.from || cut >= inner.to || isInsideTag(source, cut - inner.from)) return undefined;
  const [left, right] = [text.slice(inner.from, cut).trim(), text.slice(cut, inner.to).trim()];
  const whole = slice(text, where);
  const open = form === "html" ? whole.slice(0, inner.from - where.from) : "";
  const close = form === "html" ? `</${/^<(t[dh])/i.exec(whole)?.[1] ?? "td"}>` : "";
  const halves = [left, right].map((half) => `${open}${half}${close}`);
  return { ...row, cells: row.cells.toSpliced(column, 1, ...halves) };
}

function insideOf(text: string, { from, to }: Span): Span {
  const source = text.slice(from, to);
  const start = source.indexOf(">") + 1;
  const end = source.search(/<\/t[dh]\s{0,20}>\s{0,20}$/i);
  return { from: from + start, to: from + (end < 0 ? source.length : end) };
}

function isInsideTag(source: string, at: number): boolean {
  const open = source.lastIndexOf("<", at - 1);
  return open >= 0 && source.indexOf(">", open) >= at;
}
