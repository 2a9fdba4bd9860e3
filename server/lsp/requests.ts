import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Finding } from "../check.ts";
import { hover } from "../features/hover.ts";
import { status, tooLarge } from "../features/status.ts";
import { taskTree } from "../features/task-tree.ts";
import type { Language, Words } from "../features/words.ts";
import { renderTables } from "../page/html.ts";
import { type ActionContext, codeActions, editOfAll, editOfIgnore, resolveAction } from "./actions.ts";
import * as answers from "./answers.ts";
import type { CitationOptions } from "./citation-options.ts";
import {
  codeLenses,
  completeActions,
  definitions,
  elsewhereOf,
  inlayHints,
  references,
} from "./citations.ts";
import type { Engine } from "./engine.ts";
import type { Folder } from "./folder.ts";
import type { Guard } from "./guard.ts";
import {
  type DocumentParams,
  type IgnoreParams,
  type PreviewAnswer,
  REQUEST,
  type StatusAnswer,
} from "./protocol.ts";
import { type Opened, SIZE_LIMIT, type Store } from "./store.ts";

/** What the answers to requests are made of. */
export interface Serving {
  readonly connection: Connection;
  readonly store: Store;
  readonly guard: Guard;
  readonly engine: Engine;
  readonly words: Words;
  readonly language: Language;
  readonly actions: ActionContext;
  readonly folder: Folder;
  readonly citing: () => CitationOptions;
  today(): string;
  /** Loads the settings of a document. */
  prepare(uri: string): Promise<void>;
  /** Waits for a pause in typing, the longer the larger the draft. */
  quiet(uri: string): Promise<void>;
  /** The version of an open document. */
  version(uri: string): number | undefined;
  findingsOf(opened: Opened): readonly Finding[];
  pageOf(rule: string): string | undefined;
}

/** In a draft longer than this (UTF-16 units) the findings may be seconds in coming: a hover does not wait for them. */
const LONG = 300_000;

/** Answers everything a client may ask about an open document, diagnostics apart. */
export function registerRequests(serving: Serving): void {
  const {
    connection,
    store,
    guard,
    engine,
    words,
    language,
    actions,
    prepare,
    quiet,
    version,
    findingsOf,
    pageOf,
  } = serving;
  const { folder, citing, today } = serving;

  /** A request on one open document: settings first, then the answer; `empty` without a draft or after a failure. */
  const on = <P extends DocumentParams, R>(
    empty: R,
    answer: (opened: Opened, params: P) => R | Promise<R>,
    name: string,
  ) =>
    guard.request(name, empty, async (request: P) => {
      await prepare(request.textDocument.uri);
      const opened = store.get(request.textDocument.uri);
      return opened ? await answer(opened, request) : empty;
    });
  /** The same for what shows the findings too: of the version that stands once they are found. */
  const onJudged = <P extends DocumentParams, R>(
    empty: R,
    answer: (opened: Opened, params: P) => R,
    name: string,
  ) =>
    guard.request(name, empty, async (request: P) => {
      await prepare(request.textDocument.uri);
      const opened = await store.judged(request.textDocument.uri);
      return opened ? answer(opened, request) : empty;
    });
  /** The same for what helps reading a draft and has no place in other Markdown and text. */
  const onDraft = <P extends DocumentParams, R>(
    empty: R,
    answer: (opened: Opened, params: P) => R | Promise<R>,
    name: string,
  ) => on<P, R>(empty, (opened, request) => (opened.judged ? answer(opened, request) : empty), name);
  /** The same for what needs the findings. In the middle of typing the client is sent away to ask again. */
  const onFindings = <P extends DocumentParams, R>(
    empty: R,
    answer: (opened: Opened, params: P) => R,
    name: string,
  ) => {
    const answered = onDraft(empty, answer, name);
    return async (params: P, token: CancellationToken): Promise<R> => {
      const { uri } = params.textDocument;
      const asked = version(uri);
      await quiet(uri);
      await prepare(uri);
      const opened = version(uri) === asked ? store.get(uri) : undefined;
      await opened?.ready();
      if (version(uri) !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, name);
      return answered(params, token);
    };
  };

  connection.onCodeAction(
    onFindings(
      [],
      (opened, request) => [
        ...codeActions(opened, request, actions),
        ...completeActions(opened, request, serving),
      ],
      "codeAction",
    ),
  );
  connection.onCodeActionResolve(
    guard.resolve("codeAction/resolve", async (action) => {
      const uri = (action.data as { uri?: string } | undefined)?.uri ?? "";
      await prepare(uri);
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
      async (opened, { position }) => {
        const offset = opened.positions.offset(position);
        if (opened.draft.text.length <= LONG) await opened.ready();
        const shown = hover(
          opened.draft,
          opened.isJudged() ? findingsOf(opened) : [],
          engine.knowledge,
          offset,
          words,
          pageOf,
          elsewhereOf(opened, folder),
        );
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
    onDraft(
      [],
      (opened, { position }) => references(opened, opened.positions.offset(position), folder),
      "references",
    ),
  );
  connection.onDefinition(
    onDraft(
      null,
      (opened, { position }) => {
        const found = definitions(opened, opened.positions.offset(position), folder);
        return found.length > 0 ? found : null;
      },
      "definition",
    ),
  );

  connection.languages.inlayHint.on(
    onDraft(
      [],
      (opened, { range }) => (citing().statusHints ? inlayHints(opened, range, serving, today()) : []),
      "inlayHint",
    ),
  );
  connection.onCodeLens(
    onDraft([], (opened) => (citing().citedLens ? codeLenses(opened, folder, serving) : []), "codeLens"),
  );

  connection.onRequest(
    REQUEST.status,
    guard.request<DocumentParams, StatusAnswer | null>(
      REQUEST.status,
      null,
      async ({ textDocument: { uri } }) => {
        await prepare(uri);
        if (store.isTooLarge(uri)) return tooLarge(words.tooLarge(SIZE_LIMIT / 1_000_000));
        const opened = await store.judged(uri);
        if (!opened) return null;
        return status(opened.draft, opened.judged ? opened.result() : undefined, opened.judged, language);
      },
    ),
  );
  connection.onRequest(
    REQUEST.preview,
    onJudged<DocumentParams, PreviewAnswer | null>(
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
