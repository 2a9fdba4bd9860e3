import type { CancellationToken, WorkspaceSymbol } from "vscode-languageserver";
import type { Table } from "../draft/table.ts";
import { pastedTable, type TableForm } from "../features/table-convert.ts";
import { editTable, tableAt } from "../features/table-edit.ts";
import { type Clipboard, tableToPaste } from "../features/table-paste.ts";
import { type TreeView, taskTree } from "../features/task-tree.ts";
import type { Words } from "../features/words.ts";
import { lineAround } from "../text/lines.ts";
import { createAnswering } from "./answering.ts";
import { taskAnswers } from "./answers.ts";
import { protocolEdits, versioned } from "./edits.ts";
import { answersOf, createPlans, exportAnswer, planOf, symbolsOf } from "./plans.ts";
import {
  type EditTableAnswer,
  type EditTableParams,
  type ExportAnswer,
  type ExportParams,
  type PasteTableParams,
  REQUEST,
  type TableToPasteAnswer,
  type TableToPasteParams,
  type TaskAnswer,
  type TasksParams,
  type WorkspaceTasksParams,
} from "./protocol.ts";
import type { Serving } from "./serving.ts";
import type { Opened } from "./store.ts";

/** Answers everything about plan tables: their tasks in every order, of one draft or all, exports, editing of tables. */
export function registerTables(serving: Serving): void {
  registerTasks(serving);
  registerEditing(serving);
}

function registerTasks(serving: Serving): void {
  const { connection, store, guard, words, prepare, today } = serving;
  const { onDraft } = createAnswering(serving);
  const plans = createPlans(serving);
  const viewOf = (order: TreeView["order"]): TreeView => ({ order, today: today() });

  connection.onRequest(
    REQUEST.tasks,
    onDraft<TasksParams, TaskAnswer[]>(REQUEST.tasks, [], (opened, { order = "section" }) =>
      taskAnswers(opened, taskTree(opened.draft.plans, words, viewOf(order))),
    ),
  );
  connection.onRequest(
    REQUEST.workspaceTasks,
    guard.request<WorkspaceTasksParams, TaskAnswer[]>(REQUEST.workspaceTasks, [], async ({ order }, token) =>
      answersOf(await plans(token), words, viewOf(order)),
    ),
  );
  connection.onWorkspaceSymbol(
    guard.request<{ query: string }, WorkspaceSymbol[]>("workspace/symbol", [], async ({ query }, token) =>
      symbolsOf(await plans(token), query),
    ),
  );
  const plansOf = async ({ textDocument }: ExportParams, token: CancellationToken) => {
    if (!textDocument) return plans(token);
    await prepare(textDocument.uri);
    const opened = store.get(textDocument.uri);
    return opened ? [planOf(opened)] : [];
  };
  connection.onRequest(
    REQUEST.exportTasks,
    guard.request<ExportParams, ExportAnswer | null>(REQUEST.exportTasks, null, async (params, token) =>
      exportAnswer(await plansOf(params, token), params.format, today()),
    ),
  );
}

function registerEditing(serving: Serving): void {
  const { connection, words } = serving;
  const { onOpened } = createAnswering(serving);
  const notNow: EditTableAnswer = { refused: words.notNow };
  connection.onRequest(
    REQUEST.editTable,
    onOpened<EditTableParams, EditTableAnswer>(REQUEST.editTable, notNow, (opened, { position, action }) => {
      const done = editTable(opened.draft, opened.positions.offset(position), action);
      return "edits" in done
        ? { edit: versioned(opened, protocolEdits(done.edits, opened)) }
        : { refused: words.refused.table[done.refused] };
    }),
  );
  connection.onRequest(
    REQUEST.pasteTable,
    onOpened<PasteTableParams, EditTableAnswer>(REQUEST.pasteTable, notNow, (opened, { position, text }) =>
      paste(opened, opened.positions.offset(position), text, words),
    ),
  );
  connection.onRequest(
    REQUEST.tableToPaste,
    onOpened<TableToPasteParams, TableToPasteAnswer>(
      REQUEST.tableToPaste,
      null,
      (opened, { position, text, html }) =>
        toPaste(opened, opened.positions.offset(position), { text, html }),
    ),
  );
}

/** Puts a table on lines of its own below the cursor's, in the form that the draft's nearest table has. */
function paste(opened: Opened, offset: number, clipboard: string, words: Words): EditTableAnswer {
  const { tables, text } = opened.draft;
  const here = tableAt(tables, offset);
  const table = pastedTable(clipboard, nearestForm(tables, offset));
  if (!table) return { refused: words.refused.paste };
  const end = text.indexOf("\n", here ? here.span.to : offset);
  const at = end < 0 ? text.length : end;
  const isEmptyLine = text.lastIndexOf("\n", at - 1) === at - 1 || at === 0;
  const newText = `${isEmptyLine ? "" : "\n\n"}${table}\n`;
  return { edit: versioned(opened, protocolEdits([{ span: { from: at, to: at }, newText }], opened)) };
}

/** The table of the clipboard with the blank lines that set it apart from what stands at the place. */
function toPaste({ draft: { tables, text } }: Opened, offset: number, clipboard: Clipboard): string | null {
  if (tableAt(tables, offset)) return null;
  const table = tableToPaste(clipboard, nearestForm(tables, offset));
  if (!table) return null;
  const line = lineAround(text, offset);
  const above = text.slice(line.from, offset).trim();
  const below = text.slice(offset, line.to).trim();
  return `${above === "" ? "" : "\n\n"}${table}\n${below === "" ? "" : "\n"}`;
}

/** The form of the table at a place, else of the one above it, else of the first. */
function nearestForm(tables: readonly Table[], offset: number): TableForm {
  const above = tables.findLast(({ span }) => span.to <= offset);
  const form = (tableAt(tables, offset) ?? above ?? tables[0])?.form ?? "pipes";
  return form === "spaces" ? "pipes" : form;
}
