import * as vscode from "vscode";
import type { BaseLanguageClient, Position, Range, WorkspaceEdit } from "vscode-languageclient";
import {
  COMMAND,
  type DocumentParams,
  type IgnoreParams,
  REQUEST,
  SOURCE,
  type TaskAnswer,
} from "../server/lsp/protocol.ts";
import { activeDraft, applyEdit, goTo, paramsOf } from "./drafts.ts";
import type { Register } from "./register.ts";
import { tasksOf } from "./task-view.ts";
import { taskDetail, taskLabel } from "./task-view-item.ts";
import { texts } from "./texts.ts";

/** All commands but the preview's. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  register: Register,
): vscode.Disposable {
  return vscode.Disposable.from(
    register("vanthu.fixAll", () => fixAll(client)),
    register("vanthu.nextFinding", nextFinding),
    register("vanthu.goToTask", (uri?: string, position?: Position) =>
      uri && position ? goTo(vscode.Uri.parse(uri), position) : pickTask(client),
    ),
    register(COMMAND.rulePage, (rule?: string) => openRulePage(context, rule)),
    register(COMMAND.ignore, (uri: string, rule: string, range: Range, scope: "here" | "file") =>
      ignore(client, { textDocument: { uri }, rule, range, scope }),
    ),
    register("vanthu.showLog", () => client.outputChannel.show()),
  );
}

async function fixAll(client: BaseLanguageClient): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document } = editor;
  const before = document.version;
  await apply(client, document, REQUEST.fixAll, paramsOf(document.uri));
  const { fixed, nothingFixed } = texts().findings;
  vscode.window.setStatusBarMessage(document.version === before ? nothingFixed : fixed, 6000);
}

/** Writes the comment that silences a finding, after asking why. Escape writes nothing. */
async function ignore(client: BaseLanguageClient, params: Omit<IgnoreParams, "reason">): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(params.textDocument.uri));
  const { title, prompt, example } = texts().ignore;
  const reason = await vscode.window.showInputBox({
    title: title(params.rule),
    prompt,
    placeHolder: example,
  });
  if (reason === undefined) return;
  await apply(client, document, REQUEST.ignore, { ...params, reason } satisfies IgnoreParams);
}

/** Asks for an edit and applies it if the document has not moved on meanwhile. */
async function apply(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  request: string,
  params: DocumentParams | IgnoreParams,
): Promise<void> {
  const version = document.version;
  const edit = await client.sendRequest<WorkspaceEdit | null>(request, params);
  await applyEdit(client, document, version, edit);
}

/** Goes to the next finding after the cursor, from the top again after the last. */
function nextFinding(): void {
  const editor = activeDraft();
  if (!editor) return;
  const findings = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === SOURCE)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  const cursor = editor.selection.active;
  const next = findings.find(({ range }) => range.start.isAfter(cursor)) ?? findings[0];
  if (!next) {
    vscode.window.setStatusBarMessage(texts().findings.nothingFound, 4000);
    return;
  }
  editor.selection = new vscode.Selection(next.range.start, next.range.start);
  editor.revealRange(next.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens a rule's page, read: the rule given, else that of a finding at the cursor, else one of those in the draft. */
async function openRulePage(context: vscode.ExtensionContext, rule: string | undefined): Promise<void> {
  const id = rule ?? (await pickRule());
  if (!id) return;
  const page = vscode.Uri.joinPath(
    context.extensionUri,
    "docs",
    "rules",
    `${id.replace(/[^a-z0-9-]/g, "")}.md`,
  );
  await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
}

async function pickRule(): Promise<string | undefined> {
  const editor = activeDraft();
  if (!editor) return undefined;
  const all = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === SOURCE);
  const here = all.filter(({ range }) => range.contains(editor.selection.active));
  const ids = [...new Set((here.length > 0 ? here : all).map(ruleId))].sort();
  if (ids.length < 2) return ids[0];
  return vscode.window.showQuickPick(ids, { title: texts().findings.rulePage });
}

function ruleId({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

async function pickTask(client: BaseLanguageClient): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { uri } = editor.document;
  const tasks = flatten(await tasksOf(client, uri)).filter(({ kind }) => kind === "task");
  const items = tasks.map((task) => ({ label: taskLabel(task), description: taskDetail(task), task }));
  const words = texts().tasks;
  const chosen = await vscode.window.showQuickPick(items, {
    title: words.go,
    placeHolder: items.length > 0 ? words.goHint : words.none,
    matchOnDescription: true,
  });
  if (chosen) await goTo(uri, chosen.task.selection);
}

function flatten(tasks: readonly TaskAnswer[]): TaskAnswer[] {
  return tasks.flatMap((task) => [task, ...flatten(task.children)]);
}
