import type { Draft } from "../draft/draft.ts";
import type { Cell, Row, Table } from "../draft/table.ts";
import { emptyCell } from "../draft/table-cell.ts";
import type { ColumnRole } from "../draft/table-columns.ts";
import type { Finding } from "../rules/rule.ts";
import type { TaskTable } from "../tasks/tasks.ts";
import type { Span } from "../text/span.ts";
import { escapeHtml } from "./escape.ts";
import { markHtml } from "./marks.ts";
import type { Rendering } from "./rendering.ts";

/** A table as HTML: heading cells with their scope, group rows over the columns that they leave empty, merged cells merged. */
export function renderTable(draft: Draft, table: Table, rendering: Rendering): string {
  const plan = draft.plans.find((one) => one.table.span.from === table.span.from);
  const columns = Math.max(table.heading.length, ...table.rows.map(({ cells }) => widthOf(cells)), 1);
  const drawing: Drawing = {
    rendering,
    columns,
    groups: new Set(plan?.groups.map(({ span }) => span.from)),
    heights: heightsOf(table),
  };
  const cells = table.heading
    .map((cell) => cellHtml("th", cell, ' scope="col"', rendering.marks.within(cell.span), drawing))
    .join("");
  const line = rendering.lineOf(table.span.from);
  const head = cells ? `<thead><tr data-line="${line}">${cells}</tr></thead>` : "";
  const rows = table.rows.map((row) => renderRow(row, drawing)).join("\n");
  return `<table${table.rows.length > LARGE ? ' class="large"' : ""}>${columnsHtml(plan)}${head}\n<tbody>\n${rows}\n</tbody></table>`;
}

/** From so many rows on the widths of columns are given by their roles, which spares the browser measuring every cell. */
const LARGE = 300;

interface Drawing {
  readonly rendering: Rendering;
  readonly columns: number;
  /** Where the rows of groups begin. */
  readonly groups: ReadonlySet<number>;
  /** How many rows a cell that begins at an offset covers, for those that cover several. */
  readonly heights: ReadonlyMap<number, number>;
}

const NARROW: readonly ColumnRole[] = ["number", "quantity"];
const BROAD: readonly ColumnRole[] = ["content", "output", "method"];

function columnsHtml(plan: TaskTable | undefined): string {
  if (!plan) return "";
  const name = (role: ColumnRole) =>
    NARROW.includes(role) ? "narrow" : BROAD.includes(role) ? "broad" : "middle";
  return `<colgroup>${plan.columns.map(({ role }) => `<col class="${name(role)}">`).join("")}</colgroup>`;
}

function heightsOf({ rows }: Table): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { merged, span } of cells)
      if (merged) heights.set(span.from, (heights.get(span.from) ?? 1) + 1);
  }
  return heights;
}

function renderRow(row: Row, drawing: Drawing): string {
  const { columns, rendering } = drawing;
  const isGroup = drawing.groups.has(row.span.from) || looksLikeGroup(row.cells);
  const cells = isGroup ? overEmpty(row.cells, columns) : padded(row.cells, columns);
  const shown = cells.filter(({ merged }) => !merged);
  const last = shown.findLastIndex(({ span }) => span.from >= 0);
  let from = row.span.from;
  let carried: readonly Finding[] = [];
  const html = shown.map((cell, index) => {
    // What a finding says of the marks between two cells is shown in the cell behind them, the rest of the row in its last.
    const where = cell.span.from < 0 ? NOWHERE : { from, to: index === last ? endOf(row) : cell.span.to };
    from = Math.max(from, cell.span.to + 1);
    const own = rendering.marks.within(where);
    if (index > 0)
      return cellHtml("td", cell, "", index === 1 ? [...carried, ...own] : own, drawing, own.length > 0);
    // The column of numbers is too narrow for words: they stand in the cell beside it.
    const isNumber = shown.length > 1 && cell.text.length <= SHORT;
    if (isNumber) carried = own;
    const attributes = isGroup ? ' scope="rowgroup"' : ' scope="row"';
    return cellHtml("th", cell, attributes, isNumber ? [] : own, drawing, isNumber && own.length > 0);
  });
  const line = rendering.lineOf(row.span.from);
  return `<tr class="${isGroup ? "group" : "task"}" data-line="${line}" tabindex="-1">${html.join("")}</tr>`;
}

/** Characters of a number: "1.10.". */
const SHORT = 8;

const NOWHERE: Span = { from: -1, to: -1 };

function endOf({ span, continuations }: Row): number {
  return continuations.reduce((to, part) => Math.max(to, part.to), span.to);
}

/** A table that is no plan has groups too: number and title, or one text, and nothing else. */
function looksLikeGroup(cells: readonly Cell[]): boolean {
  if (cells.some(({ merged }) => merged) || widthOf(cells) < 3) return false;
  const filled = cells.flatMap(({ text }, at) => (text === "" ? [] : [at]));
  return filled.length === 1
    ? filled[0] === 0 && cells.length !== 2
    : filled.length === 2 && filled[0] === 0 && filled[1] === 1;
}

/** The cells of a group, each over the empty ones that follow it: the number alone stays in its column. */
function overEmpty(cells: readonly Cell[], columns: number): Cell[] {
  const shown: Cell[] = [];
  for (const cell of padded(cells, columns)) {
    const last = shown.at(-1);
    const isNumberAlone =
      shown.length === 1 &&
      last !== undefined &&
      last.text.length <= 4 &&
      cells.some(({ text }, at) => at > 0 && text !== "");
    if (cell.text === "" && last && !cell.merged && !isNumberAlone)
      shown[shown.length - 1] = { ...last, columns: last.columns + cell.columns };
    else shown.push(cell);
  }
  return shown;
}

function padded(cells: readonly Cell[], columns: number): readonly Cell[] {
  const missing = columns - widthOf(cells);
  if (missing <= 0) return cells;
  const end = cells.at(-1)?.span.to ?? 0;
  // A finding at the end of the row belongs to its last cell, not to those that are not there.
  return [
    ...cells,
    ...Array.from({ length: Math.min(missing, 64) }, () => ({ ...emptyCell(end), span: NOWHERE })),
  ];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

function cellHtml(
  tag: "th" | "td",
  cell: Cell,
  attributes: string,
  findings: readonly Finding[],
  { rendering, heights }: Drawing,
  found = findings.length > 0,
): string {
  const across = cell.columns > 1 ? ` colspan="${cell.columns}"` : "";
  const height = heights.get(cell.span.from) ?? 1;
  const down = height > 1 ? ` rowspan="${Math.min(height, 1000)}"` : "";
  const mark = markHtml(findings, rendering.words);
  const text = cell.lines.length > 1 ? cell.lines.join("\n") : cell.text;
  return `<${tag}${attributes}${across}${down}${found ? ' class="found"' : ""}>${escapeHtml(text)}${mark}</${tag}>`;
}
