import { afterAll, beforeAll, onTestFailed, test } from "vitest";
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
