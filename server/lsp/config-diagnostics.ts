import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Engine } from "./engine.ts";
import { SOURCE } from "./protocol.ts";

/** What is wrong in an open vanthu.json, at its place: a setting that does not hold must not fail in silence. */
export function configDiagnostics(document: TextDocument, engine: Engine): Diagnostic[] {
  return engine.configProblems(document.getText()).map(({ span, severity, message }) => ({
    range: { start: document.positionAt(span.from), end: document.positionAt(span.to) },
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  }));
}
