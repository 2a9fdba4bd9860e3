import type { Cell, Table } from "../draft/table.ts";
import { type ColumnRole, columnRole, isWeakly, tells } from "../draft/table-columns.ts";
import type { Span } from "../text/span.ts";
import { readDeadline } from "./deadline.ts";
import { DUE, MARK } from "./readers.ts";
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
  const others = columns.filter(({ role }) => role === "other").map(({ name }) => name);
  if (!has("time", "output", "method")) {
    // "Họ và tên | Đơn vị | Nhiệm vụ": members of a team; "Quý I | Quý II | …" with figures: sums or targets.
    if (others.some((name) => tells(name, "members"))) return false;
    if (others.filter((name) => PERIOD.test(name)).length >= 3) return false;
  }
  const listed = columns.find((column) => column.role === "content")?.name ?? "";
  return has("time") || !tells(listed, "catalogues");
}

function fromHeading({ heading, rows }: Table): readonly TaskColumn[] {
  const roles = withCharts(heading, rows);
  roles[0] = firstRole(roles, heading[0]?.text ?? "", rows);
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
    if (at >= 0 && canStandIn(roles, at, to, heading)) roles[at] = to;
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

/** What the first column is, where its cells know better than its heading. */
function firstRole(roles: readonly ColumnRole[], heading: string, rows: Table["rows"]): ColumnRole {
  const role = roles[0] ?? "other";
  const texts = firstCells(rows);
  if (isEvery(texts, NUMBER)) {
    // "Ngày | Công việc | Ngày bắt đầu | Ngày kết thúc": days counted, their dates stand beside.
    return role === "time" && !roles.includes("start") ? role : "number";
  }
  if (role === "other" && isEvery(texts, CODE)) return "number";
  // "Bước | Người phụ trách": the steps themselves.
  const isWorded =
    texts.length > 0 && texts.every((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) || text === "");
  if (role === "number" && isWorded && !roles.includes("content")) return "content";
  const isCalendar = role === "other" && tells(heading, "calendars") && texts.length > 0;
  return isCalendar && texts.every(isTime) ? "time" : role;
}

function firstCells(rows: Table["rows"]): readonly string[] {
  return rows.slice(0, 60).map(({ cells }) => cells[0]?.text ?? "");
}

function isEvery(texts: readonly string[], pattern: RegExp): boolean {
  return texts.length >= 2 && texts.every((text) => pattern.test(text));
}

/** The first cells count, whatever the heading calls them: "#", "Bước". */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/;
/** "P1-T1", "H1.2.03" */
const CODE = /^\p{Lu}{1,8}[-.]?\d{1,4}(?:[-.]\p{Lu}{0,4}\d{1,4}){0,3}$/u;

/**
 * The roles by the headings; columns side by side that each name a month, a quarter or a year are times where crosses mark
 * their cells, and none where figures fill them.
 */
function withCharts(heading: readonly Cell[], rows: Table["rows"]): ColumnRole[] {
  const roles = heading.map(roleOf);
  const periods = heading.flatMap(({ lines }, at) => (PERIOD.test(lines.at(-1) ?? "") ? [at] : []));
  if (periods.length < 3) return roles;
  const filled = rows
    .slice(0, 60)
    .flatMap(({ cells }) => periods.map((at) => cells[at]?.text ?? ""))
    .filter((text) => text !== "");
  const share = (pattern: RegExp): number =>
    filled.filter((text) => pattern.test(text)).length / filled.length;
  if (share(MARK) > 0.6) for (const at of periods) roles[at] = "time";
  else if (share(FIGURE) > 0.6) for (const at of periods) roles[at] = "other";
  return roles;
}

const PERIOD =
  /^(?:(?:(?:quý|q)\.? ?(?:iv|i{1,3}|[1-4])|(?:tháng|th|t)\.? ?(?:1[0-2]|0?[1-9]))(?:\/(?:20)?\d{2})?|năm 20\d{2})$/iu;
const FIGURE = /^\d[\d.,]* ?%?$/;

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
function canStandIn(
  roles: readonly ColumnRole[],
  at: number,
  role: ColumnRole,
  headings: readonly Cell[],
): boolean {
  const heading = headings[at]?.text ?? "";
  const inCharge = roles.includes("lead") || roles.includes("support");
  if (role === "output") return /^kết quả/iu.test(heading) && (roles.includes("time") || inCharge);
  if (role !== "content") return true;
  if (roles[at] === "output" && !inCharge) return false;
  // A description beside a date may be of what has happened; beside a deadline it is of work.
  const isDue = headings.some(({ text }, index) => roles[index] === "time" && DUE.test(text));
  const describes = inCharge ? !tells(heading, "persons") : isDue && tells(heading, "descriptions");
  if (roles[at] === "other" && !(roles.includes("time") && describes)) return false;
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
