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

  test("is silent on a decision that is right", async () => {
    await diagnosticsOf(await open("ke-hoach.vanban.md"), (found) => found.length > 0);
    const document = await open("quyet-dinh-dung.vanban");
    // The outline answers from the same version the findings come from.
    await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
    const errors = vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
    assert.deepEqual(errors, []);
  });

  test("is silent on notes that are no draft", async () => {
    await diagnosticsOf(await open("ke-hoach.vanban.md"), (found) => found.length > 0);
    const document = await open("ghi-chu.md");
    await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
    const ours = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Văn Thư");
    assert.deepEqual(ours, []);
  });
});
