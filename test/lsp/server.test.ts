import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import type { DraftAnswer, PreviewAnswer, StatusAnswer } from "../../server/lsp/protocol.ts";
import { buildServer, type Editor, FULL, rangeOf, startClient, textIn } from "./client.ts";

const DRAFT = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
SỞ XÂY DỰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 215/KH-SXD

Lâm Đồng, ngày 09 tháng 02 năm 2023

KẾ HOẠCH
Công tác văn thư, lưu trữ năm 2023

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;

Sở Xây dựng ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Đưa việc soạn thảo văn bản theo Nghị định số 30/2020/NĐ-CP vào nền nếp từ ngày 21/11/2023.

II. TỔ CHỨC THỰC HIỆN

Văn phòng Sở theo dõi, tổng hợp kết quả.

Nơi nhận:
- Ủy ban nhân dân tỉnh,
- Các phòng thuộc Sở,
- Lưu: VT, VP

GIÁM ĐỐC

Nguyễn Văn An
`;
const URI = "untitled:ke-hoach";
const SEMICOLON = "recipients-semicolon";

let server: Awaited<ReturnType<typeof buildServer>>;
let editor: Editor;

beforeAll(async () => {
  server = await buildServer();
});
afterAll(() => server.remove());
afterEach(async () => {
  if (editor.process.exitCode === null) await editor.stop();
});

async function start(
  ...rest: Parameters<typeof startClient> extends [unknown, ...infer R] ? R : never
): Promise<Editor> {
  editor = await startClient(server.command, ...rest);
  return editor;
}

describe("diagnostics", () => {
  test("carry rule, clause page, source and data", async () => {
    await start({ root: "file:///extension" });
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
      data: { rule: SEMICOLON, version: 1 },
    });
  });

  test("are unchanged until the text changes", async () => {
    await start();
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
    await start();
    const crlf = DRAFT.normalize("NFD").replaceAll("\n", "\r\n");
    editor.open(URI, crlf);
    const found = (await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON);
    expect(found.map(({ range }) => textIn(crlf, range))).toEqual([",", ","]);
  });

  test("stay away from notes, come for a recognised text whatever its language", async () => {
    await start();
    editor.open("untitled:notes", "# Ghi chú\n\nHọp ngày 31/02/2023,\n", "markdown");
    expect(await editor.diagnostics("untitled:notes")).toEqual([]);
    editor.open("untitled:plain", DRAFT, "plaintext");
    expect((await editor.diagnostics("untitled:plain")).length).toBeGreaterThan(0);
  });

  test("are sent to a client that cannot ask, and taken back on close", async () => {
    await start({}, { textDocument: {} });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    editor.open(URI, DRAFT);
    await expect.poll(() => editor.published.get(URI)?.some(({ code }) => code === SEMICOLON)).toBe(true);
    await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
    await expect.poll(() => editor.published.get(URI)).toEqual([]);
  });

  test("follow the settings", async () => {
    await start({ settings: { rules: { [SEMICOLON]: "hint" } } });
    editor.open(URI, DRAFT);
    const found = (await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON);
    expect(found.map(({ severity }) => severity)).toEqual([4, 4]);
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { vanthu: { rules: { [SEMICOLON]: "off" } } },
    });
    expect((await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON)).toEqual([]);
  });

  test("of a draft beyond the limit are none, and the status says so", async () => {
    await start();
    editor.open(URI, `${DRAFT}${"Nội dung. ".repeat(500_001)}`);
    expect(await editor.diagnostics(URI)).toEqual([]);
    const status = await editor.request<StatusAnswer>("vanthu/status", { textDocument: { uri: URI } });
    expect(status).toMatchObject({ checked: false, note: "Văn bản lớn hơn 5 MB: không kiểm tra." });
  });

  test("a request that is cancelled ends as such, and the next is answered", async () => {
    await start();
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
  await start();
  editor.open(URI, DRAFT);
  const first = await editor.pull(URI);
  if (first.kind !== "full") throw new Error("a full report was expected");
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
  editor.open(URI, DRAFT.replace("- Các phòng thuộc Sở,", "- Các phòng thuộc Sở;"));
  expect((await editor.pull(URI, first.resultId)).kind).toBe("full");
});

test("a wrong entry of vanthu.json is marked in it", async () => {
  await start();
  const text = `{\n  "rules": { "${SEMICOLON}": "loud" }\n}\n`;
  editor.open("file:///so/vanthu.json", text, "json");
  const found = await editor.diagnostics("file:///so/vanthu.json");
  expect(found.map(({ range, severity }) => [textIn(text, range), severity])).toEqual([['"loud"', 1]]);
});

test("a new draft bears what the nearest vanthu.json says of the office, else the editor's settings", async () => {
  await start({
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

describe("code actions", () => {
  const comma = rangeOf(DRAFT, ",\n- Các");
  const at = { start: comma.start, end: comma.start };

  test("mend one finding, all of its kind, or ignore it", async () => {
    await start({ commands: true });
    editor.open(URI, DRAFT);
    const actions = (await editor.actions(URI, at)).filter(
      ({ diagnostics, data }) => !diagnostics || diagnostics[0]?.code === SEMICOLON || data,
    );
    const fix = actions.find(({ edit }) => edit);
    expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true });
    const all = actions.find(({ data }) => data);
    expect(all?.title).toMatch(/^Sửa tất cả 2 lỗi/);
    expect(actions.map(({ command }) => command?.command)).toEqual(
      expect.arrayContaining(["vanthu.ignore", "vanthu.openRulePage"]),
    );
    const resolved = await editor.request<CodeAction>("codeAction/resolve", all);
    editor.apply(resolved.edit ?? {});
    expect(editor.text(URI)).toContain("- Ủy ban nhân dân tỉnh;\n- Các phòng thuộc Sở;\n- Lưu");
    expect((await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON)).toEqual([]);
  });

  test("carry an edit for one version only", async () => {
    await start();
    editor.open(URI, DRAFT);
    const all = (await editor.actions(URI, at)).find(({ data }) => data);
    editor.change(URI, " ", { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const stale = await editor.request<CodeAction>("codeAction/resolve", all);
    expect(stale.edit).toBeUndefined();
  });

  test("source.fixAll.vanthu applies what is safe, and a second time nothing", async () => {
    await start();
    const crlf = DRAFT.replaceAll("\n", "\r\n");
    editor.open(URI, crlf);
    const [fixAll] = await editor.actions(URI, at, ["source.fixAll.vanthu"]);
    expect(fixAll?.kind).toBe("source.fixAll.vanthu");
    const resolved = await editor.request<CodeAction>("codeAction/resolve", fixAll);
    editor.apply(resolved.edit ?? {});
    expect(editor.text(URI)).toContain("- Các phòng thuộc Sở;\r\n- Lưu: VT, VP.\r\n");
    expect(editor.text(URI).replaceAll("\r\n", "")).not.toContain("\n");
    expect(await editor.actions(URI, at, ["source.fixAll.vanthu"])).toEqual([]);
    expect((await editor.actions(URI, at, ["source.fixAll"])).length).toBe(0);
  });

  test("without the client's commands, ignoring is an edit that silences the finding", async () => {
    await start();
    editor.open(URI, DRAFT);
    const ignores = (await editor.actions(URI, at)).filter(({ title }) =>
      title.startsWith(`Bỏ qua “${SEMICOLON}”`),
    );
    expect(ignores).toHaveLength(2);
    editor.apply(ignores[0]?.edit ?? {});
    expect(editor.text(URI)).toContain(`<!-- bỏ qua: ${SEMICOLON} (ghi lý do) -->\n- Ủy ban nhân dân tỉnh,`);
    expect((await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON)).toHaveLength(1);
  });

  test("write a date in its other form, and back", async () => {
    await start();
    editor.open(URI, DRAFT);
    const titles = async (passage: string) => {
      const where = rangeOf(editor.text(URI), passage);
      return editor.actions(URI, { start: where.start, end: where.start }, ["refactor"]);
    };
    const [long] = await titles("21/11/2023");
    expect(long).toMatchObject({ title: "Viết thành “ngày 21 tháng 11 năm 2023”", kind: "refactor.rewrite" });
    editor.apply(long?.edit ?? {});
    expect(editor.text(URI)).toContain("từ ngày 21 tháng 11 năm 2023.");
    const [short] = await titles("ngày 21 tháng 11");
    editor.apply(short?.edit ?? {});
    expect(editor.text(URI)).toBe(DRAFT);
    expect(await titles("ngày 09 tháng 02")).toEqual([]);
  });
});

describe("reading aids", () => {
  test("the outline is a tree whose ranges nest", async () => {
    await start();
    editor.open(URI, DRAFT);
    const symbols = await editor.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri: URI },
    });
    expect(symbols.map(({ name }) => name)).toEqual([
      "Phần đầu",
      "Kế hoạch",
      "Căn cứ ban hành",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. TỔ CHỨC THỰC HIỆN",
      "Nơi nhận",
      "Người ký",
    ]);
    expect(symbols[3]?.children?.map(({ name }) => name)).toEqual(["1. Mục đích"]);
    const check = (symbol: DocumentSymbol) => {
      const inner = [symbol.selectionRange, ...(symbol.children ?? []).map(({ range }) => range)];
      for (const { start, end } of inner) {
        expect([symbol.name, isBefore(symbol.range.start, start), isBefore(end, symbol.range.end)]).toEqual([
          symbol.name,
          true,
          true,
        ]);
      }
      symbol.children?.forEach(check);
    };
    symbols.forEach(check);
  });

  test("sections fold from their heading", async () => {
    await start();
    editor.open(URI, DRAFT);
    const ranges = await editor.request<FoldingRange[]>("textDocument/foldingRange", {
      textDocument: { uri: URI },
    });
    const line = rangeOf(DRAFT, "I. MỤC").start.line;
    expect(ranges.find(({ startLine }) => startLine === line)?.endLine).toBe(
      rangeOf(DRAFT, "Đưa việc").start.line,
    );
  });

  test("a finding says why and by which clause; a citation what is known", async () => {
    await start({ root: "file:///extension" });
    editor.open(URI, DRAFT);
    const hover = async (passage: string) => {
      const { start } = rangeOf(DRAFT, passage);
      const answer = await editor.request<Hover | null>("textDocument/hover", {
        textDocument: { uri: URI },
        position: start,
      });
      return (answer?.contents as { value: string } | undefined)?.value ?? "";
    };
    expect(await hover(",\n- Các")).toContain("Căn cứ: NĐ 30/2020/NĐ\\-CP, Phụ lục I, Phần I, Mục II.9.d");
    expect(await hover("30/2020/NĐ-CP")).toContain("Văn bản được viện dẫn");
    expect(await hover("nền nếp")).toBe("");
  });

  test("all places of a citation are one another's", async () => {
    await start();
    editor.open(URI, DRAFT);
    const { start: position } = rangeOf(DRAFT, "30/2020", 1);
    const params = { textDocument: { uri: URI }, position };
    const highlights = await editor.request<{ range: SelectionRange["range"] }[]>(
      "textDocument/documentHighlight",
      params,
    );
    expect(highlights.map(({ range }) => textIn(DRAFT, range))).toEqual(["30/2020/NĐ-CP", "30/2020/NĐ-CP"]);
    const definition = await editor.request<{ range: SelectionRange["range"] }>(
      "textDocument/definition",
      params,
    );
    expect(textIn(DRAFT, definition.range)).toContain("ngày 05/3/2020 của Chính phủ");
  });

  test.each(["NFC", "NFD"])("an abbreviation leads to where it is introduced, in %s", async (form) => {
    const body = "Đẩy mạnh ứng dụng công nghệ thông tin (ƯDCNTT) tại Sở; kết quả ƯDCNTT được báo cáo.";
    const text = DRAFT.replace("nền nếp từ ngày 21/11/2023.", `nền nếp. ${body}`).normalize(form);
    const name = "ƯDCNTT".normalize(form);
    await start();
    editor.open(URI, text);
    const { start: position } = rangeOf(text, name, 1);
    const params = { textDocument: { uri: URI }, position };
    const shown = await editor.request<Hover>("textDocument/hover", params);
    const { value } = shown.contents as { value: string };
    expect(value).toContain("**ƯDCNTT**: ứng dụng công nghệ thông tin");
    expect(value).toContain("giới thiệu ở dòng 22, có ở 2 chỗ");
    expect(textIn(text, shown.range as SelectionRange["range"])).toBe(name);
    type Places = { range: SelectionRange["range"] }[];
    const definition = await editor.request<Places>("textDocument/definition", params);
    expect(definition.map(({ range }) => range)).toEqual([rangeOf(text, name)]);
    const both = [rangeOf(text, name), rangeOf(text, name, 1)];
    const highlights = await editor.request<Places>("textDocument/documentHighlight", params);
    expect(highlights.map(({ range }) => range)).toEqual(both);
    const references = await editor.request<Places>("textDocument/references", {
      ...params,
      context: { includeDeclaration: true },
    });
    expect(references.map(({ range }) => range)).toEqual(both);
    const edit = await editor.request<WorkspaceEdit>("textDocument/rename", { ...params, newName: "CNTT" });
    editor.apply(edit);
    expect(editor.text(URI).normalize("NFC")).toContain("(CNTT) tại Sở; kết quả CNTT được");
  });

  test("a selection grows from the word to the draft", async () => {
    await start();
    editor.open(URI, DRAFT);
    const { start: position } = rangeOf(DRAFT, "nền nếp");
    const [answer] = await editor.request<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri: URI },
      positions: [position],
    });
    const chain: string[] = [];
    for (let range: SelectionRange | undefined = answer; range; range = range.parent)
      chain.push(textIn(DRAFT, range.range));
    expect(chain[0]).toBe("nền");
    expect(chain.some((text) => text.startsWith("1. Mục đích"))).toBe(true);
    expect(chain.at(-1)).toBe(DRAFT);
    for (const [index, text] of chain.slice(1).entries()) expect(text).toContain(chain[index]);
  });
});

describe("the server's own requests", () => {
  test("status counts the findings and names the type", async () => {
    await start();
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
    await start();
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
    await start();
    expect(await editor.stop()).toBe(0);
  });
});

test("a client of another language gets English titles", async () => {
  await start({ language: "en" }, FULL);
  editor.open(URI, DRAFT);
  const status = await editor.request<StatusAnswer>("vanthu/status", { textDocument: { uri: URI } });
  expect(status.note).toContain("Decree 30");
});

function isBefore(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
