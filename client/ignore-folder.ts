import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CONFIG_FILE } from "../server/config/config.ts";
import { COMMAND, type IgnoreInFolderParams, REQUEST } from "../server/lsp/protocol.ts";
import { fileName } from "./drafts.ts";
import type { Register } from "./register.ts";
import { texts } from "./texts.ts";

/** Switches a rule off for the drafts of a folder: asks why, then writes the nearest vanthu.json. Escape writes nothing. */
export function registerIgnoreInFolder(client: BaseLanguageClient, register: Register): vscode.Disposable {
  return register(COMMAND.ignoreInFolder, (uri: string, rule: string) =>
    ignoreInFolder(client, vscode.Uri.parse(uri), rule),
  );
}

async function ignoreInFolder(client: BaseLanguageClient, draft: vscode.Uri, rule: string): Promise<void> {
  const words = texts().ignore;
  const folder = folderOf(draft);
  if (!folder) {
    void vscode.window.showWarningMessage(words.noFolder);
    return;
  }
  const reason = await vscode.window.showInputBox({
    title: words.titleInFolder(rule),
    prompt: words.promptInFolder,
    placeHolder: words.example,
  });
  if (reason === undefined) return;
  const file = await nearestFile(draft, folder);
  const text = await textOf(file);
  const params: IgnoreInFolderParams = { rule, reason, ...(text === undefined ? {} : { text }) };
  const after = await client.sendRequest<string | null>(REQUEST.ignoreInFolder, params);
  if (after === null) {
    void vscode.window.showWarningMessage(words.badFile);
    return;
  }
  if (!(await write(file, after))) void vscode.window.showWarningMessage(words.notWritten(fileName(file)));
}

/** The workspace folder of a draft; for one that was never saved the first; its own folder outside of any. */
function folderOf(draft: vscode.Uri): vscode.Uri | undefined {
  const own = vscode.workspace.getWorkspaceFolder(draft)?.uri;
  if (own) return own;
  if (draft.scheme === "untitled") return vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.Uri.joinPath(draft, "..");
}

/** The settings file that governs the draft, up to the workspace folder; one to be made there if there is none. */
async function nearestFile(draft: vscode.Uri, folder: vscode.Uri): Promise<vscode.Uri> {
  let at = vscode.Uri.joinPath(draft, "..");
  while (draft.scheme !== "untitled" && at.path.startsWith(`${folder.path}/`)) {
    const file = vscode.Uri.joinPath(at, CONFIG_FILE);
    if ((await textOf(file)) !== undefined) return file;
    at = vscode.Uri.joinPath(at, "..");
  }
  return vscode.Uri.joinPath(folder, CONFIG_FILE);
}

/** What is stored, or what stands unsaved in an editor; undefined if there is none. */
async function textOf(file: vscode.Uri): Promise<string | undefined> {
  const unsaved = unsavedOf(file);
  if (unsaved) return unsaved.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** Writes a file; one with unsaved changes through its editor, which would else keep them. False if it cannot be. */
async function write(file: vscode.Uri, text: string): Promise<boolean> {
  const unsaved = unsavedOf(file);
  try {
    if (!unsaved) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      return true;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(0, 0, unsaved.lineCount, 0), text);
    return (await vscode.workspace.applyEdit(edit)) && (await unsaved.save());
  } catch {
    return false;
  }
}

/** The window keeps what it read of a file for a while after its tab is closed, even of one that is gone by now. */
function unsavedOf(file: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === file.toString(),
  );
}
