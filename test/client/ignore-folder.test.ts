import { beforeEach, expect, test, vi } from "vitest";
import { commands, fakeVscode, shown, Uri } from "./vscode.ts";

const files = new Map<string, string>();
let readOnly = false;
const fs = {
  readFile: async (uri: Uri) => {
    const text = files.get(String(uri));
    if (text === undefined) throw new Error("not there");
    return new TextEncoder().encode(text);
  },
  writeFile: async (uri: Uri, bytes: Uint8Array) => {
    if (readOnly) throw new Error("no permissions");
    files.set(String(uri), new TextDecoder().decode(bytes));
  },
};
const workspace = {
  fs,
  textDocuments: [] as unknown[],
  workspaceFolders: [{ uri: new Uri("file", "/so") }],
  getConfiguration: () => ({ get: () => undefined }),
  getWorkspaceFolder: ({ path }: Uri) =>
    path.startsWith("/so/") ? { uri: new Uri("file", "/so") } : undefined,
  applyEdit: vi.fn(async () => true),
};
vi.mock("vscode", () => fakeVscode({ workspace, languages: {} }));
const { registerIgnoreInFolder } = await import("../../client/ignore-folder.ts");

const asked: { text?: string; reason: string }[] = [];
let answer: string | null = "{ … }";
registerIgnoreInFolder(
  {
    sendRequest: async (_: string, params: { text?: string; reason: string }) => {
      asked.push(params);
      return answer;
    },
  } as never,
  ((name: string, run: never) => commands.set(name, run)) as never,
);
const ignore = (draft: string) => commands.get("vanthu.ignoreInFolder")?.(draft, "cite-so-word");

beforeEach(() => {
  files.clear();
  asked.length = 0;
  shown.messages.length = 0;
  shown.answer = "theo quy chế";
  workspace.textDocuments = [];
  readOnly = false;
  answer = "{ … }";
});

test("the nearest vanthu.json is changed; without one the workspace folder gets one", async () => {
  files.set("file:///so/phong/vanthu.json", "{}");
  await ignore("file:///so/phong/a/ke-hoach.vanban");
  expect([...files]).toEqual([["file:///so/phong/vanthu.json", "{ … }"]]);
  expect(asked).toEqual([{ rule: "cite-so-word", reason: "theo quy chế", text: "{}" }]);
  await ignore("file:///so/khac/ke-hoach.vanban");
  expect(files.get("file:///so/vanthu.json")).toBe("{ … }");
});

test("a draft that was never saved has the first folder's, one outside of any its own folder's", async () => {
  await ignore("untitled:Untitled-1");
  await ignore("file:///nha/ke-hoach.vanban");
  expect([...files.keys()]).toEqual(["file:///so/vanthu.json", "file:///nha/vanthu.json"]);
});

test("Escape writes nothing, nor is the server asked", async () => {
  shown.answer = undefined;
  await ignore("file:///so/ke-hoach.vanban");
  expect([asked.length, files.size]).toEqual([0, 0]);
});

test("what the window still remembers of a vanthu.json that is gone is not written again", async () => {
  const uri = new Uri("file", "/so/vanthu.json");
  workspace.textDocuments = [{ uri, isDirty: false, lineCount: 3, getText: () => "{ /* cũ */ }" }];
  await ignore("file:///so/ke-hoach.vanban");
  expect(asked).toEqual([{ rule: "cite-so-word", reason: "theo quy chế" }]);
  expect([...files]).toEqual([["file:///so/vanthu.json", "{ … }"]]);
});

test("a vanthu.json with unsaved changes is changed in its editor, with what is typed in it, and saved", async () => {
  const save = vi.fn(async () => true);
  const uri = new Uri("file", "/so/vanthu.json");
  workspace.textDocuments = [{ uri, isDirty: true, lineCount: 3, getText: () => "{ /* chưa lưu */ }", save }];
  await ignore("file:///so/ke-hoach.vanban");
  expect(asked[0]?.text).toBe("{ /* chưa lưu */ }");
  expect(workspace.applyEdit).toHaveBeenCalledOnce();
  expect(save).toHaveBeenCalledOnce();
  expect(files.size).toBe(0);
});

test("a file that is no JSON, and one that cannot be written, are told of", async () => {
  answer = null;
  await ignore("file:///so/ke-hoach.vanban");
  answer = "{ … }";
  readOnly = true;
  await ignore("file:///so/ke-hoach.vanban");
  expect(shown.messages).toEqual([
    "Văn Thư: vanthu.json của thư mục viết sai cú pháp nên không sửa được.",
    "Văn Thư: không ghi được vanthu.json.",
  ]);
  expect(files.size).toBe(0);
});
