import { expect, test } from "vitest";
import type { ClientCapabilities, Registration } from "vscode-languageserver/node";
import type { StartOptions } from "../../server/lsp/protocol.ts";
import { useServer } from "./bench.ts";
import { type Editor, FULL } from "./client.ts";

const start = useServer();
const ROOT = "vscode-vfs://github/van-ban";
/** Reading in the background takes its time on a busy machine. */
const PATIENT = { timeout: 10_000 };

const header = (number: string, type: string) =>
  `Số: ${number}-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\n${type}\nKiểm tra công tác văn thư\n\n`;
const PLAN = `${header("86/KH", "KẾ HOẠCH")}Theo Quyết định số 345/QĐ-UBND ngày 17/01/2022 của UBND tỉnh.\n`;
const REPORT = `${header("90/BC", "BÁO CÁO")}Theo Quyết định số 345/QĐ-UBND ngày 18/01/2022 của UBND tỉnh.\n`;

/** A client that gives the files of a folder that is on no disk; the files may change afterwards. */
async function startWith(
  files: ReadonlyMap<string, string>,
  capabilities: ClientCapabilities = FULL,
  options: StartOptions = {},
): Promise<Editor> {
  const editor = await start({ listFiles: true, ...options }, capabilities, [{ uri: ROOT, name: "van-ban" }]);
  editor.connection.onRequest("vanthu/listFiles", () => [...files.keys()]);
  editor.connection.onRequest("vanthu/readBytes", ({ uri }: { uri: string }) => {
    const text = files.get(uri);
    return text === undefined ? null : Buffer.from(text).toString("base64");
  });
  return editor;
}

/** How many contradictions with other files are shown in a draft. */
async function contradictions(editor: Editor, uri: string): Promise<number> {
  return (await editor.diagnostics(uri)).filter(({ code }) => code === "cite-other-date").length;
}

const OPEN = `${ROOT}/ke-hoach.vanban`;
const OTHER = "vscode-vfs://github/khac/bao-cao.vanban";
const changeFolders = (editor: Editor, added: readonly string[], removed: readonly string[]) => {
  const folders = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
  return editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: folders(added), removed: folders(removed) },
  });
};

test("drafts of a folder that is opened later are compared, and forgotten when it is closed", async () => {
  const files = new Map<string, string>();
  const workspace = { ...FULL.workspace, workspaceFolders: true };
  const editor = await startWith(files, { ...FULL, workspace });
  editor.open(OPEN, PLAN);
  expect(await contradictions(editor, OPEN)).toBe(0);
  files.set(OTHER, REPORT);
  await changeFolders(editor, ["vscode-vfs://github/khac"], []);
  await expect.poll(() => contradictions(editor, OPEN), PATIENT).toBe(1);
  files.delete(OTHER);
  await changeFolders(editor, [], ["vscode-vfs://github/khac"]);
  await expect.poll(() => contradictions(editor, OPEN), PATIENT).toBe(0);
});

test("a draft that is deleted contradicts nothing any more", async () => {
  const files = new Map([[OTHER, REPORT]]);
  const editor = await startWith(files);
  editor.open(OPEN, PLAN);
  await expect.poll(() => contradictions(editor, OPEN), PATIENT).toBe(1);
  files.delete(OTHER);
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: OTHER, type: 3 }],
  });
  await expect.poll(() => contradictions(editor, OPEN), PATIENT).toBe(0);
});

test("what was wrong in a register goes with it", async () => {
  const register = `${ROOT}/so-dang-ky.csv`;
  const editor = await startWith(new Map([[register, "Số ký hiệu,Ngày\n1/KH-SNV,31/02/2022\n"]]));
  await expect.poll(() => editor.published.get(register)?.length, PATIENT).toBe(1);
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: register, type: 3 }],
  });
  await expect.poll(() => editor.published.get(register), PATIENT).toEqual([]);
});

test("the register that a setting names is read once it is named, whatever slashes it is written with", async () => {
  const register = `${ROOT}/so/van-ban-di.csv`;
  const files = new Map([[register, "Số ký hiệu,Ngày\n1/KH-SNV,31/02/2022\n"]]);
  const editor = await startWith(new Map(), FULL, { settings: {} });
  editor.connection.onRequest("vanthu/listFiles", () => [...files.keys()]);
  editor.connection.onRequest("vanthu/readBytes", () =>
    Buffer.from(files.get(register) ?? "").toString("base64"),
  );
  await editor.connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { vanthu: { register: ".\\so\\van-ban-di.csv" } },
  });
  await expect.poll(() => editor.published.get(register)?.length, PATIENT).toBe(1);
});

test("a folder with more files than are read says so", async () => {
  const files = new Map(Array.from({ length: 5001 }, (_, at) => [`${ROOT}/${at}.vanban`, ""]));
  const editor = await startWith(files);
  await expect.poll(() => editor.said.join("\n"), PATIENT).toContain("hơn 5000 tệp");
});

test("a client that refuses to show progress has its folder read all the same", async () => {
  const many = Array.from({ length: 30 }, (_, at): [string, string] => [`${ROOT}/${at}.vanban`, "Ghi chú"]);
  const editor = await startWith(new Map([...many, [OTHER, REPORT]]), {
    ...FULL,
    window: { workDoneProgress: true },
  });
  editor.open(OPEN, PLAN);
  await expect.poll(() => contradictions(editor, OPEN), PATIENT).toBe(1);
  expect(editor.process.exitCode).toBeNull();
});

test("a client is asked to watch drafts, registers and every vanthu.json", async () => {
  const registered: Registration[] = [];
  const editor = await start(
    {},
    {
      ...FULL,
      workspace: { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  );
  editor.connection.onRequest("client/registerCapability", (params: { registrations: Registration[] }) => {
    registered.push(...params.registrations);
  });
  await editor.connection.sendNotification("initialized", {});
  await expect.poll(() => JSON.stringify(registered), PATIENT).toContain("**/vanthu.json");
});

test("lenses that are switched off are asked for anew, so that they go", async () => {
  const capabilities = { ...FULL, workspace: { ...FULL.workspace, codeLens: { refreshSupport: true } } };
  const editor = await startWith(new Map(), capabilities);
  let refreshed = 0;
  editor.connection.onRequest("workspace/codeLens/refresh", () => {
    refreshed++;
    return null;
  });
  const set = (cited: boolean) =>
    editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { vanthu: { codeLens: { cited } } },
    });
  await set(true);
  await expect.poll(() => refreshed, PATIENT).toBe(1);
  await set(false);
  await expect.poll(() => refreshed, PATIENT).toBe(2);
});
