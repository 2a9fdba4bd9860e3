import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

let editor: Editor;

beforeAll(async () => {
  editor = await openWindow("ke-hoach.vanban.md");
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await editor?.close();
});

/** The rows of a view in the Explorer. Others are folded, so that all rows are in view. */
async function rows(title: string, others: readonly string[]) {
  for (const other of others) {
    const folded = editor.page.locator(".pane-header", { hasText: other }).first();
    if ((await folded.getAttribute("aria-expanded")) === "true") await folded.click();
  }
  const pane = editor.page.locator(".pane", { has: editor.page.locator(".pane-header", { hasText: title }) });
  const header = pane.locator(".pane-header").first();
  if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
  return pane.locator(".pane-body .monaco-list-row");
}

test("the task tree shows groups and tasks with unit and time, and leads to the row", async () => {
  onTestFailed(() => editor.screenshot("tasks-failed", true));
  await editor.page.locator('.activitybar [aria-label^="Văn Thư"]').first().click();
  const tasks = editor.page.locator(".sidebar .monaco-list-row");
  const training = tasks.filter({ hasText: "Tập huấn sử" });
  await training.waitFor();
  expect(await tasks.first().textContent()).toContain("I CÔNG TÁC VĂN THƯ");
  expect(await training.getAttribute("aria-label")).toContain("Chủ trì: Văn phòng Sở; Thời gian: Quý II");
  await training.click();
  await editor.page.locator(".statusbar-item", { hasText: "Ln 64" }).waitFor();
  await tasks.filter({ hasText: "Chỉnh lý tài liệu" }).waitFor();
  await editor.screenshot("tasks");
});

test("the outline shows the parts, down to the tasks", async () => {
  onTestFailed(() => editor.screenshot("outline-failed", true));
  await editor.page.locator('.activitybar [aria-label^="Explorer"]').first().click();
  const outline = await rows("Outline", ["workspace"]);
  await outline.filter({ hasText: "Căn cứ ban hành" }).waitFor();
  await outline.filter({ hasText: "Nơi nhận" }).waitFor();
  await editor.screenshot("outline");
});

test("the status says as what the draft is checked, and leads to the reasons", async () => {
  onTestFailed(() => editor.screenshot("status-failed", true));
  await editor.page.locator('.statusbar-item[id="status.languageStatus"]').click();
  const status = editor.page.locator(".hover-language-status", { hasText: "Kiểm tra như Kế hoạch (NĐ 30)" });
  await status.first().waitFor();
  await editor.screenshot("status");
  await status.getByText("Vì sao?").first().click();
  await editor.webview().getByText("Có: Quốc hiệu.").waitFor();
});
