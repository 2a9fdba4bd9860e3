import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckResult } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import type { TaskTable } from "../tasks/tasks.ts";
import { readSource } from "../text/source.ts";
import { type Positions, positionsOf } from "./convert.ts";
import { isConfigFile } from "./settings.ts";

/** Drafts longer than this (UTF-16 units) are not read: the status says so. */
export const SIZE_LIMIT = 5_000_000;

/** One version of an open document with its draft. A later version is another value. */
export interface Opened {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly draft: Draft;
  readonly positions: Positions;
  /** False for Markdown and plain text that is no draft: nothing is said about it. */
  readonly judged: boolean;
  /** The plan tables of this version; read on first use. */
  tasks(): readonly TaskTable[];
  /** True if the findings are at hand. */
  isJudged(): boolean;
  /** The findings of this version; computed on first use, again after the settings change. */
  result(): CheckResult;
}

export interface Store {
  /** The draft of the current version; undefined if the document is not open or too large. */
  get(uri: string): Opened | undefined;
  isTooLarge(uri: string): boolean;
  forget(uri: string): void;
  /** Makes every result count as old: settings, the date or another file have changed. */
  invalidate(): void;
  /** Tells results of one version and one state of the world from all others. */
  resultId(uri: string): string;
}

export interface StoreParts {
  document(uri: string): TextDocument | undefined;
  parse(source: ReturnType<typeof readSource>): Draft;
  check(opened: Opened): CheckResult;
  tasks(draft: Draft): readonly TaskTable[];
  today(): string;
}

/** Keeps one draft per open document: read on first use, replaced as a whole when the version changes. */
export function createStore(parts: StoreParts): Store {
  const drafts = new Map<string, Opened>();
  /** Numbers the readings, so that a document closed and opened again never passes for what it was. */
  let readings = 0;
  const ids = new WeakMap<Opened, number>();
  let generation = 0;
  const isTooLarge = (uri: string) => (parts.document(uri)?.getText().length ?? 0) > SIZE_LIMIT;

  const store: Store = {
    get(uri) {
      const document = parts.document(uri);
      if (!document || isTooLarge(uri)) return undefined;
      const kept = drafts.get(uri);
      if (kept && kept.version === document.version && kept.languageId === document.languageId) return kept;
      readings++;
      const opened = open(document, parts, () => `${generation} ${parts.today()}`);
      ids.set(opened, readings);
      drafts.set(uri, opened);
      return opened;
    },
    isTooLarge,
    forget: (uri) => void drafts.delete(uri),
    invalidate: () => void generation++,
    resultId(uri) {
      const opened = store.get(uri);
      return `${(opened && ids.get(opened)) ?? 0} ${generation} ${parts.today()}`;
    },
  };
  return store;
}

function open(live: TextDocument, parts: StoreParts, state: () => string): Opened {
  // The library changes its document in place; a copy keeps this version's line table.
  const document = TextDocument.create(live.uri, live.languageId, live.version, live.getText());
  const draft = parts.parse(readSource(document.getText()));
  let known: { readonly state: string; readonly result: CheckResult } | undefined;
  let tables: readonly TaskTable[] | undefined;
  const opened: Opened = {
    uri: document.uri,
    version: document.version,
    languageId: document.languageId,
    draft,
    positions: positionsOf(document, draft.source),
    judged: !isConfigFile(document.uri) && (document.languageId === "vanban" || draft.recognised),
    tasks() {
      tables ??= parts.tasks(draft);
      return tables;
    },
    isJudged: () => known?.state === state(),
    result() {
      if (known?.state !== state()) known = { state: state(), result: parts.check(opened) };
      return known.result;
    },
  };
  return opened;
}
