import { type BaseLanguageClient, State } from "vscode-languageclient";

/**
 * Ends the server and starts a new one, one wish after another: a client that is stopping cannot be started. A server
 * that does not end in time is killed by the client; one that does not start is told of by it. Never rejects.
 */
export function createRestart(client: BaseLanguageClient): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const restart = async () => {
    if (client.state === State.Starting) await client.start().catch(() => undefined);
    await client.stop().catch((error: unknown) => client.warn("restart", error, false));
    await client.start().catch(() => undefined);
  };
  return () => {
    last = last.then(restart);
    return last;
  };
}
