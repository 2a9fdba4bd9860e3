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
