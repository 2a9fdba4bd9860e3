import type { ColumnRole } from "../draft/table-columns.ts";
import type { Span } from "../text/span.ts";
import type { Task, TaskGroup, TaskTable } from "./tasks.ts";

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
  const subItems = subItemsOf(table.tasks);
  const numbers = new Map(table.tasks.map((task) => [task.row, task.number]));
  const facts: RowFact[] = [
    ...table.malformed.map(({ kind, span, row }) => ({ kind, span, what: numbers.get(row) ?? "" })),
    ...table.table.headingFragments.map((span) => ({ kind: "heading-fragment", span, what: "" }) as const),
    ...emptyCells(table, "time", "empty-time", subItems),
    ...emptyCells(table, "lead", "empty-lead", subItems),
    ...emptyCells(table, "output", "empty-output", subItems),
    ...table.tasks.flatMap(inBoth),
  ];
  return facts.sort((a, b) => a.span.from - b.span.from);
}

/** Share of filled cells from which an empty one is odd. */
const USUAL = 0.8;

function emptyCells(
  table: TaskTable,
  role: ColumnRole,
  kind: RowFact["kind"],
  subItems: ReadonlySet<Task>,
): RowFact[] {
  if (table.tasks.length < 3 || !table.columns.some((column) => column.role === role)) return [];
  // Dots hold the place of what was never filled in.
  const isEmpty = (task: Task) => /^[.…\s]*$/.test(task.cells[role]?.text ?? "");
  const judged = table.tasks.filter((task) => !subItems.has(task) || !isEmpty(task));
  const empty = judged.filter(isEmpty);
  const isLone = empty.length === 1 && judged.length >= 3;
  if (!isLone && judged.length - empty.length < judged.length * USUAL) return [];
  return empty.map((task) => ({ kind, span: task.cells[role]?.span ?? task.span, what: task.number }));
}

/** "2.1" under the task "2" shares what stands in the cells of "2"; so do lettered and unnumbered rows. */
function subItemsOf(tasks: readonly Task[]): ReadonlySet<Task> {
  const numbers = new Map<TaskGroup | undefined, Set<string>>();
  const subItems = new Set<Task>();
  for (const task of tasks) {
    const known = numbers.get(task.group) ?? new Set();
    numbers.set(task.group, known.add(task.number));
    const parent = task.number.slice(0, Math.max(task.number.lastIndexOf("."), 0));
    const level = task.label?.level ?? "none";
    if ((parent !== "" && known.has(parent)) || ["bullet", "letter", "none"].includes(level))
      subItems.add(task);
  }
  return subItems;
}

function inBoth(task: Task): RowFact[] {
  const supporting = new Set(task.support.map((unit) => unit.toLowerCase()));
  const span = task.cells.support?.span ?? task.cells.method?.span ?? task.span;
  return task.lead
    .filter(
      (unit) => task.cells.lead !== undefined && supporting.has(unit.toLowerCase()) && !SEVERAL.test(unit),
    )
    .map((unit) => ({ kind: "lead-also-supports", span, what: unit }));
}

/** "Các phòng" lead, each its own part, and help each other. */
const SEVERAL = /^(?:các|những|tất cả|toàn|mỗi|từng)\s/iu;
