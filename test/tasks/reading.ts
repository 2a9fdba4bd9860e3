import { expect } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import { readTasks, type TaskTable } from "../../server/tasks/tasks.ts";
import { readSource } from "../../server/text/source.ts";

/** The plan tables of a text, as tasks. */
export function plans(text: string, year: number | undefined = 2024): TaskTable[] {
  const source = readSource(text);
  return readTasks(readTables(source), source.text, year);
}

/** The one plan table of a text. */
export function only(text: string, year?: number): TaskTable {
  const found = plans(text, year);
  expect(found).toHaveLength(1);
  return found[0] as TaskTable;
}

export const roles = (table: TaskTable): string[] => table.columns.map((column) => column.role);
export const groups = (table: TaskTable): string[] =>
  table.groups.map((group) => `${group.path.join(">")} ${group.title}`);
export const tasks = (table: TaskTable): string[] =>
  table.tasks.map((task) => `[${task.group?.path.join(">") ?? ""}] ${task.number} ${task.title}`);
