import { type Span, span } from "../text/span.ts";
import type { Cell } from "./register-row.ts";
import type { Place } from "./workspace.ts";

/**
 * The cells of every sheet of a spreadsheet (.xlsx), sheet by sheet: many offices keep a sheet a year.
 * @throws Error if the bytes are no such file.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Cell[][][]> {
  // Loaded when it is needed: a draft is read hundreds of times before a register.
  const { default: readSheets } = await import("read-excel-file/universal");
  // The library wants a buffer of its own, which a view into a larger one is not.
  const sheets = await readSheets(new Uint8Array(bytes).buffer);
  return sheets.map(({ sheet, data }) =>
    data.map((cells, row) =>
      cells.map((value, column) => ({
        text: value instanceof Date ? "" : String(value ?? ""),
        ...(value instanceof Date ? { text: dayOf(value), date: dayOf(value) } : {}),
        span: NOWHERE,
        place: cellPlace(row + 1, column + 1, sheet),
      })),
    ),
  );
}

/** Spreadsheets hold days without a time zone; the library gives them as midnight in UTC. */
function dayOf(value: Date): string {
  return Number.isNaN(value.valueOf()) ? "" : value.toISOString().slice(0, 10);
}

/** The place of a cell in a spreadsheet: row and column in place of line and column. */
function cellPlace(row: number, column: number, sheet: string): Place {
  return { line: row, column, endLine: row, endColumn: column, sheet };
}

const NOWHERE: Span = span(0, 0);
