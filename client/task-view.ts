import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  CHANGED,
  REQUEST,
  type TaskAnswer,
  type TasksParams,
  type WorkspaceTasksParams,
} from "../server/lsp/protocol.ts";
import { debounce } from "./debounce.ts";
import { mayBeDraft, paramsOf } from "./drafts.ts";
import { exportTasks } from "./task-view-export.ts";
import { countsText, countTasks, filtered, taskText, treeItem } from "./task-view-item.ts";
import { texts } from "./texts.ts";

type Order = NonNullable<TasksParams["order"]>;

/** The tasks of a document's plan tables; empty while the server cannot answer. */
export async function tasksOf(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  order: Order = "section",
): Promise<readonly TaskAnswer[]> {
  const params: TasksParams = { ...paramsOf(uri), order };
  return client.sendRequest<readonly TaskAnswer[]>(REQUEST.tasks, params).catch(() => []);
}

async function tasksOfAll(client: BaseLanguageClient, order: Order): Promise<readonly TaskAnswer[]> {
  const params: WorkspaceTasksParams = { order };
  return client.sendRequest<readonly TaskAnswer[]>(REQUEST.workspaceTasks, params).catch(() => []);
}

/**
 * The view "Nhiệm vụ": the plan tables of the draft last looked at, in one of three orders. It stays with that draft
 * while a preview or a view has the focus, and until the draft is closed or another takes its place; a pinned draft
 * stays until it is let go; "mọi kế hoạch" shows those of the open folders.
 */
export function createTaskView(client: BaseLanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let shown: vscode.TextDocument | undefined;
  let pinned: vscode.Uri | undefined;
  let everywhere = false;
  let order: Order = "section";
  let search = "";
  let all: readonly TaskAnswer[] = [];
  let roots: readonly TaskAnswer[] = [];
  let ids: ReadonlyMap<TaskAnswer, string> = new Map();
  let drawn = "";
  const view = vscode.window.createTreeView<TaskAnswer>("vanthu.tasks", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (task) => [...(task ? task.children : roots)],
      getTreeItem: (task) => treeItem(task, pinned ?? shown?.uri, ids.get(task), order),
    },
  });

  const read = async (document: vscode.Uri | undefined) => {
    if (everywhere) return tasksOfAll(client, order);
    return document ? tasksOf(client, document, order) : [];
  };
  /** The draft whose tasks are shown. */
  const subject = () => pinned ?? (shown && !shown.isClosed ? shown.uri : undefined);
  const question = () => JSON.stringify([subject()?.toString(), everywhere, order]);
  const update = async () => {
    const active = vscode.window.activeTextEditor?.document;
    if (mayBeDraft(active)) shown = active;
    const uri = subject();
    const asked = question();
    const tasks = await read(uri);
    if (asked !== question()) return;
    const state = `${asked} ${search} ${texts().tasks.view} ${JSON.stringify(tasks)}`;
    // Most keystrokes change no task; a tree that is drawn anew loses the reader's place.
    if (state === drawn) return;
    drawn = state;
    all = tasks;
    draw(uri);
  };
  const draw = (uri: vscode.Uri | undefined) => {
    roots = filtered(all, search);
    // The file too: what was folded in one plan says nothing of another.
    ids = idsOf(roots, `${uri} ${order} ${everywhere} ${search}`);
    const counts = countTasks(all);
    const found = countTasks(roots).all;
    const words = texts().tasks;
    const where = everywhere ? words.everywhere : uri ? vscode.workspace.asRelativePath(uri) : "";
    const summary = [countsText(counts), pinned ? words.pinned(where) : where].filter(Boolean).join(" · ");
    const filter = words.filtered(search, found, counts.all);
    view.title = words.view;
    view.message = search ? filter : all.length > 0 ? summary : "";
    view.badge =
      counts.overdue > 0 ? { value: counts.overdue, tooltip: words.badge(counts.overdue) } : undefined;
    changed.fire();
  };
  const later = debounce(() => void update(), 400);
  later();

  const chooseOrder = async () => {
    const words = texts().tasks;
    const items = orders().map((one) => ({ ...one, description: one.order === order ? words.inUse : "" }));
    const chosen = await vscode.window.showQuickPick(items, { title: words.order });
    if (!chosen) return;
    order = chosen.order;
    await update();
  };
  const filter = async () => {
    const words = texts().tasks;
    const text = await vscode.window.showInputBox({
      title: words.filter,
      prompt: words.filterHint,
      value: search,
    });
    if (text !== undefined) await setSearch(text.trim());
  };
  const setSearch = async (text: string) => {
    search = text;
    await vscode.commands.executeCommand("setContext", "vanthu.tasksFiltered", text !== "");
    await update();
  };
  const setPinned = async (uri: vscode.Uri | undefined) => {
    pinned = uri;
    await vscode.commands.executeCommand("setContext", "vanthu.tasksPinned", uri !== undefined);
    await update();
  };
  const setEverywhere = async (on: boolean) => {
    everywhere = on;
    await vscode.commands.executeCommand("setContext", "vanthu.tasksEverywhere", on);
    await update();
  };
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    view,
    changed,
    later,
    register("vanthu.tasksOrder", chooseOrder),
    register("vanthu.tasksFilter", filter),
    register("vanthu.tasksClearFilter", () => setSearch("")),
    register("vanthu.tasksPin", () => setPinned(pinned ?? shown?.uri)),
    register("vanthu.tasksUnpin", () => setPinned(undefined)),
    register("vanthu.tasksOfAll", () => setEverywhere(true)),
    register("vanthu.tasksOfOne", () => setEverywhere(false)),
    register("vanthu.copyTask", async (task?: TaskAnswer) => {
      const chosen = task ?? view.selection[0];
      if (chosen) await vscode.env.clipboard.writeText(taskText(chosen));
    }),
    register("vanthu.exportTasks", () =>
      exportTasks(client, everywhere ? undefined : (pinned ?? shown?.uri)),
    ),
    vscode.window.onDidChangeActiveTextEditor(() => later()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === shown || document.uri.toString() === pinned?.toString()) later();
    }),
    vscode.workspace.onDidOpenTextDocument(() => later()),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document.uri.toString() === pinned?.toString()) void setPinned(undefined);
      if (document === shown) later();
    }),
    vscode.workspace.onDidSaveTextDocument(() => {
      if (everywhere) later();
    }),
    client.onNotification(CHANGED, () => later()),
    client.onDidChangeState(() => later()),
  );
}

function orders(): readonly { readonly label: string; readonly detail: string; readonly order: Order }[] {
  const { bySection, byUnit, byDeadline } = texts().tasks;
  const one = (icon: string, [label, detail]: readonly string[], order: Order) => ({
    label: `$(${icon}) ${label}`,
    detail: detail ?? "",
    order,
  });
  return [
    one("list-tree", bySection, "section"),
    one("organization", byUnit, "unit"),
    one("calendar", byDeadline, "deadline"),
  ];
}

/** A name for each node by its place, so that what is open stays open when a text changes. */
function idsOf(tasks: readonly TaskAnswer[], above: string): Map<TaskAnswer, string> {
  const ids = new Map<TaskAnswer, string>();
  const visit = (list: readonly TaskAnswer[], prefix: string) => {
    for (const [index, task] of list.entries()) {
      const id = `${prefix}/${index}`;
      ids.set(task, id);
      visit(task.children, id);
    }
  };
  visit(tasks, above);
  return ids;
}
