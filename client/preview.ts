import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { CHANGED, type PreviewAnswer, REQUEST } from "../server/lsp/protocol.ts";
import { printablePage } from "../server/page/document.ts";
import { debounce } from "./debounce.ts";
import { bareName, fileName, goTo, mayBeDraft, paramsOf } from "./drafts.ts";
import type { Register } from "./register.ts";
import { texts } from "./texts.ts";
import type { FromPage, ToPage } from "./webview/messages.ts";

const VIEW = "vanthu.preview";

/** The appendices and tables of a draft beside the editor: one panel, which follows the draft last looked at. */
export function createPreview(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  register: Register,
): vscode.Disposable {
  const preview = new Preview(context, client);
  void removePrinted(context);
  return vscode.Disposable.from(
    preview,
    register("vanthu.preview", () => preview.show()),
    register("vanthu.print", () =>
      print(context, client, preview.focused ?? vscode.window.activeTextEditor?.document.uri),
    ),
    vscode.window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: { readonly uri?: string } | undefined) {
        const uri = preview.isOpen || !state?.uri ? undefined : vscode.Uri.parse(state.uri);
        if (!uri || !(await canBeOpened(uri)) || preview.isOpen) panel.dispose();
        else preview.take(panel, uri);
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (preview.isShown(document)) preview.updateSoon();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (mayBeDraft(editor?.document)) preview.follow(editor.document);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (preview.isShown(textEditor.document)) preview.scroll();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("vanthu.language")) preview.drawFrame();
    }),
    client.onNotification(CHANGED, () => preview.updateSoon()),
  );
}

/** The server reads open documents only; a draft may be gone since the last session. */
async function canBeOpened(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === "untitled") return true;
  return vscode.workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
}

/** Characters of HTML. */
const LONG_PAGE = 300_000;

/** The panel, while it is open, and the draft it shows. */
class Preview implements vscode.Disposable {
  private open: { readonly panel: vscode.WebviewPanel; uri: vscode.Uri } | undefined;
  /** Characters of the page as it was drawn last; 0: none of this draft yet. */
  private lastLength = 0;
  private readonly resources: vscode.Uri;
  private readonly soon = debounce(() => void this.update(), 200);
  /** A page of thousands of rows takes the browser a while: typing goes on before it is drawn again. */
  private readonly afterwards = debounce(() => void this.update(), 1500);

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: BaseLanguageClient,
  ) {
    this.resources = vscode.Uri.joinPath(context.extensionUri, "dist");
  }

  dispose(): void {
    this.soon.dispose();
    this.afterwards.dispose();
    this.open?.panel.dispose();
  }

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** The draft shown, if the panel has the focus. */
  get focused(): vscode.Uri | undefined {
    return this.open?.panel.active ? this.open.uri : undefined;
  }

  isShown(document: vscode.TextDocument): boolean {
    return this.open?.uri.toString() === document.uri.toString();
  }

  /** Shows the draft that is being edited, in the panel that is open or in a new one. */
  show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!mayBeDraft(document)) return;
    if (this.open) {
      this.open.panel.reveal(undefined, true);
      this.follow(document);
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.take(vscode.window.createWebviewPanel(VIEW, texts().preview.title, place), document.uri);
  }

  /** Fills a panel that is new, or left from the last session. */
  take(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    this.open = { panel, uri };
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.resources] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
    panel.onDidDispose(() => {
      this.open = undefined;
    });
    this.drawFrame();
  }

  /** The page without the draft, which it asks for as soon as it is there. */
  drawFrame(): void {
    if (this.open) this.open.panel.webview.html = frame(this.open.panel.webview, this.resources);
  }

  /** Goes over to another draft. */
  follow(document: vscode.TextDocument): void {
    if (!this.open || (this.isShown(document) && this.lastLength > 0)) return;
    if (!this.isShown(document)) this.lastLength = 0;
    this.open.uri = document.uri;
    this.updateSoon();
  }

  /** Brings the page to where the cursor is. */
  scroll(): void {
    const editor = vscode.window.visibleTextEditors.find((one) => this.isShown(one.document));
    if (editor) this.post({ kind: "cursor", line: editor.selection.active.line });
  }

  updateSoon(): void {
    if (this.lastLength > LONG_PAGE) this.afterwards();
    else this.soon();
  }

  private hear(message: FromPage): void {
    if (message.kind === "ready") void this.update();
    else if (message.kind === "print") void print(this.context, this.client, this.open?.uri);
    else if (this.open && Number.isSafeInteger(message.line) && message.line >= 0) {
      void goTo(this.open.uri, { line: message.line, character: 0 });
    }
  }

  private async update(): Promise<void> {
    const shown = this.open;
    if (!shown) return;
    const { uri, panel } = shown;
    const page = await pageOf(this.client, uri);
    if (!page || this.open !== shown || shown.uri !== uri) return;
    this.lastLength = page.html.length;
    panel.title = texts().preview.titleOf(fileName(uri));
    this.post({ kind: "show", uri: uri.toString(), title: page.title, html: page.html, note: page.note });
    this.scroll();
  }

  private post(message: ToPage): void {
    void this.open?.panel.webview.postMessage(message);
  }
}

async function pageOf(client: BaseLanguageClient, uri: vscode.Uri): Promise<PreviewAnswer | null> {
  return client.sendRequest<PreviewAnswer | null>(REQUEST.preview, paramsOf(uri)).catch(() => null);
}

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
  const name = `${bareName(uri) || "phu-luc"}.html`;
  const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  if (isHere) {
    await removePrinted(context);
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    const file = vscode.Uri.joinPath(context.globalStorageUri, name);
    await vscode.workspace.fs.writeFile(file, bytes);
    await vscode.env.openExternal(file);
    return;
  }
  const { savePage: title, saved } = texts().preview;
  const place = uri.scheme === "untitled" ? {} : { defaultUri: vscode.Uri.joinPath(uri, "..", name) };
  const target = await vscode.window.showSaveDialog({ title, filters: { HTML: ["html"] }, ...place });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, bytes);
  void vscode.window.setStatusBarMessage(saved, 6000);
}

/** Printed pages hold the words of drafts: none is kept for longer than until the next, or the next start. */
async function removePrinted({ globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  await vscode.workspace.fs.delete(globalStorageUri, { recursive: true }).then(undefined, () => undefined);
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
