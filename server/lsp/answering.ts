import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { DocumentParams } from "./protocol.ts";
import type { Serving } from "./serving.ts";
import type { Opened } from "./store.ts";

type Answer<P, R> = (opened: Opened, params: P) => R | Promise<R>;
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/**
 * Ways to answer a request on one open document. Its settings are loaded first; `empty` stands for "nothing", without a
 * document and after a failure.
 */
export interface Answering {
  /** On every document that can be read. */
  onOpened<P extends DocumentParams, R>(name: string, empty: R, answer: Answer<P, R>): Handler<P, R>;
  /** On drafts: what helps reading one has no place in other Markdown and text. */
  onDraft<P extends DocumentParams, R>(name: string, empty: R, answer: Answer<P, R>): Handler<P, R>;
  /** Once the findings are there, of the version that stands then. */
  onJudged<P extends DocumentParams, R>(name: string, empty: R, answer: Answer<P, R>): Handler<P, R>;
  /** The same for one version: in the middle of typing the client is sent away to ask again. */
  onFindings<P extends DocumentParams, R>(name: string, empty: R, answer: Answer<P, R>): Handler<P, R>;
}

export function createAnswering(
  serving: Pick<Serving, "guard" | "store" | "prepare" | "quiet" | "version">,
): Answering {
  const { guard, store, prepare, quiet, version } = serving;
  const answering: Answering = {
    onOpened: (name, empty, answer) =>
      guard.request(name, empty, async (params) => {
        await prepare(params.textDocument.uri);
        const opened = store.get(params.textDocument.uri);
        return opened ? await answer(opened, params) : empty;
      }),
    onDraft: (name, empty, answer) =>
      answering.onOpened(name, empty, (opened, params) => (opened.judged ? answer(opened, params) : empty)),
    onJudged: (name, empty, answer) =>
      guard.request(name, empty, async (params) => {
        await prepare(params.textDocument.uri);
        const opened = await store.judged(params.textDocument.uri);
        return opened ? await answer(opened, params) : empty;
      }),
    onFindings(name, empty, answer) {
      const answered = answering.onDraft(name, empty, answer);
      return async (params, token) => {
        const { uri } = params.textDocument;
        const asked = version(uri);
        await quiet(uri);
        await prepare(uri);
        const opened = version(uri) === asked ? store.get(uri) : undefined;
        await opened?.ready();
        if (version(uri) !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, name);
        return answered(params, token);
      };
    },
  };
  return answering;
}
