import { describe, expect, test } from "vitest";
import type { DraftAnswer, EditTableAnswer, PreviewAnswer, StatusAnswer } from "../../server/lsp/protocol.ts";
import { DRAFT, SEMICOLON, URI, useServer } from "./bench.ts";
import { FULL, rangeOf, textIn } from "./client.ts";

const start = useServer();
/** For what the server sends of its own accord: a busy machine may take its time. */
const PATIENT = { timeout: 10_000 };

describe("diagnostics", () => {
  test("carry rule, clause page and source", async () => {
    const editor = await start({ root: "file:///extension" });
    editor.open(URI, DRAFT);
    const found = (await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON);
    expect(found.map(({ range }) => range)).toEqual(
      [rangeOf(DRAFT, ",\n- Các", 0), rangeOf(DRAFT, ",\n- Lưu", 0)].map(({ start }) => ({
        start,
        end: { ...start, character: start.character + 1 },
      })),
    );
    expect(found[0]).toMatchObject({
      source: "Văn Thư",
      severity: 1,
      codeDescription: { href: `file:///extension/docs/rules/${SEMICOLON}.md` },
    });
  });

  test("are unchanged until the text changes", async () => {
    const editor = await start();
    editor.open(URI, DRAFT);
    const first = await editor.pull(URI);
    if (first.kind !== "full" || !first.resultId) throw new Error("a full report with an id was expected");
    expect(await editor.pull(URI, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    editor.change(URI, ";", { ...rangeOf(DRAFT, ",\n- Các"), end: rangeOf(DRAFT, "\n- Các").start });
    const second = await editor.pull(URI, first.resultId);
    if (second.kind !== "full") throw new Error("a full report was expected");
    expect(second.items.filter(({ code }) => code === SEMICOLON)).toHaveLength(1);
  });

  test("are the same in CRLF and NFD, at the places of that text", async () => {
    const editor = await start();
    const crlf = DRAFT.normalize("NFD").replaceAll("\n", "\r\n");
    editor.open(URI, crlf);
    const found = (await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON);
    expect(found.map(({ range }) => textIn(crlf, range))).toEqual([",", ","]);
  });

  test("stay away from notes, come for a recognised text whatever its language", async () => {
    const editor = await start();
    editor.open("untitled:notes", "# Ghi chú\n\nHọp ngày 31/02/2023,\n", "markdown");
    expect(await editor.diagnostics("untitled:notes")).toEqual([]);
    editor.open("untitled:plain", DRAFT, "plaintext");
    expect((await editor.diagnostics("untitled:plain")).length).toBeGreaterThan(0);
  });

  test("are sent to a client that cannot ask, and taken back on close", async () => {
    const editor = await start({}, { textDocument: {} });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    editor.open(URI, DRAFT);
    await expect
      .poll(() => editor.published.get(URI)?.some(({ code }) => code === SEMICOLON), PATIENT)
      .toBe(true);
    await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
    await expect.poll(() => editor.published.get(URI), PATIENT).toEqual([]);
  });

  test("follow the settings", async () => {
    const editor = await start({ settings: { rules: { [SEMICOLON]: "hint" } } });
    editor.open(URI, DRAFT);
    const found = (await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON);
    expect(found.map(({ severity }) => severity)).toEqual([4, 4]);
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { vanthu: { rules: { [SEMICOLON]: "off" } } },
    });
    expect((await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON)).toEqual([]);
  });

  test("of a draft beyond the limit are none, and the status says so", async () => {
    const editor = await start();
    editor.open(URI, `${DRAFT}${"Nội dung. ".repeat(500_001)}`);
    expect(await editor.diagnostics(URI)).toEqual([]);
    const status = await editor.request<StatusAnswer>("vanthu/status", { textDocument: { uri: URI } });
    expect(status).toMatchObject({
      checked: false,
      note: "Văn bản lớn hơn 5 MB: không kiểm tra; hãy tách thành các văn bản riêng.",
    });
  });

  test("a request that is cancelled ends as such, and the next is answered", async () => {
    const editor = await start();
    editor.open(URI, DRAFT);
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest(
      "textDocument/documentSymbol",
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect((await editor.diagnostics(URI)).length).toBeGreaterThan(0);
  });
});

test("a document closed and opened again with another text is not unchanged", async () => {
  const editor = await start();
  editor.open(URI, DRAFT);
  const first = await editor.pull(URI);
  if (first.kind !== "full") throw new Error("a full report was expected");
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
  editor.open(URI, DRAFT.replace("- Các phòng thuộc Sở,", "- Các phòng thuộc Sở;"));
  expect((await editor.pull(URI, first.resultId)).kind).toBe("full");
});

test("a wrong entry of vanthu.json is marked in it", async () => {
  const editor = await start();
  const text = `{\n  "rules": { "${SEMICOLON}": "loud" }\n}\n`;
  editor.open("file:///so/vanthu.json", text, "json");
  const found = await editor.diagnostics("file:///so/vanthu.json");
  expect(found.map(({ range, severity }) => [textIn(text, range), severity])).toEqual([['"loud"', 1]]);
});

test("a vanthu.json that breaks while it is written leaves its last good values in force", async () => {
  const editor = await start({ readFiles: true });
  const settings = "file:///so/vanthu.json";
  let file: string | null = `{ "rules": { "${SEMICOLON}": "hint" } }`;
  editor.connection.onRequest("vanthu/readFile", ({ uri }: { uri: string }) =>
    uri === settings ? file : null,
  );
  const draft = "file:///so/ke-hoach.vanban";
  editor.open(draft, DRAFT);
  const severitiesWith = async (text: string | null) => {
    file = text;
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: settings, type: text === null ? 3 : 2 }],
    });
    const found = (await editor.diagnostics(draft)).filter(({ code }) => code === SEMICOLON);
    return found.map(({ severity }) => severity);
  };
  expect(await severitiesWith(file)).toEqual([4, 4]);
  expect(await severitiesWith(`{ "rules": { "${SEMICOLON}": "off", `)).toEqual([4, 4]);
  expect(await severitiesWith(`{ "rules": { "${SEMICOLON}": "info" } }`)).toEqual([3, 3]);
  expect(await severitiesWith(null)).toEqual([1, 1]);
});

