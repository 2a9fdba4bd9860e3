import type { TaskGroup, TaskTable } from "../tasks/tasks.ts";
import type { Span } from "../text/span.ts";
import type { Positions } from "./judged.ts";

export type TableRecord = ReturnType<typeof tableRecord>;

/** A plan table in the JSON form of `vanthu tasks`: lines are 1-based, what is not known is null. */
export function tableRecord({ table, title, columns, groups, tasks }: TaskTable, positions: Positions) {
  const lineOf = ({ from }: Span) => positions.at(from).line;
  return {
    title,
    line: lineOf(table.span),
    columns: columns.map(({ name, role }) => ({ name, role })),
    groups: groups.map((group) => ({ path: group.path, title: group.title, line: lineOf(group.span) })),
    tasks: tasks.map((task) => ({
      number: task.number,
      title: task.title,
      line: lineOf(task.span),
      group: task.group?.path ?? [],
      lead: task.lead,
      support: task.support,
      output: task.output,
      time: {
        text: task.time?.text ?? "",
        kind: task.time?.kind ?? null,
        start: task.time?.start ?? null,
        end: task.time?.end ?? null,
      },
    })),
  };
}

/** The tables of a file for reading: groups as headings, under each its tasks with units and time. */
export function tablesAsText(path: string, tables: readonly TableRecord[]): string {
  if (tables.length === 0) return `${path}: không có bảng nhiệm vụ.\n`;
  return tables.map((table) => tableAsText(path, table)).join("\n");
}

function tableAsText(path: string, table: TableRecord): string {
  const entries = [
    ...table.groups.map((group) => ({ line: group.line, text: groupAsText(group) })),
    ...table.tasks.map((task) => ({ line: task.line, text: taskAsText(task) })),
  ];
  // A group and its first task may stand on one line; groups come first in the list and the sort keeps that.
  const lines = entries.sort((a, b) => a.line - b.line).map(({ text }) => text);
  const head = `${path}:${table.line}: ${table.title || "Bảng nhiệm vụ"} (${table.tasks.length} nhiệm vụ)`;
  return `${[head, ...lines].join("\n")}\n`;
}

function groupAsText({ path, title }: Pick<TaskGroup, "path" | "title">): string {
  const number = path.at(-1) ?? "";
  return `${"  ".repeat(path.length)}${number === title ? title : `${number} ${title}`.trim()}`;
}

function taskAsText(task: TableRecord["tasks"][number]): string {
  const indent = "  ".repeat(task.group.length + 1);
  const details = [
    task.lead.length > 0 ? `chủ trì: ${task.lead.join(", ")}` : "",
    task.support.length > 0 ? `phối hợp: ${task.support.join(", ")}` : "",
    task.output ? `sản phẩm: ${task.output}` : "",
    task.time.text ? `thời gian: ${task.time.text}` : "",
  ].filter(Boolean);
  const first = `${indent}${[task.number, task.title].filter(Boolean).join(" ")} (dòng ${task.line})`;
  return details.length > 0 ? `${first}\n${indent}  ${details.join("; ")}` : first;
}
