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
  // The one of the other language may not be gone yet.
  const page = vscode.workspace.textDocuments.findLast(({ uri }) => uri.scheme === "vanthu-tu-kiem-tra");
  return page?.getText() ?? "";
}

/** Asks again until the answer is as wanted, for ten seconds; the last answer. The server may still be starting. */
export async function until<T>(ask: () => Thenable<T> | T, wanted: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return ask();
}

/** The id of the rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

export function has(found: readonly vscode.Diagnostic[], rule: string): boolean {
  return found.some((one) => ruleOf(one) === rule);
}

/** Opens a text that was never saved, in an editor. */
export async function untitled(content: string, language = "vanban"): Promise<vscode.TextDocument> {
  let document = await vscode.workspace.openTextDocument({ content, language });
  // On a busy machine the editor still holds what bore the same name in the test before: then the next name is free.
  while (document.getText() !== content)
    document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}
