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

/** Opens the menu of repairs at a place and takes the one with this title. */
async function mend(line: number, column: number, title: string, shot: string): Promise<void> {
  await editor.goTo(line, column);
  const entry = editor.page.locator(".action-widget .monaco-list-row", { hasText: title });
  await editor.pressUntil("Control+.", entry);
  await editor.screenshot(shot);
  await entry.first().click();
}

test("a date is written in its other form", async () => {
  onTestFailed(() => editor.screenshot("date-form-failed", true));
  await mend(41, 112, "Viết thành “ngày 30/11/2023”", "date-form");
  await editor.line("30/11/2023.").waitFor();
});

test("a finding is ignored with a reason", async () => {
  onTestFailed(() => editor.screenshot("ignore-failed", true));
  await editor.goTo(49, 6);
  const entry = editor.page.locator(".action-widget .monaco-list-row", { hasText: "ở đây, có ghi lý do" });
  await editor.pressUntil("Control+.", entry);
  await entry.first().click();
  await editor.page.locator(".quick-input-widget:visible input.input").first().fill("theo quy chế của Sở");
  await editor.screenshot("ignore");
  await editor.page.keyboard.press("Enter");
  await editor.line("(theo quy chế của Sở) -->").waitFor();
});

test("a rule is ignored in the whole draft with a reason", async () => {
  onTestFailed(() => editor.screenshot("ignore-file-failed", true));
  await editor.goTo(9, 17);
  const entry = editor.page.locator(".action-widget .monaco-list-row", {
    hasText: "trong cả văn bản, có ghi lý do",
  });
  await editor.pressUntil("Control+.", entry);
  await editor.screenshot("ignore-menu");
  await entry.first().click();
  await editor.page.locator(".quick-input-widget:visible input.input").first().fill("ngày do văn thư ghi");
  await editor.page.keyboard.press("Enter");
  await editor.goTo(1, 1);
  await editor.line("(ngày do văn thư ghi) -->").waitFor();
  await editor.screenshot("ignore-file");
});

test("a rule is ignored in the folder with a reason, which vanthu.json keeps", async () => {
  onTestFailed(() => editor.screenshot("ignore-folder-failed", true));
  await editor.goTo(8, 8);
  const entry = editor.page.locator(".action-widget .monaco-list-row", { hasText: "trong thư mục" });
  await editor.pressUntil("Control+.", entry);
  await entry.first().click();
  await editor.page.locator(".quick-input-widget:visible input.input").first().fill("theo quy chế của Sở");
  await editor.screenshot("ignore-folder-reason");
  await editor.page.keyboard.press("Enter");
  await editor.page
    .locator(".explorer-viewlet .monaco-list-row", { hasText: "vanthu.json" })
    .first()
    .dblclick();
  await editor.line("// theo quy chế của Sở").waitFor();
  // Plain JSON would have no comments; the reason we wrote must not be called a fault.
  await editor.page.locator(".statusbar-item", { hasText: "JSON with Comments" }).waitFor();
  await editor.page.waitForTimeout(1500);
  expect(await editor.page.locator(".editor-instance .squiggly-error").count()).toBe(0);
  await editor.screenshot("ignore-folder");
});
