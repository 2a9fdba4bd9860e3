import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { wordsOf } from "../features/words.ts";
import { FILE_LIMIT } from "../workspace/dossier.ts";
import { type ActionContext, FIX_ALL } from "./actions.ts";
import { type CitationSettings, createCitationSettings } from "./citation-options.ts";
import { draftingCapabilities, registerDrafting, registerFormatting } from "./drafting.ts";
import type { Engine } from "./engine.ts";
import { type Disk, filesOf } from "./files.ts";
import { createFindings } from "./findings.ts";
import { createFolder, type Folder } from "./folder.ts";
import { createGuard } from "./guard.ts";
import { createJudging } from "./judging.ts";
import { registerNewDrafts } from "./new-drafts.ts";
import { CHANGED, FROM_CLIENT, type StartOptions } from "./protocol.ts";
import { createPublisher, type Publisher } from "./publish.ts";
import { registerOwnRequests, registerRequests } from "./requests.ts";
import { registerReview } from "./review.ts";
import type { Serving } from "./serving.ts";
import { createSettings, isConfigFile, type Settings } from "./settings.ts";
import { createStore, type Store } from "./store.ts";
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
    const engine = engineFor((params.initializationOptions ?? {}) as StartOptions);
    serve(connection, documents, engine, params, readText, disk);
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
function serve(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  engine: Engine,
  params: InitializeParams,
  readText: ReadText | undefined,
  disk: Disk | undefined,
): void {
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const client = params.capabilities;
  const words = wordsOf(options.language);
  const today = () => options.today ?? engine.today();
  const settings = createSettings(connection, params, engine, configReader(connection, options, readText));
  const citing = createCitationSettings(connection, params);
  const guard = createGuard(connection, words);

  const judging = createJudging({ engine, settings, guard, today, view: (uri) => folder.view(uri) });
  const store = createStore({
    document: (uri) => documents.get(uri),
    parse: engine.parse,
    check: (opened) => judging.inSteps(opened.uri, opened.draft),
    today,
  });
  const folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
  const files = filesOf(connection, options, folders, disk, FILE_LIMIT);
  const folder: Folder = createFolder({
    connection,
    files,
    guard,
    words,
    canShowProgress: client.window?.workDoneProgress === true,
    opened: (uri) => store.get(uri),
    parse: engine.parse,
    register: () => citing.now().register,
    onChange: (changed) => {
      // What a draft says of others never changes its own findings.
      if (!documents.keys().some((uri) => changed.size > 1 || !changed.has(uri))) return;
      store.invalidate();
      publisher.refresh(documents.keys());
      citing.refreshHints();
    },
  });

  const findings = createFindings({
    engine,
    store,
    root: options.root,
    document: (uri) => documents.get(uri),
  });
  const actions: ActionContext = {
    words,
    commands: options.commands === true,
    lazy: client.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    diagnostic: findings.diagnostic,
    judge: (opened, original) => judging.whole(opened.uri, original),
  };
  const version = (uri: string) => documents.get(uri)?.version;
  const quiet = (uri: string) => pauseFor(documents.get(uri)?.getText().length ?? 0, store.isJudged(uri));
  const prepare = settings.load;
  const publisher = createPublisher(connection, params, {
    version,
    resultId: store.resultId,
    quiet,
    prepare,
    diagnostics: findings.diagnostics,
    guard,
  });

  listen(connection, documents, client, { settings, citing, store, folder, publisher });
  const serving: Serving = {
    connection,
    store,
    guard,
    engine,
    words,
    language: options.language === "en" ? "en" : "vi",
    actions,
    folder,
    citing: citing.now,
    today,
    contextOf: judging.contextOf,
    prepare,
    quiet,
    version,
    findingsOf: findings.of,
    pageOf: findings.pageOf,
  };
  registerRequests(serving);
  registerOwnRequests(serving);
  registerDrafting(serving);
  registerNewDrafts(serving);
  registerTables({ ...serving, uris: () => documents.keys(), files });
  registerReview(serving);
}

type ReadText = (uri: string) => Promise<string | undefined>;

/** Reads a settings file: the client does where it can, else the host, else there are none. */
function configReader(
  connection: Connection,
  options: StartOptions,
  readText: ReadText | undefined,
): ReadText {
  if (options.readFiles !== true) return readText ?? (async () => undefined);
  return (uri) =>
    connection.sendRequest<string | null>(FROM_CLIENT.readFile, { uri }).then((text) => text ?? undefined);
}

/** Reading and judging a long draft takes a while, so a burst of keystrokes is let pass: a millisecond for 2,000 characters. */
async function pauseFor(length: number, isJudged: boolean): Promise<void> {
  const wait = isJudged ? 0 : Math.min(length / 2000, LONGEST_WAIT);
  await new Promise((resume) => setTimeout(resume, wait));
}

interface Listeners {
  readonly settings: Settings;
  readonly citing: CitationSettings;
  readonly store: Store;
  readonly folder: Folder;
  readonly publisher: Publisher;
}

/** Hears what the client tells: that it is ready, other settings, changed files, and every change of an open document. */
function listen(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: ClientCapabilities,
  { settings, citing, store, folder, publisher }: Listeners,
): void {
  const settingsChanged = () => {
    settings.forget();
    store.invalidate();
    publisher.refresh(documents.keys());
    void connection.sendNotification(CHANGED);
  };
  connection.onInitialized(() => {
    registerFormatting(connection, client);
    watchFiles(connection, client);
    void citing.read().then(() => folder.start());
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "vanthu" });
    }
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const section = (pushed as { vanthu?: unknown } | undefined)?.vanthu;
    if (section !== undefined) settings.push(section);
    void citing.read(section);
    settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isConfigFile(uri))) settingsChanged();
    folder.watched(changes);
  });
  documents.onDidChangeContent(({ document }) => {
    publisher.changed(document.uri);
    folder.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    store.forget(document.uri);
    publisher.closed(document.uri);
    folder.closed(document.uri);
  });
}

/** Asks to be told of changes in drafts and registers, where the client can be asked. */
function watchFiles(connection: Connection, client: ClientCapabilities): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = [{ globPattern: "**/*.{vanban,md,markdown,txt,csv,xlsx}" }];
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}
