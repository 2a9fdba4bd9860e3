import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  ErrorCodes,
  type InlayHint,
  type Location,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Citation } from "../citations/citation.ts";
import { completeCitation } from "../features/citation-complete.ts";
import { citationCompletions } from "../features/completion-citation.ts";
import { statusHints } from "../features/inlay.ts";
import { citedCounts } from "../features/lens.ts";
import { citedAt, definition, sameCitations } from "../features/references.ts";
import { isSame, mentionAt, newNumber, numberAt, placesOfNumber } from "../features/rename.ts";
import { abbreviationAt } from "../features/rename-term.ts";
import { slice } from "../text/span.ts";
import type { Mention } from "../workspace/workspace.ts";
import { type ActionContext, isWanted } from "./actions.ts";
import { rangeAt } from "./convert.ts";
import { protocolEdits, versioned } from "./edits.ts";
import type { Folder } from "./folder.ts";
import { COMMAND } from "./protocol.ts";
import type { Serving } from "./serving.ts";
import type { Opened } from "./store.ts";

/** What other files say of the document that a citation names. */
export function elsewhereOf(opened: Opened, folder: Folder): (citation: Citation) => readonly Mention[] {
  return (citation) => {
    const mention = citation.numberSpan && mentionAt(opened.draft, citation.numberSpan.from);
    return mention ? others(folder, opened.uri, mention) : [];
  };
}

/**
 * Where an abbreviation is introduced; of a citation the draft that bears the number, the row of the register, else the
 * first citation in this draft.
 */
export function definitions(opened: Opened, offset: number, folder: Folder): Location[] {
  const introduced = abbreviationAt(opened.draft, offset)?.introduced;
  if (introduced) return [{ uri: opened.uri, range: opened.positions.range(introduced) }];
  const here = citedAt(opened.draft, offset)?.citation;
  const mention = here && !here.self ? mentionAt(opened.draft, here.numberSpan?.from ?? offset) : undefined;
  const origins = mention
    ? others(folder, opened.uri, mention).filter(
        ({ role, uri }) => role === "header" || (role === "register" && !/\.xlsx$/i.test(uri)),
      )
    : [];
  if (origins.length > 0) return origins.sort(byRole).map(locationOf);
  const where = definition(opened.draft, offset);
  return where ? [{ uri: opened.uri, range: opened.positions.range(where) }] : [];
}

/** Every place of an abbreviation; else every place in the open folders where a document is cited, this draft first. */
export function references(opened: Opened, offset: number, folder: Folder): Location[] {
  const term = abbreviationAt(opened.draft, offset);
  if (term) return term.places.map((where) => ({ uri: opened.uri, range: opened.positions.range(where) }));
  const cited = citedAt(opened.draft, offset)?.citation;
  const mention = mentionAt(opened.draft, cited?.numberSpan?.from ?? offset);
  const here = sameCitations(opened.draft, offset);
  const own: Location[] = (
    mention && here.length === 0 ? placesOfNumber(opened.draft, mention) : here.map(({ span }) => span)
  ).map((where) => ({ uri: opened.uri, range: opened.positions.range(where) }));
  const far = mention ? others(folder, opened.uri, mention) : [];
  return [...own, ...far.filter(({ uri }) => !/\.xlsx$/i.test(uri)).map(locationOf)];
}

/** Full citations for what is being typed; asked again at every letter, because the list is cut to the best. */
export function completions(
  opened: Opened,
  position: Position,
  serving: Serving,
  today: string,
): CompletionList {
  const { draft, positions } = opened;
  const items = citationCompletions(
    draft,
    positions.offset(position),
    serving.engine.knowledge,
    serving.folder.dossier.origins(opened.uri),
    serving.words,
    today,
  ).map(
    (one, index): CompletionItem => ({
      label: one.label,
      detail: one.detail,
      // Behind the label, so that where room is short the title is cut and not the number.
      labelDetails: { detail: ` ${one.detail}` },
      documentation: { kind: "markdown", value: one.documentation },
      kind: CompletionItemKind.Reference,
      ...(one.isExpired ? { tags: [CompletionItemTag.Deprecated] } : {}),
      sortText: String(index).padStart(3, "0"),
      // Words of a title choose the act; the editor must not ask for them in its number.
      filterText: slice(draft.text, one.replaced),
      textEdit: { range: positions.range(one.replaced), newText: one.text },
      commitCharacters: [],
    }),
  );
  return { isIncomplete: true, items };
}

