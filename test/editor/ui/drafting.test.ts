import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { DEPARTMENT } from "../../fixtures/office.ts";
import { type Editor, openWindow } from "./editor.ts";

let editor: Editor;

beforeAll(async () => {
  editor = await openWindow("ke-hoach.vanban.md", { "vanthu.office": DEPARTMENT });
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await editor?.close();
});

const list = (text: string) =>
  editor.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
const input = () => editor.page.locator(".quick-input-widget:visible input.input").first();

test("a plan folds from its headings", async () => {
  onTestFailed(() => editor.screenshot("fold-failed", true));
  await editor.goTo(19, 1);
  await editor.command("Fold All");
  await editor.page
    .locator(".editor-instance .codicon-folding-collapsed, .editor-instance .inline-folded")
    .first()
    .waitFor();
  await editor.screenshot("fold");
  await editor.command("Unfold All");
});

test("a unit is renamed over table and text", async () => {
  onTestFailed(() => editor.screenshot("rename-failed", true));
  const file = path.join(editor.folder, "ke-hoach.vanban.md");
  const text = readFileSync(file, "utf8");
  const lines = text.split("\n");
  const row = lines.findIndex((line) => line.endsWith("\tVăn phòng Sở"));
  expect(row).toBeGreaterThan(0);
  await editor.goTo(row + 1, (lines[row] ?? "").lastIndexOf("Văn phòng") + 3);
  const box = editor.page.locator(".rename-box input, .rename-input-with-button input").first();
  await editor.pressUntil("F2", box);
  await editor.screenshot("rename");
  await box.fill("Phòng Hành chính");
  await editor.page.keyboard.press("Enter");
  await editor
    .line("Phòng Hành chính theo dõi")
    .or(editor.line("Phòng Hành chính chủ trì"))
    .first()
    .waitFor();
  await editor.page.keyboard.press("Control+z");
});

test("completion opens on Ctrl+Space at the head of a line", async () => {
  onTestFailed(() => editor.screenshot("completion-failed", true));
  await editor.goTo(42, 1);
  const row = editor.page.locator(".suggest-widget.visible .monaco-list-row");
  await editor.pressUntil("Control+Space", row);
  await editor.screenshot("completion");
  await editor.page.keyboard.press("Escape");
});

test("the self-check opens beside the draft", async () => {
  onTestFailed(() => editor.screenshot("self-check-failed", true));
  await editor.goTo(1, 1);
  await editor.command("Văn Thư: Tự kiểm tra");
  await editor.webview().getByText("Quy tắc đang chạy").waitFor();
  await editor.screenshot("self-check");
  await editor.page.keyboard.press("Control+w");
});

test("the samples are offered by the name of the command without accents", async () => {
  onTestFailed(() => editor.screenshot("samples-vi-failed", true));
  await editor.command("mo van ban mau");
  await list("Chép cả thư mục mẫu").waitFor();
  await editor.page.waitForTimeout(600);
  await editor.screenshot("samples-vi");
  await editor.page.keyboard.press("Escape");
});

test("the walkthrough has five steps, pictures among them", async () => {
  onTestFailed(() => editor.screenshot("walkthrough-failed", true));
  await editor.command("Welcome: Open Walkthrough");
  await list("Bắt đầu với Văn Thư").click();
  const steps = editor.page.locator(".getting-started-step");
  await steps.first().waitFor();
  expect(await steps.count()).toBe(5);
  await editor.page.locator(".gettingStartedContainer img").first().waitFor();
  await editor.screenshot("walkthrough");
  await editor.page.keyboard.press("Control+w");
});

test("“Văn bản mới…” is found without accents and opens a plan with the office's values", async () => {
  onTestFailed(() => editor.screenshot("new-failed", true));
  await editor.command("van ban moi");
  await list("Công văn").waitFor();
  // The list fades in; a pointer over it shows a tooltip.
  await editor.page.mouse.move(1100, 800);
  await editor.page.waitForTimeout(600);
  await editor.screenshot("new-types");
  await input().fill("kehoach");
  await list("Kế hoạch").click();
  await editor.page.locator(".quick-input-widget:visible", { hasText: "trích yếu của Kế hoạch" }).waitFor();
  await input().fill("Công tác văn thư, lưu trữ năm 2026");
  await editor.page.keyboard.press("Enter");
  await editor.line("KẾ HOẠCH").first().waitFor();
  await editor.line("Công tác văn thư, lưu trữ năm 2026").first().waitFor();
  await editor.line("SỞ NỘI VỤ").first().waitFor();
  expect(await editor.page.locator(".squiggly-error, .squiggly-warning").count()).toBe(0);
  await editor.screenshot("new");
});
