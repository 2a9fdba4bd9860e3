import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

const HEADER = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SNV
Hà Nội, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công tác năm 2026

STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tThời gian
`;

const ATTACKS = [
  "<script>parent.postMessage('x','*');document.title='hacked'</script>",
  "<img src=x onerror=\"document.title='hacked'\">",
  "<a href=\"javascript:document.title='hacked'\">bấm</a>",
  "<svg onload=\"document.title='hacked'\"></svg>",
  "<iframe srcdoc=\"<script>top.document.title='hacked'</script>\"></iframe>",
];

/** Opens a file that is written first, and its preview. */
async function preview(text: string): Promise<Editor> {
  const editor = await openWindow("ke-hoach.vanban.md");
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  writeFileSync(path.join(editor.folder, "thu.vanban"), text);
  await editor.page.keyboard.press("Control+p");
  const input = editor.page.locator(".quick-input-widget:visible input.input").first();
  await input.fill("thu.vanban");
  await editor.page.locator(".quick-input-list .monaco-list-row", { hasText: "thu.vanban" }).first().click();
  await editor.page.locator(".tab.active", { hasText: "thu.vanban" }).waitFor();
  await editor.command("Văn Thư: Xem trước phụ lục");
  await editor.webview().locator("tbody tr").first().waitFor({ timeout: 60_000 });
  return editor;
}

test("what a cell holds is shown as text and never runs", async () => {
  const rows = ATTACKS.map(
    (attack, at) => `${at + 1}\tViệc ${attack}\tBáo cáo ${attack}\tVăn phòng Sở\tQuý I\n`,
  );
  const nested = `6\t${"<b><i>".repeat(5000)}Việc lồng nhau\tBáo cáo\tVăn phòng Sở\tQuý II\n`;
  const editor = await preview(HEADER + rows.join("") + nested);
  try {
    const page = editor.webview();
    await page.locator("tr", { hasText: "Việc lồng nhau" }).waitFor();
    expect(await page.locator("tbody tr").count()).toBe(6);
    const inside = page.locator("#page");
    for (const tag of ["script", "img", "a", "svg", "iframe", "b", "i"])
      expect(await inside.locator(tag).count(), tag).toBe(0);
    const handlers = await inside.evaluate((element) =>
      [...element.querySelectorAll("*")]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
    expect(await inside.evaluate(() => document.title)).not.toContain("hacked");
    expect(await editor.page.title()).not.toContain("hacked");
    await editor.screenshot("page-attack");
  } catch (error) {
    await editor.screenshot("page-attack-failed", true);
    throw error;
  } finally {
    await editor.close();
  }
});

test("5,000 rows: shown, searched, zoomed, and a row leads to the source", async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `${at + 1}\tRà soát quy trình số ${at + 1}\tBáo cáo\tVăn phòng Sở\tTrước 15/12\n`,
  );
  const editor = await preview(HEADER + rows.join(""));
  try {
    const page = editor.webview();
    expect(await page.locator("tbody tr").count()).toBe(5000);
    const before = performance.now();
    await page.locator("#find").fill("quy trinh so 4321");
    await page.locator("#count", { hasText: "1/1" }).waitFor();
    await expect.poll(() => page.locator("tr.hit-now").isVisible()).toBe(true);
    console.info(`a row of 5,000 found in ${Math.round(performance.now() - before)} ms`);
    await page.locator("#larger").click();
    expect(await page.locator("#zoom").textContent()).toBe("110%");
    await expect
      .poll(() => page.locator("tr.hit-now").evaluate((row) => Math.abs(row.getBoundingClientRect().top)))
      .toBeLessThan(900);
    await editor.screenshot("page-large");
    await page.locator("tr.hit-now").click();
    await editor.page.locator(".statusbar-item", { hasText: "Ln 4332" }).waitFor();
    // Typing is not held up by the page.
    const typed = performance.now();
    await editor.page.keyboard.press("End");
    await editor.page.keyboard.type(" gõ thêm");
    await editor.line("gõ thêm").first().waitFor();
    const took = performance.now() - typed;
    console.info(`nine characters typed beside 5,000 previewed rows: ${Math.round(took)} ms`);
  } catch (error) {
    await editor.screenshot("page-large-failed", true);
    throw error;
  } finally {
    await editor.close();
  }
});
