import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Table } from "../draft/table.ts";
import { fileNameOf } from "../features/file-name.ts";
import { pastedTable, type TableForm } from "../features/table-convert.ts";
import { editTable, tableAt } from "../features/table-edit.ts";
import { type Clipboard, tableToPaste } from "../features/table-paste.ts";
import { plansTree, type TaskNode, type TreeView, taskTree } from "../features/task-tree.ts";
import type { Context } from "../rules/rule.ts";
import { type PlanFile, tasksToCsv, tasksToIcs, tasksToJson, tasksToMarkdown } from "../tasks/export.ts";
import { tasksToXlsx } from "../tasks/export-xlsx.ts";
import type { TaskTable } from "../tasks/tasks.ts";
import { withoutAccents } from "../text/accents.ts";
import { type TextEdit, withLineEnds } from "../text/edit.ts";
import { readSource } from "../text/source.ts";
import { taskAnswers } from "./answers.ts";
import { type Positions, positionsOf } from "./convert.ts";
import {
  type EditTableAnswer,
  type EditTableParams,
  type ExportAnswer,
  type ExportFormat,
  type ExportParams,
  type PasteTableParams,
  REQUEST,
  type TableToPasteAnswer,
  type TableToPasteParams,
  type TaskAnswer,
  type TasksParams,
  type WorkspaceTasksParams,
} from "./protocol.ts";
import type { Serving } from "./requests.ts";
import type { Opened } from "./store.ts";

/** Most plans shown or searched together, and most files looked at for them. */
export const WORKSPACE_PLANS = 200;
export const WORKSPACE_FILES = 1000;

/** What a search for a task answers at most. */
const MOST_SYMBOLS = 500;

/** The files of the open folders; without them only open documents are known. */
export interface PlanFiles {
  list(): Promise<readonly string[]>;
  bytes(uri: string): Promise<Uint8Array | undefined>;
}

export interface TableServing extends Serving {
  contextOf(uri: string): Pick<Context, "today">;
  /** The addresses of all open documents. */
  uris(): readonly string[];
  readonly files: PlanFiles | undefined;
}

/** Answers everything about plan tables: their tasks in every order, of one draft or all, exports, editing of tables. */
export function registerTables(serving: TableServing): void {
  const { connection, store, guard, words, prepare, contextOf } = serving;
  const plans = createPlans(serving);
  const viewOf = (order: TreeView["order"]): TreeView => ({ order, today: contextOf("").today });
  const opened = async (uri: string) => {
    await prepare(uri);
    return store.get(uri);
  };

  connection.onRequest(
    REQUEST.tasks,
    guard.request<TasksParams, TaskAnswer[]>(
      REQUEST.tasks,
      [],
      async ({ textDocument, order = "section" }) => {
        const one = await opened(textDocument.uri);
        return one?.judged ? taskAnswers(one, taskTree(one.tasks(), words, viewOf(order))) : [];
      },
    ),
  );
  connection.onRequest(
    REQUEST.workspaceTasks,
    guard.request<WorkspaceTasksParams, TaskAnswer[]>(REQUEST.workspaceTasks, [], async ({ order }) => {
      const all = await plans.all();
      const places = new Map(all.map((plan) => [plan.uri, plan.positions]));
      return answersAcross(plansTree(all, words, viewOf(order)), places);
    }),
  );
  connection.onWorkspaceSymbol(
    guard.request<{ query: string }, WorkspaceSymbol[]>("workspace/symbol", [], async ({ query }) =>
      symbolsOf(await plans.all(), query),
    ),
  );
  connection.onRequest(
    REQUEST.exportTasks,
    guard.request<ExportParams, ExportAnswer | null>(
      REQUEST.exportTasks,
      null,
      async ({ textDocument, format }) => {
        const one = textDocument && (await opened(textDocument.uri));
        const chosen = textDocument ? (one ? [planOf(one)] : []) : await plans.all();
        const tasks = chosen.reduce(
          (sum, { tables }) => sum + tables.reduce((own, table) => own + table.tasks.length, 0),
          0,
        );
        if (tasks === 0) return null;
        return { tasks, data: base64(await exported(chosen, format, contextOf("").today)) };
      },
    ),
  );
  /** A change to the table at a place of an open document. */
  const onTable = <P extends PasteTableParams | EditTableParams>(
    method: string,
    change: (one: Opened, offset: number, params: P) => EditTableAnswer,
  ) =>
    connection.onRequest(
      method,
      guard.request<P, EditTableAnswer>(method, { refused: words.notNow }, async (params) => {
        const one = await opened(params.textDocument.uri);
        if (!one) return { refused: words.notNow };
        return change(one, one.positions.offset(params.position), params);
      }),
    );
  onTable<EditTableParams>(REQUEST.editTable, (one, offset, { action }) => {
    const done = editTable(one.draft, offset, action);
    return "edits" in done ? { edit: versioned(one, done.edits) } : done;
  });
  onTable<PasteTableParams>(REQUEST.pasteTable, (one, offset, { text }) => paste(one, offset, text));
  connection.onRequest(
    REQUEST.tableToPaste,
    guard.request<TableToPasteParams, TableToPasteAnswer>(
      REQUEST.tableToPaste,
      null,
      async ({ textDocument, position, text, html }) => {
        const one = await opened(textDocument.uri);
        return one ? toPaste(one, one.positions.offset(position), { text, html }) : null;
      },
    ),
  );
}

interface OpenPlan extends PlanFile {
  readonly uri: string;
  readonly tables: readonly TaskTable[];
  readonly positions: Positions;
}

