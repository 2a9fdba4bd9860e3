import type { ColumnRole } from "../draft/table-columns.ts";
import type { Span } from "../text/span.ts";
import type { Task, TaskTable } from "./tasks.ts";

/**
 * What a careful reader sees in a plan table besides its numbers. Facts, not findings: a rule weighs them.
 * Shape: see `Malformed`. heading-fragment: a piece of the heading among the rows. empty-time, empty-lead,
 * empty-output: the cell is empty where nearly all others are filled. lead-also-supports: a unit stands in both cells.
 */
export interface RowFact {
  readonly kind:
    | "number-with-content"
    | "cells-missing"
    | "merged-above"
    | "too-many-cells"
    | "heading-fragment"
    | "empty-time"
    | "empty-lead"
    | "empty-output"
    | "lead-also-supports";
  readonly span: Span;
  /** The unit, for lead-also-supports; else the number of the task, where it has one. */
  readonly what: string;
}

/** All facts about the rows of a plan table, in text order. */
export function checkTaskRows(table: TaskTable): RowFact[] {
  const facts: RowFact[] = [
    ...table.malformed.map(({ kind, span }) => ({ kind, span, what: numberAt(table, span) })),
    ...table.table.headingFragments.map((span) => ({ kind: "heading-fragment", span, what: "" }) as const),
    ...emptyCells(table, "time", "empty-time"),
    ...emptyCells(table, "lead", "empty-lead"),
    ...emptyCells(table, "output", "empty-output"),
    ...table.tasks.flatMap(inBoth),
  ];
  return facts.sort((a, b) => a.span.from - b.span.from);
}

function numberAt(table: TaskTable, span: Span): string {
  return table.tasks.find((task) => task.span.from <= span.from && span.from <= task.span.to)?.number ?? "";
}

/** Share of filled cells from which an empty one is odd. */
const USUAL = 0.8;

function emptyCells(table: TaskTable, role: ColumnRole, kind: RowFact["kind"]): RowFact[] {
  const { tasks } = table;
  if (tasks.length < 3 || !table.columns.some((column) => column.role === role)) return [];
  const empty = tasks.filter((task) => (task.cells[role]?.text ?? "") === "");
  const bare = empty.filter((task) => isSubItem(task, tasks));
  const judged = tasks.length - bare.length;
  if (judged - (empty.length - bare.length) < judged * USUAL) return [];
  return empty
    .filter((task) => !bare.includes(task))
    .map((task) => ({ kind, span: task.cells[role]?.span ?? task.span, what: task.number }));
}

/** "2.1" under the task "2" shares what stands in the cells of "2". */
function isSubItem(task: Task, tasks: readonly Task[]): boolean {
  const parent = task.number.includes(".") ? task.number.slice(0, task.number.lastIndexOf(".")) : undefined;
  if (parent !== undefined && tasks.some((other) => other.number === parent && other.group === task.group))
    return true;
  return task.label === undefined || task.label.level === "bullet" || task.label.level === "letter";
}

function inBoth(task: Task): RowFact[] {
  const supporting = new Set(task.support.map((unit) => unit.toLowerCase()));
  const span = task.cells.support?.span ?? task.cells.method?.span ?? task.span;
  return task.lead
    .filter((unit) => task.cells.lead !== undefined && supporting.has(unit.toLowerCase()))
    .map((unit) => ({ kind: "lead-also-supports", span, what: unit }));
}
