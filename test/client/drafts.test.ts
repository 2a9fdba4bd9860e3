import { beforeEach, expect, test, vi } from "vitest";
import { fakeVscode, Uri } from "./vscode.ts";

const applyEdit = vi.fn(async () => true);
vi.mock("vscode", () => fakeVscode({ workspace: { applyEdit }, languages: {} }));
const drafts = await import("../../client/drafts.ts");

const client = { protocol2CodeConverter: { asWorkspaceEdit: async (edit: unknown) => edit } };
const edit = { documentChanges: [] };

beforeEach(() => void applyEdit.mockClear());

test("an edit is applied to the version it was made for, and to no other", async () => {
  const apply = (version: number, what: typeof edit | null) =>
    drafts.applyEdit(client as never, { version: 2 } as never, version, what);
  await apply(1, edit);
  await apply(2, null);
  expect(applyEdit).not.toHaveBeenCalled();
  await apply(2, edit);
  expect(applyEdit).toHaveBeenCalledExactlyOnceWith(edit);
});

test.each([
  ["/so/ke-hoach.vanban.md", "ke-hoach.vanban.md", "ke-hoach"],
  ["/so/cong-van.txt", "cong-van.txt", "cong-van"],
  ["Untitled-1", "Untitled-1", "Untitled-1"],
  ["/so/.vanban", ".vanban", ""],
])("%s is the file %s, without its kind %s", (path, name, bare) => {
  const uri = new Uri("file", path) as never;
  expect([drafts.fileName(uri), drafts.bareName(uri)]).toEqual([name, bare]);
});

test("both sides of a comparison are no drafts, and their settings files none of ours", () => {
  const schemes = [...drafts.selector, ...drafts.settingsSelector].map(({ scheme }) => scheme);
  expect(schemes).toContain("file");
  expect(schemes).not.toContain("git");
});
