import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CancellationTokenSource, type WorkspaceSymbol } from "vscode-languageserver/node";
import type { EditTableAnswer, ExportAnswer, TaskAnswer } from "../../server/lsp/protocol.ts";
import { buildServer, type Editor, startClient } from "../lsp/client.ts";

const HEADER = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Hà Nội, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Công tác năm 2026

`;
const PLAN = `${HEADER}| STT | Nội dung | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát văn bản | Phòng Pháp chế | Quý I |
| 3 | Báo cáo năm | Văn phòng Sở | Trước 15/12 |
`;
const OPEN = "untitled:ke-hoach";
let server: Awaited<ReturnType<typeof buildServer>>;
let editor: Editor;
const folder = mkdtempSync(path.join(tmpdir(), "vanthu-plans-"));

beforeAll(async () => {
  const other = PLAN.replace("Báo cáo năm", "Diễn tập ứng phó");
  writeFileSync(path.join(folder, "khac.vanban"), other);
  writeFileSync(
    path.join(folder, "ghi-chu.md"),
    "| STT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Việc nhà | Quý I |\n",
  );
  server = await buildServer();
  editor = await startClient(server.command, { listFiles: true });
  editor.connection.onRequest("vanthu/listFiles", () =>
    ["khac.vanban", "ghi-chu.md"].map((name) => pathToFileURL(path.join(folder, name)).href),
  );
  editor.connection.onRequest("vanthu/readBytes", () => null);
  editor.open(OPEN, PLAN);
});

afterAll(async () => {
  await editor?.stop();
  server?.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("tasks by deadline, each with its term", async () => {
  const terms = await editor.request<TaskAnswer[]>("vanthu/tasks", {
    textDocument: { uri: OPEN },
    order: "deadline",
  });
  expect(terms.map(({ title, term, children }) => [title, term, children.length])).toEqual([
    ["Quá hạn", "overdue", 1],
    ["Trong quý này", "quarter", 1],
  ]);
});

test("tasks of all plans: the open one and the folder's, but not those of notes", async () => {
  const plans = await editor.request<TaskAnswer[]>("vanthu/workspaceTasks", { order: "section" });
  expect(plans.map(({ kind, title }) => [kind, title])).toEqual([
    ["plan", "khac.vanban"],
    ["plan", "untitled:ke-hoach"],
  ]);
  expect(plans[0]?.children[1]).toMatchObject({
    title: "Diễn tập ứng phó",
    selection: { line: 11, character: 0 },
  });
});

test("a plan that is open and in the folder too is shown once, as it stands in the editor", async () => {
  const uri = pathToFileURL(path.join(folder, "khac.vanban")).href;
  editor.open(uri, PLAN.replace("Báo cáo năm", "Đang sửa"));
  const plans = await editor.request<TaskAnswer[]>("vanthu/workspaceTasks", { order: "section" });
  expect(plans.map(({ title }) => title)).toEqual(["khac.vanban", "untitled:ke-hoach"]);
  expect(plans[0]?.children[1]?.title).toBe("Đang sửa");
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
});

test("a search for tasks that nobody waits for any more is given up", async () => {
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest("workspace/symbol", { query: "a" }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
});

test("a task is found by its words without diacritics", async () => {
  const found = await editor.request<WorkspaceSymbol[]>("workspace/symbol", { query: "dien tap" });
  expect(found.map(({ name, containerName }) => [name, containerName])).toEqual([
    ["3 Diễn tập ứng phó", "Văn phòng Sở · khac.vanban"],
  ]);
});

test("exports are files", async () => {
  const answer = await editor.request<ExportAnswer>("vanthu/exportTasks", {
    textDocument: { uri: OPEN },
    format: "ics",
  });
  expect(answer.tasks).toBe(2);
  expect(Buffer.from(answer.data, "base64").toString()).toContain("DTSTART;VALUE=DATE:20261215");
  const excel = await editor.request<ExportAnswer>("vanthu/exportTasks", { format: "xlsx" });
  expect(excel.tasks).toBe(4);
  expect(Buffer.from(excel.data, "base64").subarray(0, 2).toString()).toBe("PK");
});

test("a table is edited by one versioned edit, or the reason is said", async () => {
  const ask = (line: number, action: string) =>
    editor.request<EditTableAnswer>("vanthu/editTable", {
      textDocument: { uri: OPEN },
      position: { line, character: 4 },
      action,
    });
  expect((await ask(0, "renumber")).refused).toBe("Con trỏ không ở trong bảng nào.");
  const { edit } = await ask(10, "renumber");
  if (!edit) throw new Error("no edit");
  editor.apply(edit);
  expect(editor.text(OPEN)).toContain("| 2 | Báo cáo năm |");
  const pasted = await editor.request<EditTableAnswer>("vanthu/pasteTable", {
    textDocument: { uri: OPEN },
    position: { line: 6, character: 0 },
    text: "A\tB\n1\t2\n",
  });
  if (!pasted.edit) throw new Error("no edit");
  editor.apply(pasted.edit);
  expect(editor.text(OPEN)).toContain("Công tác năm 2026\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n");
  // On an empty line it needs no other above it.
  const onEmpty = await editor.request<EditTableAnswer>("vanthu/pasteTable", {
    textDocument: { uri: OPEN },
    position: { line: 7, character: 0 },
    text: "C\tD\n3\t4\n",
  });
  if (!onEmpty.edit) throw new Error("no edit");
  editor.apply(onEmpty.edit);
  expect(editor.text(OPEN)).toContain("Công tác năm 2026\n| C | D |\n");
});

test("what Paste As would insert is given outside of tables only", async () => {
  const ask = (line: number) =>
    editor.request<string | null>("vanthu/tableToPaste", {
      textDocument: { uri: OPEN },
      position: { line, character: 0 },
      text: "",
      html: "<table><tr><td>A<td>B<tr><td>1<td>2</table>",
    });
  expect(await ask(6)).toMatch(/^\| A \| B \|\n\| --- \| --- \|\n\| 1 \| 2 \|\n/);
  expect(await ask(8)).toBeNull();
});
