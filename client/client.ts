import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import { FROM_CLIENT, type StartOptions } from "../server/lsp/protocol.ts";
import { registerCommands } from "./commands.ts";
import { registerDrafting } from "./drafting.ts";
import { selector, settingsSelector } from "./drafts.ts";
import { registerIgnoreInFolder } from "./ignore-folder.ts";
import { registerNewDocument } from "./new-document.ts";
import { createPreview } from "./preview.ts";
import { registerFor, sayNotRunning } from "./register.ts";
import { createRestart } from "./restart.ts";
import { registerSamples } from "./samples.ts";
import { registerSelfCheck } from "./self-check.ts";
import { createStatus } from "./status.ts";
import { registerTableEdits } from "./table-edit.ts";
import { createTaskView } from "./task-view.ts";
import { texts } from "./texts.ts";
import { registerWorkspace } from "./workspace.ts";

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
): Promise<void> {
  const client = makeClient("vanthu", "Văn Thư", {
    documentSelector: [...selector, ...settingsSelector],
    initializationOptions: startOptions(context, extra),
    diagnosticPullOptions: { onChange: true, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: (error) => {
      const { notStarted, notStartedShown } = texts().server;
      client.error(notStarted, error, false);
      void sayNotRunning(client, notStartedShown);
      return false;
    },
  });
  client.onRequest(FROM_CLIENT.readFile, ({ uri }: { uri: string }) => readText(vscode.Uri.parse(uri)));
  running = client;
  const register = registerFor(client);
  const restart = createRestart(client);
  context.subscriptions.push(
    createStatus(client),
    createTaskView(client, register),
    registerTableEdits(client, register),
    createPreview(context, client, register),
    registerCommands(context, client, register),
    registerNewDocument(client, register),
    registerDrafting(client, register),
    registerWorkspace(client, register),
    registerSelfCheck(context, client),
    registerSamples(context),
    registerIgnoreInFolder(client, register),
    vscode.commands.registerCommand("vanthu.restartServer", restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      // The server speaks one language for as long as it runs.
      if (event.affectsConfiguration("vanthu.language")) void restart();
    }),
  );
  await vscode.commands.executeCommand("setContext", "vanthu.active", true);
  try {
    await client.start();
  } catch {
    // Told by initializationFailedHandler; the commands for the log and for a new start stay at hand.
  }
}

let running: BaseLanguageClient | undefined;

/** Ends the server. The editor waits for it when it closes or switches the extension off. */
export async function deactivate(): Promise<void> {
  await running?.stop().catch(() => undefined);
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
