import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { type Editor, openWindow } from "./editor.ts";

// A decision with an expired basis, and a notice of the same office that gives another day for the same document.
const DECISION = `UBND TỈNH KHÁNH HÒA
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 25/QĐ-SNV
Khánh Hòa, ngày 10 tháng 9 năm 2025

QUYẾT ĐỊNH
Về việc ban hành Quy trình tiếp nhận hồ sơ

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;
Căn cứ Quyết định số 345/QĐ-UBND ngày 17 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh về giao nhiệm vụ năm 2025;

Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:

Điều 1. Ban hành Quy trình tiếp nhận hồ sơ.

Điều 2. Các đơn vị thuộc Sở thực hiện Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Văn An
`;
const NOTICE = `SỞ NỘI VỤ

Số: 31/TB-SNV
Khánh Hòa, ngày 16 tháng 10 năm 2025

THÔNG BÁO
Kết luận cuộc họp

Theo Quyết định số 345/QĐ-UBND ngày 18/01/2025 của Ủy ban nhân dân tỉnh và Quyết định số 25/QĐ-SNV ngày 10/9/2025 của Giám đốc Sở Nội vụ.
`;

let editor: Editor;

beforeAll(async () => {
  editor = await openWindow(
    "quyet-dinh-25.vanban",
    { "vanthu.inlayHints.status": true, "vanthu.codeLens.cited": true },
    { "quyet-dinh-25.vanban": DECISION, "thong-bao-31.vanban": NOTICE },
  );
  await editor.page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  await editor?.close();
});

const lineOf = (text: string) => DECISION.slice(0, DECISION.indexOf(text)).split("\n").length;
const columnOf = (text: string) =>
  DECISION.indexOf(text) - DECISION.lastIndexOf("\n", DECISION.indexOf(text));

test("a contradiction with another draft stands among the problems, with the other place", async () => {
  onTestFailed(() => editor.screenshot("across-failed", true));
  const row = await editor.problems("345/QĐ-UBND ở đây ghi ngày 17 tháng 01 năm 2025");
  await row.first().waitFor();
  expect(await row.first().textContent()).toContain("“thong-bao-31.vanban”, dòng 9 ghi 18/01/2025");
  await row.first().click();
  await editor.page.keyboard.press("ArrowRight");
  const other = await editor.problems("345/QĐ-UBND ghi ngày 18/01/2025");
  await other.first().waitFor();
  await editor.screenshot("across");
  await other.first().dblclick();
  await editor.page.locator(".tab.active", { hasText: "thong-bao-31.vanban" }).waitFor();
  await editor.page.locator(".tab", { hasText: "quyet-dinh-25.vanban" }).click();
  await editor.page.locator(".tab.active", { hasText: "quyet-dinh-25.vanban" }).waitFor();
});

test("status and count stand beside the number when they are switched on", async () => {
  onTestFailed(() => editor.screenshot("hints-failed", true));
  await editor.line("hết hiệu lực").first().waitFor();
  await editor.page
    .locator(".codelens-decoration", { hasText: "được viện dẫn 2 lần trong 2 văn bản" })
    .waitFor();
  await editor.screenshot("hints");
});

test("a hover tells what is known of a cited act", async () => {
  onTestFailed(() => editor.screenshot("card-failed", true));
  await editor.goTo(lineOf("Nghị định số 61"), columnOf("Nghị định số 61") + 16);
  const card = editor.page.locator(".monaco-hover:visible", { hasText: "Văn bản được viện dẫn" });
  for (let tries = 0; tries < 5 && !(await card.first().isVisible()); tries++) {
    await editor.page.keyboard.press("Control+k");
    await editor.page.keyboard.press("Control+i");
    await card
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
  }
  const text = await card.first().textContent();
  expect(text).toContain("hết hiệu lực");
  expect(text).toContain("118/2025/NĐ-CP");
  expect(text).toContain("Dữ liệu đến ngày");
  await editor.screenshot("card");
  await editor.page.keyboard.press("Escape");
});

test("an expired basis is replaced by its successor", async () => {
  onTestFailed(() => editor.screenshot("successor-failed", true));
  await editor.goTo(lineOf("Nghị định số 61"), columnOf("Nghị định số 61") + 16);
  const entry = editor.page.locator(".action-widget .monaco-list-row", {
    hasText: "Thay bằng Nghị định số 118/2025/NĐ-CP",
  });
  await editor.pressUntil("Control+.", entry);
  await editor.screenshot("successor");
  await entry.first().click();
  await editor.line("Nghị định số 118/2025/NĐ-CP").first().waitFor();
  await editor.screenshot("successor-after");
});

test("words of a title are completed to the whole citation", async () => {
  onTestFailed(() => editor.screenshot("citation-completion-failed", true));
  await editor.goTo(lineOf("Theo đề nghị") - 1, 1);
  await editor.page.keyboard.type("Căn cứ công tác văn thư", { delay: 40 });
  const entry = editor.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "30/2020/NĐ-CP" });
  await editor.pressUntil("Control+Space", entry);
  await editor.screenshot("citation-completion");
  await entry.first().click();
  await editor
    .line("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư")
    .first()
    .waitFor();
});

test("a number is renamed in both drafts", async () => {
  onTestFailed(() => editor.screenshot("citation-rename-failed", true));
  await editor.goTo(lineOf("25/QĐ-SNV"), columnOf("25/QĐ-SNV") + 1);
  const box = editor.page.locator(".rename-box input");
  await editor.pressUntil("F2", box);
  expect(await box.inputValue()).toBe("25/QĐ-SNV");
  await box.fill("26/QĐ-SNV");
  await editor.screenshot("citation-rename");
  await editor.page.keyboard.press("Enter");
  await editor.line("Số: 26/QĐ-SNV").first().waitFor();
  await editor.page.locator(".tab", { hasText: "thong-bao-31.vanban" }).click();
  await editor.line("Quyết định số 26/QĐ-SNV").first().waitFor();
  await editor.screenshot("citation-rename-after");
});

test("the review shows every cited act as a table", async () => {
  onTestFailed(() => editor.screenshot("review-failed", true));
  await editor.command("Rà soát hiệu lực căn cứ");
  const all = editor.page.locator(".quick-input-list .monaco-list-row", { hasText: "Cả thư mục" });
  await all.first().click();
  await editor.webview().locator("table").first().waitFor();
  expect(await editor.webview().locator("table").first().textContent()).toContain("345/QĐ-UBND");
  await editor.screenshot("review");
});
