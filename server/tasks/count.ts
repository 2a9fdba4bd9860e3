import type { Task, TaskTable } from "./tasks.ts";

/**
 * In how many ways the tasks of plan tables may be counted: all rows, rows of the first level alone, groups with
 * them, and each table for itself. A report that gives another number than all of these counts something else.
 */
export function taskCounts(tables: readonly TaskTable[]): readonly number[] {
  const each = tables.map(({ tasks, groups }) => [tasks.length, outer(tasks), groups.length]);
  const sum = (at: number): number => each.reduce((total, counts) => total + (counts[at] ?? 0), 0);
  const [all, first, groups] = [sum(0), sum(1), sum(2)];
  return [...new Set([all, first, groups, all + groups, first + groups, ...each.flat()])].filter(
    (count) => count > 0,
  );
}

/** Rows that stand under no other row: "2.1" stands under "2", a lettered one or a dash under the row above. */
function outer(tasks: readonly Task[]): number {
  const numbers = new Set(tasks.map(({ number }) => number));
  return tasks.filter(({ number, label }) => {
    if (label?.level === "bullet" || label?.level === "letter") return false;
    const parent = number.slice(0, Math.max(number.lastIndexOf("."), 0));
    return parent === "" || !numbers.has(parent);
  }).length;
}
