import * as assert from "node:assert";
import path from "node:path";
import * as vscode from "vscode";
import { diagnosticsOf, open } from "./workspace.ts";

const SOURCE = "Văn Thư (dòng lệnh)";

suite("the command line as a task", () => {
  test("the problem matchers put what the command line prints at its place", async () => {
    const document = await open("ke-hoach.vanban.md");
    const extension = vscode.extensions.getExtension("vanthu.vanthu");
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(extension && folder);
    const cli = path.join(extension.extensionPath, "dist/cli.js");
    const run = new vscode.ProcessExecution(process.execPath, [cli, "check", document.uri.fsPath]);
    const matchers = ["$vanthu-error", "$vanthu-warning", "$vanthu-info", "$vanthu-hint"];
    const task = new vscode.Task({ type: "process" }, folder, "kiểm tra", "vanthu", run, matchers);
    const ended = new Promise<void>((resolve) => {
      const listener = vscode.tasks.onDidEndTask(({ execution }) => {
        if (execution.task.name !== task.name) return;
        listener.dispose();
        resolve();
      });
    });
    await vscode.tasks.executeTask(task);
    await ended;
    const fromTask = (all: readonly vscode.Diagnostic[]) => all.filter(({ source }) => source === SOURCE);
    const found = fromTask(await diagnosticsOf(document, (all) => fromTask(all).length > 5));
    const slash = found.find(({ code }) => code === "symbol-slash");
    assert.equal(slash?.range.start.line, 6);
    assert.equal(slash?.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
  });
});
