import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { registerCheckTasks } from "./check-tasks.ts";
import { startExtension } from "./client.ts";

export { deactivate } from "./client.ts";

/** Starts the extension where there is Node: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "cli.js").fsPath;
  const server = { module, args: ["lsp"], transport: TransportKind.ipc };
  context.subscriptions.push(registerCheckTasks(context));
  return startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options),
    // Tests of the editor stop the clock.
    process.env.VANTHU_TODAY ? { today: process.env.VANTHU_TODAY } : {},
  );
}
