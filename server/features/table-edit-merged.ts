import type { TableAction } from "./table-action.ts";
import type { Grid, GridRow } from "./table-edit-grid.ts";

/** A cell of an HTML row in its columns and rows. */
interface Placed {
  /** Its place in `GridRow.cells`. */
  readonly at: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** The cells of a table with merges: by row those that begin in it, and which columns are taken from above. */
interface Layout {
  readonly rows: readonly (readonly Placed[])[];
  /** By row, how many cells reach into it from above. */
  readonly covered: readonly number[];
  readonly width: number;
}

type MergedAction = Extract<TableAction, `row-${string}` | `column-${string}`>;

/**
 * Changes an HTML table with merged cells where no merge is cut; undefined where one is. A cell over the whole width
 * grows and shrinks with the table.
 */
export function changeMerged(
  grid: Grid,
  row: number,
  cell: number,
  action: MergedAction,
): readonly GridRow[] | undefined {
  const layout = layOut(grid.rows);
  const here = layout.rows[row]?.[cell];
  if (!here) return undefined;
  switch (action) {
    case "row-above":
      return grid.rows[row]?.kind === "heading" ? undefined : insertRow(grid, layout, row);
    case "row-below":
      return insertRow(grid, layout, row + 1);
    case "row-delete":
      return isAlone(layout, row) && grid.rows[row]?.kind === "row" ? grid.rows.toSpliced(row, 1) : undefined;
    case "row-up":
      return swapRows(grid, layout, row, row - 1);
    case "row-down":
      return swapRows(grid, layout, row, row + 1);
    case "column-before":
      return insertColumn(grid, layout, here.column);
    case "column-after":
      return insertColumn(grid, layout, here.column + here.columns);
    case "column-left":
      return here.columns > 1 ? undefined : swapColumns(grid, layout, here.column - 1);
    case "column-right":
      return here.columns > 1 ? undefined : swapColumns(grid, layout, here.column);
    case "column-delete":
      return here.columns > 1 ? undefined : deleteColumn(grid, layout, here.column);
  }
}

const MOST_COLUMNS = 64;

function layOut(rows: readonly GridRow[]): Layout {
  const left: number[] = [];
  let width = 0;
  const covered: number[] = [];
  const placed = rows.map(({ cells }) => {
    const taken = left.map((rest) => rest > 0);
    covered.push(taken.filter(Boolean).length);
    for (const [column, rest] of left.entries()) left[column] = Math.max(rest - 1, 0);
    let column = 0;
    return cells.map((cell, at) => {
      while (taken[column]) column++;
      const columns = Math.min(attribute(cell, "colspan"), MOST_COLUMNS);
      const own = { at, column, columns, rows: attribute(cell, "rowspan") };
      for (let one = column; one < column + columns; one++) left[one] = own.rows - 1;
      column += columns;
      width = Math.max(width, column);
      return own;
    });
  });
  return { rows: placed, covered, width };
}

function attribute(cell: string, name: "colspan" | "rowspan"): number {
  const open = cell.slice(0, cell.indexOf(">"));
  const found = new RegExp(`\\s${name}\\s{0,20}=\\s{0,20}["']?\\s{0,20}(\\d{1,4})`, "i").exec(open);
  return Math.max(Number(found?.[1] ?? 1), 1);
}

/** True if no cell reaches into the row from above or out of it. */
function isAlone({ rows, covered }: Layout, row: number): boolean {
  return covered[row] === 0 && rows[row]?.every((cell) => cell.rows === 1) === true;
}

function insertRow({ rows }: Grid, { covered, width }: Layout, at: number): readonly GridRow[] | undefined {
  if ((covered[at] ?? 0) > 0) return undefined;
  const cells = Array<string>(width).fill("<td></td>");
  return rows.toSpliced(at, 0, { span: undefined, kind: "row", places: [], cells });
}

function swapRows({ rows }: Grid, layout: Layout, a: number, b: number): readonly GridRow[] | undefined {
  const one = rows[a];
  const other = rows[b];
  if (one?.kind !== "row" || other?.kind !== "row") return undefined;
  if (!isAlone(layout, a) || !isAlone(layout, b)) return undefined;
  return rows.with(a, other).with(b, one);
}

function insertColumn({ rows }: Grid, layout: Layout, column: number): readonly GridRow[] | undefined {
  return inRows(rows, layout, (row, placed) => {
    const across = placed.find((cell) => cell.column < column && column < cell.column + cell.columns);
    if (across || isWhole(placed[0], layout)) return widened(row, across ?? placed[0], layout, 1);
    const at = placed.filter((cell) => cell.column < column).length;
    const empty = row.kind === "heading" ? "<th></th>" : "<td></td>";
    return row.cells.toSpliced(at, 0, empty);
  });
}

function deleteColumn({ rows }: Grid, layout: Layout, column: number): readonly GridRow[] | undefined {
  if (layout.width < 2) return undefined;
  return inRows(rows, layout, (row, placed) => {
    const over = placed.find((cell) => cell.column <= column && column < cell.column + cell.columns);
    if (!over) return row.cells;
    return over.columns > 1 ? widened(row, over, layout, -1) : row.cells.toSpliced(over.at, 1);
  });
}

/** Exchanges a column and the one to the right of it. */
function swapColumns({ rows }: Grid, layout: Layout, column: number): readonly GridRow[] | undefined {
  if (column < 0 || column + 1 >= layout.width) return undefined;
  return inRows(rows, layout, (row, placed) => {
    const over = (one: number) =>
      placed.find((cell) => cell.column <= one && one < cell.column + cell.columns);
    const [left, right] = [over(column), over(column + 1)];
    if (left === right) return row.cells;
    if ((left?.columns ?? 1) > 1 || (right?.columns ?? 1) > 1) return undefined;
    if (!left || !right) return row.cells;
    return row.cells
      .with(left.at, row.cells[right.at] as string)
      .with(right.at, row.cells[left.at] as string);
  });
}

function inRows(
  rows: readonly GridRow[],
  layout: Layout,
  change: (row: GridRow, placed: readonly Placed[]) => readonly string[] | undefined,
): readonly GridRow[] | undefined {
  const changed: GridRow[] = [];
  for (const [at, row] of rows.entries()) {
    const cells = change(row, layout.rows[at] ?? []);
    if (!cells) return undefined;
    changed.push(cells === row.cells ? row : { ...row, cells });
  }
  return changed;
}

function isWhole(cell: Placed | undefined, { width }: Layout): boolean {
  return cell !== undefined && cell.columns > 1 && cell.columns === width;
}

/** The row with its one cell over the whole table wider or narrower; any other merge would be cut. */
function widened(
  { cells }: GridRow,
  cell: Placed | undefined,
  layout: Layout,
  by: 1 | -1,
): readonly string[] | undefined {
  if (!cell || !isWhole(cell, layout)) return undefined;
  const source = cells[cell.at] as string;
  return cells.with(
    cell.at,
    source.replace(/(\scolspan\s{0,20}=\s{0,20}["']?\s{0,20})\d{1,4}/i, `$1${cell.columns + by}`),
  );
}
