import * as vscode from "vscode";

/** Read-only Markdown pages that are made when they are asked for and stored nowhere. */
export interface Pages extends vscode.Disposable {
  /** Puts a page in place of the one of the same name, and gives its address. */
  put(name: string, markdown: string): vscode.Uri;
}

/** @param scheme what the addresses of the pages begin with */
export function createPages(scheme: string): Pages {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? "",
  });
  return {
    put(name, markdown) {
      const uri = vscode.Uri.from({ scheme, path: `/${name}.md` });
      texts.set(uri.path, markdown);
      changed.fire(uri);
      return uri;
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
