import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_FILE } from "../config/config.ts";
import { FIX_ALL } from "./actions.ts";
import { draftingCapabilities, registerDrafting, registerFormatting } from "./drafting.ts";
import type { Engine } from "./engine.ts";
import type { Disk } from "./files.ts";
import { createFindings } from "./findings.ts";
import { registerNewDrafts } from "./new-drafts.ts";
import { CHANGED, type StartOptions } from "./protocol.ts";
import { createPublisher, type Publisher } from "./publish.ts";
import { createReading, type Host, type Reading, type ReadText } from "./reading.ts";
import { registerRequests } from "./requests.ts";
import { registerReview } from "./review.ts";
import type { Serving } from "./serving.ts";
import { isConfigFile } from "./settings.ts";
import { registerTables } from "./tables.ts";

/** Milliseconds. */
const LONGEST_WAIT = 250;

/**
 * Serves one client over a connection that is already made, until the client says exit.
 * `readText` reads a settings file (undefined: none); a client that can read files itself is asked instead.
 */
export function startServer(
  connection: Connection,
  engineFor: (options: StartOptions) => Engine,
  readText?: ReadText,
  disk?: Disk,
): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as StartOptions;
    serve({ connection, documents, params, options, engine: engineFor(options), readText, disk });
    return capabilities(params);
  });
  documents.listen(connection);
  connection.listen();
}

function capabilities(params: InitializeParams): InitializeResult {
  const pulls = params.capabilities.textDocument?.diagnostic !== undefined;
  return {
    serverInfo: { name: "vanthu" },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: "vanthu",
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
        resolveProvider: true,
      },
      documentSymbolProvider: { label: "Văn Thư" },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      selectionRangeProvider: true,
      documentHighlightProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      inlayHintProvider: true,
      codeLensProvider: { resolveProvider: false },
      ...draftingCapabilities(params.capabilities),
    },
  };
}

/** Puts the parts together and answers by them. */
function serve(host: Host): void {
  const { connection, documents, engine, params, options } = host;
  const reading: Reading = createReading(host, () => publisher.refresh(documents.keys()));
  const { words, guard, settings, judging, store } = reading;
  const document = (uri: string) => documents.get(uri);
  const findings = createFindings({ engine, store, root: options.root, document });
  const version = (uri: string) => document(uri)?.version;
  const quiet = (uri: string) => pauseFor(document(uri)?.getText().length ?? 0, store.isJudged(uri));
  const { resultId } = store;
  const { diagnostics } = findings;
  const prepare = settings.load;
  const publisher = createPublisher(connection, params, {
    version,
    resultId,
    quiet,
    prepare,
    diagnostics,
    guard,
  });
  listen(host, reading, publisher);
  answer({
    ...reading,
    connection,
    engine,
    actions: {
      words,
      commands: options.commands === true,
      lazy: canResolveEdits(params.capabilities),
      diagnostic: findings.diagnostic,
      judge: (opened, original) => judging.whole(opened.uri, original),
    },
    contextOf: judging.contextOf,
    prepare,
    quiet,
    version,
    opened: () => documents.keys(),
    findingsOf: findings.of,
    pageOf: findings.pageOf,
  });
}

function answer(serving: Serving): void {
  registerRequests(serving);
  registerDrafting(serving);
  registerNewDrafts(serving);
  registerTables(serving);
  registerReview(serving);
}

function canResolveEdits({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true;
}

/** Reading and judging a long draft takes a while, so a burst of keystrokes is let pass: a millisecond for 2,000 characters. */
async function pauseFor(length: number, isJudged: boolean): Promise<void> {
  const wait = isJudged ? 0 : Math.min(length / 2000, LONGEST_WAIT);
  await new Promise((resume) => setTimeout(resume, wait));
}

/** Hears what the client tells: that it is ready, other settings, changed files, and every change of an open document. */
function listen({ connection, documents, params }: Host, reading: Reading, publisher: Publisher): void {
  const { guard, settings, configReport, citing, store, folders, folder } = reading;
  const client = params.capabilities;
  const settingsChanged = () => {
    settings.forget();
    configReport.clear();
    store.invalidate();
    publisher.refresh(documents.keys());
    guard.background(CHANGED, connection.sendNotification(CHANGED));
  };
  const readFolder = (pushed?: unknown) =>
    guard.background("settings", citing.read(pushed).then(folder.reload));
  connection.onInitialized(() => {
    for (const registered of registrations(connection, client))
      guard.background("client/registerCapability", registered);
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        settingsChanged();
        folder.reload();
      });
    }
    readFolder();
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const section = (pushed as { vanthu?: unknown } | undefined)?.vanthu;
    if (section !== undefined) settings.push(section);
    readFolder(section);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isConfigFile(uri))) settingsChanged();
    folder.watched(changes);
  });
  documents.onDidOpen(({ document }) => configReport.opened(document.uri));
  documents.onDidChangeContent(({ document }) => {
    publisher.changed(document.uri);
    folder.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    store.forget(document.uri);
    settings.closed(document.uri);
    publisher.closed(document.uri);
    folder.closed(document.uri);
    // What is wrong in it is told from now on by the drafts that obey it.
    if (isConfigFile(document.uri)) settingsChanged();
  });
}

/** What a client is asked to tell later, where it can be asked: formatting, changed files, other settings. */
function registrations(
  { client }: Connection,
  { workspace, textDocument }: ClientCapabilities,
): Promise<unknown>[] {
  const asked: Promise<unknown>[] = [];
  if (textDocument?.formatting?.dynamicRegistration) asked.push(registerFormatting(client));
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [`**/${CONFIG_FILE}`, "**/*.{vanban,md,markdown,txt,csv,xlsx}"].map((globPattern) => ({
      globPattern,
    }));
    asked.push(client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    asked.push(client.register(DidChangeConfigurationNotification.type, { section: "vanthu" }));
  return asked;
}
