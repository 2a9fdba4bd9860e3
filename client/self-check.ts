import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { REQUEST } from "../server/lsp/protocol.ts";
import { isOurLanguage, mayBeDraft, paramsOf } from "./drafts.ts";
import { createPages } from "./pages.ts";
import { texts } from "./texts.ts";

/** The scheme of the page of the self-check. */
const SCHEME = "vanthu-tu-kiem-tra";

/** "Tự kiểm tra": a page that says what runs, on what, and why nothing may be shown. It holds no text of the draft. */
export function registerSelfCheck(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  const pages = createPages(SCHEME);
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand("vanthu.selfCheck", async () => {
      const uri = pages.put(texts().selfCheck.page, await page(context, client));
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
  return `# ${words.page}\n\n- ${whyNotRead()}\n`;

  function whyNotRead(): string {
    if (!document) return words.noDocument;
    // The two sides of a comparison and the like are drafts by their language.
    return isOurLanguage(document) ? words.notHere(document.uri.scheme) : words.notRead(document.languageId);
  }
}
