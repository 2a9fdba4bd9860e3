import { describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { DRAFT, SEMICOLON, URI, useServer } from "./bench.ts";
import { rangeOf } from "./client.ts";

const start = useServer();

describe("code actions", () => {
  const comma = rangeOf(DRAFT, ",\n- Các");
  const at = { start: comma.start, end: comma.start };

  test("mend one finding, all of its kind, or ignore it", async () => {
    const editor = await start({ commands: true });
    editor.open(URI, DRAFT);
    const actions = (await editor.actions(URI, at)).filter(
      ({ diagnostics, data }) => !diagnostics || diagnostics[0]?.code === SEMICOLON || data,
    );
    const fix = actions.find(({ edit }) => edit);
    expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true });
    const all = actions.find(({ data }) => data);
    expect(all?.title).toBe(`Sửa tất cả 2 lỗi “${SEMICOLON}” trong văn bản`);
    // An editor puts what names no finding last, behind the ways to ignore it.
    expect(all?.diagnostics?.[0]?.code).toBe(SEMICOLON);
    expect(actions.map(({ command }) => command?.command)).toEqual(
      expect.arrayContaining(["vanthu.ignore", "vanthu.openRulePage"]),
    );
    const resolved = await editor.request<CodeAction>("codeAction/resolve", all);
    editor.apply(resolved.edit ?? {});
    expect(editor.text(URI)).toContain("- Ủy ban nhân dân tỉnh;\n- Các phòng thuộc Sở;\n- Lưu");
    expect((await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON)).toEqual([]);
  });

  test("carry an edit for one version only", async () => {
    const editor = await start();
    editor.open(URI, DRAFT);
    const all = (await editor.actions(URI, at)).find(({ data }) => data);
    editor.change(URI, " ", { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const stale = await editor.request<CodeAction>("codeAction/resolve", all);
    expect(stale.edit).toBeUndefined();
  });

  test("source.fixAll.vanthu applies what is safe, and a second time nothing", async () => {
    const editor = await start();
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

  test("come for the kinds that are wanted: the empty one holds all, “quick” is none", async () => {
    const editor = await start();
    editor.open(URI, DRAFT);
    const decree = rangeOf(DRAFT, "30/2020", 1);
    const titles = async (only?: string[]) =>
      (await editor.actions(URI, decree, only)).map(({ title }) => title);
    const all = await titles();
    expect(all.length).toBeGreaterThan(0);
    expect(await titles([""])).toEqual(all);
    expect(await titles(["quickfix"])).toEqual(all);
    expect(await titles(["quick"])).toEqual([]);
  });

  test("without the client's commands, ignoring is an edit that silences the finding", async () => {
    const editor = await start();
    editor.open(URI, DRAFT);
    const ignores = (await editor.actions(URI, at)).filter(({ title }) =>
      title.startsWith(`Bỏ qua “${SEMICOLON}”`),
    );
    expect(ignores).toHaveLength(2);
    editor.apply(ignores[0]?.edit ?? {});
    expect(editor.text(URI)).toContain(`<!-- bỏ qua: ${SEMICOLON} (ghi lý do) -->\n- Ủy ban nhân dân tỉnh,`);
    expect((await editor.diagnostics(URI)).filter(({ code }) => code === SEMICOLON)).toHaveLength(1);
  });

  test("write the line ends of the document", async () => {
    const editor = await start();
    editor.open(URI, DRAFT.replaceAll("\n", "\r\n"));
    const [ignore] = (await editor.actions(URI, at)).filter(({ title }) => title.startsWith("Bỏ qua"));
    editor.apply(ignore?.edit ?? {});
    expect(editor.text(URI)).toContain("(ghi lý do) -->\r\n- Ủy ban");
  });

  test("write a date in its other form, and back", async () => {
    const editor = await start();
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
