import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DiagnosticTag } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { wordsOf } from "../../server/features/words.ts";
import { toDiagnostic } from "../../server/lsp/diagnostics.ts";
import { disk } from "../../server/lsp/disk.ts";
import { createGuard } from "../../server/lsp/guard.ts";
import { createPublisher } from "../../server/lsp/publish.ts";
import { createReadingQueue } from "../../server/lsp/reading-queue.ts";
import { createSettings } from "../../server/lsp/settings.ts";
import { createStore, type Opened } from "../../server/lsp/store.ts";
import { sai } from "../check/fake.ts";
import { draftOf } from "../check/judge.ts";

// The parts of the rim by themselves, with a connection that only remembers what it is told.

const words = wordsOf("vi");
const logged: string[] = [];
const warned: string[] = [];
const console_ = { error: (text: string) => logged.push(text), warn: (text: string) => logged.push(text) };
const window_ = { showWarningMessage: (text: string) => warned.push(text) };
const guard = () => createGuard({ console: console_, window: window_ } as never, words);
const token = { isCancellationRequested: false };

beforeEach(() => {
  logged.length = 0;
  warned.length = 0;
});

describe("the guard", () => {
  test("logs a failure that nobody waits for, and lets nothing escape", async () => {
    guard().background("work", Promise.reject(new Error("no such client")));
    await vi.waitFor(() => expect(logged.join()).toContain("work: Error: no such client"));
  });

  test("tells the user once a session that a rule failed, and logs each rule once", () => {
    const { ruleFailed } = guard();
    for (const rule of ["a", "a", "b"]) ruleFailed(rule, new Error("x"));
    expect(warned).toHaveLength(1);
    expect(logged.map((line) => line.slice(0, 2))).toEqual(["a:", "b:"]);
  });

  test("answers emptily what fails, and refuses what is no longer wanted", async () => {
    const fail = guard().request("try", "empty", () => Promise.reject(new Error("x")));
    expect(await fail({}, token as never)).toBe("empty");
    await expect(fail({}, { isCancellationRequested: true } as never)).rejects.toMatchObject({
      code: -32800,
    });
  });
});

test("findings of a text that has changed meanwhile are not given out", async () => {
  let version = 1;
  const handlers: ((params: unknown, token: unknown) => Promise<unknown>)[] = [];
  const connection = { languages: { diagnostics: { on: handlers.push.bind(handlers) } } };
  createPublisher(connection as never, { capabilities: { textDocument: { diagnostic: {} } } } as never, {
    version: () => version,
    resultId: () => "1",
    quiet: async () => {},
    prepare: async () => {},
    diagnostics: async () => {
      version++;
      return [];
    },
    guard: guard(),
  });
  expect(await handlers[0]?.({ textDocument: { uri: "a" } }, token)).toMatchObject({ code: -32802 });
});

test("settings that come late do not take the place of those that were read after them", async () => {
  const answers: ((severity: string) => void)[] = [];
  const connection = {
    workspace: { getConfiguration: () => new Promise((resolve) => answers.push(resolve)) },
    console: console_,
  };
  const settings = createSettings(
    connection as never,
    { capabilities: { workspace: { configuration: true } } } as never,
    { config: (value: unknown) => value, isConfig: () => true } as never,
    () => [],
    async () => undefined,
  );
  const older = settings.load("untitled:a");
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  settings.forget();
  const newer = settings.load("untitled:a");
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.("newer");
  await newer;
  answers[0]?.("older");
  await older;
  expect(settings.of("untitled:a")).toBe("newer");
});

test("a document whose language changes is read anew, though its version stays", () => {
  let document = TextDocument.create("untitled:a", "markdown", 1, "Ghi chú\n");
  const store = createStore({
    document: () => document,
    parse: ({ original }) => draftOf(original),
    *check() {
      yield;
      return { findings: [], failures: [] };
    },
    today: () => "2026-11-21",
  });
  expect(store.get("untitled:a")?.judged).toBe(false);
  document = TextDocument.create("untitled:a", "vanban", 1, "Ghi chú\n");
  expect(store.get("untitled:a")?.judged).toBe(true);
});

test("a diagnostic bears the tags of its finding", () => {
  const positions = { range: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }) };
  const opened = { uri: "untitled:a", version: 1, positions } as unknown as Opened;
  const finding = { rule: sai, severity: "hint", span: { from: 0, to: 3 }, message: "x" } as const;
  const tagged = toDiagnostic({ ...finding, tags: ["deprecated", "unnecessary"] }, opened, () => undefined);
  expect(tagged.tags).toEqual([DiagnosticTag.Deprecated, DiagnosticTag.Unnecessary]);
  expect(toDiagnostic(finding, opened, () => undefined)).not.toHaveProperty("tags");
});

describe("reading in the background", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const files = Array.from({ length: 50 }, (_, at) => `file:///${at}.vanban`);

  function queueOf(progressToken = { isCancellationRequested: false }) {
    const read: string[] = [];
    const reports: string[] = [];
    const progress = {
      token: progressToken,
      begin: () => {},
      report: (_: number, text: string) => reports.push(text),
      done: () => reports.push("done"),
    };
    const told: number[] = [];
    const queue = createReadingQueue({
      connection: { window: { createWorkDoneProgress: async () => progress } } as never,
      guard: guard(),
      words,
      canShowProgress: true,
      read: async (uri) => {
        read.push(uri);
        return true;
      },
      onChange: ({ size }) => told.push(size),
    });
    return { queue, read, reports, told };
  }

  test("reads all, says how far it is, and tells at the end what has changed", async () => {
    const { queue, read, reports, told } = queueOf();
    queue.add(files);
    await vi.runAllTimersAsync();
    expect(read).toEqual(files);
    expect(reports).toEqual(["20/50 tệp", "40/50 tệp", "done"]);
    expect(told).toEqual([50]);
  });

  test("ends when the user says so", async () => {
    const cancel = { isCancellationRequested: false };
    const { queue, read, reports } = queueOf(cancel);
    queue.add(files);
    await vi.advanceTimersByTimeAsync(5);
    cancel.isCancellationRequested = true;
    await vi.runAllTimersAsync();
    expect(read.length).toBeLessThan(10);
    expect(reports).toEqual(["done"]);
  });

  test("rests while someone types, and reads that draft once the keys do", async () => {
    const { queue, read } = queueOf();
    const typed = "file:///dang-viet.vanban";
    queue.add(files);
    for (let key = 0; key < 10; key++) {
      queue.addLater(typed);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(read.length).toBeLessThan(5);
    await vi.runAllTimersAsync();
    expect(read).toHaveLength(51);
    expect(read.filter((uri) => uri === typed)).toHaveLength(1);
  });
});

describe("the disk", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "vanthu-disk-"));
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("gives plain files up to a size; a pipe, a folder and what is gone are none", async () => {
    writeFileSync(path.join(folder, "a.vanban"), "12345");
    execFileSync("mkfifo", [path.join(folder, "ong.vanban")]);
    expect((await disk.bytes(at("a.vanban"), 5))?.length).toBe(5);
    expect(await disk.bytes(at("a.vanban"), 4)).toBeUndefined();
    expect(await disk.bytes(at("ong.vanban"), 5)).toBeUndefined();
    expect(await disk.bytes(at(""), 5)).toBeUndefined();
    expect(await disk.bytes(at("none.vanban"), 5)).toBeUndefined();
  });
});