/** "Complete this citation" at the cursor, where the base knows what is missing. */
export function completeActions(
  opened: Opened,
  { range, context }: CodeActionParams,
  serving: Serving,
): CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const completed = completeCitation(
    opened.draft,
    opened.positions.offset(range.start),
    serving.engine.knowledge,
  );
  if (!completed) return [];
  const { edit, number } = completed;
  return [
    {
      title: serving.words.cited.complete(number),
      kind: CodeActionKind.QuickFix,
      edit: versioned(opened, protocolEdits([edit], opened)),
    },
  ];
}

/** The number at a place, if it is one that can be renamed everywhere. */
export function prepareRename(opened: Opened, offset: number): { range: Range; placeholder: string } | null {
  const found = numberAt(opened.draft, offset);
  if (!found) return null;
  return { range: opened.positions.range(found.span), placeholder: slice(opened.draft.text, found.span) };
}

/**
 * Writes another number for one document in every draft of the folder. Each draft is read anew first; registers are
 * left alone: they are the office's record.
 * @throws ResponseError if the new name is no number.
 */
export async function renameNumber(
  opened: Opened,
  offset: number,
  newName: string,
  { words, folder }: Pick<Serving, "words" | "folder">,
): Promise<WorkspaceEdit | null> {
  const found = numberAt(opened.draft, offset);
  if (!found) return null;
  const text = newNumber(newName);
  if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, words.cited.notANumber);
  const far = others(folder, opened.uri, found.mention).filter(({ role }) => role !== "register");
  const uris = new Set(far.map(({ uri }) => uri));
  const read = await Promise.all([...uris].map((uri) => folder.read(uri)));
  const drafts = [opened, ...read.filter((draft) => draft !== undefined)];
  const documentChanges = drafts.map(({ uri, version, draft, positions }) => ({
    textDocument: { uri, version: version ?? null },
    edits: placesOfNumber(draft, found.mention).map((where) => ({
      range: positions.range(where),
      newText: text,
    })),
  }));
  return { documentChanges: documentChanges.filter(({ edits }) => edits.length > 0) };
}

/** What is known of the cited documents in a range, behind each citation. */
export function inlayHints(opened: Opened, range: Range, serving: Serving, today: string): InlayHint[] {
  const where = opened.positions.span(range);
  return statusHints(opened.draft, where, serving.engine.knowledge, serving.words, today).map(
    ({ offset, label }) => ({
      position: opened.positions.position(offset),
      label,
      paddingLeft: true,
    }),
  );
}

/** "cited n times" over header and first citations; a click shows the places in a client that can. */
export function codeLenses(
  opened: Opened,
  folder: Folder,
  { words, actions }: Pick<Serving, "words" | "actions">,
): CodeLens[] {
  const elsewhere = (number: string) =>
    folder.dossier.everywhere(number).filter(({ uri }) => uri !== opened.uri);
  return citedCounts(opened.draft, elsewhere).map(({ span, count, files }) => {
    const range = opened.positions.range(span);
    const title = words.cited.lens(count, files);
    return { range, command: lensCommand(title, opened.uri, range.start, actions) };
  });
}

function lensCommand(title: string, uri: string, at: Position, actions: ActionContext) {
  return actions.commands
    ? { title, command: COMMAND.references, arguments: [uri, at] }
    : { title, command: "" };
}

function others(folder: Folder, uri: string, mention: Mention): Mention[] {
  return folder.dossier
    .everywhere(mention.number)
    .filter((other) => other.uri !== uri && isSame(other, mention));
}

function locationOf({ uri, place }: Mention): Location {
  return { uri, range: rangeAt(place) };
}

function byRole(a: Mention, b: Mention): number {
  return Number(a.role === "register") - Number(b.role === "register");
}