test("what is wrong in a vanthu.json is told also while it is not open, once, until it is mended", async () => {
  const editor = await start({ readFiles: true });
  const settings = "file:///so/vanthu.json";
  let file = `{ "rules": { "${SEMICOLON}": "loud" } }`;
  editor.connection.onRequest("vanthu/readFile", ({ uri }: { uri: string }) =>
    uri === settings ? file : null,
  );
  const draft = "file:///so/ke-hoach.vanban";
  editor.open(draft, DRAFT);
  const told = () => (editor.published.get(settings) ?? []).map(({ range }) => textIn(file, range));
  await editor.diagnostics(draft);
  await expect.poll(told).toEqual(['"loud"']);
  editor.open(settings, file, "jsonc");
  expect(await editor.diagnostics(settings)).toHaveLength(1);
  expect(told()).toEqual([]);
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: settings } });
  await editor.diagnostics(draft);
  await expect.poll(told).toEqual(['"loud"']);
  file = "{}";
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: settings, type: 2 }],
  });
  await expect.poll(told).toEqual([]);
  await editor.diagnostics(draft);
  expect(told()).toEqual([]);
});

test("a new draft bears what the nearest vanthu.json says of the office, else the editor's settings", async () => {
  const editor = await start({
    readFiles: true,
    settings: { office: { body: "SỞ NỘI VỤ", symbol: "SNV", signer: "Trần Văn An" } },
  });
  const file = JSON.stringify({ office: { body: "SỞ Y TẾ", symbol: "SYT" } });
  editor.connection.onRequest("vanthu/readFile", ({ uri }: { uri: string }) =>
    uri === "file:///y-te/vanthu.json" ? file : null,
  );
  const draft = async (uri: string) => {
    const params = { template: "Kế hoạch", textDocument: { uri } };
    return (await editor.request<DraftAnswer>("vanthu/newDraft", params)).text;
  };
  const here = await draft("file:///y-te/2026/a.vanban");
  expect(here).toMatch(/^SỞ Y TẾ\n/);
  expect(here).toContain("/KH-SYT\n");
  expect(here).toContain("Trần Văn An");
  expect(await draft("file:///noi-vu/a.vanban")).toMatch(/^SỞ NỘI VỤ\n/);
});

