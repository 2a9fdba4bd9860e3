import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

let editor: Editor;

/** A plan of the year the tests are run in, so that every term has tasks on any day. */
function plan(today: Date): string {
  const day = (offset: number) => {
    const date = new Date(today.getTime() + offset * 86_400_000);
    return `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
  };
  return `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SNV
Hà Nội, ngày 05 tháng 01 năm ${today.getFullYear()}

KẾ HOẠCH
Công tác năm ${today.getFullYear()}

STT	Nội dung	Sản phẩm	Đơn vị chủ trì	Thời gian
I	CẢI CÁCH THỂ CHẾ			
1	Rà soát văn bản	Báo cáo	Phòng Pháp chế	Trước ${day(-20)}
2	Xây dựng quy chế	Quyết định	Văn phòng Sở	Trước ${day(0)}
3	Theo dõi thi hành pháp luật	Báo cáo	Phòng Pháp chế	Thường xuyên
II	CẢI CÁCH THỦ TỤC			
1	Công bố thủ tục	Quyết định	Văn phòng Sở	Trước ${day(400)}
2	Kiểm tra đột xuất	Biên bản	Thanh tra Sở	Khi có chỉ đạo
3	Tổng kết		Văn phòng Sở	
`;
}

beforeAll(async () => {
  editor = await openWindow("ke-hoach.vanban.md", {
    "workbench.colorTheme": "Default Light Modern",
    "window.autoDetectColorScheme": false,
  });
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
  writeFileSync(path.join(editor.folder, "ke-hoach-nam.vanban"), plan(new Date()));
  await editor.page.keyboard.press("Control+p");
  const input = editor.page.locator(".quick-input-widget:visible input.input").first();
  await input.fill("ke-hoach-nam");
  await editor.page
    .locator(".quick-input-list .monaco-list-row", { hasText: "ke-hoach-nam.vanban" })
    .first()
    .click();
  await editor.page.locator(".tab.active", { hasText: "ke-hoach-nam" }).waitFor();
  await editor.page.locator('.activitybar [aria-label^="Văn Thư"]').first().click();
});

afterAll(async () => {
  await editor?.close();
});

const rows = () => editor.page.locator(".sidebar .monaco-list-row");

async function order(name: string): Promise<void> {
  await editor.command("Văn Thư: Xếp nhiệm vụ theo");
  await editor.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
}

test("by section: groups over tasks, the count and the overdue ones in words, a badge", async () => {
  onTestFailed(() => editor.screenshot("tasks-section-failed", true));
  await rows().filter({ hasText: "I CẢI CÁCH THỂ CHẾ" }).first().waitFor();
  await expect.poll(() => rows().count()).toBe(8);
  const overdue = rows().filter({ hasText: "Rà soát văn bản" });
  expect(await overdue.textContent()).toContain("quá hạn · Trước");
  expect(await overdue.getAttribute("aria-label")).toContain("Tình trạng: quá hạn theo kế hoạch");
  expect(await editor.page.locator(".activitybar .badge-content", { hasText: /^1$/ }).count()).toBe(1);
  expect(await rows().first().textContent()).toContain("3 nhiệm vụ, 1 quá hạn");
  await editor.page
    .locator(".sidebar .message", { hasText: "6 nhiệm vụ, 1 quá hạn · ke-hoach-nam.vanban" })
    .waitFor();
  await editor.screenshot("tasks-section");
});

test("by unit: the busiest first", async () => {
  onTestFailed(() => editor.screenshot("tasks-unit-failed", true));
  await order("Đơn vị chủ trì");
  await expect.poll(() => rows().first().textContent()).toContain("Văn phòng Sở3 nhiệm vụ");
  await rows().first().click();
  await rows().filter({ hasText: "Công bố thủ tục" }).waitFor();
  await editor.screenshot("tasks-unit");
});

test("by deadline: overdue first, each term in words", async () => {
  onTestFailed(() => editor.screenshot("tasks-deadline-failed", true));
  await order("Thời hạn");
  await expect.poll(() => rows().first().textContent()).toContain("Quá hạn1 nhiệm vụ");
  const labels = await rows().allTextContents();
  for (const term of ["Trong tháng này", "Sau quý này", "Thường xuyên, định kỳ", "Chưa rõ thời hạn"])
    expect(
      labels.some((label) => label.startsWith(term)),
      term,
    ).toBe(true);
  await editor.screenshot("tasks-deadline");
});

test("filtered without diacritics, and all again", async () => {
  onTestFailed(() => editor.screenshot("tasks-filter-failed", true));
  await editor.command("Văn Thư: Lọc nhiệm vụ");
  const input = editor.page.locator(".quick-input-widget:visible input.input").first();
  await input.fill("thu tuc");
  await editor.page.keyboard.press("Enter");
  await expect
    .poll(() =>
      rows()
        .filter({ hasText: /Rà soát|Công bố/ })
        .allTextContents(),
    )
    .toHaveLength(1);
  await editor.page.locator(".sidebar .message", { hasText: "Lọc “thu tuc”: 1 trong 6 nhiệm vụ." }).waitFor();
  await editor.command("Văn Thư: Bỏ lọc nhiệm vụ");
  await rows().filter({ hasText: "Rà soát văn bản" }).waitFor();
});

test("the tasks of all plans of the folder; a task leads to its row in its file", async () => {
  onTestFailed(() => editor.screenshot("tasks-all-failed", true));
  await order("Mục của kế hoạch");
  await editor.command("Văn Thư: Nhiệm vụ của mọi kế hoạch");
  await rows().filter({ hasText: "ke-hoach-nam.vanban" }).first().waitFor();
  const other = rows().filter({ hasText: "ke-hoach.vanban.md" }).first();
  await other.waitFor();
  await editor.screenshot("tasks-all-plans");
  await editor.command("Văn Thư: Chỉ nhiệm vụ của văn bản đang mở");
  await rows().filter({ hasText: "Rà soát văn bản" }).click();
  await editor.page.locator(".statusbar-item", { hasText: "Ln 13" }).waitFor();
});

test("a pinned plan stays while another draft is open", async () => {
  onTestFailed(() => editor.screenshot("tasks-pin-failed", true));
  await editor.command("Văn Thư: Ghim kế hoạch này");
  await editor.page.locator(".sidebar .message", { hasText: "ghim ke-hoach-nam.vanban" }).waitFor();
  await editor.page.locator(".tab", { hasText: "ke-hoach.vanban.md" }).first().click();
  await editor.page.locator(".tab.active", { hasText: "ke-hoach.vanban.md" }).waitFor();
  await new Promise((resume) => setTimeout(resume, 1500));
  expect(await rows().filter({ hasText: "Rà soát văn bản" }).count()).toBe(1);
  await editor.command("Văn Thư: Bỏ ghim kế hoạch");
  await rows().filter({ hasText: "Tập huấn sử" }).waitFor();
});

test("a table is edited by a command found without diacritics, in one step to undo", async () => {
  onTestFailed(() => editor.screenshot("tasks-table-failed", true));
  await editor.page.locator(".tab", { hasText: "ke-hoach-nam.vanban" }).first().click();
  await editor.goTo(13, 4);
  await editor.pressUntil("F1", editor.page.locator(".quick-input-widget:visible input.input").first());
  await editor.page.locator(".quick-input-widget:visible input.input").first().fill(">bang chuyen sang pipe");
  await editor.page
    .locator(".quick-input-list .monaco-list-row", { hasText: "Bảng: chuyển sang dạng |" })
    .first()
    .click();
  await editor.line("| 1 | Rà soát văn bản").waitFor();
  await editor.command("Văn Thư: Bảng: căn cột");
  await editor.line("| STT | Nội dung").waitFor();
  await editor.screenshot("table-pipes");
  await editor.page.locator(".editor-instance .view-line").nth(3).click();
  await editor.page.keyboard.press("Control+z");
  await editor.page.keyboard.press("Control+z");
  await editor.line("Rà soát văn bản").waitFor();
});
