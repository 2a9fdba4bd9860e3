import * as assert from "node:assert";
import { execFile } from "node:child_process";
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
    const printed = await outputOf(cli, document.uri.fsPath);
    // A terminal of our own: the embedded editor's oldest build comes without the native one.
    const run = new vscode.CustomExecution(async () => terminalOf(printed));
    const matchers = ["$vanthu-error", "$vanthu-warning", "$vanthu-info", "$vanthu-hint"];
    const task = new vscode.Task({ type: "vanthu-test" }, folder, "kiểm tra", "vanthu", run, matchers);
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

/** What the command line prints about a file; its exit code 1 only says that there are findings. */
function outputOf(cli: string, file: string): Promise<string> {
  return new Promise((resolve) =>
    execFile(process.execPath, [cli, "check", file], (_, stdout) => resolve(stdout)),
  );
}

/** A terminal that shows a text and ends. */
function terminalOf(text: string): vscode.Pseudoterminal {
  const write = new vscode.EventEmitter<string>();
  const close = new vscode.EventEmitter<number>();
  return {
    onDidWrite: write.event,
    onDidClose: close.event,
    // The newest editor listens only some time after it has opened the terminal, so the text is shown twice.
    open() {
      const show = () => write.fire(text.replaceAll("\n", "\r\n"));
      setTimeout(show, 1000);
      setTimeout(show, 3000);
      setTimeout(() => close.fire(0), 5000);
    },
    close() {},
  };
}
