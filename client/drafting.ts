import * as vscode from "vscode";
import type { BaseLanguageClient, TextEdit, WorkspaceEdit } from "vscode-languageclient";
import {
  type AppendixAnswer,
  type DraftAnswer,
  type NewDraftParams,
  REQUEST,
} from "../server/lsp/protocol.ts";
import { activeDraft, applyEdit, paramsOf } from "./drafts.ts";
import type { Register } from "./register.ts";
import { texts } from "./texts.ts";

/** Commands that write what follows from the open draft: appendix, task table, report, reply; and lay a draft out. */
export function registerDrafting(client: BaseLanguageClient, register: Register): vscode.Disposable {
  return vscode.Disposable.from(
    register("vanthu.newAppendix", () => newAppendix(client)),
    register("vanthu.newTaskTable", () => newTaskTable(client)),
    register("vanthu.reportFromPlan", () => follow(client, REQUEST.report, texts().drafting.noTasks)),
    register("vanthu.replyTo", () => follow(client, REQUEST.reply, texts().drafting.noIncoming)),
    register("vanthu.format", () => format(client)),
  );
}

/** Opens a draft that was never saved, with stops at what is left to fill in. */
export async function openDraft({ snippet }: DraftAnswer): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "vanban", content: "" });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

async function follow(client: BaseLanguageClient, request: string, otherwise: string): Promise<void> {
  const uri = activeDraft()?.document.uri;
  const draft = uri && (await client.sendRequest<DraftAnswer | null>(request, paramsOf(uri)));
  if (draft) await openDraft(draft);
  else void vscode.window.showWarningMessage(otherwise);
}

async function newAppendix(client: BaseLanguageClient): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document } = editor;
  const answer = await client.sendRequest<AppendixAnswer | null>(REQUEST.appendix, paramsOf(document.uri));
  if (!answer || answer.version !== document.version) return;
  const { version, position, snippet, edits } = answer;
  if (edits.length > 0) await applyEdit(client, document, version, editOf(document, edits));
  // Numbers go into lines above; the end of the draft keeps its line.
  const at = document.lineAt(Math.min(position.line, document.lineCount - 1)).range.end;
  await editor.insertSnippet(new vscode.SnippetString(snippet), at);
  editor.revealRange(editor.selection);
}

/** A task table with one row, at the cursor, on lines of its own. */
async function newTaskTable(client: BaseLanguageClient): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const params: NewDraftParams = { template: "Bảng nhiệm vụ" };
  const table = await client.sendRequest<DraftAnswer | null>(REQUEST.newDraft, params);
  if (!table) return;
  const line = editor.document.lineAt(editor.selection.active.line);
  const lead = line.isEmptyOrWhitespace ? "" : "\n\n";
  await editor.insertSnippet(new vscode.SnippetString(lead + table.snippet), line.range.end);
}

/** Lays the open draft out, whatever its language: for Markdown no formatter is registered. */
async function format(client: BaseLanguageClient): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const answer = await client.sendRequest<TextEdit[] | null>("textDocument/formatting", {
    ...paramsOf(document.uri),
    options: { tabSize: 2, insertSpaces: true },
  });
  if (answer?.length === 0) vscode.window.setStatusBarMessage(texts().drafting.tidy, 4000);
  else if (answer) await applyEdit(client, document, version, editOf(document, answer));
}

function editOf({ uri }: vscode.TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return { changes: { [uri.toString()]: [...edits] } };
}
