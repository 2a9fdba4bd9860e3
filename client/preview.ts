import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED, type PreviewAnswer, REQUEST } from "../server/lsp/protocol.ts";
import { printablePage } from "../server/page/document.ts";
import { debounce } from "./debounce.ts";
import { goTo, mayBeDraft, paramsOf } from "./drafts.ts";
import { texts } from "./texts.ts";
import type { FromPage, ToPage } from "./webview/messages.ts";

const VIEW = "vanthu.preview";

/** The appendices and tables of a draft beside the editor: one panel, which follows the draft last looked at. */
export function createPreview(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  let open: { readonly panel: vscode.WebviewPanel; uri: vscode.Uri } | undefined;
  let lastLength = 0;
  const resources = vscode.Uri.joinPath(context.extensionUri, "dist");
  const post = (message: ToPage) => void open?.panel.webview.postMessage(message);

  const update = async () => {
    const shown = open;
    if (!shown) return;
    const { uri, panel } = shown;
    const page = await pageOf(client, uri);
    if (!page || open !== shown || shown.uri !== uri) return;
    lastLength = page.html.length;
    panel.title = texts().preview.titleOf(uri.path.split("/").at(-1) ?? "");
    post({ kind: "show", uri: uri.toString(), title: page.title, html: page.html, note: page.note });
    follow();
  };
  // A page of thousands of rows takes the browser a while: typing goes on before it is drawn again.
  const soon = debounce(() => void update(), 200);
  const afterwards = debounce(() => void update(), 1500);
  const later = () => (lastLength > LONG_PAGE ? afterwards() : soon());
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
      else if (message.kind === "print") void print(context, client, open?.uri);
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
    take(vscode.window.createWebviewPanel(VIEW, texts().preview.title, place), document.uri);
  };

  return vscode.Disposable.from(
    soon,
    afterwards,
    { dispose: () => open?.panel.dispose() },
    vscode.commands.registerCommand("vanthu.preview", show),
    vscode.commands.registerCommand("vanthu.print", () =>
      print(context, client, open?.panel.active ? open.uri : vscode.window.activeTextEditor?.document.uri),
    ),
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

async function pageOf(client: BaseLanguageClient, uri: vscode.Uri): Promise<PreviewAnswer | null> {
  return client.sendRequest<PreviewAnswer | null>(REQUEST.preview, paramsOf(uri)).catch(() => null);
}

/** Characters of HTML. */
const LONG_PAGE = 300_000;

/** Opens the page in the browser, which can print; where that is on another machine, saves it for that. */
async function print(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  uri: vscode.Uri | undefined,
): Promise<void> {
  if (!uri) return;
  const page = await pageOf(client, uri);
  if (!page) return;
  const style = vscode.Uri.joinPath(context.extensionUri, "dist", "preview.css");
  const styles = new TextDecoder().decode(await vscode.workspace.fs.readFile(style));
  const bytes = new TextEncoder().encode(printablePage(page.title, page.html, styles));
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  const name = `${(uri.path.split("/").at(-1) ?? "phu-luc").replace(/(?:\.vanban)?\.\w{1,8}$/, "")}.html`;
  const folder = isHere ? context.globalStorageUri : vscode.Uri.joinPath(uri, "..");
  const target = isHere
    ? vscode.Uri.joinPath(folder, name)
    : await vscode.window.showSaveDialog({
        title: texts().preview.savePage,
        filters: { HTML: ["html"] },
        ...(uri.scheme === "untitled" ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
      });
  if (!target) return;
  if (isHere) await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.writeFile(target, bytes);
  if (isHere) await vscode.env.openExternal(target);
  else void vscode.window.setStatusBarMessage(texts().preview.saved, 6000);
}

/** The empty page. Only our own script (by nonce) and style may load; nothing of the document can run. */
function frame(webview: vscode.Webview, resources: vscode.Uri): string {
  const nonce = makeNonce();
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(resources, name)).toString();
  const words = texts().preview;
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file("preview.css")}">
<title>${words.title}</title>
</head>
<body>
<div id="bar" role="toolbar" aria-label="${words.title}">
<label>${words.find} <input id="find" type="search" aria-describedby="count"></label>
<span id="count" role="status" data-none="${words.notFound}"></span>
<button id="previous" type="button" aria-label="${words.previous}">↑</button>
<button id="next" type="button" aria-label="${words.next}">↓</button>
<span class="gap"></span>
<button id="smaller" type="button" aria-label="${words.smaller}">−</button>
<span id="zoom" role="status">100%</span>
<button id="larger" type="button" aria-label="${words.larger}">+</button>
<label><input id="marks" type="checkbox" checked> ${words.marks}</label>
<button id="print" type="button">${words.print}</button>
</div>
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
