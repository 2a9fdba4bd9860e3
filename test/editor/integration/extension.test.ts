/// <reference types="mocha" />
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, open } from "./workspace.ts";

suite("the extension in VS Code", () => {
  test("is there and activates", async () => {
    const extension = vscode.extensions.getExtension("vanthu.vanthu");
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test("knows a draft by its name", async () => {
    const document = await open("ke-hoach.vanban.md");
    assert.equal(document.languageId, "vanban");
  });

  test("shows findings, each with a rule and a source", async () => {
    const document = await open("ke-hoach.vanban.md");
    const diagnostics = await diagnosticsOf(document, (found) => found.length >= 5);
    for (const { message, source, code } of diagnostics) {
      assert.equal(source, "Văn Thư", message);
      assert.ok(code, message);
    }
  });

  test("marks the date that does not exist", async () => {
    const document = await open("ke-hoach.vanban.md");
    const diagnostics = await diagnosticsOf(document, (found) => found.length >= 5);
    const marked = diagnostics.filter(({ range }) =>
      document.lineAt(range.start).text.includes("31/02/2023"),
    );
    assert.ok(marked.length > 0);
  });

  test("marks a fault as it is typed, and is silent again once it is gone", async () => {
    const document = await open("quyet-dinh-dung.vanban");
    const line = [...Array(document.lineCount).keys()].find((at) =>
      document.lineAt(at).text.startsWith("Điều 3."),
    );
    assert.ok(line !== undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(line).range.end, " Báo cáo trước ngày 31/02/2023.");
    await vscode.workspace.applyEdit(edit);
    const typed = await diagnosticsOf(document, (found) => found.length > 0);
    assert.ok(typed.every(({ range }) => range.start.line === line));
    await vscode.commands.executeCommand("undo");
    await diagnosticsOf(document, (found) => found.length === 0);
  });

  test("is silent on notes that are no draft", async () => {
    await diagnosticsOf(await open("ke-hoach.vanban.md"), (found) => found.length > 0);
    const document = await open("ghi-chu.md");
    await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
    const ours = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Văn Thư");
    assert.deepEqual(ours, []);
  });
});
