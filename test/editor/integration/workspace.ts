import * as vscode from "vscode";

/** Opens a file of the test workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("no workspace is open");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits until the findings of a document are as wanted; fails with what is there after thirty seconds. */
export async function diagnosticsOf(
  document: vscode.TextDocument,
  wanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  for (let tries = 0; tries < 300; tries++) {
    const found = vscode.languages.getDiagnostics(document.uri);
    if (wanted(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const found = vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
  throw new Error(`after 30 s the findings are: ${JSON.stringify(found, null, 1)}`);
}

/** The page of the self-check as its preview shows it; empty while there is none. */
export function selfCheckPage(): string {
  const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "vanthu-tu-kiem-tra");
  return page?.getText() ?? "";
}
