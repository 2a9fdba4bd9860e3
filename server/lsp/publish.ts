import {
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Guard } from "./guard.ts";

/** How long a client that cannot ask waits after the last keystroke, in milliseconds. */
const PUSH_DELAY = 200;

export interface PublisherParts {
  version(uri: string): number | undefined;
  /** Tells one state of a document's findings from all others. */
  resultId(uri: string): string;
  /** Waits for a pause in typing, the longer the larger the draft. */
  quiet(uri: string): Promise<void>;
  /** Loads what the diagnostics of a document need. */
  prepare(uri: string): Promise<void>;
  /** Undefined if the document or the settings have changed before they were found. */
  diagnostics(uri: string): Promise<Diagnostic[] | undefined>;
  readonly guard: Guard;
}

/** Brings diagnostics to the client: on its request where it can ask, else by sending them after each pause in typing. */
export interface Publisher {
  changed(uri: string): void;
  closed(uri: string): void;
  /** Everything may have changed: settings, knowledge or another file. */
  refresh(open: readonly string[]): void;
}

/** Asks or sends, as the client can. */
export function createPublisher(
  connection: Connection,
  params: InitializeParams,
  parts: PublisherParts,
): Publisher {
  if (params.capabilities.textDocument?.diagnostic === undefined) return pushing(connection, parts);
  answerPulls(connection, parts);
  const canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
  return {
    changed: () => {},
    closed: () => {},
    refresh: () => {
      if (canRefresh)
        void connection.languages.diagnostics
          .refresh()
          .catch((error) => parts.guard.failed("refresh", error));
    },
  };
}

function answerPulls(connection: Connection, parts: PublisherParts): void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const asked = parts.version(uri);
    await parts.quiet(uri);
    try {
      await parts.prepare(uri);
      const isOver = () => token.isCancellationRequested || parts.version(uri) !== asked;
      if (isOver()) return superseded();
      const resultId = parts.resultId(uri);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = await parts.diagnostics(uri);
      if (!items || isOver()) return superseded();
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    } catch (error) {
      parts.guard.failed("diagnostic", error);
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    }
  });
}

function superseded(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "superseded", { retriggerRequest: true });
}

function pushing(connection: Connection, parts: PublisherParts): Publisher {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const send = async (uri: string) => {
    try {
      await parts.prepare(uri);
      const version = parts.version(uri);
      if (version === undefined) return;
      const diagnostics = await parts.diagnostics(uri);
      // A newer version has its own turn; after other settings the same one has it again.
      if (diagnostics && parts.version(uri) === version)
        await connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      parts.guard.failed("publishDiagnostics", error);
    }
  };
  const changed = (uri: string) => {
    stop(uri);
    waiting.set(
      uri,
      setTimeout(() => void send(uri), PUSH_DELAY),
    );
  };
  return {
    changed,
    closed: (uri) => {
      stop(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh: (open) => open.forEach(changed),
  };
}
