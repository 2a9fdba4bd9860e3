import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "./client.ts";

export { deactivate } from "./client.ts";

/** Starts the extension in a browser: the server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "web", "server.js");
  const acts = vscode.Uri.joinPath(context.extensionUri, "dist", "data", "acts.dat");
  // Without the acts all else is checked; the self-check says that they are missing.
  const knowledge = await vscode.workspace.fs.readFile(acts).then(
    (bytes) => ({ knowledge: bytes }),
    () => ({}),
  );
  return startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, new Worker(script.toString(true)), options),
    knowledge,
  );
}
