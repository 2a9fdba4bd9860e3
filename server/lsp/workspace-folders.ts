import type { InitializeParams, WorkspaceFoldersChangeEvent } from "vscode-languageserver";

/** The folders that are open in the client, which may open and close them while the server runs. */
export interface WorkspaceFolders {
  /** Their addresses as they are now, in the client's order. */
  now(): readonly string[];
  change(event: WorkspaceFoldersChangeEvent): void;
}

export function createWorkspaceFolders({ workspaceFolders }: InitializeParams): WorkspaceFolders {
  let uris = (workspaceFolders ?? []).map(({ uri }) => uri);
  return {
    now: () => uris,
    change({ added, removed }) {
      const gone = new Set(removed.map(({ uri }) => uri));
      uris = [...uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    },
  };
}
