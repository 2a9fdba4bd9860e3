import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

let editor: Editor;

beforeAll(async () => {
  editor = await openWindow("ke-hoach.vanban.md");
});

afterAll(async () => {
  await editor?.close();
});

test("faults are underlined and listed in Problems", async () => {
  onTestFailed(() => editor.screenshot("findings-failed", true));
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  const rows = await editor.problems("Văn Thư");
  await rows.first().waitFor();
  expect(await rows.count()).toBeGreaterThan(2);
  await editor.screenshot("findings");
});

test("the language is named in the status bar", async () => {
  onTestFailed(() => editor.screenshot("language-failed", true));
  await editor.page.locator(".statusbar-item", { hasText: "Văn bản hành chính" }).first().waitFor();
});

/** Puts the cursor on a fault, takes the first quick fix offered and waits for the line to read as it should. */
async function fix(line: number, column: number, title: string, fixed: string): Promise<void> {
  const { page } = editor;
  await editor.goTo(line, column);
  const offer = page.locator(".action-widget .monaco-list-row", { hasText: title });
  await editor.pressUntil("Control+.", offer);
  await editor.screenshot(`fix-line-${line}`);
  await page.keyboard.press("Enter");
  await editor.line(fixed).first().waitFor();
}

test("a date is mended from the lightbulb", async () => {
  onTestFailed(() => editor.screenshot("fix-date-failed", true));
  await fix(9, 17, "09", "ngày 09 tháng 02 năm 2023");
});

test("a citation is mended from the lightbulb", async () => {
  onTestFailed(() => editor.screenshot("fix-citation-failed", true));
  await fix(19, 24, "71/QĐ-UBND", "Căn cứ Quyết định số 71/QĐ-UBND ngày 13");
});

test("hovering over a finding tells why, with the clause", async () => {
  onTestFailed(() => editor.screenshot("hover-failed", true));
  const { page } = editor;
  await editor.goTo(7, 10);
  const hover = page.locator(".monaco-hover:visible", { hasText: "30/2020/NĐ-CP" });
  await editor.command("Show or Focus Hover");
  await hover.first().waitFor();
  await editor.screenshot("hover");
  await page.keyboard.press("Escape");
});

test("the outline shows the parts of the plan", async () => {
  onTestFailed(() => editor.screenshot("outline-failed", true));
  const { page } = editor;
  await editor.command("Focus on Outline View");
  const row = (text: string) => page.locator(".outline-pane .monaco-list-row", { hasText: text });
  await row("Số, ký hiệu").first().click();
  await editor.screenshot("outline");
  // Only the rows in view exist.
  await page.keyboard.press("End");
  await row("PHỤ LỤC").first().waitFor();
});

test("the task tree lists the plan's tasks and leads to their rows", async () => {
  onTestFailed(() => editor.screenshot("tasks-failed", true));
  const { page } = editor;
  await editor.command("Focus on Nhiệm vụ View");
  const view = page.locator('.pane:has(.pane-header[aria-label^="Nhiệm vụ"])');
  const task = view.locator(".monaco-list-row", { hasText: "Tập huấn sử" }).first();
  await task.waitFor();
  await editor.screenshot("tasks");
  await task.click();
  await page.locator(".statusbar-item", { hasText: "Ln 64" }).waitFor();
});
