/// <reference types="mocha" />
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsOf, has, open, selfCheckPage } from "./workspace.ts";

/** Files that exist in no folder: what a virtual workspace is to the extension. */
function virtualFiles(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const never = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const read = (uri: vscode.Uri) => {
    const text = files[uri.path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  };
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: never.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: read(uri).length }),
    readFile: read,
    readDirectory: () => [],
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}

const hasRule = (rule: string) => (found: readonly vscode.Diagnostic[]) => has(found, rule);

async function shown(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

suite("places and languages", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  test("a draft of a virtual workspace is checked, by the vanthu.json beside it", async () => {
    const text = (await open("ke-hoach.vanban.md")).getText();
    const files = virtualFiles({
      "/mo/ke-hoach.vanban": text,
      "/tat/ke-hoach.vanban": text,
      "/tat/vanthu.json": '{ "rules": { "cite-so-word": "off" } }',
    });
    const registered = vscode.workspace.registerFileSystemProvider("memfs", files, { isReadonly: true });
    try {
      const at = (path: string) => shown(vscode.Uri.from({ scheme: "memfs", path }));
      const plain = await diagnosticsOf(await at("/mo/ke-hoach.vanban"), hasRule("cite-so-word"));
      const quiet = await diagnosticsOf(await at("/tat/ke-hoach.vanban"), (found) => found.length > 0);
      assert.ok(!hasRule("cite-so-word")(quiet));
      assert.ok(quiet.length < plain.length);
    } finally {
      registered.dispose();
    }
  });

  test("a sample opens as an unsaved draft with findings", async () => {
    await vscode.commands.executeCommand("vanthu.openSamples", "ke-hoach-cchc.vanban.md");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /Cải cách hành chính năm 2026 của Sở Khoa học và Công nghệ/);
    await diagnosticsOf(document, (found) => found.length > 5);
  });

  test("all samples are copied to a folder of the user's choice, and nothing is written over", async () => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    const api = vscode.window as unknown as Record<string, unknown>;
    const { showQuickPick, showOpenDialog, showWarningMessage } = api;
    const { executeCommand } = vscode.commands;
    const warned: unknown[] = [];
    let opened: unknown;
    api.showQuickPick = async (items: readonly unknown[]) => items.at(-1);
    api.showOpenDialog = async () => [root];
    api.showWarningMessage = async (message: unknown) => void warned.push(message);
    const commands = vscode.commands as unknown as Record<string, unknown>;
    commands.executeCommand = async (command: string, ...args: unknown[]) => {
      if (command !== "vscode.openFolder") return executeCommand(command, ...args);
      [opened] = args;
    };
    const folder = vscode.Uri.joinPath(root, "van-ban-mau");
    try {
      await executeCommand("vanthu.openSamples");
      assert.equal(String(opened), folder.toString());
      const copied = await vscode.workspace.fs.readDirectory(folder);
      assert.equal(copied.length, 6);
      assert.deepEqual(warned, []);
      await executeCommand("vanthu.openSamples");
      assert.equal(warned.length, 1);
    } finally {
      Object.assign(api, { showQuickPick, showOpenDialog, showWarningMessage });
      commands.executeCommand = executeCommand;
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  test("with vanthu.language “en” the window speaks English, findings stay Vietnamese", async () => {
    const settings = vscode.workspace.getConfiguration("vanthu");
    await settings.update("language", "en", vscode.ConfigurationTarget.Workspace);
    try {
      const document = await open("ke-hoach.vanban.md");
      await diagnosticsOf(document, hasRule("cite-so-word"));
      const page = await english();
      assert.match(page, /^# Văn Thư self-check\n\n- Checked as Kế hoạch \(Decree 30\)\./);
      assert.match(page, /- Rules running: \d+ of \d+\.\n/);
      assert.match(page, /## Environment\n\n- Văn Thư [^\n]* in a browser\.\n- Checker: running\n?/);
      await shown(document.uri);
      const found = await diagnosticsOf(document, hasRule("cite-so-word"));
      assert.ok(found.every(({ source }) => source === "Văn Thư"));
    } finally {
      await settings.update("language", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

/** The self-check of the open draft once the server has been started anew in English. */
async function english(): Promise<string> {
  const draft = vscode.window.activeTextEditor?.document;
  assert.ok(draft);
  for (let tries = 0; tries < 50; tries++) {
    await shown(draft.uri);
    await vscode.commands.executeCommand("vanthu.selfCheck");
    if (selfCheckPage().includes("Rules running")) return selfCheckPage();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return selfCheckPage();
}
