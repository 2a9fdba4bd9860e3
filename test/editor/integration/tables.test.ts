/// <reference types="mocha" />
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, open, until } from "./workspace.ts";

suite("plan tables in VS Code", () => {
  test("a task is found in the workspace by words without diacritics", async () => {
    await diagnosticsOf(await open("ke-hoach.vanban.md"), (found) => found.length > 0);
    const found = await until(
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          "vscode.executeWorkspaceSymbolProvider",
          "tap huan su dung",
        ),
      (all) => all.length > 0,
    );
    assert.ok(found.some(({ name }) => name.includes("Tập huấn sử dụng Hệ thống")));
  });

  test("a task is in the outline", async () => {
    const document = await open("ke-hoach.vanban.md");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(names(symbols).some((name) => name.includes("Ban hành danh mục hồ sơ")));
  });

  test("renumbering is one edit, and one step to undo", async () => {
    const document = await open("ke-hoach.vanban.md");
    const before = document.getText();
    const editor = await vscode.window.showTextDocument(document);
    const line = [...Array(document.lineCount).keys()].find((at) =>
      document.lineAt(at).text.startsWith("1.1\tTập huấn"),
    );
    assert.ok(line !== undefined);
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand("vanthu.table.renumber");
    assert.ok(document.lineAt(line).text.startsWith("1.2\tTập huấn"), document.lineAt(line).text);
    assert.ok(document.lineAt(line + 1).text.startsWith("1.3\t"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  test("every command of the extension is there", async () => {
    const extension = vscode.extensions.getExtension("vanthu.vanthu");
    assert.ok(extension);
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) assert.ok(known.has(command), command);
  });
});
