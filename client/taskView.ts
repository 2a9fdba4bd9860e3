import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED, type DocumentParams, REQUEST, type TaskAnswer } from "../server/lsp/protocol.ts";
import { mayBeDraft } from "./client.ts";
import { debounce } from "./debounce.ts";

/** The tasks of a document's plan tables; empty while the server cannot answer. */
export async function tasksOf(client: BaseLanguageClient, uri: vscode.Uri): Promise<readonly TaskAnswer[]> {
  const params: DocumentParams = { textDocument: { uri: uri.toString() } };
  try {
    return await client.sendRequest<readonly TaskAnswer[]>(REQUEST.tasks, params);
  } catch {
    return [];
  }
}

/**
 * The side-bar view "Nhiệm vụ": the plan tables of the draft last looked at, group by group. It stays with that draft
 * while a preview or a view has the focus, and until the draft is closed or another takes its place.
 */
export function createTaskView(client: BaseLanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let shown: vscode.TextDocument | undefined;
  let roots: readonly TaskAnswer[] = [];
  let ids: ReadonlyMap<TaskAnswer, string> = new Map();
  let drawn = "";
  const view = vscode.window.createTreeView<TaskAnswer>("vanthu.tasks", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (task) => [...(task ? task.children : roots)],
      getTreeItem: (task) => Object.assign(treeItem(task, shown?.uri), { id: ids.get(task) }),
    },
  });

  const update = async () => {
    const active = vscode.window.activeTextEditor?.document;
    if (mayBeDraft(active)) shown = active;
    const document = shown;
    const tasks = document && !document.isClosed ? await tasksOf(client, document.uri) : [];
    if (document !== shown) return;
    const state = JSON.stringify([document?.uri.toString(), tasks]);
    // Most keystrokes change no task; a tree that is drawn anew loses the reader's place.
    if (state === drawn) return;
    drawn = state;
    roots = tasks;
    ids = idsOf(tasks);
    view.description = document && tasks.length > 0 ? vscode.workspace.asRelativePath(document.uri) : "";
    changed.fire();
  };
  const later = debounce(() => void update(), 400);
  later();
  return vscode.Disposable.from(
    view,
    changed,
    later,
    vscode.window.onDidChangeActiveTextEditor(() => later()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === shown) later();
    }),
    vscode.workspace.onDidOpenTextDocument(() => later()),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document === shown) later();
    }),
    client.onNotification(CHANGED, () => later()),
    client.onDidChangeState(() => later()),
  );
}

/** A name for each node by its place, so that what is open stays open when a text changes. */
function idsOf(tasks: readonly TaskAnswer[], above = ""): Map<TaskAnswer, string> {
  return new Map(
    tasks.flatMap((task, index) => {
      const id = `${above}/${index}`;
      return [[task, id] as const, ...idsOf(task.children, id)];
    }),
  );
}

const ICON: Readonly<Record<TaskAnswer["kind"], string>> = {
  table: "table",
  group: "list-tree",
  task: "checklist",
};

function treeItem(task: TaskAnswer, uri: vscode.Uri | undefined): vscode.TreeItem {
  const full = taskLabel(task);
  // A long title would push unit and time out of a narrow side bar; all of it is in the tooltip.
  const label = task.kind === "task" && full.length > SHORT ? `${cut(full)}…` : full;
  const open = task.children.length > 0;
  const item = new vscode.TreeItem(
    label,
    open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
  );
  item.description = taskDetail(task);
  item.iconPath = new vscode.ThemeIcon(ICON[task.kind]);
  item.tooltip = tooltip(task);
  item.contextValue = task.kind;
  item.accessibilityInformation = { label: [full, ...details(task)].join("; ") };
  if (uri) {
    item.command = {
      command: "vanthu.goToTask",
      title: "Đến nhiệm vụ",
      arguments: [uri.toString(), task.selection],
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

export function taskLabel({ number, title }: TaskAnswer): string {
  return [number, title].filter(Boolean).join(" ") || "(trống)";
}

/** Time and unit, as far as they are there; for a group the number of its tasks. */
export function taskDetail(task: TaskAnswer): string {
  if (task.kind !== "task") return `${countTasks(task)} nhiệm vụ`;
  return [task.time, task.lead.join(", ")].filter(Boolean).join(" · ");
}

function countTasks(task: TaskAnswer): number {
  return task.kind === "task" ? 1 : task.children.reduce((sum, child) => sum + countTasks(child), 0);
}

function details(task: TaskAnswer): string[] {
  if (task.kind !== "task") return [taskDetail(task)];
  const line = (name: string, value: string) => (value ? [`${name}: ${value}`] : []);
  return [
    ...line("Chủ trì", task.lead.join(", ")),
    ...line("Phối hợp", task.support.join(", ")),
    ...line("Thời gian", task.time),
    ...line("Đến hết ngày", task.end ? vietnamese(task.end) : ""),
    ...line("Sản phẩm", task.output),
  ];
}

/** 2022-04-19 → 19/4/2022, months padded as the decree asks. */
function vietnamese(iso: string): string {
  const [year, month, day] = iso.split("-");
  return [day, Number(month) < 3 ? month : Number(month), year].join("/");
}

/** Text only: nothing in a cell becomes a link or markup. */
function tooltip(task: TaskAnswer): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText([taskLabel(task), ...details(task)].join("\n"));
  return text;
}
