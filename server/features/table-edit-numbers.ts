import type { Draft } from "../draft/draft.ts";
import { readTables } from "../draft/read-tables.ts";
import { depth, type Level } from "../tasks/label.ts";
import { ordinalOf, writtenOrdinal } from "../tasks/numbers.ts";
import { readTasks, type Task, type TaskGroup, type TaskTable } from "../tasks/tasks.ts";
import { applyEdits, type TextEdit } from "../text/edit.ts";
import { readSource } from "../text/source.ts";
import { type Span, slice } from "../text/span.ts";
import type { TableEdit } from "./table-action.ts";
import { joinPageCuts } from "./table-convert.ts";
import { type GridRow, gridEdits, readGrid } from "./table-edit-grid.ts";

/**
 * Numbers the groups and tasks of a plan anew, each level from its first number on, in the way the table already
 * counts: plain numbers begin anew under each group or run on through them.
 */
export function renumberTable(text: string, plan: TaskTable): TableEdit {
  const edits = numberEdits(text, plan);
  return edits.length > 0 ? { edits } : { refused: "numbered" };
}

function numberEdits(text: string, plan: TaskTable): TextEdit[] {
  const numbers = renumbered(plan.entries);
  return plan.entries.flatMap((entry, at) => {
    const number = numbers[at];
    if (number === undefined || number === entry.number) return [];
    return [{ span: digitsOf(text, entry), newText: number }];
  });
}

type Entry = Pick<Task | TaskGroup, "label" | "number">;

/** The numbers that entries should have, undefined for those without one. */
export function renumbered(entries: readonly Entry[]): (string | undefined)[] {
  const runsOn = runsThroughGroups(entries);
  /** The last value of each level; decimals by the number they stand under. */
  const last = new Map<string, number>();
  /** The new number of the entry of each level under which the next deeper ones stand. */
  const above = new Map<Level, string>();
  return entries.map(({ label, number }) => {
    if (!label || label.level === "bullet" || label.level === "none" || /^\d+[a-zđ]$/.test(number))
      return undefined;
    const lost = label.level === "integer" && isLostPoint(number, above.get("integer"), last);
    const level: Level = lost ? "decimal" : label.level;
    const parts = number.split(/[.,]+/).filter(Boolean);
    const own = ordinalOf(level, parts.at(-1) ?? "");
    if (own === undefined) return undefined;
    const prefix = prefixOf(level, parts, above);
    const series = prefix === "" ? level : prefix;
    const before = last.get(series);
    const value = before === undefined ? (last.size === 0 ? own : 1) : before + 1;
    forget(last, above, level, runsOn);
    last.set(series, value);
    const tail = writtenOrdinal(level, value, /^0\d/.test(parts.at(-1) ?? ""));
    const result = prefix === "" ? tail : `${prefix}.${tail}`;
    above.set(level, result);
    return result;
  });
}

/** "1.2" stands under the "1" above it, whatever it says itself; without one it keeps what it says. */
function prefixOf(level: Level, parts: readonly string[], above: ReadonlyMap<Level, string>): string {
  if (level === "decimal") return above.get("integer") ?? parts.slice(0, -1).join(".");
  if (level !== "deeper") return "";
  const parent = parts.length === 3 ? above.get("decimal") : undefined;
  return parent ?? parts.slice(0, -1).join(".");
}

/** What stands under an entry begins anew behind it. */
function forget(last: Map<string, number>, above: Map<Level, string>, level: Level, runsOn: boolean): void {
  for (const key of [...last.keys()]) {
    const other = LEVELS.find((one) => one === key) ?? "decimal";
    if (other === "integer" && runsOn) continue;
    if (depth(other) > depth(level)) last.delete(key);
  }
  for (const key of [...above.keys()]) if (depth(key) > depth(level)) above.delete(key);
}

const LEVELS: readonly Level[] = ["upper", "roman", "integer", "letter"];

/** "110" under "1", behind "1.9". */
function isLostPoint(number: string, parent: string | undefined, last: ReadonlyMap<string, number>): boolean {
  const value = parent === undefined ? undefined : last.get(parent);
  if (value === undefined || parent === undefined || !number.startsWith(parent)) return false;
  return number === `${parent}${value + 1}` || Number(number) > Number(parent) + 20;
}

/** Whether plain numbers go on in the next group, told by the first number behind the first group that has one. */
function runsThroughGroups(entries: readonly Entry[]): boolean {
  let integer: number | undefined;
  let inNewGroup = false;
  for (const { label, number } of entries) {
    if (label?.level === "roman" || label?.level === "upper") inNewGroup = integer !== undefined;
    if (label?.level !== "integer") continue;
    if (inNewGroup) return Number(number) !== 1 && Number(number) > (integer ?? 0);
    integer = Number(number);
  }
  return false;
}

/** The number proper in its cell: not the mark behind it, not the markup around it. */
function digitsOf(
  text: string,
  { number, numberSpan }: { readonly number: string; readonly numberSpan: Span },
): Span {
  const source = slice(text, numberSpan);
  const at = source.indexOf(number);
  if (at >= 0) return { from: numberSpan.from + at, to: numberSpan.from + at + number.length };
  const loose = /[\dIVXA-ZĐ](?:[\s\d.,IVX]{0,20}[\dIVX])?/.exec(source);
  if (!loose) return numberSpan;
  const from = numberSpan.from + loose.index;
  return { from, to: from + loose[0].length };
}

/**
 * Sorts the tasks of each group by their last day and numbers them anew; what has no day keeps its place behind those
 * that have one, sub-items stay under their task.
 */
export function sortByDeadline(draft: Draft, plan: TaskTable): TableEdit {
  const { text } = draft;
  const { table } = plan;
  if ("edits" in joinPageCuts(text, table)) return { refused: "cut by pages" };
  const grid = readGrid(text, table);
  if (grid.merged) return { refused: "merged" };
  const rows = sortedRows(grid.rows, plan);
  const sorted = applyEdits(text, gridEdits(text, grid, rows));
  const source = text.slice(0, table.span.from);
  const length = sorted.length - text.length + (table.span.to - table.span.from);
  const body = sorted.slice(source.length, source.length + length);
  const again = readTasks(readTables(readSource(body)), body, undefined)[0];
  const newText = again ? applyEdits(body, numberEdits(body, again)) : body;
  if (newText === slice(text, table.span)) return { refused: "sorted" };
  return { edits: [{ span: table.span, newText }] };
}

function sortedRows(rows: readonly GridRow[], plan: TaskTable): GridRow[] {
  const tasks = new Map(plan.tasks.map((task) => [task.span.from, task]));
  const result: GridRow[] = [];
  let block: Unit[] = [];
  let group: TaskGroup | undefined;
  const flush = () => {
    result.push(...[...block].sort(byEnd).flatMap((unit) => unit.rows));
    block = [];
  };
  for (const row of rows) {
    const task = row.span && tasks.get(row.span.from);
    if (!task || task.group !== group) flush();
    group = task?.group;
    const unit = block.at(-1);
    if (!task) result.push(row);
    else if (unit && depth(task.label?.level ?? "none") > unit.depth) unit.rows.push(row);
    else block.push({ rows: [row], end: endOf(task), depth: depth(task.label?.level ?? "none") });
  }
  flush();
  return result;
}

interface Unit {
  readonly rows: GridRow[];
  readonly end: string;
  readonly depth: number;
}

function endOf({ time }: Task): string {
  return time?.end ?? "9999";
}

function byEnd(a: Unit, b: Unit): number {
  return a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}