/** The plans of open documents and of the folders' files; a file is read again only when its text has changed. */
function createPlans({ store, engine, files, uris, prepare }: TableServing) {
  const known = new Map<string, { readonly text: string; readonly plan: OpenPlan | undefined }>();

  const ofFile = async (uri: string): Promise<OpenPlan | undefined> => {
    const bytes = await files?.bytes(uri);
    if (!bytes) return undefined;
    const text = new TextDecoder().decode(bytes);
    const before = known.get(uri);
    if (before?.text === text) return before.plan;
    const draft = engine.parse(readSource(text));
    const tables = draft.recognised || /\.vanban(?:\.md|\.txt)?$/i.test(uri) ? engine.tasks(draft) : [];
    const document = TextDocument.create(uri, "vanban", 0, text);
    const plan =
      tables.length > 0
        ? { uri, name: fileNameOf(uri), tables, positions: positionsOf(document, draft.source) }
        : undefined;
    known.set(uri, { text, plan });
    return plan;
  };

  return {
    async all(): Promise<OpenPlan[]> {
      const open = new Set(uris());
      const found: OpenPlan[] = [];
      for (const uri of open) {
        await prepare(uri);
        const one = store.get(uri);
        if (one?.judged && one.tasks().length > 0) found.push(planOf(one));
      }
      for (const uri of ((await files?.list()) ?? []).slice(0, WORKSPACE_FILES)) {
        if (open.has(uri) || !/\.(?:vanban|md|markdown|txt)$/i.test(uri)) continue;
        if (found.length >= WORKSPACE_PLANS) break;
        const plan = await ofFile(uri);
        if (plan) found.push(plan);
      }
      return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
    },
  };
}

function planOf(one: Opened): OpenPlan {
  return { uri: one.uri, name: fileNameOf(one.uri), tables: one.tasks(), positions: one.positions };
}

function answersAcross(nodes: readonly TaskNode[], places: ReadonlyMap<string, Positions>): TaskAnswer[] {
  return nodes.flatMap((node) => {
    const positions = places.get(node.uri ?? "");
    if (!positions) return [];
    const [answer] = taskAnswers({ positions }, [{ ...node, children: [] }]);
    return answer ? [{ ...answer, children: answersAcross(node.children, places) }] : [];
  });
}

function symbolsOf(plans: readonly OpenPlan[], query: string): WorkspaceSymbol[] {
  const wanted = withoutAccents(query).split(/\s+/).filter(Boolean);
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, name, tables, positions } of plans) {
    for (const task of tables.flatMap(({ tasks }) => tasks)) {
      const title = [task.number, task.title].filter(Boolean).join(" ");
      const searched = withoutAccents([title, ...task.lead].join(" "));
      if (!wanted.every((word) => searched.includes(word))) continue;
      symbols.push({
        name: title.slice(0, 200) || "…",
        kind: SymbolKind.Event,
        containerName: [task.lead.join(", "), name].filter(Boolean).join(" · "),
        location: { uri, range: positions.range(task.span) },
      });
      if (symbols.length >= MOST_SYMBOLS) return symbols;
    }
  }
  return symbols;
}

async function exported(
  plans: readonly OpenPlan[],
  format: ExportFormat,
  today: string,
): Promise<Uint8Array> {
  if (format === "xlsx") return tasksToXlsx(plans);
  return new TextEncoder().encode(exportedText(plans, format, today));
}

function exportedText(
  plans: readonly OpenPlan[],
  format: Exclude<ExportFormat, "xlsx">,
  today: string,
): string {
  if (format === "csv") return tasksToCsv(plans);
  if (format === "md") return tasksToMarkdown(plans);
  if (format === "ics") return tasksToIcs(plans, `${today.replaceAll("-", "")}T000000Z`);
  const files = plans.map(({ name, tables, positions }) => ({
    path: name,
    tables: tasksToJson(tables, (offset) => positions.line(offset) + 1),
  }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Puts a table on lines of its own below the cursor's, in the form that the draft's nearest table has. */
function paste(one: Opened, offset: number, clipboard: string): EditTableAnswer {
  const { tables, text } = one.draft;
  const here = tableAt(tables, offset);
  const table = pastedTable(clipboard, nearestForm(tables, offset));
  if (!table) return { refused: "Bảng tạm không chứa bảng: cần ít nhất hai cột, chép từ Word hoặc Excel." };
  const end = text.indexOf("\n", here ? here.span.to : offset);
  const at = end < 0 ? text.length : end;
  const isEmptyLine = text.lastIndexOf("\n", at - 1) === at - 1 || at === 0;
  const newText = `${isEmptyLine ? "" : "\n\n"}${table}\n`;
  return { edit: versioned(one, [{ span: { from: at, to: at }, newText }]) };
}

/** The table of the clipboard with the blank lines that set it apart from what stands at the place. */
function toPaste({ draft: { tables, text } }: Opened, offset: number, clipboard: Clipboard): string | null {
  if (tableAt(tables, offset)) return null;
  const table = tableToPaste(clipboard, nearestForm(tables, offset));
  if (!table) return null;
  const above = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim();
  const end = text.indexOf("\n", offset);
  const below = text.slice(offset, end < 0 ? text.length : end).trim();
  return `${above === "" ? "" : "\n\n"}${table}\n${below === "" ? "" : "\n"}`;
}

/** The form of the table at a place, else of the one above it, else of the first. */
function nearestForm(tables: readonly Table[], offset: number): TableForm {
  const above = [...tables].reverse().find(({ span }) => span.to <= offset);
  const form = (tableAt(tables, offset) ?? above ?? tables[0])?.form ?? "pipes";
  return form === "spaces" ? "pipes" : form;
}

function versioned({ uri, version, positions, draft }: Opened, edits: readonly TextEdit[]) {
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map(({ span, newText }) => ({
          range: positions.range(span),
          newText: withLineEnds(newText, draft.source.original),
        })),
      },
    ],
  };
}
