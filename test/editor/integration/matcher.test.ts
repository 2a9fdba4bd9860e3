import * as assert from "node:assert";
import { execFile } from "node:child_process";
import path from "node:path";
import * as vscode from "vscode";
import { until } from "./workspace.ts";

const SOURCE = "Văn Thư (dòng lệnh)";

suite("the command line as a task", function () {
  // Each run starts a process of its own, and a busy machine takes its time.
  this.timeout(60_000);

  test("the problem matchers put what the command line prints at its place", async () => {
    const extension = vscode.extensions.getExtension("vanthu.vanthu");
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(extension && folder);
    // One that nothing has opened: what is open has its findings from the server, and twice would be too much.
    const closed = vscode.Uri.joinPath(folder.uri, "chua-mo.vanban.md");
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(folder.uri, "ke-hoach.vanban.md"), closed);
    const cli = path.join(extension.extensionPath, "dist/cli.js");
    const printed = await outputOf(cli, closed.fsPath);
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
    const found = await until(
      () => vscode.languages.getDiagnostics(closed),
      (all) => all.length > 5,
    );
    assert.ok(found.length > 5);
    assert.ok(found.every(({ source }) => source === SOURCE));
    const slash = found.find(({ code }) => code === "symbol-slash");
    assert.equal(slash?.range.start.line, 6);
    assert.equal(slash?.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    await vscode.workspace.fs.delete(closed);
  });

  test("whole folders are offered as tasks that run without anything installed", async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: "vanthu" });
    const names = tasks.map(({ name }) => name);
    assert.ok(names.includes("Kiểm tra cả thư mục") && names.includes("Báo cáo cho văn thư"), names.join());
    for (const task of tasks) {
      const { code, out, err } = await runOf(task);
      assert.ok(code === 0 || code === 1, `${task.name}: ${err}`);
      assert.equal(err, "", task.name);
      assert.match(out, /ke-hoach\.vanban\.md/, task.name);
    }
  });

  test("a task of tasks.json runs what its args say", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, ".vscode/tasks.json");
    const task = { type: "vanthu", args: ["rules", "symbol-slash"], label: "Một quy tắc" };
    await vscode.workspace.fs.writeFile(
      file,
      Buffer.from(JSON.stringify({ version: "2.0.0", tasks: [task] })),
    );
    const own = await until(
      async () => (await vscode.tasks.fetchTasks({ type: "vanthu" })).find(({ name }) => name === task.label),
      (found) => found !== undefined,
    );
    assert.ok(own);
    assert.match((await runOf(own)).out, /symbol-slash/);
  });
});

/** Runs the program that a task names. Not in a terminal: the oldest build comes without the native one. */
function runOf({ execution }: vscode.Task): Promise<{ code: unknown; out: string; err: string }> {
  assert.ok(execution instanceof vscode.ProcessExecution);
  const { cwd, env } = execution.options ?? {};
  const options = { ...(cwd ? { cwd } : {}), env: { ...process.env, ...env } };
  return new Promise((resolve) =>
    execFile(execution.process, execution.args, options, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    ),
  );
}

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
