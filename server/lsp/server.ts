import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../check.ts";
import { hover } from "../features/hover.ts";
import { definition, sameCitations } from "../features/references.ts";
import { status, tooLarge } from "../features/status.ts";
import { taskTree } from "../features/taskTree.ts";
import { wordsOf } from "../features/words.ts";
import { renderTables } from "../page/html.ts";
import type { Context } from "../rules/rule.ts";
import { readSource } from "../text/source.ts";
import {
  type ActionContext,
  codeActions,
  editOfAll,
  editOfIgnore,
  FIX_ALL,
  resolveAction,
} from "./actions.ts";
import * as answers from "./answers.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { Engine } from "./engine.ts";
import { createGuard } from "./guard.ts";
import {
  CHANGED,
  type DocumentParams,
  type IgnoreParams,
  type PreviewAnswer,
  REQUEST,
  type StartOptions,
  type StatusAnswer,
} from "./protocol.ts";
import { createPublisher } from "./publish.ts";
import { CONFIG_FILE, createSettings, type Settings } from "./settings.ts";
import { createStore, type Opened, SIZE_LIMIT } from "./store.ts";

/**
 * Serves one client over a connection that is already made, until the client says exit.
 * `readText` reads a settings file (undefined: none); a client that can read files itself is asked instead.
 */
export function startServer(
  connection: Connection,
  engineFor: (options: StartOptions) => Engine,
  readText?: (uri: string) => Promise<string | undefined>,
): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const engine = engineFor((params.initializationOptions ?? {}) as StartOptions);
    serve(connection, documents, engine, params, readText);
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
      foldingRangeProvider: true,
      hoverProvider: true,
      selectionRangeProvider: true,
      documentHighlightProvider: true,
      definitionProvider: true,
      referencesProvider: true,
    },
  };
}

