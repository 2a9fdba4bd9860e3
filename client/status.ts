import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED, REQUEST, type StatusAnswer } from "../server/lsp/protocol.ts";
import { debounce } from "./debounce.ts";
import { mayBeDraft, paramsOf, selector } from "./drafts.ts";
import { texts } from "./texts.ts";

/** What the server says about a document; undefined while it cannot answer. */
async function statusOf(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
): Promise<StatusAnswer | undefined> {
  try {
    const answer = await client.sendRequest<StatusAnswer | null>(REQUEST.status, paramsOf(document.uri));
    return answer ?? undefined;
  } catch {
    return undefined;
  }
}

/** The language status item: as what the open document is checked, or why it is not. */
export function createStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("vanthu.status", selector);
  item.name = "Văn Thư";

  let shown: vscode.TextDocument | undefined;

  const show = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!mayBeDraft(document)) {
      // A view or a preview that takes the focus is no other document, nor is one that is just being opened.
      if (document || vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0))
        await setDraft(false);
      return;
    }
    // What is said of one draft must not stand under another, whose reading may take seconds.
    if (document !== shown) {
      item.text = texts().status.reading;
      item.detail = "Văn Thư";
    }
    shown = document;
    item.busy = true;
    const status = await statusOf(client, document);
    item.busy = false;
    if (document !== vscode.window.activeTextEditor?.document) return;
    const words = texts().status;
    item.command = { command: "vanthu.selfCheck", title: words.why };
    item.text = status?.note ?? words.notRunning;
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
function countsText({ counts: { error, warning, info, hint } }: StatusAnswer): string {
  return texts().status.counts(error, warning, info, hint);
}

async function setDraft(isDraft: boolean): Promise<void> {
  await vscode.commands.executeCommand("setContext", "vanthu.draft", isDraft);
}
