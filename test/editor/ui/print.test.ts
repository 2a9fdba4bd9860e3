import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../scripts/install.mjs";
import { wordsOf } from "../../../server/features/words.ts";
import { printablePage } from "../../../server/page/document.ts";
import { renderTables } from "../../../server/page/html.ts";
import { draftOf } from "../../check/judge.ts";
import { startBrowser } from "../host.mjs";

const styles = readFileSync(path.join(root, "client/webview/preview.css"), "utf8");

function html(columns: readonly string[]): string {
  const rows = Array.from({ length: 60 }, (_, at) =>
    [at + 1, ...columns.slice(1).map((name) => `${name} của việc ${at + 1}`)].join("\t"),
  );
  const text = `KẾ HOẠCH\nCông tác năm 2026\n\nPHỤ LỤC\nNHIỆM VỤ NĂM 2026\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/3/2026 của Sở Nội vụ)\n\n${columns.join("\t")}\n${rows.join("\n")}\n`;
  return printed(text);
}

function printed(text: string): string {
  return printablePage(
    "Phụ lục",
    renderTables(draftOf(text), { findings: [], words: wordsOf("vi"), lineOf: () => 0 }),
    styles,
  );
}

test("printed on A4, landscape from five columns on, over several pages; no script runs", async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const print = async (columns: readonly string[]) => {
      await page.setContent(html(columns));
      return page.pdf({ preferCSSPageSize: true });
    };
    const boxes = (pdf: Buffer) =>
      [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
      );
    const wide = await print(["STT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Thời gian"]);
    const narrow = await print(["STT", "Nội dung", "Đơn vị chủ trì", "Thời gian"]);
    expect(boxes(wide).length).toBeGreaterThan(1);
    for (const [width, height] of boxes(wide)) expect([width, height]).toEqual([842, 595]);
    for (const [width, height] of boxes(narrow)) expect([width, height]).toEqual([595, 842]);
    if (process.env.VANTHU_SCREENSHOTS) {
      mkdirSync(path.join(root, "test/editor/screenshots"), { recursive: true });
      writeFileSync(path.join(root, "test/editor/screenshots/print.pdf"), wide);
    }
  } finally {
    await browser.close();
  }
});

test("a number cell that holds text as well takes no more room than its text needs", async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 560, height: 800 } });
    const long =
      "Công khai đầy đủ các quy định về hồ sơ, trình tự, thủ tục tại nơi tiếp nhận và trả kết quả. ".repeat(
        4,
      );
    const text = `KẾ HOẠCH\nCông tác năm 2026\n\nPHỤ LỤC\nNHIỆM VỤ NĂM 2026\n\nSTT\tNội dung\tGiải pháp\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tRà soát quy chế làm việc của cơ quan\t${long}\tVăn phòng Sở\tCác phòng, Trung tâm\tThường xuyên\n2 Tác động của việc cải cách đến hiện đại hóa nền hành chính của cơ quan\t\t${long}\tVăn phòng Sở\tCác phòng\tTháng 12/2026\n`;
    await page.setContent(printed(text));
    const width = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((cell) => cell.getBoundingClientRect().width);
    expect(await width("thead th")).toBeLessThan((await width("table")) / 4);
    // A syllable stays whole: "phòng" is wider than one letter.
    expect(await width("tbody td:last-child")).toBeGreaterThan(48);
  } finally {
    await browser.close();
  }
});