function serve(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  engine: Engine,
  params: InitializeParams,
  readText: ((uri: string) => Promise<string | undefined>) | undefined,
): void {
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const client = params.capabilities;
  const words = wordsOf(options.language);
  const today = () => options.today ?? engine.today();
  const ask = (uri: string) =>
    connection.sendRequest<string | null>("vanthu/readFile", { uri }).then((text) => text ?? undefined);
  const settings: Settings = createSettings(
    connection,
    params,
    engine,
    options.readFiles === true ? ask : (readText ?? (async () => undefined)),
  );
  const guard = createGuard(connection, words);

  const contextOf = (uri: string): Context => ({
    today: today(),
    config: settings.of(uri),
    knowledge: engine.knowledge,
    workspace: undefined,
  });
  const judge = (uri: string, draft: Opened["draft"]) => {
    const result = engine.check(draft, contextOf(uri), engine.rules);
    for (const failure of result.failures) guard.ruleFailed(failure.rule.id, failure.error);
    return result;
  };
  const store = createStore({
    document: (uri) => documents.get(uri),
    parse: engine.parse,
    tasks: engine.tasks,
    check: (opened) => judge(opened.uri, opened.draft),
    today,
  });

  const pageOf = (rule: string) =>
    options.root ? `${options.root.replace(/\/$/, "")}/${engine.rulePage(rule)}` : undefined;
  const findingsOf = (opened: Opened): readonly Finding[] => (opened.judged ? opened.result().findings : []);
  const diagnosticsOf = (uri: string) => {
    const opened = store.get(uri);
    return opened ? findingsOf(opened).map((finding) => toDiagnostic(finding, opened, pageOf)) : [];
  };
  const actions: ActionContext = {
    words,
    commands: options.commands === true,
    lazy: client.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    diagnostic: (finding, opened) => toDiagnostic(finding, opened, pageOf),
    judge: (opened, original) => {
      const draft = engine.parse(readSource(original));
      return { draft, findings: judge(opened.uri, draft).findings };
    },
  };

  const publisher = createPublisher(connection, params, {
    version: (uri) => documents.get(uri)?.version,
    resultId: store.resultId,
    prepare: settings.load,
    diagnostics: diagnosticsOf,
    guard,
  });
  const changedAround = () => {
    settings.forget();
    store.invalidate();
    publisher.refresh(documents.keys());
    void connection.sendNotification(CHANGED);
  };

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "vanthu" });
    }
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    const section = (pushed as { vanthu?: unknown } | undefined)?.vanthu;
    if (section !== undefined) settings.push(section);
    changedAround();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_FILE}`))) changedAround();
  });
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidClose(({ document }) => {
    store.forget(document.uri);
    publisher.closed(document.uri);
  });

  /** A request on one open document: settings first, then the answer; `empty` without a draft or after a failure. */
  const on = <P extends DocumentParams, R>(
    empty: R,
    answer: (opened: Opened, params: P) => R,
    name: string,
  ) =>
    guard.request(name, empty, async (request: P) => {
      await settings.load(request.textDocument.uri);
      const opened = store.get(request.textDocument.uri);
      return opened ? answer(opened, request) : empty;
    });
  /** The same for what helps reading a draft and has no place in other Markdown and text. */
  const onDraft = <P extends DocumentParams, R>(
    empty: R,
    answer: (opened: Opened, params: P) => R,
    name: string,
  ) => on<P, R>(empty, (opened, request) => (opened.judged ? answer(opened, request) : empty), name);
  const locations = (opened: Opened, offset: number) =>
    sameCitations(opened.draft, offset).map(({ span }) => ({
      uri: opened.uri,
      range: opened.positions.range(span),
    }));

  connection.onCodeAction(
    onDraft([], (opened, request) => codeActions(opened, request, actions), "codeAction"),
  );
  connection.onCodeActionResolve(
    guard.resolve("codeAction/resolve", async (action) => {
      const uri = (action.data as { uri?: string } | undefined)?.uri ?? "";
      await settings.load(uri);
      return resolveAction(action, store.get(uri), actions);
    }),
  );
  connection.onDocumentSymbol(
    onDraft(
      [],
      (opened) => answers.documentSymbols(opened, taskTree(opened.tasks(), words), words),
      "documentSymbol",
    ),
  );
  connection.onFoldingRanges(onDraft([], answers.foldingRanges, "foldingRange"));
  connection.onSelectionRanges(
    onDraft(
      [],
      (opened, { positions }) =>
        positions.map((position) => answers.selectionRange(opened, opened.positions.offset(position))),
      "selectionRange",
    ),
  );
  connection.onHover(
    onDraft(
      null,
      (opened, { position }) => {
        const offset = opened.positions.offset(position);
        const shown = hover(opened.draft, findingsOf(opened), engine.knowledge, offset, words, pageOf);
        return shown
          ? {
              contents: { kind: "markdown", value: shown.markdown },
              range: opened.positions.range(shown.span),
            }
          : null;
      },
      "hover",
    ),
  );
  connection.onDocumentHighlight(
    onDraft(
      null,
      (opened, { position }) => answers.highlights(opened, opened.positions.offset(position)),
      "documentHighlight",
    ),
  );
  connection.onReferences(
    onDraft([], (opened, { position }) => locations(opened, opened.positions.offset(position)), "references"),
  );
  connection.onDefinition(
    onDraft(
      null,
      (opened, { position }) => {
        const where = definition(opened.draft, opened.positions.offset(position));
        return where ? { uri: opened.uri, range: opened.positions.range(where) } : null;
      },
      "definition",
    ),
  );

  connection.onRequest(
    REQUEST.status,
    guard.request<DocumentParams, StatusAnswer | null>(
      REQUEST.status,
      null,
      async ({ textDocument: { uri } }) => {
        await settings.load(uri);
        if (store.isTooLarge(uri)) return tooLarge(words.tooLarge(SIZE_LIMIT / 1_000_000));
        const opened = store.get(uri);
        if (!opened) return null;
        const language = options.language === "en" ? "en" : "vi";
        return status(opened.draft, opened.judged ? opened.result() : undefined, opened.judged, language);
      },
    ),
  );
  connection.onRequest(
    REQUEST.tasks,
    onDraft<DocumentParams, ReturnType<typeof answers.taskAnswers>>(
      [],
      (opened) => answers.taskAnswers(opened, taskTree(opened.tasks(), words)),
      REQUEST.tasks,
    ),
  );
  connection.onRequest(
    REQUEST.preview,
    on<DocumentParams, PreviewAnswer | null>(
      null,
      (opened) => ({
        version: opened.version,
        title: answers.draftTitle(opened),
        html: renderTables(opened.draft, {
          findings: findingsOf(opened),
          words,
          lineOf: opened.positions.line,
        }),
        note: words.previewNote,
      }),
      REQUEST.preview,
    ),
  );
  connection.onRequest(
    REQUEST.ignore,
    onDraft<IgnoreParams, ReturnType<typeof editOfIgnore> | null>(
      null,
      (opened, { rule, range, scope, reason }) =>
        editOfIgnore(opened, rule, opened.positions.span(range), scope, reason),
      REQUEST.ignore,
    ),
  );
  connection.onRequest(
    REQUEST.fixAll,
    onDraft<DocumentParams, ReturnType<typeof editOfAll> | null>(
      null,
      (opened) => editOfAll(opened, undefined, actions),
      REQUEST.fixAll,
    ),
  );
}
