import type { Cell, Row, Table } from "../draft/table.ts";
import type { ColumnRole } from "../draft/table-columns.ts";
import { isUpperCase } from "../text/case.ts";
import type { Span } from "../text/span.ts";
import { readColumns } from "./columns.ts";
import type { Deadline } from "./deadline.ts";
import { CODE } from "./evidence.ts";
import { depth, type Label } from "./label.ts";
import type { PlanYear } from "./periods.ts";
import type { TaskColumn } from "./plan.ts";
import {
  type RowCells,
  repeated,
  type TimeReader,
  timeReader,
  titleTime,
  type UnitReader,
  unitReader,
  withinGroup,
} from "./readers.ts";
import { isNumbered, type Reading, readRows } from "./reading.ts";
import type { Malformed } from "./rows.ts";
import { tableMonth, tableTitle, tableYear } from "./title.ts";

/** A plan table read as tasks. */
export interface TaskTable {
  readonly table: Table;
  /** What stands above the table as its title; empty if nothing does. */
  readonly title: string;
  readonly columns: readonly TaskColumn[];
  /** Groups and tasks together, in the order of the rows. */
  readonly entries: readonly (TaskGroup | Task)[];
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
  /** Rows whose cells do not stand under their columns. */
  readonly malformed: readonly Malformed[];
}

/** A row that heads others: "I. CẢI CÁCH THỂ CHẾ". */
export interface TaskGroup {
  readonly kind: "group";
  /** As it stands, without the mark behind it: "I", "1"; empty if the row has none. */
  readonly number: string;
  readonly label: Label | undefined;
  /** The number in its place; an empty span if there is none. */
  readonly numberSpan: Span;
  /** Numbers from the outermost group to this one; a title stands for a missing number. */
  readonly path: readonly string[];
  readonly title: string;
  /** When what stands under it is done, where its title ("THÁNG 3") or its time cell says so. */
  readonly time: Deadline | undefined;
  readonly span: Span;
}

export interface Task {
  readonly kind: "task";
  /** As it stands, without the mark behind it: "1.2", "110"; empty if the row has none. */
  readonly number: string;
  readonly label: Label | undefined;
  /** The number in its place; an empty span if there is none. */
  readonly numberSpan: Span;
  readonly title: string;
  /** The row's own characters, its continuation on the next page not included. */
  readonly span: Span;
  /** The innermost group it stands in. */
  readonly group: TaskGroup | undefined;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly output: string;
  /** Of its group if the time cell is empty or there is none; undefined if neither says when. */
  readonly time: Deadline | undefined;
  /** The cell of each role; the first filled one where two columns have the same. */
  readonly cells: RowCells;
  readonly row: Row;
}

/**
 * Reads the plan tables among the tables of a draft; others (budgets, lists, timetables without content) are left out.
 * `text` is the draft's text, `year` the plan's year, for times that name none (see `planYear`).
 */
export function readTasks(tables: readonly Table[], text: string, year: PlanYear | undefined): TaskTable[] {
  const found: TaskTable[] = [];
  const units = unitReader();
  for (const [index, table] of tables.entries()) {
    const title = tableTitle(text, table.span.from, tables[index - 1]?.span.to);
    const { columns, isPlan } = readColumns(table, found.at(-1)?.columns, title);
    if (isPlan) found.push(readPlanTable({ table, title, columns, text, year, units }));
  }
  return found;
}

interface PlanTable {
  readonly table: Table;
  readonly title: string;
  readonly columns: readonly TaskColumn[];
  readonly text: string;
  readonly year: PlanYear | undefined;
  readonly units: UnitReader;
}

function readPlanTable({ table, title, columns, text, year, units }: PlanTable): TaskTable {
  const readings = readRows(table, columns, text);
  const entries: (TaskGroup | Task)[] = [];
  const open: OpenGroup[] = [];
  const meant = tableYear(title, year);
  const readers = {
    times: timeReader(columns, meant, tableMonth(title)),
    units,
    titles: (text: string) => titleTime(text, meant),
  };
  let said: readonly Cell[] | undefined;
  const days = columns[0]?.role === "time" ? 0 : undefined;
  for (const [at, reading] of readings.entries()) {
    if (isGroup(reading, readings[at + 1], open))
      entries.push(openGroup(reading, readings[at + 1], open, readers));
    else if (!carriesOn(reading, entries.at(-1))) {
      said = repeated(reading.aligned.cells, said, days);
      entries.push(readTask(reading, said, open, columns, readers));
    }
  }
  const malformed = readings.flatMap(({ aligned }) => (aligned.malformed ? [aligned.malformed] : []));
  return {
    table,
    title,
    columns,
    entries,
    groups: entries.filter((entry) => entry.kind === "group"),
    tasks: entries.filter((entry) => entry.kind === "task"),
    malformed,
  };
}

interface OpenGroup {
  readonly group: TaskGroup;
  readonly depth: number;
}

/**
 * A row without time, unit and output heads others if it is merged over the table, if it has a Roman number or a
 * capital letter, or if deeper rows follow. A Roman or lettered row with such cells does if numbered rows begin under it.
 */
