import * as vscode from "vscode";
import type { BaseLanguageClient, Position } from "vscode-languageclient";
import { toBase64 } from "../server/lsp/base64.ts";
import {
  COMMAND,
  FROM_CLIENT,
  REQUEST,
  type ReviewAnswer,
  type ReviewParams,
} from "../server/lsp/protocol.ts";
import { activeDraft, paramsOf } from "./drafts.ts";
import { texts } from "./texts.ts";

const DRAFTS = "**/*.{vanban,md,markdown,txt}";
const REGISTERS = "**/[sS]*.{csv,xlsx}";
const NOT_THESE = "**/{node_modules,.git}/**";

/** The scheme of the pages that a review makes; nothing of them is stored. */
const REVIEW_SCHEME = "vanthu-review";

/** Gives the server the files of the open folders, wherever they live, and shows what it says of them as a whole. */
export function registerWorkspace(client: BaseLanguageClient): vscode.Disposable {
  client.onRequest(FROM_CLIENT.listFiles, ({ limit }: { limit: number }) => listFiles(limit));
  client.onRequest(FROM_CLIENT.readBytes, ({ uri, limit }: { uri: string; limit: number }) =>
    readBytes(vscode.Uri.parse(uri), limit),
  );
  const pages = createPages();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand("vanthu.review", () => review(client, pages)),
    vscode.commands.registerCommand(COMMAND.references, (uri: string, at: Position) =>
      showReferences(vscode.Uri.parse(uri), new vscode.Position(at.line, at.character)),
    ),
  );
}

/** Addresses of drafts and registers; one more than the limit tells that there are more. */
async function listFiles(limit: number): Promise<string[]> {
  const register = vscode.workspace.getConfiguration("vanthu").get<string>("register", "");
  const globs = [REGISTERS, ...(register ? [`**/${register.replace(/^[./\\]+/, "")}`] : []), DRAFTS];
  const found = await Promise.all(globs.map((glob) => vscode.workspace.findFiles(glob, NOT_THESE, limit)));
  return [...new Set(found.flat().map((uri) => uri.toString()))].slice(0, limit);
}

async function readBytes(uri: vscode.Uri, limit: number): Promise<string | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > limit) return null;
    return toBase64(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

interface Pages extends vscode.Disposable {
  /** Shows a Markdown page under a name, read. */
  show(name: string, markdown: string): Promise<void>;
}

function createPages(): Pages {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(REVIEW_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? "",
  });
  return {
    async show(name, markdown) {
      const uri = vscode.Uri.from({ scheme: REVIEW_SCHEME, path: `/${name}.md` });
      texts.set(uri.path, markdown);
      changed.fire(uri);
      await vscode.commands.executeCommand("markdown.showPreview", uri);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

/** Reviews the open draft or, if asked, everything in the folder. */
async function review(client: BaseLanguageClient, pages: Pages): Promise<void> {
  const draft = activeDraft()?.document;
  const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  const words = texts().review;
  const choices: { label: string; params: ReviewParams }[] = [
    ...(draft ? [{ label: words.here, params: paramsOf(draft.uri) }] : []),
    ...(hasFolder ? [{ label: words.everywhere, params: {} }] : []),
  ];
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(words.nothingOpen);
    return;
  }
  const { title } = words;
  const chosen = choices.length === 1 ? choices[0] : await vscode.window.showQuickPick(choices, { title });
  if (!chosen) return;
  const location = vscode.ProgressLocation.Window;
  const markdown = await vscode.window.withProgress({ location, title }, () =>
    client.sendRequest<ReviewAnswer>(REQUEST.review, chosen.params),
  );
  if (markdown !== null) await pages.show(title, markdown);
  else void vscode.window.showInformationMessage(words.noDraft);
}

async function showReferences(uri: vscode.Uri, at: vscode.Position): Promise<void> {
  const places = await vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeReferenceProvider",
    uri,
    at,
  );
  await vscode.commands.executeCommand("editor.action.showReferences", uri, at, places);
}
