import { expect, test, vi } from "vitest";
import { commands, fakeVscode } from "./vscode.ts";

const showQuickPick = vi.fn(async () => undefined);
vi.mock("vscode", () =>
  fakeVscode({ window: { showQuickPick }, QuickPickItemKind: { Separator: -1 }, languages: {} }),
);
const { registerNewDocument } = await import("../../client/new-document.ts");

test("a type is found by its name without accents, in words or in one", async () => {
  const template = {
    name: "Giấy đi đường",
    keyword: "giaydiduong",
    detail: "Mẫu 1",
    hasSubject: false,
    isCommon: true,
  };
  const client = { sendRequest: async () => [template] };
  registerNewDocument(client as never, ((name: string, run: never) => commands.set(name, run)) as never);
  await commands.get("vanthu.newDocument")?.();
  const [[items, options]] = showQuickPick.mock.calls as unknown as [[{ description?: string }[], object]];
  expect(items[1]?.description).toBe("giay di duong, giaydiduong – Mẫu 1");
  expect(options).toMatchObject({ matchOnDescription: true });
});
