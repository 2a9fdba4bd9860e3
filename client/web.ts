import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "./client.ts";

/** Starts the extension in a browser: the server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<vscode.Disposable> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "web", "server.js");
  const acts = vscode.Uri.joinPath(context.extensionUri, "dist", "data", "acts.dat");
  const knowledge = await vscode.workspace.fs.readFile(acts);
  return startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, new Worker(script.toString(true)), options),
    { knowledge },
  );
}
