import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED, type DocumentParams, REQUEST, type StatusAnswer } from "../server/lsp/protocol.ts";
import { mayBeDraft, selector } from "./client.ts";
import { debounce } from "./debounce.ts";

/** What the server says about a document; undefined while it cannot answer. */
export async function statusOf(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
): Promise<StatusAnswer | undefined> {
  const params: DocumentParams = { textDocument: { uri: document.uri.toString() } };
  try {
    return (await client.sendRequest<StatusAnswer | null>(REQUEST.status, params)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The language status item: as what the open document is checked, or why it is not. */
export function createStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("vanthu.status", selector);
  item.name = "Văn Thư";
  item.command = { command: "vanthu.explain", title: "Vì sao?" };

  const show = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!mayBeDraft(document)) {
      // A view or a preview that takes the focus is no other document.
      if (document) await setDraft(false);
      return;
    }
    item.busy = true;
    const status = await statusOf(client, document);
    item.busy = false;
    if (document !== vscode.window.activeTextEditor?.document) return;
    item.text = status?.note ?? "Văn Thư: bộ kiểm tra không chạy";
    item.detail = status?.checked ? countsText(status) : "Văn Thư";
    item.severity = status ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
    await setDraft(status?.checked === true);
  };
  const later = debounce(() => void show(), 300);
  later();
  return vscode.Disposable.from(
    item,
    later,
    vscode.window.onDidChangeActiveTextEditor(() => later()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) later();
    }),
    vscode.workspace.onDidOpenTextDocument(() => later()),
    client.onNotification(CHANGED, () => later()),
    client.onDidChangeState(() => later()),
  );
}

/** "2 lỗi, 5 cảnh báo, 1 gợi ý"; what there is none of is left out. */
export function countsText({ counts }: StatusAnswer): string {
  const parts = [
    [counts.error, "lỗi"],
    [counts.warning, "cảnh báo"],
    [counts.info, "lưu ý"],
    [counts.hint, "gợi ý"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return said.join(", ") || "không thấy lỗi";
}

async function setDraft(isDraft: boolean): Promise<void> {
  await vscode.commands.executeCommand("setContext", "vanthu.draft", isDraft);
}
