import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../rules/rule.ts";
import { configDiagnostics } from "./config-diagnostics.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { Engine } from "./engine.ts";
import { isConfigFile } from "./settings.ts";
import type { Opened, Store } from "./store.ts";

/** The findings of open documents, as the core has them and as the protocol does. */
export interface Findings {
  /** None for a text that is no draft. */
  of(opened: Opened): readonly Finding[];
  diagnostic(finding: Finding, opened: Opened): Diagnostic;
  /** Everything wrong in a document, a vanthu.json too; undefined if it has changed before all was found. */
  diagnostics(uri: string): Promise<Diagnostic[] | undefined>;
  /** The address of a rule's page, where the pages are. */
  pageOf(rule: string): string | undefined;
}

export interface FindingsParts {
  readonly engine: Engine;
  readonly store: Store;
  /** The folder of the extension, as an address; undefined if the client did not say. */
  readonly root: string | undefined;
  document(uri: string): TextDocument | undefined;
}

export function createFindings({ engine, store, root, document }: FindingsParts): Findings {
  const pageOf = (rule: string) => root && `${root.replace(/\/$/, "")}/${engine.rulePage(rule)}`;
  const of = (opened: Opened) => (opened.judged ? opened.result().findings : []);
  const diagnostic = (finding: Finding, opened: Opened) => toDiagnostic(finding, opened, pageOf);
  return {
    of,
    diagnostic,
    pageOf,
    async diagnostics(uri) {
      const open = document(uri);
      if (open && isConfigFile(uri)) return configDiagnostics(open, engine);
      const opened = store.get(uri);
      if (!opened?.judged) return [];
      await opened.ready();
      return opened.isJudged() ? of(opened).map((finding) => diagnostic(finding, opened)) : undefined;
    },
  };
}
