import { describe, expect, test } from "vitest";
import type {
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { DRAFT, URI, useServer } from "./bench.ts";
import { isBefore, rangeOf, textIn } from "./client.ts";

const start = useServer();

describe("reading aids", () => {
  test("the outline is a tree whose ranges nest", async () => {
    const editor = await start();
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
    const editor = await start();
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
    const editor = await start({ root: "file:///extension" });
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
    const editor = await start();
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
    const editor = await start();
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
    const editor = await start();
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
