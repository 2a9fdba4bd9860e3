import type { Connection } from "vscode-languageserver";
import type { Language, Words } from "../features/words.ts";
import type { Context, Finding } from "../rules/rule.ts";
import type { ActionContext } from "./actions.ts";
import type { CitationOptions } from "./citation-options.ts";
import type { Engine } from "./engine.ts";
import type { Folder } from "./folder.ts";
import type { Guard } from "./guard.ts";
import type { Opened, Store } from "./store.ts";

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
  /** What a draft is judged by. */
  contextOf(uri: string): Context;
  /** Loads the settings of a document. */
  prepare(uri: string): Promise<void>;
  /** Waits for a pause in typing, the longer the larger the draft. */
  quiet(uri: string): Promise<void>;
  /** The version of an open document. */
  version(uri: string): number | undefined;
  findingsOf(opened: Opened): readonly Finding[];
  pageOf(rule: string): string | undefined;
}
