import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { REQUEST } from "../server/lsp/protocol.ts";
import { mayBeDraft, paramsOf } from "./drafts.ts";
import { texts } from "./texts.ts";

/** Pages of the self-check: read-only, made when they are opened. */
const SCHEME = "vanthu-tu-kiem-tra";

/** "Tự kiểm tra": a page that says what runs, on what, and why nothing may be shown. It holds no text of the draft. */
export function registerSelfCheck(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? "",
    }),
    vscode.commands.registerCommand("vanthu.selfCheck", async () => {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `${texts().selfCheck.page}.md` });
      pages.set(uri.toString(), await page(context, client));
      changed.fire(uri);
      // Read as a page: as text, Restricted Mode would draw a box around every letter with a mark.
      await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
    }),
  );
}

async function page(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<string> {
  // A page that has the focus, this one too, is not what is asked about.
  const document = (vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0])?.document;
  const head = mayBeDraft(document) ? await ofDocument(client, document) : notRead(document);
  const config = vscode.workspace.getConfiguration();
  const isShown = config.get<boolean>("problems.visibility") !== false;
  const { version } = context.extension.packageJSON as { version: string };
  const words = texts().selfCheck;
  const isWeb = vscode.env.uiKind === vscode.UIKind.Web;
  return [
    head.trimEnd(),
    "",
    `## ${words.environment}`,
    "",
    `- ${words.versions(version, vscode.version, isWeb)}`,
    `- ${words.running(client.isRunning())}`,
    `- ${words.problems(isShown)}`,
    `- ${words.trusted(vscode.workspace.isTrusted)}`,
    `- ${words.nothingSent}`,
    "",
  ].join("\n");
}

async function ofDocument(client: BaseLanguageClient, document: vscode.TextDocument): Promise<string> {
  const params = paramsOf(document.uri);
  const answer = await client.sendRequest<string | null>(REQUEST.selfCheck, params).catch(() => null);
  const { page: title, noAnswer } = texts().selfCheck;
  return answer ?? `# ${title}\n\n- ${noAnswer}\n`;
}

function notRead(document: vscode.TextDocument | undefined): string {
  const words = texts().selfCheck;
  const why = document ? words.notRead(document.languageId) : words.noDocument;
  return `# ${words.page}\n\n- ${why}\n`;
}
