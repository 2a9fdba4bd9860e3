import { type TaskJson, type TaskTableJson, tasksToJson } from "../tasks/export.ts";
import type { LocatedPlan } from "../tasks/export-file.ts";

/** The tables of a file for reading: groups as headings, under each its tasks with units and time. */
export function tablesAsText({ name, tables, lineOf }: LocatedPlan): string {
  if (tables.length === 0) return `${name}: không có bảng nhiệm vụ.\n`;
  return tasksToJson(tables, lineOf)
    .map((table) => tableAsText(name, table))
    .join("\n");
}

function tableAsText(path: string, table: TaskTableJson): string {
  const entries = [
    ...table.groups.map((group) => ({ line: group.line, text: groupAsText(group) })),
    ...table.tasks.map((task) => ({ line: task.line, text: taskAsText(task) })),
  ];
  // A group and its first task may stand on one line; groups come first in the list and the sort keeps that.
  const lines = entries.sort((a, b) => a.line - b.line).map(({ text }) => text);
  const head = `${path}:${table.line}: ${table.title || "Bảng nhiệm vụ"} (${table.tasks.length} nhiệm vụ)`;
  return `${[head, ...lines].join("\n")}\n`;
}

function groupAsText({ path, title }: TaskTableJson["groups"][number]): string {
  const number = path.at(-1) ?? "";
  return `${"  ".repeat(path.length)}${number === title ? title : `${number} ${title}`.trim()}`;
}

function taskAsText(task: TaskJson): string {
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
