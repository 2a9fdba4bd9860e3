import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import { CONFIG_FILE } from "../server/config/config.ts";
import { FROM_CLIENT, type StartOptions } from "../server/lsp/protocol.ts";
import { registerCommands } from "./commands.ts";
import { registerDrafting } from "./drafting.ts";
import { selector } from "./drafts.ts";
import { registerIgnoreInFolder } from "./ignore-folder.ts";
import { registerNewDocument } from "./new-document.ts";
import { createPreview } from "./preview.ts";
import { registerSamples } from "./samples.ts";
import { registerSelfCheck } from "./self-check.ts";
import { createStatus } from "./status.ts";
import { registerTableEdits } from "./table-edit.ts";
import { createTaskView } from "./task-view.ts";
import { texts } from "./texts.ts";
import { registerWorkspace } from "./workspace.ts";

const CONFIG_FILES = `**/${CONFIG_FILE}`;

/** Makes the client that talks to the server in the way of the host. */
export type ClientMaker = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the server and everything the window shows. Says nothing to the user unless the server cannot be started.
 * `extra`: what only the host can tell the server.
 */
export async function startExtension(
  context: vscode.ExtensionContext,
  makeClient: ClientMaker,
  extra: StartOptions,
): Promise<vscode.Disposable> {
  const watcher = vscode.workspace.createFileSystemWatcher(CONFIG_FILES);
  const client = makeClient("vanthu", "Văn Thư", {
    // The settings file too: what is wrong in it is shown in it.
    documentSelector: [...selector, { pattern: CONFIG_FILES }],
    initializationOptions: startOptions(context, extra),
    synchronize: { fileEvents: watcher },
    diagnosticPullOptions: { onChange: true, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: (error) => {
      void sayFailed(client, error);
      return false;
    },
  });
  client.onRequest(FROM_CLIENT.readFile, ({ uri }: { uri: string }) => readText(vscode.Uri.parse(uri)));

  const parts: vscode.Disposable[] = [
    watcher,
    createStatus(client),
    createTaskView(client),
    registerTableEdits(client),
    createPreview(context, client),
    registerCommands(context, client),
    registerNewDocument(client),
    registerDrafting(client),
    registerWorkspace(client),
    registerSelfCheck(context, client),
    registerSamples(context),
    registerIgnoreInFolder(client),
    vscode.workspace.onDidChangeConfiguration((event) => {
      // The server speaks one language for as long as it runs.
      if (event.affectsConfiguration("vanthu.language"))
        void vscode.commands.executeCommand("vanthu.restartServer");
    }),
    { dispose: () => void client.stop() },
  ];
  context.subscriptions.push(...parts);
  await vscode.commands.executeCommand("setContext", "vanthu.active", true);
  try {
    await client.start();
  } catch {
    // Told by initializationFailedHandler; the commands for the log and for a new start stay at hand.
  }
  return vscode.Disposable.from(...parts);
}

/** What the server is told when it starts; read again at every start. */
function startOptions(context: vscode.ExtensionContext, extra: StartOptions): () => StartOptions {
  return () => ({
    root: context.extensionUri.toString(),
    language: vscode.workspace.getConfiguration("vanthu").get<string>("language", "vi"),
    commands: true,
    readFiles: true,
    listFiles: true,
    ...extra,
  });
}

/** The text of a file of the workspace, wherever it lives; null if there is none. */
async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function sayFailed(client: BaseLanguageClient, error: unknown): Promise<void> {
  const { notStarted, notStartedShown, openLog } = texts().server;
  client.error(notStarted, error, false);
  const chosen = await vscode.window.showErrorMessage(notStartedShown, openLog);
  if (chosen === openLog) client.outputChannel.show();
}
