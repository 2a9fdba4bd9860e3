import { foldName } from "../conventions/fold.ts";
import { provinceIn } from "./body.ts";
import table from "./register-columns.json" with { type: "json" };
import { problemsOfOrder } from "./register-order.ts";
import { type Cell, type RegisterProblem, type Role, readRow } from "./register-row.ts";
import type { Mention } from "./workspace.ts";

/** A register of outgoing documents (sổ đăng ký văn bản đi). */
export interface Register {
  readonly mentions: readonly Mention[];
  /** At most `PROBLEM_LIMIT`. */
  readonly problems: readonly RegisterProblem[];
}

const PROBLEM_LIMIT = 100;

/** Rows above the column names that may hold the title of the register. */
const TITLE_ROWS = 20;

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
    .map(({ cells, row }) => readRow(cells, row, { uri, columns, home }));
  const mentions = read.flatMap(({ mention }) => mention ?? []);
  const problems = [...read.flatMap((each) => each.problems), ...problemsOfOrder(read)];
  problems.sort((a, b) => a.row - b.row || a.column - b.column);
  return { mentions, problems: problems.slice(0, PROBLEM_LIMIT) };
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