function isGroup(row: Reading, next: Reading | undefined, open: readonly OpenGroup[]): boolean {
  const level = row.label?.level;
  const outer = level === "roman" || level === "upper";
  const deeperFollows = next !== undefined && depthOf(next) > depthOf(row);
  if (row.timeOnly && isUpperCase(row.title) && next && !isUpperCase(next.title)) return true;
  // "**Tuần 1** | **Khảo sát**" over rows that name no time.
  if (row.timeOnly && row.bold && next && !next.bold && !next.timed) return true;
  if (!row.bare)
    return outer && deeperFollows && next?.label?.level === "integer" && next.label.number === "1";
  if (row.title === "") return false;
  if (outer) return true;
  if (row.fullWidth) return level !== "bullet";
  if (level === undefined) {
    if (isUpperCase(row.title) || (row.bold && next !== undefined && !next.bold)) return true;
    // "A1 Chỉ dẫn, đón tiếp" over "1", "2"
    return next?.label?.number === "1" && CODE.test(row.aligned.cells[0]?.text ?? "");
  }
  if (level === "bullet") return false;
  if (!deeperFollows)
    return (
      row.bold &&
      next !== undefined &&
      !next.bare &&
      !next.bold &&
      open.every((one) => one.depth < depth(level))
    );
  return next?.label !== undefined || next?.bare === false;
}

function depthOf(row: Reading): number {
  return depth(row.label?.level ?? "none");
}

function openGroup(row: Reading, next: Reading | undefined, open: OpenGroup[], readers: Readers): TaskGroup {
  const level = row.label?.level;
  // An unnumbered group stands under numbered outer ones, unless they begin below it.
  const unnumbered = next?.label && depth(next.label.level) <= depth("roman") ? -0.5 : depth("roman") + 0.5;
  const own = level ? depth(level) : unnumbered;
  while ((open.at(-1)?.depth ?? -1) >= own) open.pop();
  const number = row.label?.number ?? "";
  const path = [...(open.at(-1)?.group.path ?? []), number === "" ? row.title : number];
  const { label, numberSpan, title } = row;
  const group: TaskGroup = {
    kind: "group",
    number,
    label,
    numberSpan,
    path,
    title,
    time: readers.times(row.aligned.cells) ?? readers.titles(title) ?? open.at(-1)?.group.time,
    span: row.aligned.row.span,
  };
  open.push({ group, depth: own });
  return group;
}

/** A row whose number and content are those of the row above, merged: it adds to that task, it is none of its own. */
function carriesOn(row: Reading, above: TaskGroup | Task | undefined): boolean {
  if (above?.kind !== "task") return row.title === "" && row.bare;
  if (row.title === "" && row.label === undefined) return row.bare;
  const cells = row.aligned.cells.filter((cell) => cell.text !== "");
  const [number, content] = cells;
  return number?.merged === true && content?.merged === true && cells.length <= 2;
}

/** `said` are the cells of the row with what their marks of repetition stand for. */
function readTask(
  row: Reading,
  said: readonly Cell[],
  open: OpenGroup[],
  columns: readonly TaskColumn[],
  readers: Readers,
): Task {
  const group = groupOf(row.label, open);
  const cells = cellsByRole(row.aligned.cells, columns);
  const meant = cellsByRole(said, columns);
  const units = readers.units(meant);
  const { label, numberSpan, title } = row;
  return {
    kind: "task",
    number: label ? (isNumbered(label.level) ? label.number : "") : oddNumber(cells.number),
    label,
    numberSpan,
    title,
    span: row.aligned.row.span,
    group,
    lead: units.lead,
    support: units.support,
    output: meant.output?.text ?? "",
    time: withinGroup(readers.times(said), group?.time),
    cells,
    row: row.aligned.row,
  };
}

/** What stands in the number cell and is no number that the checks know: "(1)", "NV1". */
function oddNumber(cell: Cell | undefined): string {
  return cell && !cell.merged && cell.text.length <= 12 ? cell.text : "";
}

/** Closes the groups that a task's number leaves: a "2" after the group "1" stands beside it, "1.3" within it. */
function groupOf(label: Label | undefined, open: OpenGroup[]): TaskGroup | undefined {
  for (let last = open.at(-1); last && label; last = open.at(-1)) {
    if (last.depth < depth(label.level)) break;
    const follows =
      last.depth === depth(label.level) && Number(label.number) === Number(last.group.number) + 1;
    if (last.depth === depth(label.level) && label.level === "integer" && !follows) break;
    open.pop();
  }
  return open.at(-1)?.group;
}

function cellsByRole(cells: readonly Cell[], columns: readonly TaskColumn[]): Task["cells"] {
  const byRole: Partial<Record<ColumnRole, Cell>> = {};
  for (const [at, { role }] of columns.entries()) {
    const cell = cells[at];
    if (cell && (byRole[role] === undefined || byRole[role]?.text === "")) byRole[role] = cell;
  }
  return byRole;
}

interface Readers {
  readonly times: TimeReader;
  readonly units: UnitReader;
  /** What the title of a group says of time. */
  readonly titles: (title: string) => Deadline | undefined;
}
