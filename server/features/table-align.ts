import { displayWidth } from "../text/width.ts";
import type { GridRow } from "./table-edit-grid.ts";

/** A column is padded up to this width; longer cells stick out, or every line would be as long as the longest. */
const WIDEST = 40;

/** The cells of pipe rows, padded so that columns stand below one another. A row that is too short is filled up. */
export function alignedCells(rows: readonly Pick<GridRow, "kind" | "cells">[]): string[][] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    rows.reduce((width, { kind, cells }) => {
      const own = kind === "rule" ? 3 : displayWidth(cells[at] ?? "");
      return own > WIDEST ? width : Math.max(width, own);
    }, 3),
  );
  return rows.map(({ kind, cells }) =>
    widths.map((width, at) => (kind === "rule" ? dashes : padded)(cells[at] ?? "", width)),
  );
}

function padded(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(width - displayWidth(cell), 0));
}

function dashes(cell: string, width: number): string {
  const left = cell.startsWith(":") ? ":" : "-";
  const right = cell.endsWith(":") ? ":" : "-";
  return left + "-".repeat(Math.max(width - 2, 1)) + right;
}
