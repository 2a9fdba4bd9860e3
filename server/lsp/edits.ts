import type { TextEdit as ProtocolEdit, WorkspaceEdit } from "vscode-languageserver";
import type { OriginalEdit } from "../text/difference.ts";
import { type TextEdit, withLineEnds } from "../text/edit.ts";
import type { Opened } from "./store.ts";

type Positioned = Pick<Opened, "draft" | "positions">;

/** Edits on a draft as the editor takes them, with its line ends. */
export function protocolEdits(edits: readonly TextEdit[], { draft, positions }: Positioned): ProtocolEdit[] {
  return edits.map(({ span, newText }) => ({
    range: positions.range(span),
    newText: withLineEnds(newText, draft.source.original),
  }));
}

/** The same for edits in the editor's own characters. */
export function editsOfOriginal(edits: readonly OriginalEdit[], { positions }: Positioned): ProtocolEdit[] {
  return edits.map(({ from, to, newText }) => ({
    range: { start: positions.positionOfOriginal(from), end: positions.positionOfOriginal(to) },
    newText,
  }));
}

/** Edits on the version of a document for which they were made. */
export function versioned({ uri, version }: Opened, edits: ProtocolEdit[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
