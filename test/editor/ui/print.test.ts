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
