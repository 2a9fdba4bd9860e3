import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Engine } from "./engine.ts";
import { SOURCE } from "./protocol.ts";

/** What is wrong in a vanthu.json, at its place: a setting that does not hold must not fail in silence. */
export function configDiagnostics(document: TextDocument, engine: Engine): Diagnostic[] {
  return engine.configProblems(document.getText()).map(({ span, severity, message }) => ({
    range: { start: document.positionAt(span.from), end: document.positionAt(span.to) },
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  }));
}

/** Tells what is wrong in each vanthu.json that drafts obey while nobody has it open; an open one tells it like a draft. */
export interface ConfigReport {
  /** The file was read; undefined: there is none. */
  read(uri: string, text: string | undefined): void;
  /** The editor has it now. */
  opened(uri: string): void;
  /** Files may have changed: takes back what was told. */
  clear(): void;
}

export function createConfigReport(
  connection: Connection,
  engine: Engine,
  isOpen: (uri: string) => boolean,
): ConfigReport {
  const told = new Set<string>();
  const send = (uri: string, diagnostics: Diagnostic[]) =>
    void connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  const opened = (uri: string) => {
    if (told.delete(uri)) send(uri, []);
  };
  return {
    read(uri, text) {
      if (text === undefined || isOpen(uri)) return;
      const found = configDiagnostics(TextDocument.create(uri, "jsonc", 0, text), engine);
      if (found.length === 0) return;
      told.add(uri);
      send(uri, found);
    },
    opened,
    clear: () => [...told].forEach(opened),
  };
}
