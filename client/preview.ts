import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED, type DocumentParams, type PreviewAnswer, REQUEST } from "../server/lsp/protocol.ts";
import { mayBeDraft } from "./client.ts";
import { goTo } from "./commands.ts";
import { debounce } from "./debounce.ts";
import type { FromPage, ToPage } from "./webview/messages.ts";

const VIEW = "vanthu.preview";

/** The appendices and tables of a draft beside the editor: one panel, which follows the draft last looked at. */
export function createPreview(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  let open: { readonly panel: vscode.WebviewPanel; uri: vscode.Uri } | undefined;
  const resources = vscode.Uri.joinPath(context.extensionUri, "dist");
  const post = (message: ToPage) => void open?.panel.webview.postMessage(message);

  const update = async () => {
    const shown = open;
    if (!shown) return;
    const { uri, panel } = shown;
    const params: DocumentParams = { textDocument: { uri: uri.toString() } };
    const page = await client.sendRequest<PreviewAnswer | null>(REQUEST.preview, params).catch(() => null);
    if (!page || open !== shown || shown.uri !== uri) return;
    panel.title = `Xem trước: ${uri.path.split("/").at(-1) ?? ""}`;
    post({ kind: "show", uri: uri.toString(), title: page.title, html: page.html, note: page.note });
    follow();
  };
  const later = debounce(() => void update(), 200);
  const follow = () => {
    const editor = vscode.window.visibleTextEditors.find((one) => isShown(one.document));
    if (editor) post({ kind: "cursor", line: editor.selection.active.line });
  };
  const isShown = (document: vscode.TextDocument) => open?.uri.toString() === document.uri.toString();

  const take = (panel: vscode.WebviewPanel, uri: vscode.Uri) => {
    open = { panel, uri };
    panel.webview.options = { enableScripts: true, localResourceRoots: [resources] };
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.kind === "ready") void update();
      else if (open && Number.isSafeInteger(message.line) && message.line >= 0) {
        void goTo(open.uri, { line: message.line, character: 0 });
      }
    });
    panel.onDidDispose(() => {
      open = undefined;
    });
    panel.webview.html = frame(panel.webview, resources);
  };

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!mayBeDraft(document)) return;
    if (open) {
      open.uri = document.uri;
      open.panel.reveal(undefined, true);
      later();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    take(vscode.window.createWebviewPanel(VIEW, "Xem trước", place), document.uri);
  };

  return vscode.Disposable.from(
    later,
    { dispose: () => open?.panel.dispose() },
    vscode.commands.registerCommand("vanthu.preview", show),
    vscode.window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: { readonly uri?: string } | undefined) {
        if (open || !state?.uri) {
          panel.dispose();
          return;
        }
        take(panel, vscode.Uri.parse(state.uri));
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isShown(document)) later();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!open || !mayBeDraft(editor?.document) || isShown(editor.document)) return;
      open.uri = editor.document.uri;
      later();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isShown(textEditor.document)) follow();
    }),
    client.onNotification(CHANGED, () => later()),
  );
}

/** The empty page. Only our own script (by nonce) and style may load; nothing of the document can run. */
function frame(webview: vscode.Webview, resources: vscode.Uri): string {
  const nonce = makeNonce();
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(resources, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file("preview.css")}">
<title>Xem trước</title>
</head>
<body>
<p id="note"></p>
<main id="page"></main>
<script nonce="${nonce}" src="${file("preview.js")}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
