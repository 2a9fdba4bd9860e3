import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as esbuild from "esbuild";
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  LSPErrorCodes,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceFolder,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { StartOptions } from "../../server/lsp/protocol.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The server, bundled for this run only: the tests do not depend on what lies in dist/. `command` starts it in Node. */
export async function buildServer(): Promise<{ readonly command: readonly string[]; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "vanthu-server-"));
  const file = path.join(folder, "cli.cjs");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["server/cli/main.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    mainFields: ["module", "main"],
  });
  mkdirSync(path.join(folder, "data"));
  copyFileSync(path.join(root, "server/citations/acts.dat"), path.join(folder, "data/acts.dat"));
  return {
    command: [file, "lsp", "--stdio"],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What VS Code can do, as far as the server asks. */
export const FULL: ClientCapabilities = {
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ["edit"] }, dataSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** An editor at the other end of a real pipe. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** Everything the server logged or showed. */
  readonly said: readonly string[];
  readonly published: Map<string, readonly Diagnostic[]>;
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces a range, as typing does; the whole text without one. */
  change(uri: string, text: string, range?: Range): void;
  text(uri: string): string;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  actions(uri: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]>;
  /** Applies an edit to the open documents; throws if it is for another version. */
  apply(edit: WorkspaceEdit): void;
  request<T>(method: string, params: unknown): Promise<T>;
  stop(): Promise<number | null>;
}

export async function startClient(
  command: readonly string[],
  options: StartOptions = {},
  capabilities: ClientCapabilities = FULL,
  workspaceFolders: readonly WorkspaceFolder[] = [],
): Promise<Editor> {
  const process_ = spawn(process.execPath, [...command], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(process_.stdout),
    new StreamMessageWriter(process_.stdin),
  );
  const exited = new Promise<number | null>((resolve) => process_.once("exit", resolve));
  const documents = new Map<string, TextDocument>();
  const published = new Map<string, readonly Diagnostic[]>();
  const said: string[] = [];
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params.diagnostics);
  });
  connection.onNotification(
    "window/logMessage",
    ({ message }: { message: string }) => void said.push(message),
  );
  connection.onNotification(
    "window/showMessage",
    ({ message }: { message: string }) => void said.push(message),
  );
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const ended = exited.then((code) => Promise.reject(new Error(`the server ended with ${code}`)));
  const answer = connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders,
    capabilities,
    initializationOptions: { today: "2026-11-21", ...options },
  });
  const initialized = await Promise.race([answer, ended]);
  ended.catch(() => {});
  await connection.sendNotification("initialized", {});

  const get = (uri: string) => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  const request = <T>(method: string, params: unknown) => connection.sendRequest<T>(method, params as object);
  /** As an editor does it: what the server gives up because something came between is asked again. */
  const pull = async (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> => {
    try {
      return await request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
    } catch (error) {
      const { code, data } = error as { code?: number; data?: { retriggerRequest?: boolean } };
      if (code !== LSPErrorCodes.ServerCancelled || !data?.retriggerRequest) throw error;
      return pull(uri, previousResultId);
    }
  };

  const editor: Editor = {
    connection,
    process: process_,
    initialized,
    said,
    published,
    open(uri, text, languageId = "vanban") {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    change(uri, text, range) {
      const document = get(uri);
      const contentChanges = [range ? { range, text } : { text }];
      TextDocument.update(document, contentChanges, document.version + 1);
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: document.version },
        contentChanges,
      });
    },
    text: (uri) => get(uri).getText(),
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      if (report.kind !== "full") throw new Error("an unchanged report without a previous one");
      return report.items;
    },
    actions: async (uri, range, only) =>
      (await request<CodeAction[] | null>("textDocument/codeAction", {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      })) ?? [],
    apply(edit) {
      for (const change of edit.documentChanges ?? []) {
        if (!("edits" in change)) throw new Error("only text edits are expected");
        const document = get(change.textDocument.uri);
        if (change.textDocument.version !== document.version)
          throw new Error("the edit is for another version");
        editor.change(document.uri, TextDocument.applyEdits(document, change.edits as TextEdit[]));
      }
    },
    request,
    async stop() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
  return editor;
}

/** The range of the `nth` (from 0) occurrence of a passage. */
export function rangeOf(text: string, passage: string, nth = 0): Range {
  let at = -1;
  for (let count = 0; count <= nth; count++) {
    at = text.indexOf(passage, at + 1);
    if (at < 0) throw new Error(`“${passage}” is not there`);
  }
  const document = TextDocument.create("", "", 0, text);
  return { start: document.positionAt(at), end: document.positionAt(at + passage.length) };
}

/** The characters of a range. */
export function textIn(text: string, range: Range): string {
  return TextDocument.create("", "", 0, text).getText(range);
}

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
