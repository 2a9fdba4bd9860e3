import type { Connection } from "vscode-languageserver";
import type { Context, Finding } from "../rules/rule.ts";
import type { ActionContext } from "./actions.ts";
import type { Engine } from "./engine.ts";
import type { Reading } from "./reading.ts";
import type { Opened } from "./store.ts";

/** What the answers to requests are made of. */
export interface Serving
  extends Pick<Reading, "words" | "guard" | "citing" | "store" | "files" | "folder" | "today"> {
  readonly connection: Connection;
  readonly engine: Engine;
  readonly actions: ActionContext;
  /** What a draft is judged by. */
  contextOf(uri: string): Context;
  /** Loads the settings of a document. */
  prepare(uri: string): Promise<void>;
  /** Waits for a pause in typing, the longer the larger the draft. */
  quiet(uri: string): Promise<void>;
  /** The version of an open document. */
  version(uri: string): number | undefined;
  /** The addresses of all open documents. */
  opened(): readonly string[];
  findingsOf(opened: Opened): readonly Finding[];
  pageOf(rule: string): string | undefined;
}
