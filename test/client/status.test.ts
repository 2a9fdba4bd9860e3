import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeVscode } from "./vscode.ts";

interface Item {
  text: string;
  detail: string;
  severity: number;
}
const item: Item & { dispose(): void } = { text: "", detail: "", severity: -1, dispose: () => {} };
const listeners: (() => void)[] = [];
const event = (listener: () => void) => {
  listeners.push(listener);
  return { dispose: () => {} };
};
const window = {
  activeTextEditor: undefined as { document: object } | undefined,
  tabGroups: { all: [{ tabs: [] as object[] }] },
  onDidChangeActiveTextEditor: event,
};
const executeCommand = vi.fn(async () => undefined);
vi.mock("vscode", () => ({
  ...fakeVscode(),
  window,
  commands: { executeCommand },
  languages: {
    createLanguageStatusItem: () => item,
    match: (_: unknown, { languageId }: { languageId: string }) => (languageId === "vanban" ? 10 : 0),
  },
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  Disposable: { from: () => ({ dispose: () => {} }) },
  workspace: {
    getConfiguration: () => ({ get: () => undefined }),
    onDidChangeTextDocument: () => ({ dispose: () => {} }),
    onDidOpenTextDocument: () => ({ dispose: () => {} }),
  },
}));
const { createStatus } = await import("../../client/status.ts");

const answers: ((status: unknown) => void)[] = [];
const client = {
  sendRequest: () => new Promise((resolve) => answers.push(resolve)),
  onNotification: () => ({ dispose: () => {} }),
  onDidChangeState: () => ({ dispose: () => {} }),
};
const documentOf = (languageId: string) => ({ languageId, uri: { toString: () => languageId } });
const look = (document: object | undefined) => {
  window.activeTextEditor = document && { document };
  window.tabGroups.all = [{ tabs: document ? [{}] : [] }];
  for (const listener of listeners) listener();
};
const contexts = () => executeCommand.mock.calls.map((call: unknown[]) => call.slice(1));
const counts = { error: 2, warning: 0, info: 0, hint: 0 };

beforeEach(() => {
  vi.useFakeTimers();
  listeners.length = 0;
  answers.length = 0;
  executeCommand.mockClear();
  item.text = "";
  createStatus(client as never);
});
afterEach(() => void vi.useRealTimers());

test("says as what a draft is checked, and how much was found", async () => {
  look(documentOf("vanban"));
  await vi.advanceTimersByTimeAsync(400);
  answers[0]?.({ checked: true, note: "Kiểm tra như Kế hoạch (NĐ 30)", counts });
  await vi.runAllTimersAsync();
  expect(item).toMatchObject({ text: "Kiểm tra như Kế hoạch (NĐ 30)", detail: "2 lỗi", severity: 0 });
  expect(contexts()).toEqual([["vanthu.draft", true]]);
});

test("an answer about a draft that is no longer looked at says nothing", async () => {
  look(documentOf("vanban"));
  await vi.advanceTimersByTimeAsync(400);
  window.activeTextEditor = { document: documentOf("vanban") };
  answers[0]?.({ checked: true, note: "cũ", counts });
  await vi.runAllTimersAsync();
  expect([item.text, contexts()]).toEqual(["Đang đọc văn bản…", []]);
});

test("while another draft is read nothing of the one before stands there; its own does while it is read again", async () => {
  look(documentOf("vanban"));
  await vi.advanceTimersByTimeAsync(400);
  answers[0]?.({ checked: true, note: "Kiểm tra như Kế hoạch (NĐ 30)", counts });
  await vi.runAllTimersAsync();
  for (const listener of listeners) listener();
  await vi.advanceTimersByTimeAsync(400);
  expect(item).toMatchObject({ text: "Kiểm tra như Kế hoạch (NĐ 30)", detail: "2 lỗi" });
  look(documentOf("vanban"));
  await vi.advanceTimersByTimeAsync(400);
  expect(item).toMatchObject({ text: "Đang đọc văn bản…", detail: "Văn Thư" });
});

test("a window without editors has no draft; a view that takes the focus leaves it", async () => {
  look(undefined);
  await vi.advanceTimersByTimeAsync(400);
  expect(contexts()).toEqual([["vanthu.draft", false]]);
  executeCommand.mockClear();
  window.tabGroups.all = [{ tabs: [{}] }];
  for (const listener of listeners) listener();
  await vi.advanceTimersByTimeAsync(400);
  expect(contexts()).toEqual([]);
});

test("a server that does not answer is an error in words", async () => {
  vi.spyOn(client, "sendRequest").mockRejectedValueOnce(new Error("gone"));
  look(documentOf("vanban"));
  await vi.advanceTimersByTimeAsync(400);
  expect(item).toMatchObject({ text: "Văn Thư: bộ kiểm tra không chạy", severity: 2 });
});
