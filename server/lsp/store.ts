import { TextDocument } from "vscode-languageserver-textdocument";
import { type Checking, type CheckResult, toEnd } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import { Memory } from "../draft/memory.ts";
import { readSource, type Source } from "../text/source.ts";
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
  /** True if the findings are at hand. */
  isJudged(): boolean;
  /** The findings of this version; computed on first use, again after the settings change. */
  result(): CheckResult;
  /**
   * Brings the findings to hand in slices, between which others are served. Gives up when a newer version or other
   * settings have come: then they are not at hand.
   */
  ready(): Promise<void>;
}

export interface Store {
  /** The draft of the current version; undefined if the document is not open or too large. */
  get(uri: string): Opened | undefined;
  /** The draft of the current version with its findings at hand, however often it changes meanwhile. */
  judged(uri: string): Promise<Opened | undefined>;
  /** True if the findings of the current version are at hand; reads nothing. */
  isJudged(uri: string): boolean;
  isTooLarge(uri: string): boolean;
  forget(uri: string): void;
  /** Makes every result count as old: settings, the date or another file have changed. */
  invalidate(): void;
  /** Tells results of one version and one state of the world from all others. */
  resultId(uri: string): string;
}

export interface StoreParts {
  document(uri: string): TextDocument | undefined;
  parse(source: Source, memory: Memory): Draft;
  check(opened: Opened): Checking;
  today(): string;
}

/** An open document as it was read last. */
interface Kept {
  readonly opened: Opened;
  readonly memory: Memory;
  /** The number of the reading, so that a document closed and opened again never passes for what it was. */
  readonly reading: number;
}

/** Keeps one draft per open document: read on first use, replaced as a whole when the version changes. */
export function createStore(parts: StoreParts): Store {
  const all = new Map<string, Kept>();
  let readings = 0;
  let generation = 0;
  const state = () => `${generation} ${parts.today()}`;
  const isTooLarge = (uri: string) => (parts.document(uri)?.getText().length ?? 0) > SIZE_LIMIT;

  function read(uri: string): Kept | undefined {
    const document = parts.document(uri);
    if (!document || isTooLarge(uri)) return undefined;
    const before = all.get(uri);
    if (before && isCurrent(before.opened, document)) return before;
    const memory = before?.memory ?? new Memory();
    const kept = { opened: open(document, parts, memory, state), memory, reading: ++readings };
    all.set(uri, kept);
    return kept;
  }

  return {
    get: (uri) => read(uri)?.opened,
    async judged(uri) {
      for (;;) {
        const opened = read(uri)?.opened;
        if (!opened?.judged) return opened;
        await opened.ready();
        if (opened.isJudged() && opened === read(uri)?.opened) return opened;
      }
    },
    isJudged(uri) {
      const document = parts.document(uri);
      const opened = all.get(uri)?.opened;
      return document !== undefined && isCurrent(opened, document) && opened?.isJudged() === true;
    },
    isTooLarge,
    forget: (uri) => void all.delete(uri),
    invalidate: () => void generation++,
    resultId: (uri) => `${read(uri)?.reading ?? 0} ${state()}`,
  };
}

function isCurrent(opened: Opened | undefined, { version, languageId }: TextDocument): boolean {
  return opened?.version === version && opened.languageId === languageId;
}

/** How long a check goes on before it lets others be served, in milliseconds. */
const SLICE = 30;

/**
 * How long a check waits before its first slice, in milliseconds: what was asked of the same text is answered first, and
 * a long answer leaves through the pipe in pieces, one a turn, which would otherwise wait for a slice each.
 */
function headStart(characters: number): number {
  return Math.min(characters / 10_000, 30);
}

function open(live: TextDocument, parts: StoreParts, memory: Memory, state: () => string): Opened {
  // The library changes its document in place; a copy keeps this version's line table.
  const document = TextDocument.create(live.uri, live.languageId, live.version, live.getText());
  const draft = parts.parse(readSource(document.getText()), memory);
  let known: { readonly state: string; readonly result: CheckResult } | undefined;
  let running: { readonly state: string; readonly end: Promise<void> } | undefined;
  const opened: Opened = {
    uri: document.uri,
    version: document.version,
    languageId: document.languageId,
    draft,
    positions: positionsOf(document, draft.source),
    judged: !isConfigFile(document.uri) && (document.languageId === "vanban" || draft.recognised),
    isJudged: () => known?.state === state(),
    result() {
      if (known?.state !== state()) known = { state: state(), result: toEnd(parts.check(opened)) };
      return known.result;
    },
    ready() {
      if (!opened.judged || opened.isJudged()) return Promise.resolve();
      if (running?.state !== state()) running = { state: state(), end: judge(state()) };
      return running.end;
    },
  };
  return opened;

  async function judge(begun: string): Promise<void> {
    const steps = parts.check(opened);
    for (let wait = headStart(draft.text.length); ; wait = 0) {
      await new Promise((resume) => setTimeout(resume, wait));
      const isOver = parts.document(live.uri)?.version !== opened.version || state() !== begun;
      if (isOver || opened.isJudged()) return;
      const end = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (!step.done) continue;
        known = { state: begun, result: step.value };
        return;
      } while (performance.now() < end);
    }
  }
}
