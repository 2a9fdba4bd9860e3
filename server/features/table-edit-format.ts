import type { Table } from "../draft/table.ts";
import type { TableEdit } from "./table-action.ts";
import { alignedCells } from "./table-align.ts";
import { type GridRow, gridEdits, readGrid } from "./table-edit-grid.ts";

/** Lines the columns of a table up: pipes by display width; of tabs only the spaces around cells go. */
export function formatTable(text: string, table: Table): TableEdit {
  if (table.form === "spaces") return { refused: "set with spaces" };
  if (table.form === "html") return { refused: "html needs no spaces" };
  const grid = readGrid(text, table);
  // Written anew from its cells, a row loses the spaces around them; wide rows are padded besides.
  const rows = grid.rows.map((row) => ({ ...row }));
  return { edits: gridEdits(text, grid, table.form === "tabs" ? rows : aligned(rows)) };
}

function aligned(rows: readonly GridRow[]): GridRow[] {
  const cells = alignedCells(rows);
  return rows.map((row, at) => {
    const own = cells[at] ?? [];
    // A rule is written without spaces of its own.
    return { ...row, cells: row.kind === "rule" ? own.map((cell) => ` ${cell} `) : own };
  });
}
