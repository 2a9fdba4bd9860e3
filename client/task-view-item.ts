import * as vscode from "vscode";
import { writtenDay } from "../server/citations/date.ts";
import type { TaskOrder } from "../server/features/task-tree.ts";
import type { TaskAnswer } from "../server/lsp/protocol.ts";
import { withoutAccents } from "../server/text/accents.ts";
import { fileName } from "./drafts.ts";
import { texts } from "./texts.ts";

/** One row of the task tree. Every state that an icon shows stands in words too. */
export function treeItem(
  task: TaskAnswer,
  uri: vscode.Uri | undefined,
  id: string | undefined,
  order: TaskOrder,
): vscode.TreeItem {
  const full = taskLabel(task);
  // A long title would push unit and time out of a narrow side bar; all of it is in the tooltip.
  const label = task.kind === "task" && full.length > SHORT ? `${cut(full)}…` : full;
  const isOpen = task.kind !== "unit" && task.kind !== "plan";
  const item = new vscode.TreeItem(
    label,
    task.children.length === 0
      ? vscode.TreeItemCollapsibleState.None
      : isOpen
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed,
  );
  if (id !== undefined) item.id = id;
  item.description = taskDetail(task, order);
  item.iconPath = new vscode.ThemeIcon(iconOf(task));
  item.tooltip = tooltip(task);
  item.contextValue = task.kind;
  item.accessibilityInformation = { label: [full, ...details(task)].join("; ") };
  const file = task.uri ? vscode.Uri.parse(task.uri) : uri;
  if (file && task.kind !== "unit" && task.kind !== "term") {
    item.command = {
      command: "vanthu.goToTask",
      title: texts().tasks.go,
      arguments: [file.toString(), task.selection],
    };
  }
  return item;
}

/** As many characters of a task's title as leave room beside them in a side bar of ordinary width. */
const SHORT = 22;

function cut(title: string): string {
  const part = title.slice(0, SHORT);
  return part.slice(0, Math.max(part.lastIndexOf(" "), SHORT / 2)).trimEnd();
}

/** Shapes that differ without colours. */
const ICON: Readonly<Record<Exclude<TaskAnswer["kind"], "task" | "term">, string>> = {
  plan: "notebook",
  table: "table",
  group: "list-tree",
  unit: "organization",
};
const TERM_ICON: Readonly<Record<NonNullable<TaskAnswer["term"]>, string>> = {
  overdue: "warning",
  month: "bell",
  quarter: "calendar",
  later: "arrow-right",
  ongoing: "sync",
  unknown: "question",
};

function iconOf({ kind, term }: TaskAnswer): string {
  return kind === "task" || kind === "term" ? TERM_ICON[term ?? "unknown"] : ICON[kind];
}

/** Number and title of a task, or words for a row that has neither. */
export function taskLabel({ number, title }: TaskAnswer): string {
  return [number, title].filter(Boolean).join(" ") || texts().tasks.empty;
}

/**
 * Time and unit, as far as they are there and the heading above does not say them; for what holds tasks their number
 * and how many of them are overdue.
 */
export function taskDetail(task: TaskAnswer, order?: TaskOrder): string {
  if (task.kind !== "task") return countsText(countTasks([task]), task.kind === "term");
  const overdue = task.term === "overdue" && order !== "deadline" ? texts().tasks.overdue : "";
  const lead = order === "unit" ? "" : task.lead.join(", ");
  return [overdue, task.time, lead, nameOf(task.uri)].filter(Boolean).join(" · ");
}

export interface TaskCounts {
  readonly all: number;
  readonly overdue: number;
}

/** The tasks among some rows and below them; one that stands under two units is one. */
export function countTasks(tasks: readonly TaskAnswer[]): TaskCounts {
  const seen = new Map<string, boolean>();
  const visit = (task: TaskAnswer) => {
    if (task.kind === "task") {
      const { line, character } = task.selection;
      seen.set(`${task.uri ?? ""} ${line} ${character}`, task.term === "overdue");
    }
    task.children.forEach(visit);
  };
  tasks.forEach(visit);
  return { all: seen.size, overdue: [...seen.values()].filter(Boolean).length };
}

/** "33 nhiệm vụ, 5 quá hạn". */
export function countsText({ all, overdue }: TaskCounts, onlyAll = false): string {
  const words = texts().tasks;
  return overdue > 0 && !onlyAll ? words.countOverdue(all, overdue) : words.count(all);
}

/** Everything known of a task, one thing a line. */
export function taskText(task: TaskAnswer): string {
  return [taskLabel(task), ...details(task)].join("\n");
}

/** True if every word of a search occurs in the task; case and diacritics do not matter. */
export function matches(task: TaskAnswer, search: string): boolean {
  const { number, title, lead, support, output, time } = task;
  const text = withoutAccents([number, title, ...lead, ...support, output, time].join(" "));
  return withoutAccents(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The rows that match with everything they stand under; all below a matching group. */
export function filtered(tasks: readonly TaskAnswer[], search: string): TaskAnswer[] {
  if (search.trim() === "") return [...tasks];
  return tasks.flatMap((task) => {
    if (task.kind !== "task" && matches(task, search)) return [task];
    const children = filtered(task.children, search);
    const keep = children.length > 0 || (task.kind === "task" && matches(task, search));
    return keep ? [{ ...task, children }] : [];
  });
}

function details(task: TaskAnswer): string[] {
  if (task.kind !== "task") return [taskDetail(task)];
  const words = texts().tasks;
  const line = (name: string, value: string) => (value ? [`${name}: ${value}`] : []);
  return [
    ...line(words.lead, task.lead.join(", ")),
    ...line(words.support, task.support.join(", ")),
    ...line(words.time, task.time),
    ...line(words.end, task.end ? writtenDay(task.end) : ""),
    ...line(words.state, task.term ? words.terms[task.term] : ""),
    ...line(words.output, task.output),
    ...line(words.file, nameOf(task.uri)),
  ];
}

function nameOf(uri: string | undefined): string {
  return uri ? fileName(vscode.Uri.parse(uri)) : "";
}

/** Text only: nothing in a cell becomes a link or markup. */
function tooltip(task: TaskAnswer): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(taskText(task));
  return text;
}
