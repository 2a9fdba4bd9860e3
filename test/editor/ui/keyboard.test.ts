import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

// Every view by the keyboard alone, and what a screen reader is told of it. No test here touches the mouse but for the
// click with which the window takes the focus.

let editor: Editor;

beforeAll(async () => {
  editor = await openWindow("ke-hoach.vanban.md");
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await editor?.close();
});

const input = () => editor.page.locator(".quick-input-widget:visible input.input").first();

/** Runs a command by typing its title and pressing Enter. */
async function typed(title: string): Promise<void> {
  await editor.pressUntil("F1", input());
  await input().fill(`>${title}`);
  await editor.page.locator(".quick-input-list .monaco-list-row.focused").waitFor();
  await editor.page.keyboard.press("Enter");
}

const focusedLabel = (place: string) =>
  editor.page.locator(`${place} .monaco-list-row.focused`).getAttribute("aria-label");

test("findings: F8 goes from one to the next and says each", async () => {
  onTestFailed(() => editor.screenshot("keyboard-findings-failed", true));
  await editor.goTo(1, 1);
  const said = editor.page.locator(".monaco-editor .marker-widget .message").first();
  await editor.pressUntil("F8", said);
  const first = await said.textContent();
  await editor.page.keyboard.press("F8");
  await expect.poll(() => said.textContent()).not.toBe(first);
  await editor.page.keyboard.press("Escape");
});

test("the task tree: opened, walked and followed; every row says number, unit, time and state", async () => {
  onTestFailed(() => editor.screenshot("keyboard-tasks-failed", true));
  await typed("Focus on Nhiệm vụ View");
  const tree = ".sidebar";
  await editor.page.locator(`${tree} .monaco-list-row`).first().waitFor();
  await editor.page.keyboard.press("Home");
  await expect.poll(() => focusedLabel(tree)).toMatch(/^I CÔNG TÁC VĂN THƯ; 3 nhiệm vụ/);
  for (let step = 0; step < 3; step++) await editor.page.keyboard.press("ArrowDown");
  await expect
    .poll(() => focusedLabel(tree))
    .toMatch(/^1\.1 Tập huấn sử dụng.*; Chủ trì: Văn phòng Sở; Thời gian: Quý II;.*Tình trạng: quá hạn/);
  await editor.page.keyboard.press("Enter");
  await editor.page.locator(".statusbar-item", { hasText: "Ln 64" }).waitFor();
  const labels = await editor.page
    .locator(`${tree} .monaco-list-row`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
  expect(labels.filter((label) => label.length < 5)).toEqual([]);
});

test("buttons of the task view have names", async () => {
  const buttons = editor.page.locator(".sidebar .title-actions .action-label");
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => name.trim() === "")).toEqual([]);
});

test("the preview: reached by Tab, its tools named, its rows walked by arrows", async () => {
  onTestFailed(() => editor.screenshot("keyboard-preview-failed", true));
  await typed("Văn Thư: Xem trước phụ lục");
  const page = editor.webview();
  await page.locator("tbody tr").first().waitFor({ timeout: 30_000 });
  await typed("View: Focus Next Editor Group");
  const focused = () =>
    page.locator("body").evaluate(() => {
      const { activeElement: at } = document;
      return at?.id || at?.closest("tr")?.textContent?.trim() || at?.tagName || "";
    });
  const reached: string[] = [];
  for (let step = 0; step < 9; step++) {
    await editor.page.keyboard.press("Tab");
    reached.push(await focused());
  }
  expect(reached).toEqual(
    expect.arrayContaining(["find", "previous", "next", "smaller", "larger", "marks", "print"]),
  );
  expect(reached.some((text) => text.includes("STT") || text.includes("CÔNG TÁC"))).toBe(true);
  const names = await page
    .locator("#bar input, #bar button")
    .evaluateAll((all) =>
      all.map(
        (one) => one.getAttribute("aria-label") ?? one.closest("label")?.textContent ?? one.textContent ?? "",
      ),
    );
  expect(names.filter((name) => name.trim() === "")).toEqual([]);
  expect(await page.locator("#bar").getAttribute("role")).toBe("toolbar");
  expect(await page.locator("table th[scope]").count()).toBeGreaterThan(4);
  // Above the first row stands the heading: it is reached and followed by keys too.
  await page.locator('tbody tr[tabindex="0"]').focus();
  for (let step = 0; step < 8; step++) await editor.page.keyboard.press("ArrowUp");
  await expect
    .poll(() => page.locator("h2.label").evaluate((head) => head === document.activeElement))
    .toBe(true);
  await editor.screenshot("keyboard-preview");
  await editor.page.keyboard.press("Enter");
  await editor.page.locator(".statusbar-item", { hasText: "Ln 56" }).waitFor();
  await typed("View: Focus Next Editor Group");
  // A search stays where it is while the draft is written.
  await page.locator("#find").press("Control+f");
  await editor.page.keyboard.type("so");
  await page.locator("#count", { hasText: /^1\// }).waitFor();
  await editor.page.keyboard.press("Enter");
  await page.locator("#count", { hasText: /^2\// }).waitFor();
  await typed("View: Focus First Editor Group");
});

test("the outline and the status are reached and say what they show", async () => {
  onTestFailed(() => editor.screenshot("keyboard-outline-failed", true));
  await typed("Focus on Outline View");
  await editor.page.locator(".outline-pane .monaco-list-row", { hasText: "Phần đầu" }).waitFor();
  await editor.page.keyboard.press("Home");
  await expect.poll(() => focusedLabel(".outline-pane")).toContain("Phần đầu");
  const status = editor.page.locator('.statusbar-item[id="status.languageStatus"] a');
  expect(await status.getAttribute("aria-label")).toContain("Kiểm tra như Kế hoạch (NĐ 30)");
});
