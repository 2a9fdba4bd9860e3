import { describe, expect, test } from "vitest";
import { openWindow } from "./editor.ts";

const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "high-contrast": "Default High Contrast",
};

describe.each(Object.entries(themes))("the preview in %s", (name, theme) => {
  test("shows the appendix, follows the cursor and leads back to the row", async () => {
    const editor = await openWindow("ke-hoach.vanban.md", {
      "workbench.colorTheme": theme,
      "window.autoDetectColorScheme": false,
    });
    try {
      await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
      await editor.command("Văn Thư: Xem trước phụ lục");
      const page = editor.webview();
      const row = page.locator("tr", { hasText: "Tập huấn sử dụng Hệ thống" });
      await row.waitFor({ timeout: 30_000 });
      expect(await page.locator("h2.label").textContent()).toBe("PHỤ LỤC");
      expect(await page.locator('thead th[scope="col"]').count()).toBe(5);
      expect(await page.locator("tbody tr").count()).toBe(9);

      await editor.goTo(61, 1);
      await page.locator("[aria-current]").waitFor();
      await editor.screenshot(`preview-${name}`);

      const task = page.locator("tr", { hasText: "Ban hành danh mục hồ sơ" });
      await task.click();
      await editor.page.locator(".statusbar-item", { hasText: "Ln 65" }).waitFor();

      await row.focus();
      await editor.page.keyboard.press("ArrowDown");
      await editor.page.keyboard.press("ArrowUp");
      await editor.page.keyboard.press("Enter");
      await editor.page.locator(".statusbar-item", { hasText: "Ln 64" }).waitFor();
    } catch (error) {
      await editor.screenshot(`preview-${name}-failed`, true);
      throw error;
    } finally {
      await editor.close();
    }
  });
});
