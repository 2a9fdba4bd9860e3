import { expect, test } from "vitest";
import { openWindow } from "./editor.ts";

test("whole documents are offered where nothing is written yet, and at no line of a draft", async () => {
  const editor = await openWindow("trong.vanban", {}, { "trong.vanban": "" });
  try {
    const { page } = editor;
    const offers = page.locator(".suggest-widget.visible .monaco-list-row");
    const plan = offers.filter({ hasText: "Kế hoạch" }).first();
    await page.locator(".statusbar-item", { hasText: "Văn bản hành chính" }).waitFor();
    await page.keyboard.insertText("kehoach");
    await editor.pressUntil("Control+Space", plan);
    await editor.screenshot("begin");
    await page.keyboard.press("Enter");
    await editor.line("KẾ HOẠCH").first().waitFor();
    await page.keyboard.press("Escape");

    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await editor.pressUntil("Control+Space", offers);
    await editor.screenshot("begin-in-draft");
    const labels = await offers.allTextContents();
    expect(labels.filter((label) => label.includes("văn bản mới"))).toEqual([]);
    expect(labels.filter((label) => /^(?:Kế hoạch|Công văn|Báo cáo|Quyết định)/.test(label))).toEqual([]);
  } catch (error) {
    await editor.screenshot("begin-failed", true);
    throw error;
  } finally {
    await editor.close();
  }
});
