import { beforeEach, expect, test, vi } from "vitest";
import { commands, fakeVscode, shown } from "./vscode.ts";

vi.mock("vscode", () => fakeVscode());
const vscode = await import("vscode");
const { registerFor } = await import("../../client/register.ts");

const log: unknown[] = [];
const client = {
  running: false,
  isRunning: () => client.running,
  error: (...what: unknown[]) => void log.push(what),
  outputChannel: { show: vi.fn() },
};
const failing = registerFor(client as never)("vanthu.try", () => Promise.reject(new Error("no connection")));
const run = () => commands.get("vanthu.try")?.();

beforeEach(() => {
  client.running = false;
  shown.messages.length = 0;
  shown.answer = undefined;
  log.length = 0;
});

test("a command that fails because the server does not run says so, once, and logs why", async () => {
  await run();
  expect(shown.messages).toEqual(["Văn Thư: bộ kiểm tra không chạy"]);
  expect(log).toHaveLength(1);
  expect(client.outputChannel.show).not.toHaveBeenCalled();
});

test("from there the server can be started again, or the log be opened", async () => {
  shown.answer = "Khởi động lại";
  await run();
  expect(vscode.commands.executeCommand).toHaveBeenCalledWith("vanthu.restartServer");
  shown.answer = "Mở nhật ký";
  await run();
  expect(client.outputChannel.show).toHaveBeenCalledOnce();
});

test("any other failure is the editor's to show", async () => {
  client.running = true;
  await expect(run()).rejects.toThrow("no connection");
  expect(shown.messages).toEqual([]);
});

test("what is registered can be taken back", () => {
  failing.dispose();
  expect(commands.has("vanthu.try")).toBe(false);
});
