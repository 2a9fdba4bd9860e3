/// <reference types="mocha" />
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, has, open, ruleOf, selfCheckPage, until, untitled } from "./workspace.ts";

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    undefined,
    50,
  );
}

suite("drafting in VS Code", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  test("a repair from the lightbulb mends the text", async () => {
    const source = await open("ke-hoach.vanban.md");
    const document = await untitled(source.getText(), "vanban");
    const found = await diagnosticsOf(document, (all) => has(all, "cite-so-word"));
    const finding = found.find((one) => ruleOf(one) === "cite-so-word");
    assert.ok(finding);
    const actions = await actionsAt(document, finding.range);
    const fix = actions.find(({ edit, isPreferred }) => edit && isPreferred);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join("\n"));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /Nghị định số 30\/2020\/NĐ-CP/);
    await diagnosticsOf(document, (all) => all.length > 0 && !has(all, "cite-so-word"));
  });

  test("the command repairs all that is safe, and is done after one time", async () => {
    const source = await open("ke-hoach.vanban.md");
    const document = await untitled(source.getText(), "vanban");
    const before = await diagnosticsOf(document, (all) => has(all, "cite-so-word"));
    await vscode.commands.executeCommand("vanthu.fixAll");
    const after = await diagnosticsOf(
      document,
      (all) => all.length < before.length && !has(all, "cite-so-word"),
    );
    assert.ok(after.length < before.length);
    const text = document.getText();
    await vscode.commands.executeCommand("vanthu.fixAll");
    assert.equal(document.getText(), text);
  });

  test("the outline leads from the header to the tasks", async () => {
    const document = await open("ke-hoach.vanban.md");
    const symbols = await until(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          "vscode.executeDocumentSymbolProvider",
          document.uri,
        ),
      (answer) => (answer?.length ?? 0) > 0,
    );
    const names = symbols.map(({ name }) => name);
    assert.deepEqual(
      ["Phần đầu", "Kế hoạch", "Căn cứ ban hành", "Nơi nhận", "PHỤ LỤC"].filter(
        (name) => !names.includes(name),
      ),
      [],
    );
    const appendix = symbols.find(({ name }) => name === "PHỤ LỤC");
    const group = appendix?.children.find(({ name }) => name === "I CÔNG TÁC VĂN THƯ");
    assert.equal(group?.children[0]?.children.length, 3);
  });

  test("a hover on a finding gives the reason and the clause", async () => {
    const document = await open("ke-hoach.vanban.md");
    const found = await diagnosticsOf(document, (all) => has(all, "cite-so-word"));
    const at = found.find((one) => ruleOf(one) === "cite-so-word")?.range.start;
    assert.ok(at);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === "string" ? content : content.value))
      .join("\n");
    assert.match(text, /Căn cứ: NĐ 30\/2020/);
    assert.match(text, /cite\\-so\\-word/);
  });

  test("plain text that was never saved is checked once it has a draft's header", async () => {
    const source = await open("ke-hoach.vanban.md");
    const document = await untitled(source.getText(), "plaintext");
    await diagnosticsOf(document, (all) => has(all, "cite-so-word"));
  });

  // Before any other test that opens a page (the self-check is one): the host of these tests serves all pages from one
  // origin, where the oldest VS Code may let every page but the first wait for its service worker for ever.
  test("the preview opens beside the draft and leaves the focus there", async () => {
    const document = await open("ke-hoach.vanban.md");
    await diagnosticsOf(document, (all) => all.length > 0);
    await vscode.commands.executeCommand("vanthu.preview");
    const previews = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview);
    await until(
      async () => previews(),
      (tabs) => tabs.some(({ label }) => label === "Xem trước: ke-hoach.vanban.md"),
    );
    assert.deepEqual(
      previews().map(({ label }) => label),
      ["Xem trước: ke-hoach.vanban.md"],
    );
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  test("the self-check says what runs and why nothing may be shown", async () => {
    await open("ghi-chu.md");
    await vscode.commands.executeCommand("vanthu.selfCheck");
    const page = await until(selfCheckPage, (text) => text !== "");
    assert.match(page, /# Tự kiểm tra Văn Thư/);
    assert.match(page, /Tệp này không được kiểm tra/);
    assert.match(page, /Bộ kiểm tra: đang chạy/);
    await open("ke-hoach.vanban.md");
    await vscode.commands.executeCommand("vanthu.selfCheck");
    const text = await until(selfCheckPage, (now) => now.includes("Quy tắc đang chạy"));
    assert.match(text, /Quy tắc đang chạy: \d+ trên \d+\./);
    assert.match(text, /Nhiệm vụ: \d+, trong \d+ bảng\./);
    // Asked again while the page has the focus, it is still about the draft.
    await vscode.commands.executeCommand("vanthu.selfCheck");
    assert.match(selfCheckPage(), /Kiểm tra như Kế hoạch/);
  });

  test("the server starts again on command and goes on checking", async () => {
    const document = await open("ke-hoach.vanban.md");
    await diagnosticsOf(document, (all) => all.length > 0);
    await vscode.commands.executeCommand("vanthu.restartServer");
    await diagnosticsOf(document, (all) => all.length > 0);
    const symbols = await until(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          "vscode.executeDocumentSymbolProvider",
          document.uri,
        ),
      (answer) => (answer?.length ?? 0) > 0,
    );
    assert.ok(symbols.length > 0);
  });

  test("a level set in the settings holds at once", async () => {
    const document = await open("ke-hoach.vanban.md");
    await diagnosticsOf(document, (all) => has(all, "cite-so-word"));
    const settings = vscode.workspace.getConfiguration("vanthu");
    await settings.update("rules", { "cite-so-word": "off" }, vscode.ConfigurationTarget.Workspace);
    try {
      await diagnosticsOf(document, (all) => all.length > 0 && !has(all, "cite-so-word"));
    } finally {
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await diagnosticsOf(document, (all) => has(all, "cite-so-word"));
  });
});
