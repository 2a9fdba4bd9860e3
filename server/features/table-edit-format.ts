import type { Table } from "../draft/table.ts";
import { displayWidth } from "../text/width.ts";
import type { TableEdit } from "./table-action.ts";
import { SET_WITH_SPACES } from "./table-convert.ts";
import { type GridRow, gridEdits, readGrid } from "./table-edit-grid.ts";

/** Lines the columns of a table up: pipes by display width; of tabs only the spaces around cells go. */
export function formatTable(text: string, table: Table): TableEdit {
  if (table.form === "spaces") return { refused: SET_WITH_SPACES };
  if (table.form === "html") return { refused: "Bảng HTML không căn cột bằng khoảng trắng." };
  const grid = readGrid(text, table);
  // Written anew from its cells, a row loses the spaces around them; wide rows are padded besides.
  const rows = grid.rows.map((row) => ({ ...row }));
  return { edits: gridEdits(text, grid, table.form === "tabs" ? rows : aligned(rows)) };
}

/** A column is padded up to this width; longer cells stick out, or every line would be as long as the longest. */
const WIDEST = 40;

function aligned(rows: readonly GridRow[]): GridRow[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    rows.reduce((width, { kind, cells }) => {
      const own = kind === "rule" ? 3 : displayWidth(cells[at] ?? "");
      return own > WIDEST ? width : Math.max(width, own);
    }, 3),
  );
  return rows.map((row) => ({ ...row, cells: widths.map((width, at) => padded(row, at, width)) }));
}

function padded({ kind, cells }: GridRow, at: number, width: number): string {
  const cell = cells[at] ?? "";
  if (kind !== "rule") return cell + " ".repeat(Math.max(width - displayWidth(cell), 0));
  const left = cell.startsWith(":") ? ":" : "-";
  const right = cell.endsWith(":") ? ":" : "-";
  return ` ${left}${"-".repeat(Math.max(width - 2, 1))}${right} `;
}
