import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  type Connection,
  DocumentFormattingRequest,
  InsertTextFormat,
  LSPErrorCodes,
  MarkupKind,
  type Position,
  type RenameParams,
  ResponseError,
  type SemanticTokens,
  SemanticTokensBuilder,
  type ServerCapabilities,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Suggestion, suggestions } from "../features/completion-parts.ts";
import { beginnings } from "../features/completion-templates.ts";
import { format } from "../features/format.ts";
import { switchOffInFolder } from "../features/ignore-folder.ts";
import { placeAt, renameTerm, termAt } from "../features/rename-term.ts";
import { selfCheck } from "../features/self-check.ts";
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES, type Token } from "../features/semantic.ts";
import { readSource } from "../text/source.ts";
import { createAnswering } from "./answering.ts";
import { completions, prepareRename, renameNumber } from "./citations.ts";
import { editsOfOriginal, protocolEdits, versioned } from "./edits.ts";
import { followingOf } from "./new-drafts.ts";
import { type DocumentParams, type IgnoreInFolderParams, REQUEST } from "./protocol.ts";
import type { Serving } from "./serving.ts";
import type { Opened } from "./store.ts";

/** What writing needs of the server: completion, formatting, renaming, colours. */
export function draftingCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    // No commit characters: an input method retypes what stands before the cursor. A space or a slash calls up citations
    // alone, and those only after "Căn cứ", a type word or words of a title.
    completionProvider: { triggerCharacters: [" ", "/"] },
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
    },
    // A client that can be told later is told to format our language alone: Markdown has formatters of its own, and two
    // of them make the editor ask at every save.
    ...(client.textDocument?.formatting?.dynamicRegistration ? {} : { documentFormattingProvider: true }),
  };
}

/** To be called once the client is ready, if it can be told. */
export function registerFormatting(client: Connection["client"]): Promise<unknown> {
  return client.register(DocumentFormattingRequest.type, { documentSelector: [{ language: "vanban" }] });
}

const COMPLETION_KIND: Readonly<Record<Suggestion["kind"], CompletionItemKind>> = {
  draft: CompletionItemKind.File,
  part: CompletionItemKind.Struct,
  heading: CompletionItemKind.Class,
  unit: CompletionItemKind.Reference,
  post: CompletionItemKind.Value,
  abbreviation: CompletionItemKind.Constant,
};

/** Answers what an author asks for while writing. */
export function registerDrafting(serving: Serving): void {
  registerWriting(serving);
  registerRenaming(serving);
  registerOwnRequests(serving);
}

function registerWriting(serving: Serving): void {
  const { connection, engine, contextOf } = serving;
  const { onDraft } = createAnswering(serving);

  connection.onCompletion(
    onDraft("completion", { isIncomplete: false, items: [] }, (opened, { position, context }) => {
      const cited = completions(opened, position, serving, contextOf(opened.uri).today);
      if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return cited;
      return { ...cited, items: [...cited.items, ...suggested(opened, position, serving)] };
    }),
  );
  connection.onDocumentFormatting(
    onDraft("formatting", [], (opened) => {
      const parse = (text: string) => engine.parse(readSource(text));
      return editsOfOriginal(format(opened.draft, parse, opened.languageId === "markdown"), opened);
    }),
  );
  connection.languages.semanticTokens.on(
    onDraft("semanticTokens", { data: [] }, (opened) =>
      encoded(semanticTokens(opened.draft, engine.knowledge, contextOf(opened.uri).today), opened),
    ),
  );
}

function registerRenaming(serving: Serving): void {
  const { connection } = serving;
  const { onDraft } = createAnswering(serving);

  connection.onPrepareRename(
    onDraft("prepareRename", null, (opened, { position }) => {
      const offset = opened.positions.offset(position);
      const number = prepareRename(opened, offset);
      if (number) return number;
      const term = termAt(opened.draft, offset);
      const place = term && placeAt(term, offset);
      return term && place ? { range: opened.positions.range(place), placeholder: term.name } : null;
    }),
  );
  connection.onRenameRequest(
    onDraft<RenameParams, WorkspaceEdit | null>("rename", null, async (opened, { position, newName }) => {
      const offset = opened.positions.offset(position);
      return (
        (await renameNumber(opened, offset, newName, serving)) ??
        renamedTerm(opened, offset, newName, serving)
      );
    }),
  );
}

/** Answers what our own clients ask besides. */
function registerOwnRequests(serving: Serving): void {
  const { connection, guard, engine, words, contextOf } = serving;
  const { onOpened } = createAnswering(serving);

  connection.onRequest(
    REQUEST.ignoreInFolder,
    guard.request<IgnoreInFolderParams, string | null>(
      REQUEST.ignoreInFolder,
      null,
      async ({ text, rule, reason }) => switchOffInFolder(text, rule, reason) ?? null,
    ),
  );
  connection.onRequest(
    REQUEST.selfCheck,
    onOpened<DocumentParams, string | null>(REQUEST.selfCheck, null, (opened) => {
      const result = opened.judged ? opened.result() : undefined;
      return selfCheck(opened.draft, result, engine.rules, contextOf(opened.uri), words.draft);
    }),
  );
}

/** What may be written at a place besides citations, the likeliest first. */
function suggested(opened: Opened, position: Position, { contextOf, folder }: Serving): CompletionItem[] {
  const { draft, uri, positions } = opened;
  const offset = positions.offset(position);
  const context = contextOf(uri);
  const found = [
    ...beginnings(draft, offset, followingOf(context)),
    ...suggestions(draft, offset, context.today, () => folder.namesBesides(uri)),
  ];
  return found.map((one, index) => ({
    label: one.label,
    kind: COMPLETION_KIND[one.kind],
    detail: one.detail,
    documentation: { kind: MarkupKind.PlainText, value: one.documentation },
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: positions.range(one.span), newText: one.snippet },
    filterText: one.search ?? one.label,
    sortText: String(index).padStart(5, "0"),
  }));
}

/** The name of a unit or an abbreviation, everywhere in the draft. @throws ResponseError that says why it cannot be */
function renamedTerm(
  opened: Opened,
  offset: number,
  newName: string,
  { words }: Pick<Serving, "words">,
): WorkspaceEdit | null {
  const term = termAt(opened.draft, offset);
  if (!term) return null;
  const edits = renameTerm(opened.draft, term, newName);
  if (typeof edits === "string")
    throw new ResponseError(LSPErrorCodes.RequestFailed, words.refused.rename[edits]);
  return versioned(opened, protocolEdits(edits, opened));
}

function encoded(tokens: Iterable<Token>, { positions }: Opened): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const { start, end } = positions.range(span);
    const bits = modifiers.reduce((sum, one) => sum | (1 << TOKEN_MODIFIERS.indexOf(one)), 0);
    const length = end.character - start.character;
    builder.push(start.line, start.character, length, TOKEN_TYPES.indexOf(type), bits);
  }
  return builder.build();
}
