import type { Cell, Table } from "../draft/table.ts";
import { type ColumnRole, columnRole, isWeakly, tells } from "../draft/table-columns.ts";
import type { Span } from "../text/span.ts";
import { readDeadline } from "./deadline.ts";
import { beginsWithUnit } from "./units.ts";

/** A column of a plan table. */
export interface TaskColumn {
  /** The heading as a reader sees it; empty if the table has none. */
  readonly name: string;
  readonly role: ColumnRole;
  /** The heading cell; undefined if the table has none. */
  readonly span: Span | undefined;
}

/** The columns of a table with their roles: from the headings, else from the plan table above, else from the cells. */
export function readColumns(table: Table, above: readonly TaskColumn[] | undefined): readonly TaskColumn[] {
  if (table.heading.length > 0) return withStages(fromHeading(table), table);
  const columns = Math.max(0, ...table.rows.slice(0, 60).map((row) => row.cells.length));
  if (above && above.length === columns) return above.map((column) => ({ ...column, span: undefined }));
  return fromCells(table, columns);
}

/** A plan table says what is to be done and at least when, by whom or to what end. */
export function isPlan(columns: readonly TaskColumn[]): boolean {
  const has = (...roles: ColumnRole[]): boolean => columns.some((column) => roles.includes(column.role));
  if (!has("content") || !has("time", "lead", "output", "method")) return false;
  // "Tên thủ tục | Cơ quan thực hiện": who is in charge of what, nothing to be done by a day.
  const listed = columns.find((column) => column.role === "content")?.name ?? "";
  return has("time") || !tells(listed, "catalogues");
}

function fromHeading({ heading, rows }: Table): readonly TaskColumn[] {
  const roles = heading.map(roleOf);
  if (roles[0] !== "number" && roles[0] !== "time" && isNumbers(rows)) roles[0] = "number";
  const isNamed = heading.some(({ text }, at) => roles[at] === "content" && !isWeakly(text));
  for (const [at, { text }] of heading.entries()) {
    // "Tên nhiệm vụ | Lĩnh vực": the field is not the work.
    if (isNamed && roles[at] === "content" && isWeakly(text)) roles[at] = "other";
  }
  const duty = heading.findIndex(({ text }) => /^trách nhiệm$/iu.test(text));
  // "Người phụ trách | Trách nhiệm": who, and what.
  if (duty >= 0 && !roles.includes("content") && roles.indexOf("lead") !== roles.lastIndexOf("lead"))
    roles[duty] = "content";
  for (const [from, to] of STAND_INS) {
    if (roles.includes(to)) continue;
    const at = roles.findIndex((role) => from.includes(role));
    if (at >= 0 && canStandIn(roles, at, to, heading[at]?.text ?? "")) roles[at] = to;
  }
  return heading.map((cell, at) => ({ name: cell.text, role: roles[at] as ColumnRole, span: cell.span }));
}

/** A sub-heading says more than what it stands under only where both speak of units, or both of time. */
function roleOf({ text, lines }: Cell): ColumnRole {
  const whole = columnRole(text);
  const upper = columnRole(lines.slice(0, -1).join(" "));
  const lower = columnRole(lines.at(-1) ?? "");
  if (lines.length < 2 || lower === "other")
    return lines.length < 2 ? whole : upper === "other" ? whole : upper;
  const kindred = FAMILIES.some((family) => family.includes(upper) && family.includes(lower));
  return kindred || upper === "other" ? lower : whole;
}

const FAMILIES: readonly (readonly ColumnRole[])[] = [
  ["lead", "support", "supervisor"],
  ["time", "start"],
];

/** True if the first cells of the rows count, whatever the heading calls them: "#", "Bước". */
function isNumbers(rows: Table["rows"]): boolean {
  const first = rows.slice(0, 60).map(({ cells }) => cells[0]?.text ?? "");
  return first.length >= 2 && first.every((text) => /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/.test(text));
}

/** "Tiến độ" is when a task is due, or how far it is: its cells tell. */
function withStages(columns: readonly TaskColumn[], { rows }: Table): readonly TaskColumn[] {
  return columns.map((column, at) => {
    if (column.role !== "time" || !/tiến độ/iu.test(column.name)) return column;
    const filled = rows.map((row) => row.cells[at]?.text ?? "").filter((text) => text !== "");
    const stages = filled.filter((text) => /^\d{1,3}([.,]\d+)?\s?%$/.test(text) || tells(text, "stages"));
    return stages.length > filled.length * 0.6 ? { ...column, role: "status" } : column;
  });
}

/** What takes the place of a role that no heading announces. */
const STAND_INS: readonly (readonly [readonly ColumnRole[], ColumnRole])[] = [
  [["subject", "target", "basis"], "content"],
  [["method"], "content"],
  [["status"], "output"],
  [["output"], "content"],
  [["other"], "content"],
];

/**
 * A column stands in for the content only where the content would stand: first, or behind the numbers; one that no
 * word is known of only beside both time and unit. What was achieved ("kết quả thực hiện") is an output only in a
 * plan, not in a report.
 */
function canStandIn(roles: readonly ColumnRole[], at: number, role: ColumnRole, heading: string): boolean {
  const inCharge = roles.includes("lead") || roles.includes("support");
  if (role === "output") return /^kết quả/iu.test(heading) && (roles.includes("time") || inCharge);
  if (role !== "content") return true;
  if (roles[at] === "output" && !inCharge) return false;
  if (roles[at] === "other" && !(roles.includes("time") && inCharge && !tells(heading, "persons")))
    return false;
  return at === 0 || (at === 1 && roles[0] === "number");
}

function fromCells(table: Table, columns: number): readonly TaskColumn[] {
  const roles: ColumnRole[] = Array.from({ length: columns }, () => "other");
  const rows = table.rows.filter((row) => row.cells.length === columns).slice(0, 60);
  const share = (at: number, test: (text: string) => boolean): number => {
    const texts = rows.map((row) => row.cells[at]?.text ?? "").filter((text) => text !== "");
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  for (let at = 0; at < columns; at++) {
    if (at === 0 && share(at, (text) => /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Z])[.)]?$/.test(text)) > 0.8)
      roles[at] = "number";
    else if (share(at, isTime) > 0.6) roles[at] = "time";
    else if (share(at, (text) => text.length < 120 && beginsWithUnit(text)) > 0.6)
      roles[at] = roles.includes("lead") ? "support" : "lead";
  }
  const content = roles.indexOf("other");
  if (roles[0] === "number" && content === 1 && roles.includes("time")) roles[content] = "content";
  return roles.map((role) => ({ name: "", role, span: undefined }));
}

function isTime(text: string): boolean {
  if (text.length > 80) return false;
  const kind = readDeadline(text, undefined)?.kind;
  return kind !== undefined && kind !== "unknown" && kind !== "event";
}
