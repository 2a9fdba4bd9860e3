import { expect, test, vi } from "vitest";

const State = { Stopped: 1, Running: 2, Starting: 3, Stopping: 4 };
vi.mock("vscode-languageclient", () => ({ State }));
const { createRestart } = await import("../../client/restart.ts");

/** A client that may do what a real one may, and no more; `failing` steps reject once they are made. */
function fakeClient(state: number, failing: readonly string[] = []) {
  const steps: string[] = [];
  const client = {
    state,
    steps,
    async start() {
      if (client.state === State.Stopping) throw new Error("a client that is stopping cannot be started");
      if (client.state === State.Running) return;
      steps.push("start");
      await Promise.resolve();
      client.state = failing.includes("start") ? State.Stopped : State.Running;
      if (failing.includes("start")) throw new Error("not started");
    },
    async stop() {
      if (client.state === State.Starting) throw new Error("a client that is starting cannot be stopped");
      if (client.state !== State.Running) return;
      steps.push("stop");
      client.state = State.Stopping;
      await Promise.resolve();
      client.state = State.Stopped;
      if (failing.includes("stop")) throw new Error("stopping timed out");
    },
    warn: () => {},
  };
  return client;
}

test("a server is ended and started, once for each wish, however quickly they come", async () => {
  const client = fakeClient(State.Running);
  const restart = createRestart(client as never);
  await Promise.all([restart(), restart()]);
  expect(client.steps).toEqual(["stop", "start", "stop", "start"]);
  expect(client.state).toBe(State.Running);
});

test("a server that is still starting is let start first: what it was told may be old", async () => {
  const client = fakeClient(State.Starting);
  await createRestart(client as never)();
  expect(client.steps).toEqual(["start", "stop", "start"]);
});

test("a server that does not end in time is replaced all the same", async () => {
  const client = fakeClient(State.Running, ["stop"]);
  await createRestart(client as never)();
  expect(client.state).toBe(State.Running);
});

test("after a start that failed the next one is tried", async () => {
  const client = fakeClient(State.Stopped, ["start"]);
  const restart = createRestart(client as never);
  await restart();
  await restart();
  expect(client.steps).toEqual(["start", "start"]);
});
