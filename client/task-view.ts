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
import type { Register } from "./register.ts";
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
export function createTaskView(client: BaseLanguageClient, register: Register): vscode.Disposable {
  const view = new TaskView(client);
  return vscode.Disposable.from(
    view,
    register("vanthu.tasksOrder", () => view.chooseOrder()),
    register("vanthu.tasksFilter", () => view.askFilter()),
    register("vanthu.tasksClearFilter", () => view.setSearch("")),
    register("vanthu.tasksPin", () => view.setPinned(view.draft)),
    register("vanthu.tasksUnpin", () => view.setPinned(undefined)),
    register("vanthu.tasksOfAll", () => view.setEverywhere(true)),
    register("vanthu.tasksOfOne", () => view.setEverywhere(false)),
    register("vanthu.copyTask", async (task?: TaskAnswer) => {
      const chosen = task ?? view.selected;
      if (chosen) await vscode.env.clipboard.writeText(taskText(chosen));
    }),
    register("vanthu.exportTasks", () => {
      const chosen = view.isEverywhere ? "everywhere" : view.draft;
      if (chosen) return exportTasks(client, chosen);
      return vscode.window.showWarningMessage(texts().export.nothing);
    }),
    vscode.window.onDidChangeActiveTextEditor(() => view.updateSoon()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => view.changed(document)),
    vscode.workspace.onDidOpenTextDocument(() => view.updateSoon()),
    vscode.workspace.onDidCloseTextDocument((document) => view.closed(document)),
    vscode.workspace.onDidSaveTextDocument(() => {
      if (view.isEverywhere) view.updateSoon();
    }),
    client.onNotification(CHANGED, () => view.updateSoon()),
    client.onDidChangeState(() => view.updateSoon()),
  );
}

/** The tree, and what the user chose of it. */
class TaskView implements vscode.Disposable {
  /** The draft last looked at; it may be closed by now. */
  private shown: vscode.TextDocument | undefined;
  private pinned: vscode.Uri | undefined;
  private everywhere = false;
  private order: Order = "section";
  private search = "";
  private all: readonly TaskAnswer[] = [];
  private roots: readonly TaskAnswer[] = [];
  private ids: ReadonlyMap<TaskAnswer, string> = new Map();
  /** What the tree shows now, to tell whether an answer is news. */
  private drawn = "";
  private readonly redraw = new vscode.EventEmitter<void>();
  private readonly tree = vscode.window.createTreeView<TaskAnswer>("vanthu.tasks", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: this.redraw.event,
      getChildren: (task) => [...(task ? task.children : this.roots)],
      getTreeItem: (task) => treeItem(task, this.draft, this.ids.get(task), this.order),
    },
  });
  readonly updateSoon = debounce(() => void this.update(), 400);

  constructor(private readonly client: BaseLanguageClient) {
    this.updateSoon();
  }

  dispose(): void {
    for (const part of [this.tree, this.redraw, this.updateSoon]) part.dispose();
  }

  /** The draft whose tasks are shown where not all are, open or not. */
  get draft(): vscode.Uri | undefined {
    return this.pinned ?? this.shown?.uri;
  }

  get isEverywhere(): boolean {
    return this.everywhere;
  }

  get selected(): TaskAnswer | undefined {
    return this.tree.selection[0];
  }

  changed(document: vscode.TextDocument): void {
    if (document === this.shown || this.isPinned(document)) this.updateSoon();
  }

  closed(document: vscode.TextDocument): void {
    if (this.isPinned(document)) void this.setPinned(undefined);
    if (document === this.shown) this.updateSoon();
  }

  async chooseOrder(): Promise<void> {
    const words = texts().tasks;
    const items = orders().map((one) => ({
      ...one,
      description: one.order === this.order ? words.inUse : "",
    }));
    const chosen = await vscode.window.showQuickPick(items, { title: words.order });
    if (!chosen) return;
    this.order = chosen.order;
    await this.update();
  }

  async askFilter(): Promise<void> {
    const words = texts().tasks;
    const text = await vscode.window.showInputBox({
      title: words.filter,
      prompt: words.filterHint,
      value: this.search,
    });
    if (text !== undefined) await this.setSearch(text.trim());
  }

  async setSearch(text: string): Promise<void> {
    this.search = text;
    await this.tell("vanthu.tasksFiltered", text !== "");
  }

  async setPinned(uri: vscode.Uri | undefined): Promise<void> {
    this.pinned = uri;
    await this.tell("vanthu.tasksPinned", uri !== undefined);
  }

  async setEverywhere(on: boolean): Promise<void> {
    this.everywhere = on;
    await this.tell("vanthu.tasksEverywhere", on);
  }

  /** Lets the buttons of the view follow a choice, and shows what it changed. */
  private async tell(context: string, value: boolean): Promise<void> {
    await vscode.commands.executeCommand("setContext", context, value);
    await this.update();
  }

  private isPinned(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.pinned?.toString();
  }

  /** The draft that the server is asked about: a closed one only if it is pinned. */
  private get asked(): vscode.Uri | undefined {
    return this.pinned ?? (this.shown && !this.shown.isClosed ? this.shown.uri : undefined);
  }

  private async update(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    if (mayBeDraft(active)) this.shown = active;
    const uri = this.asked;
    const question = this.question();
    const tasks = await this.read(uri);
    if (question !== this.question()) return;
    const state = `${question} ${this.search} ${texts().tasks.view} ${JSON.stringify(tasks)}`;
    // Most keystrokes change no task; a tree that is drawn anew loses the reader's place.
    if (state === this.drawn) return;
    this.drawn = state;
    this.all = tasks;
    this.draw(uri);
  }

  private question(): string {
    return JSON.stringify([this.asked?.toString(), this.pinned !== undefined, this.everywhere, this.order]);
  }

  private async read(uri: vscode.Uri | undefined): Promise<readonly TaskAnswer[]> {
    if (this.everywhere) return tasksOfAll(this.client, this.order);
    return uri ? tasksOf(this.client, uri, this.order) : [];
  }

  private draw(uri: vscode.Uri | undefined): void {
    this.roots = filtered(this.all, this.search);
    // The file too: what was folded in one plan says nothing of another.
    this.ids = idsOf(this.roots, `${uri} ${this.order} ${this.everywhere} ${this.search}`);
    const counts = countTasks(this.all);
    const found = countTasks(this.roots).all;
    const words = texts().tasks;
    const where = this.everywhere ? words.everywhere : uri ? vscode.workspace.asRelativePath(uri) : "";
    const summary = [countsText(counts), this.pinned ? words.pinned(where) : where]
      .filter(Boolean)
      .join(" · ");
    const filter = words.filtered(this.search, found, counts.all);
    this.tree.title = words.view;
    this.tree.message = this.search ? filter : this.all.length > 0 ? summary : "";
    this.tree.badge =
      counts.overdue > 0 ? { value: counts.overdue, tooltip: words.badge(counts.overdue) } : undefined;
    this.redraw.fire();
  }
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
