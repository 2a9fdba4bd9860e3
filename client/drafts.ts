import * as vscode from "vscode";
import type { BaseLanguageClient, Position, WorkspaceEdit } from "vscode-languageclient";
import { CONFIG_FILE } from "../server/config/config.ts";
import type { DocumentParams } from "../server/lsp/protocol.ts";

/** Where drafts live. Everything else that is Markdown or text (logs, output, diffs) is none of our business. */
const SCHEMES = ["file", "untitled", "vscode-vfs", "vscode-test-web", "vscode-remote", "memfs"];
const LANGUAGES = ["vanban", "markdown", "plaintext"];

/** Documents that may be drafts; the server tells by their content whether they are. */
export const selector = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

/** The settings files of offices: what is wrong in one is shown in it. */
export const settingsSelector = SCHEMES.map((scheme) => ({ scheme, pattern: `**/${CONFIG_FILE}` }));

/** True for a document in one of our languages, wherever it lives. */
export function isOurLanguage({ languageId }: vscode.TextDocument): boolean {
  return LANGUAGES.includes(languageId);
}

/** True for documents in a language that the server listens to; whether one is a draft the server says. */
export function mayBeDraft(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document !== undefined && vscode.languages.match(selector, document) > 0;
}

/** The editor that has the focus, if it may hold a draft. */
export function activeDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return mayBeDraft(editor?.document) ? editor : undefined;
}

/** The name of a file as a person reads it. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The same without what tells its kind: "ke-hoach" of "ke-hoach.vanban.md". */
export function bareName(uri: vscode.Uri): string {
  return fileName(uri).replace(/(?:\.vanban)?\.\w{1,8}$/, "");
}

/** How a request names a document. */
export function paramsOf(uri: vscode.Uri): DocumentParams {
  return { textDocument: { uri: uri.toString() } };
}

/** Applies an edit that the server made for a version of a document, unless the document has moved on meanwhile. */
export async function applyEdit(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  version: number,
  edit: WorkspaceEdit | null | undefined,
): Promise<void> {
  if (!edit || document.version !== version) return;
  await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

/** Shows a place in the document, in the editor that already has it open. */
export async function goTo(uri: vscode.Uri, { line, character }: Position): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const at = new vscode.Position(line, character);
  await vscode.window.showTextDocument(open?.document ?? (await vscode.workspace.openTextDocument(uri)), {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(at, at),
  });
}
