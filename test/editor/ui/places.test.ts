import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, onTestFailed, test } from "vitest";
import { root } from "../../../scripts/install.mjs";
import { type Editor, openWindow } from "./editor.ts";

const plan = readFileSync(path.join(root, "test/editor/workspace/ke-hoach.vanban.md"), "utf8");
/** A finding of the plan, as Problems shows it. */
const SO = "cite-so-word";

let editor: Editor;

afterAll(async () => {
  await editor?.close();
});

const rulesShown = async () => {
  const rows = await editor.problems("Văn Thư");
  await rows.first().waitFor();
  return (await editor.page.locator(".markers-panel .monaco-list-row").allTextContents()).join("\n");
};

async function openByName(name: string): Promise<void> {
  const { page } = editor;
  const input = page.locator(".quick-input-widget:visible input.input").first();
  await editor.pressUntil("Control+p", input);
  await input.fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
  await page.locator(".tab.active", { hasText: name }).waitFor();
}

test("in a workspace of two folders each draft obeys the vanthu.json of its own", async () => {
  editor = await openWindow(
    "mo/ke-hoach-mo.vanban",
    {},
    {
      "hai.code-workspace": '{ "folders": [{ "path": "mo" }, { "path": "tat" }] }',
      "mo/ke-hoach-mo.vanban": plan,
      "tat/ke-hoach-tat.vanban": plan,
      "tat/vanthu.json": `{ "rules": { "${SO}": "off" }, "office": { "body": "SỞ Y TẾ", "symbol": "SYT" } }`,
    },
    { workspace: "hai.code-workspace" },
  );
  onTestFailed(() => editor.screenshot("two-folders-failed", true));
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  expect(await rulesShown()).toContain(SO);
  await openByName("ke-hoach-tat.vanban");
  await editor.command("View: Close Other Editors in Group");
  await expect.poll(rulesShown, { timeout: 15_000 }).not.toContain(SO);
  await editor.screenshot("two-folders");
  // A new document takes the office of the folder it is begun in.
  await editor.command("van ban moi");
  const input = editor.page.locator(".quick-input-widget:visible input.input").first();
  await input.fill("kehoach");
  await editor.page.locator(".quick-input-list .monaco-list-row", { hasText: "Kế hoạch" }).first().click();
  await editor.page.locator(".quick-input-widget:visible", { hasText: "trích yếu của Kế hoạch" }).waitFor();
  await editor.page.keyboard.press("Enter");
  await editor.line("SỞ Y TẾ").first().waitFor();
});

test("in Restricted Mode drafts are checked as ever, by the folder's vanthu.json too", async () => {
  await editor?.close();
  editor = await openWindow(
    "ke-hoach.vanban.md",
    {},
    { "vanthu.json": `{ "rules": { "${SO}": "off" } }` },
    { restricted: true },
  );
  onTestFailed(() => editor.screenshot("restricted-failed", true));
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  await editor.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
  const shown = await rulesShown();
  expect(shown).toContain("date-");
  expect(shown).not.toContain(SO);
  // VS Code boxes every letter that is not ASCII in what it does not trust: no Vietnamese text could be read.
  const draft = editor.page.locator(".editor-instance", { hasText: "SỞ XÂY DỰNG" }).first();
  // They go once the window knows the language's settings, which on a busy machine comes after the text.
  await expect.poll(() => draft.locator(".unicode-highlight").count(), { timeout: 30_000 }).toBe(0);
  await editor.command("Văn Thư: Tự kiểm tra");
  await editor.webview().getByText("Quy tắc đang chạy").waitFor();
  await editor.webview().getByText("vẫn kiểm tra đủ").waitFor();
  await editor.screenshot("restricted");
});

test("what is wrong in vanthu.json is told though no draft was opened yet", async () => {
  await editor?.close();
  editor = await openWindow("vanthu.json", {}, { "vanthu.json": '{ "rules": { "khong-co": "off" } }' });
  onTestFailed(() => editor.screenshot("config-alone-failed", true));
  await (await editor.problems("Không có quy tắc “khong-co”")).first().waitFor({ timeout: 60_000 });
  await editor.screenshot("config-alone");
});
