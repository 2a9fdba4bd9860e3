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
import { createPages, type Pages } from "./pages.ts";
import type { Register } from "./register.ts";
import { texts } from "./texts.ts";

const DRAFTS = "**/*.{vanban,md,markdown,txt}";
const REGISTERS = "**/[sS]*.{csv,xlsx}";
const NOT_THESE = "**/{node_modules,.git}/**";

/** The scheme of the pages that a review makes. */
const REVIEW_SCHEME = "vanthu-review";

/** Gives the server the files of the open folders, wherever they live, and shows what it says of them as a whole. */
export function registerWorkspace(client: BaseLanguageClient, register: Register): vscode.Disposable {
  client.onRequest(FROM_CLIENT.listFiles, ({ limit }: { limit: number }) => listFiles(limit));
  client.onRequest(FROM_CLIENT.readBytes, ({ uri, limit }: { uri: string; limit: number }) =>
    readBytes(vscode.Uri.parse(uri), limit),
  );
  const pages = createPages(REVIEW_SCHEME);
  return vscode.Disposable.from(
    pages,
    register("vanthu.review", () => review(client, pages)),
    register(COMMAND.references, (uri: string, at: Position) =>
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
  const location = vscode.ProgressLocation.Notification;
  const markdown = await vscode.window.withProgress({ location, title, cancellable: true }, (_, token) =>
    client
      .sendRequest<ReviewAnswer>(REQUEST.review, chosen.params, token)
      .catch((error: unknown) => (token.isCancellationRequested ? undefined : Promise.reject(error))),
  );
  if (markdown === undefined) return;
  if (markdown === null) void vscode.window.showInformationMessage(words.noDraft);
  else await vscode.commands.executeCommand("markdown.showPreview", pages.put(title, markdown));
}

async function showReferences(uri: vscode.Uri, at: vscode.Position): Promise<void> {
  const places = await vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeReferenceProvider",
    uri,
    at,
  );
  await vscode.commands.executeCommand("editor.action.showReferences", uri, at, places);
}
