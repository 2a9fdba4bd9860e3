import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "../../scripts/install.mjs";
import { buildCli } from "../neovim/build-cli.ts";

// Helix itself is in no package of the system that the tests run on. What is tried here is the other half: the command of
// docs/helix.md answers a client that announces and sends what Helix does (helix-lsp/src/client.rs, Client::initialize).

/** The capabilities that Helix announces: no pull diagnostics, no refresh, fixed registrations but for watched files. */
const CAPABILITIES = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: false },
    workspaceFolders: true,
    applyEdit: true,
    symbol: { dynamicRegistration: false },
    executeCommand: { dynamicRegistration: false },
    inlayHint: { refreshSupport: false },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
    hover: { contentFormat: ["markdown"] },
    rename: { dynamicRegistration: false, prepareSupport: true },
    formatting: { dynamicRegistration: false },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ["", "quickfix", "refactor.rewrite", "source"] },
      },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit", "command"] },
    },
    publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    inlayHint: { dynamicRegistration: false },
  },
  window: { workDoneProgress: true },
  general: { positionEncodings: ["utf-8", "utf-32", "utf-16"] },
};

const page = readFileSync(path.join(root, "docs/helix.md"), "utf8");
let scratch: string;
let connection: ProtocolConnection;
let initialized: InitializeResult;
let exited: Promise<number | null>;
const asked: string[] = [];
const published = new Map<string, readonly Diagnostic[]>();

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "vanthu-helix-"));
  const cli = await buildCli(scratch);
  const args = [...(/^args = \[(.*)\]$/m.exec(page)?.[1] ?? "").matchAll(/"([^"]*)"/g)].map(
    ([, text]) => text ?? "",
  );
  expect(args).toEqual(["lsp", "--stdio"]);
  const server = spawn(process.execPath, [cli, ...args], {
    cwd: scratch,
    stdio: ["pipe", "pipe", "inherit"],
  });
  exited = new Promise((resolve) => server.once("exit", resolve));
  connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // What Helix answers; anything else is a method it does not know.
  const answers: Readonly<Record<string, (params: { items?: readonly unknown[] }) => unknown>> = {
    "workspace/configuration": ({ items }) => (items ?? []).map(() => null),
    "workspace/workspaceFolders": () => [],
    "client/registerCapability": () => null,
    "window/workDoneProgress/create": () => null,
  };
  for (const [method, answer] of Object.entries(answers)) {
    connection.onRequest(method, (params: object) => {
      asked.push(method);
      return answer(params);
    });
  }
  // Our own requests, which only a client that says so can answer.
  for (const method of [
    "vanthu/readFile",
    "vanthu/listFiles",
    "vanthu/readBytes",
    "workspace/diagnostic/refresh",
  ])
    connection.onRequest(method, () => {
      asked.push(`unknown: ${method}`);
      return null;
    });
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params.diagnostics);
  });
  connection.listen();
  initialized = await connection.sendRequest("initialize", {
    processId: process.pid,
    rootPath: scratch,
    rootUri: pathToFileURL(scratch).href,
    workspaceFolders: [],
    initializationOptions: null,
    capabilities: CAPABILITIES,
    clientInfo: { name: "helix", version: "25.07" },
  });
  await connection.sendNotification("initialized", {});
}, 60_000);

afterAll(async () => {
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  expect(await exited).toBe(0);
  connection.dispose();
  rmSync(scratch, { recursive: true, force: true });
});

const source = readFileSync(path.join(root, "test/editor/workspace/ke-hoach.vanban.md"), "utf8");

/** Opens the plan under a name, as Helix does, and waits for its findings. */
async function open(name: string, text = source) {
  const file = path.join(scratch, name);
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "vanban", version: 0, text },
  });
  await expect.poll(() => published.get(uri)?.length ?? 0, { timeout: 10_000 }).toBeGreaterThan(3);
  return { uri, document: TextDocument.create(uri, "vanban", 0, text), found: published.get(uri) ?? [] };
}

test("what Helix asks for at the start is answered, in UTF-16, with nothing it would have to register", () => {
  const { capabilities } = initialized;
  expect(capabilities.positionEncoding ?? "utf-16").toBe("utf-16");
  expect(capabilities.diagnosticProvider).toBeUndefined();
  expect(capabilities.documentFormattingProvider).toBe(true);
  expect(capabilities.completionProvider).toBeDefined();
  expect(capabilities.renameProvider).toBeDefined();
  expect(capabilities.hoverProvider && capabilities.documentSymbolProvider).toBeTruthy();
});

test("findings come of themselves, and change with an incremental edit", async () => {
  const { uri, document, found } = await open("mot.vanban.md");
  const date = found.find(({ range }) => document.getText(range).includes("31/02/2023"));
  expect(date?.severity).toBe(1);
  await connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 1 },
    contentChanges: [{ range: date?.range, text: "28/02/2023" }],
  });
  await expect
    .poll(() => published.get(uri)?.some(({ message }) => message === date?.message), { timeout: 10_000 })
    .toBe(false);
});

test("a fix from the menu is an edit, with no command that Helix could not run", async () => {
  const { uri, document, found } = await open("hai.vanban.md");
  const finding = found.find(({ code }) => code === "cite-so-word");
  const actions = await connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: finding?.range,
    context: { diagnostics: [finding], triggerKind: 1 },
  });
  expect(actions.length).toBeGreaterThan(2);
  const resolved = await Promise.all(
    actions.map((action) =>
      action.edit ? action : connection.sendRequest<CodeAction>("codeAction/resolve", action),
    ),
  );
  expect(resolved.filter(({ edit, command }) => !edit || command)).toEqual([]);
  const fix = resolved.find(({ isPreferred }) => isPreferred);
  expect(applied(document, fix?.edit)).toContain("Nghị định số 30/2020/NĐ-CP");
});

test("rename, formatting, hover and outline answer", async () => {
  const { uri, document, found } = await open(
    "ba.vanban.md",
    `${source}\nCải cách hành chính (CCHC); CCHC.\n`,
  );
  const at = document.positionAt(document.getText().lastIndexOf("CCHC"));
  const params = { textDocument: { uri }, position: at };
  const renamed = await connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
    ...params,
    newName: "CCNN",
  });
  expect(applied(document, renamed)).toContain("(CCNN); CCNN.");
  const hover = await connection.sendRequest<Hover>("textDocument/hover", params);
  expect((hover.contents as { value: string }).value).toContain("Cải cách hành chính");
  const edits = await connection.sendRequest<TextEdit[]>("textDocument/formatting", {
    textDocument: { uri },
    options: { tabSize: 4, insertSpaces: true },
  });
  expect(TextDocument.applyEdits(document, edits).replace(/\s/g, "").length).toBeGreaterThan(1000);
  const outline = await connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri },
  });
  expect(outline.length).toBeGreaterThan(3);
  expect(found.length).toBeGreaterThan(3);
});

test("vanthu.json of the folder holds without any setting in languages.toml", async () => {
  writeFileSync(path.join(scratch, "vanthu.json"), '{ "rules": { "cite-so-word": "off" } }');
  await connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: pathToFileURL(path.join(scratch, "vanthu.json")).href, type: 1 }],
  });
  const { found } = await open("bon.vanban.md");
  expect(found.some(({ code }) => code === "cite-so-word")).toBe(false);
  expect(asked.filter((method) => method.startsWith("unknown"))).toEqual([]);
});

/** The text after an edit of this one document. */
function applied(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const edits = (edit?.documentChanges ?? []).flatMap((change) => ("edits" in change ? change.edits : []));
  return TextDocument.applyEdits(document, edits as TextEdit[]);
}
