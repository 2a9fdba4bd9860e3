import {
  type CancellationToken,
  type CodeAction,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Words } from "../features/words.ts";

/** Keeps requests apart: what fails in one is logged and answered emptily, and hurts no other. */
export interface Guard {
  /** Runs a request. A cancelled one ends with RequestCancelled before the work begins; a refusal (ResponseError) is no failure. */
  request<P, R>(
    name: string,
    empty: R,
    answer: (params: P, token: CancellationToken) => Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** The same for resolving an action: the action itself stands for "nothing". */
  resolve(
    name: string,
    answer: (action: CodeAction) => Promise<CodeAction>,
  ): (action: CodeAction, token: CancellationToken) => Promise<CodeAction>;
  failed(name: string, error: unknown): void;
  /** Lets work go on that nobody waits for; that it failed is logged. A rejection nobody hears would end the process. */
  background(name: string, work: Promise<unknown>): void;
  /** A rule threw: each rule is logged once, the user is told once a session. */
  ruleFailed(rule: string, error: unknown): void;
}

export function createGuard(connection: Connection, words: Words): Guard {
  const failedRules = new Set<string>();
  const failed = (name: string, error: unknown) => connection.console.error(`${name}: ${describe(error)}`);
  return {
    request: (name, empty, answer) => async (params, token) => {
      // Lets a cancellation or a newer text that is already waiting be heard before any work is done.
      await new Promise((resume) => setTimeout(resume, 0));
      stopIfCancelled(token, name);
      try {
        return await answer(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        failed(name, error);
        return empty;
      }
    },
    resolve: (name, answer) => async (action) => {
      try {
        return await answer(action);
      } catch (error) {
        failed(name, error);
        return action;
      }
    },
    failed,
    background: (name, work) => void work.catch((error: unknown) => failed(name, error)),
    ruleFailed(rule, error) {
      if (failedRules.has(rule)) return;
      failedRules.add(rule);
      failed(rule, error);
      if (failedRules.size === 1) connection.window.showWarningMessage(words.ruleFailed(rule));
    },
  };
}

/** To be asked now and then in the midst of long work. @throws ResponseError if nobody waits for the answer any more */
export function stopIfCancelled(token: CancellationToken, name: string): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, name);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
