import { test } from "vitest";
import { openWindow } from "./editor.ts";

const HTML = `<table><tr><th>STT</th><th>Nội dung</th><th>Thời gian</th></tr>
<tr><td>1</td><td><b>Rà soát</b> quy chế</td><td>Quý II</td></tr></table>`;
const TEXT = "STT\tNội dung\tThời gian\n1\tRà soát quy chế\tQuý II\n";

/** Its findings say that the extension runs. */
const DRAFT = "KẾ HOẠCH\nCông tác năm 2026\n\n\n\nNơi nhận:\n- Lưu VT\n";

/**
 * What "Paste As…" asks of a browser's clipboard is its text alone, where a desktop window makes a paste of it with all
 * that was copied. Here that paste is made in its place.
 */
function clipboardGives([html, text]: readonly [string, string]): void {
  navigator.clipboard.readText = async () => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
    return "";
  };
}

test("a table copied in Word is offered by “Paste As…” and becomes one of the draft, in one step to undo", async () => {
  const editor = await openWindow("moi.vanban", {}, { "moi.vanban": DRAFT });
  try {
    const { page } = editor;
    await page.locator("[class*=squiggly-]").first().waitFor({ timeout: 60_000 });
    await editor.goTo(4, 1);
    await page.evaluate(clipboardGives, [HTML, TEXT] as const);
    await editor.command("Paste As...");
    const offer = page.locator(".quick-input-list .monaco-list-row", {
      hasText: "Dán thành bảng của văn bản",
    });
    await offer.waitFor();
    await editor.screenshot("paste-as");
    await offer.click();
    await editor.line("| STT | Nội dung | Thời gian |").waitFor();
    await editor.line("| 1 | Rà soát quy chế | Quý II |").waitFor();
    await page.keyboard.press("Control+z");
    await editor.line("Rà soát quy chế").waitFor({ state: "detached" });
  } catch (error) {
    await editor.screenshot("paste-failed", true);
    throw error;
  } finally {
    await editor.close();
  }
});
