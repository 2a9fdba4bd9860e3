import { readSheet } from "read-excel-file/universal";
import { type Cell, cellPlace, NOWHERE } from "./register.ts";

/**
 * The cells of the first sheet of a spreadsheet (.xlsx).
 * @throws Error if the bytes are no such file.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Cell[][]> {
  // The library wants a buffer of its own, which a view into a larger one is not.
  const rows = await readSheet(new Uint8Array(bytes).buffer);
  return rows.map((cells, row) =>
    cells.map((value, column) => ({
      text: value instanceof Date ? "" : String(value ?? ""),
      ...(value instanceof Date ? { text: dayOf(value), date: dayOf(value) } : {}),
      span: NOWHERE,
      place: cellPlace(row + 1, column + 1),
    })),
  );
}

/** Spreadsheets hold days without a time zone; the library gives them as midnight in UTC. */
function dayOf(value: Date): string {
  return Number.isNaN(value.valueOf()) ? "" : value.toISOString().slice(0, 10);
}
