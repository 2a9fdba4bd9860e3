import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ExportAnswer, type ExportFormat, type ExportParams, REQUEST } from "../server/lsp/protocol.ts";

const FORMATS: readonly { readonly label: string; readonly detail: string; readonly format: ExportFormat }[] =
  [
    { label: "Excel", detail: "Một hàng một nhiệm vụ, ngày là ngày thật (.xlsx)", format: "xlsx" },
    { label: "Lịch", detail: "Hạn từng nhiệm vụ cho Outlook, Google, điện thoại (.ics)", format: "ics" },
    { label: "CSV", detail: "Mở được bằng mọi bảng tính (.csv)", format: "csv" },
    { label: "Markdown", detail: "Bảng trong văn bản thuần (.md)", format: "md" },
    { label: "JSON", detail: "Cho phần mềm khác đọc (.json)", format: "json" },
  ];

/** Writes the tasks of a draft, or of all plans, to a file that the user chooses. */
export async function exportTasks(client: BaseLanguageClient, uri: vscode.Uri | undefined): Promise<void> {
  const chosen = await vscode.window.showQuickPick(FORMATS, { title: "Xuất nhiệm vụ thành" });
  if (!chosen) return;
  const { format, label } = chosen;
  const params: ExportParams = uri ? { textDocument: { uri: uri.toString() }, format } : { format };
  const answer = await client.sendRequest<ExportAnswer | null>(REQUEST.exportTasks, params);
  if (!answer) {
    void vscode.window.showWarningMessage("Văn Thư: không có nhiệm vụ nào để xuất.");
    return;
  }
  const target = await vscode.window.showSaveDialog({
    title: "Xuất nhiệm vụ",
    filters: { [label]: [format] },
    ...place(uri, format),
  });
  if (!target) return;
  const bytes = Uint8Array.from(atob(answer.data), (character) => character.charCodeAt(0));
  await vscode.workspace.fs.writeFile(target, bytes);
  void vscode.window.setStatusBarMessage(`Văn Thư: đã xuất ${answer.tasks} nhiệm vụ.`, 6000);
}

/** Beside the draft under its name, else in the first folder. */
function place(uri: vscode.Uri | undefined, format: string): { readonly defaultUri?: vscode.Uri } {
  if (uri && uri.scheme !== "untitled") {
    const name = (uri.path.split("/").at(-1) ?? "").replace(/(?:\.vanban)?\.\w{1,8}$/, "") || "nhiem-vu";
    return { defaultUri: vscode.Uri.joinPath(uri, "..", `${name}-nhiem-vu.${format}`) };
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, `nhiem-vu.${format}`) } : {};
}
