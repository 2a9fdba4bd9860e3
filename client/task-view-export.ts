import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { fromBase64 } from "../server/lsp/base64.ts";
import { type ExportAnswer, type ExportParams, REQUEST } from "../server/lsp/protocol.ts";
import type { ExportFormat } from "../server/tasks/export-file.ts";
import { bareName, paramsOf } from "./drafts.ts";
import { texts } from "./texts.ts";

function formats(): { readonly label: string; readonly detail: string; readonly format: ExportFormat }[] {
  const { calendar, details } = texts().export;
  const labels = { xlsx: "Excel", ics: calendar, csv: "CSV", md: "Markdown", json: "JSON" };
  return (Object.keys(labels) as ExportFormat[]).map((format) => ({
    label: labels[format],
    detail: details[format],
    format,
  }));
}

/** Writes the tasks of a draft, or of all plans of the open folders, to a file that the user chooses. */
export async function exportTasks(client: BaseLanguageClient, of: vscode.Uri | "everywhere"): Promise<void> {
  const words = texts().export;
  const uri = of === "everywhere" ? undefined : of;
  const chosen = await vscode.window.showQuickPick(formats(), { title: words.pick });
  if (!chosen) return;
  const { format, label } = chosen;
  const params: ExportParams = { ...(uri ? paramsOf(uri) : {}), format };
  const answer = await client.sendRequest<ExportAnswer | null>(REQUEST.exportTasks, params);
  if (!answer) {
    void vscode.window.showWarningMessage(words.nothing);
    return;
  }
  const target = await vscode.window.showSaveDialog({
    title: words.title,
    filters: { [label]: [format] },
    ...place(uri, format),
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, fromBase64(answer.data));
  void vscode.window.setStatusBarMessage(words.done(answer.tasks), 6000);
}

/** Beside the draft under its name, else in the first folder. */
function place(uri: vscode.Uri | undefined, format: string): { readonly defaultUri?: vscode.Uri } {
  if (uri && uri.scheme !== "untitled") {
    const name = bareName(uri) || "nhiem-vu";
    return { defaultUri: vscode.Uri.joinPath(uri, "..", `${name}-nhiem-vu.${format}`) };
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, `nhiem-vu.${format}`) } : {};
}
