import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

const UNTIDY = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 5/KH-SNV
Lâm Đồng, ngày 09 tháng 02 năm 2026



KẾ HOẠCH
Công tác văn thư năm 2026

I. NỘI DUNG
•  Rà soát quy chế   văn thư;
•  Tập huấn sử dụng phần mềm.

|STT|Nội dung công việc|Đơn vị chủ trì|Thời gian hoàn thành|
|-|-|-|-|
|1|Rà soát quy chế|Văn phòng Sở|Quý II/2026|
|2|Tập huấn|Trung tâm Lưu trữ|Tháng 12/2026|
`;

let editor: Editor;

beforeAll(async () => {
  editor = await openWindow("ke-hoach.vanban.md", {}, { "chua-gon.vanban.md": UNTIDY });
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  await (await editor.problems("Văn Thư")).first().waitFor();
});

afterAll(async () => {
  await editor?.close();
});

const input = () => editor.page.locator(".quick-input-widget:visible input.input").first();
const row = (text: string) =>
  editor.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();

/** Chooses a theme and waits for the class that the workbench then bears. */
async function chooseTheme(name: string, look: string): Promise<void> {
  await editor.command("Preferences: Color Theme");
  await input().fill(name);
  await row(name).click();
  await editor.page.locator(`.monaco-workbench.${look}`).waitFor();
  await input().waitFor({ state: "hidden" });
}

/** Lists fade in, which a picture would catch half way. */
const faded = () => editor.page.waitForTimeout(600);

async function openByName(name: string): Promise<void> {
  await editor.pressUntil("Control+p", input());
  await input().fill(name);
  await row(name).click();
  await editor.page.locator(".tab.active", { hasText: name }).waitFor();
}

/** What a reader who sees no colours is left with: an icon with a name in Problems, a line under the text. */
async function marksWithoutColour(): Promise<void> {
  const icons = editor.page.locator(".markers-panel .monaco-list-row .codicon");
  const kinds = new Set(await icons.evaluateAll((all) => all.map(({ className }) => className)));
  expect([...kinds].some((kind) => kind.includes("codicon-error"))).toBe(true);
  expect([...kinds].some((kind) => kind.includes("codicon-warning"))).toBe(true);
  const labels = await editor.page
    .locator(".markers-panel .monaco-list-row")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  expect(labels.filter((label) => /^(?:Error|Warning|Info): /.test(label)).length).toBeGreaterThan(5);
}

test.each([
  ["Dark Modern", "vs-dark", "findings-dark"],
  ["Dark High Contrast", "hc-black", "findings-high-contrast"],
])("findings can be told apart without colours in %s", async (theme, look, shot) => {
  onTestFailed(() => editor.screenshot(`${shot}-failed`, true));
  await chooseTheme(theme, look);
  await marksWithoutColour();
  await editor.screenshot(shot);
});

test("a sample opens with its findings", async () => {
  onTestFailed(() => editor.screenshot("sample-failed", true));
  await editor.command("mo van ban mau");
  await row("Công văn báo cáo khắc phục hạn chế").click();
  await editor.line("Kính gửi Sở Nội vụ").first().waitFor();
  await editor.page.locator("[class*=squiggly-]").first().waitFor();
  await editor.screenshot("sample");
});

test("formatting tidies spaces, lists and tables", async () => {
  onTestFailed(() => editor.screenshot("format-failed", true));
  await chooseTheme("Light Modern", "vs");
  await openByName("chua-gon.vanban.md");
  await editor.line("|STT|").first().waitFor();
  await editor.screenshot("format-before");
  await editor.command("trinh bay lai");
  await editor.line("- Rà soát quy chế văn thư;").first().waitFor();
  await editor.line("| STT | Nội dung công việc").first().waitFor();
  await editor.screenshot("format");
});

test("with vanthu.language “en” views, lists and messages are English", async () => {
  onTestFailed(() => editor.screenshot("english-failed", true));
  mkdirSync(path.join(editor.folder, ".vscode"));
  writeFileSync(path.join(editor.folder, ".vscode/settings.json"), '{ "vanthu.language": "en" }');
  await openByName("ke-hoach.vanban.md");
  await editor.page.locator('.activitybar [aria-label^="Văn Thư"]').first().click();
  await editor.page.locator(".sidebar .title-label", { hasText: /tasks/i }).first().waitFor();
  const task = editor.page.locator('.sidebar .monaco-list-row[aria-label*="Tập huấn sử dụng"]');
  await expect
    .poll(() => task.getAttribute("aria-label"), { timeout: 10_000 })
    .toContain("Lead: Văn phòng Sở; Time: Quý II");
  await editor.page.locator(".sidebar", { hasText: "5 tasks, 4 overdue" }).first().waitFor();
  await editor.command("xep nhiem vu");
  await row("Lead unit").waitFor();
  await faded();
  await editor.screenshot("english");
  await editor.page.keyboard.press("Escape");
});
