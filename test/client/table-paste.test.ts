import { expect, test, vi } from "vitest";

const PASTE_AS = 1;
const AUTOMATIC = 0;
class Kind {
  static readonly Empty = new Kind("");
  static readonly Text = new Kind("text");
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  append(...parts: string[]) {
    return new Kind(parts.join("."));
  }
}
class Edit {
  readonly insertText: string;
  readonly title: string;
  readonly kind: Kind;
  yieldTo: readonly Kind[] = [];
  constructor(insertText: string, title: string, kind: Kind) {
    this.insertText = insertText;
    this.title = title;
    this.kind = kind;
  }
}
vi.mock("vscode", () => ({
  workspace: { getConfiguration: () => ({ get: () => undefined }) },
  DocumentDropOrPasteEditKind: Kind,
  DocumentPasteTriggerKind: { Automatic: AUTOMATIC, PasteAs: PASTE_AS },
  DocumentPasteEdit: Edit,
}));
const { tablePaste } = await import("../../client/table-paste.ts");

const asked: unknown[] = [];
const provider = tablePaste({
  code2ProtocolConverter: { asPosition: (position: unknown) => position },
  sendRequest: async (_method: string, params: { text: string }) => {
    asked.push(params);
    return params.text === "" ? null : "| A | B |\n";
  },
} as never);

async function offered(triggerKind: number, clipboard: Record<string, string>, cursors = 1) {
  asked.length = 0;
  const data = { get: (type: string) => type in clipboard && { asString: async () => clipboard[type] } };
  const ranges = Array.from({ length: cursors }, () => ({ start: { line: 2, character: 0 } }));
  const found = await provider.provideDocumentPasteEdits?.(
    { uri: { toString: () => "untitled:a" } } as never,
    ranges as never,
    { get: (type: string) => data.get(type) || undefined } as never,
    { triggerKind, only: undefined } as never,
    {} as never,
  );
  return found as Edit[] | undefined;
}

test("an ordinary paste is not touched, nor is the server asked", async () => {
  expect(await offered(AUTOMATIC, { "text/plain": "A\tB", "text/html": "<table>" })).toBeUndefined();
  expect(asked).toEqual([]);
});

test("Paste As offers the table, behind plain text", async () => {
  const found = await offered(PASTE_AS, { "text/plain": "A\tB", "text/html": "<table>" });
  expect(found).toHaveLength(1);
  expect(found?.[0]).toMatchObject({ insertText: "| A | B |\n", title: "Dán thành bảng của văn bản" });
  expect(found?.[0]?.kind.value).toBe("vanthu.table");
  expect(found?.[0]?.yieldTo).toEqual([Kind.Text]);
  expect(asked).toEqual([
    {
      textDocument: { uri: "untitled:a" },
      position: { line: 2, character: 0 },
      text: "A\tB",
      html: "<table>",
    },
  ]);
});

test("nothing is offered without a table or with several cursors", async () => {
  expect(await offered(PASTE_AS, { "text/html": "<p>" })).toBeUndefined();
  expect(await offered(PASTE_AS, { "text/plain": "A\tB" }, 2)).toBeUndefined();
});