test("completion offers the units that another draft of the folder names", async () => {
  const editor = await start({ listFiles: true });
  const other = DRAFT.replace("- Các phòng thuộc Sở,", "- Trung tâm Lưu trữ lịch sử;");
  editor.connection.onRequest("vanthu/listFiles", () => ["vscode-vfs://github/so/khac.vanban"]);
  editor.connection.onRequest("vanthu/readBytes", () => Buffer.from(other).toString("base64"));
  const text = DRAFT.replace("Văn phòng Sở theo dõi", "Văn phòng Sở, ¦ theo dõi");
  editor.open(URI, text.replace("¦", ""));
  const position = rangeOf(text, "¦").start;
  const labels = async () => {
    const list = await editor.request<{ items: { label: string; detail?: string }[] }>(
      "textDocument/completion",
      { textDocument: { uri: URI }, position },
    );
    return list.items.map(({ label, detail }) => `${label}: ${detail}`);
  };
  await expect.poll(labels, { timeout: 10_000 }).toContain("Trung tâm Lưu trữ lịch sử: đơn vị trong thư mục");
});

describe("the server's own requests", () => {
  test("status counts the findings and names the type", async () => {
    const editor = await start();
    editor.open(URI, DRAFT);
    const status = await editor.request<StatusAnswer>("vanthu/status", { textDocument: { uri: URI } });
    expect(status).toMatchObject({
      recognised: true,
      checked: true,
      regime: "administrative",
      typeName: "Kế hoạch",
      note: "Kiểm tra như Kế hoạch (NĐ 30)",
    });
    expect(status.counts.error).toBe(
      (await editor.diagnostics(URI)).filter(({ severity }) => severity === 1).length,
    );
  });

  test("the preview of a hostile cell is text", async () => {
    const editor = await start();
    const cell = `<img src=x onerror=alert(1)><script>alert(1)</script> [x](javascript:alert(1)) ${"<b>".repeat(10_000)}`;
    editor.open(
      URI,
      `${DRAFT}\nPHỤ LỤC\nNHIỆM VỤ\n(Kèm theo Kế hoạch số 215/KH-SXD)\n\n| STT | Nội dung |\n| --- | --- |\n| 1 | Rà soát & sửa "${cell}" |\n`,
    );
    const { html } = await editor.request<PreviewAnswer>("vanthu/preview", { textDocument: { uri: URI } });
    expect(html).toContain("Rà soát &amp; sửa");
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name);
    expect([...new Set(tags)].sort()).toEqual(
      ["h2", "h3", "p", "section", "small", "span", "table", "tbody", "td", "th", "thead", "tr"].filter(
        (tag) => tags.includes(tag),
      ),
    );
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  });

  test("shutdown and exit end the process well", async () => {
    const editor = await start();
    expect(await editor.stop()).toBe(0);
  });
});

test("positions are counted in UTF-16 units, and the client is told so", async () => {
  const editor = await start();
  expect(editor.initialized.capabilities.positionEncoding).toBe("utf-16");
  const text = DRAFT.replace("- Các phòng", "- 𝟏 Các phòng");
  editor.open(URI, text);
  const found = (await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON);
  expect(found.map(({ range }) => textIn(text, range))).toEqual([",", ","]);
});

test("a client of another language gets English titles and reasons", async () => {
  const editor = await start({ language: "en" }, FULL);
  editor.open(URI, DRAFT);
  const status = await editor.request<StatusAnswer>("vanthu/status", { textDocument: { uri: URI } });
  expect(status.note).toContain("Decree 30");
  const refused = await editor.request<EditTableAnswer>("vanthu/editTable", {
    textDocument: { uri: URI },
    position: { line: 0, character: 0 },
    action: "format",
  });
  expect(refused).toEqual({ refused: "The cursor is in no table." });
});
