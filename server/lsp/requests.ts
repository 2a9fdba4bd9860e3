import { type Hover, type HoverParams, MarkupKind, type WorkspaceEdit } from "vscode-languageserver";
import { hover } from "../features/hover.ts";
import { status, tooLarge } from "../features/status.ts";
import { taskTree } from "../features/task-tree.ts";
import { renderTables } from "../page/html.ts";
import { codeActions, editOfAll, editOfIgnore, resolveAction } from "./actions.ts";
import { createAnswering } from "./answering.ts";
import * as answers from "./answers.ts";
import {
  codeLenses,
  completeActions,
  definitions,
  elsewhereOf,
  inlayHints,
  references,
} from "./citations.ts";
import {
  type DocumentParams,
  type IgnoreParams,
  type PreviewAnswer,
  REQUEST,
  type StatusAnswer,
} from "./protocol.ts";
import type { Serving } from "./serving.ts";
import { SIZE_LIMIT } from "./store.ts";

/** In a draft longer than this (UTF-16 units) the findings may be seconds in coming: a hover does not wait for them. */
const LONG = 300_000;

/** Answers what a client asks about an open document; diagnostics, writing and tables apart. */
export function registerRequests(serving: Serving): void {
  registerReading(serving);
  registerActions(serving);
  registerCitations(serving);
  registerOwnRequests(serving);
}

function registerReading(serving: Serving): void {
  const { connection, words, engine, folder, findingsOf, pageOf } = serving;
  const { onDraft } = createAnswering(serving);

  connection.onDocumentSymbol(
    onDraft("documentSymbol", [], (opened) =>
      answers.documentSymbols(opened, taskTree(opened.draft.plans, words), words),
    ),
  );
  connection.onFoldingRanges(onDraft("foldingRange", [], answers.foldingRanges));
  connection.onSelectionRanges(
    onDraft("selectionRange", [], (opened, { positions }) =>
      positions.map((position) => answers.selectionRange(opened, opened.positions.offset(position))),
    ),
  );
  connection.onHover(
    onDraft<HoverParams, Hover | null>("hover", null, async (opened, { position }) => {
      const offset = opened.positions.offset(position);
      if (opened.draft.text.length <= LONG) await opened.ready();
      const findings = opened.isJudged() ? findingsOf(opened) : [];
      const elsewhere = elsewhereOf(opened, folder);
      const shown = hover(opened.draft, findings, engine.knowledge, offset, words, pageOf, elsewhere);
      if (!shown) return null;
      const contents = { kind: MarkupKind.Markdown, value: shown.markdown };
      return { contents, range: opened.positions.range(shown.span) };
    }),
  );
  connection.onDocumentHighlight(
    onDraft("documentHighlight", null, (opened, { position }) =>
      answers.highlights(opened, opened.positions.offset(position)),
    ),
  );
}

function registerActions(serving: Serving): void {
  const { connection, store, guard, actions, prepare } = serving;

  connection.onCodeAction(
    createAnswering(serving).onFindings("codeAction", [], (opened, request) => [
      ...codeActions(opened, request, actions),
      ...completeActions(opened, request, serving),
    ]),
  );
  connection.onCodeActionResolve(
    guard.resolve("codeAction/resolve", async (action) => {
      const uri = (action.data as { uri?: string } | undefined)?.uri ?? "";
      await prepare(uri);
      return resolveAction(action, store.get(uri), actions);
    }),
  );
}

function registerCitations(serving: Serving): void {
  const { connection, folder, citing, today } = serving;
  const { onDraft } = createAnswering(serving);

  connection.onReferences(
    onDraft("references", [], (opened, { position }) =>
      references(opened, opened.positions.offset(position), folder),
    ),
  );
  connection.onDefinition(
    onDraft("definition", null, (opened, { position }) => {
      const found = definitions(opened, opened.positions.offset(position), folder);
      return found.length > 0 ? found : null;
    }),
  );
  connection.languages.inlayHint.on(
    onDraft("inlayHint", [], (opened, { range }) =>
      citing.now().statusHints ? inlayHints(opened, range, serving, today()) : [],
    ),
  );
  connection.onCodeLens(
    onDraft("codeLens", [], (opened) => (citing.now().citedLens ? codeLenses(opened, folder, serving) : [])),
  );
}

/** Answers what our own clients ask besides. */
function registerOwnRequests(serving: Serving): void {
  const { connection, store, guard, words, actions, prepare, findingsOf } = serving;
  const { onDraft, onJudged } = createAnswering(serving);

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
        return status(opened.draft, opened.judged ? opened.result() : undefined, opened.judged, words.draft);
      },
    ),
  );
  connection.onRequest(
    REQUEST.preview,
    onJudged<DocumentParams, PreviewAnswer | null>(REQUEST.preview, null, (opened) => {
      const page = { findings: findingsOf(opened), words, lineOf: opened.positions.line };
      return {
        version: opened.version,
        title: answers.draftTitle(opened),
        html: renderTables(opened.draft, page),
        note: words.previewNote,
      };
    }),
  );
  connection.onRequest(
    REQUEST.ignore,
    onDraft<IgnoreParams, WorkspaceEdit | null>(
      REQUEST.ignore,
      null,
      (opened, { rule, range, scope, reason }) =>
        editOfIgnore(opened, rule, opened.positions.span(range), scope, reason),
    ),
  );
  connection.onRequest(
    REQUEST.fixAll,
    onDraft<DocumentParams, WorkspaceEdit | null>(REQUEST.fixAll, null, (opened) =>
      editOfAll(opened, undefined, actions),
    ),
  );
}
