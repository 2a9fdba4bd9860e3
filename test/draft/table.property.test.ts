import fc from "fast-check";
import { expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import type { Table } from "../../server/draft/table.ts";
import { readSource } from "../../server/text/source.ts";

const PIECES = [
  "STT\tNội dung\tThời gian\tĐơn vị chủ trì\n",
  "1\tRà soát quy trình\tQuý I\tVăn phòng\n",
  "\tvà cập nhật\t\t\n",
  "I\tNHIỆM VỤ CHUNG\t\t\n",
  "| TT | Việc | Hạn |\n|---|---|---|\n",
  "| 1 | Họp | Tháng 6 |\n",
  "<table><tr><th>STT</th><th rowspan=2>Nội dung</th></tr>",
  "<tr><td colspan='2'>1<p>x</p></td>",
  "<td rowspan=3>",
  "</table>",
  "<!-- ",
  "-->",
  "Nơi nhận:\tGIÁM ĐỐC\n",
  "\n\n",
  "\t",
  "|",
  "<",
  "văn bản",
  "\u0000",
  "\ud800",
  "e\u0301",
  "\r\n",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("any text is read, and every span lies in it and in its table", () => {
  fc.assert(
    fc.property(texts, (original) => {
      const source = readSource(original);
      checkSpans(source.text, readTables(source));
    }),
    { numRuns: 500 },
  );
});

test("tables stand in text order and do not overlap", () => {
  fc.assert(
    fc.property(texts, (original) => {
      const tables = readTables(readSource(original));
      for (const [at, table] of tables.entries()) {
        if (at > 0) expect(table.span.from).toBeGreaterThanOrEqual((tables[at - 1] as Table).span.to);
      }
    }),
    { numRuns: 300 },
  );
});

test("every prefix of a text with all three forms is read", () => {
  const whole = PIECES.join("");
  for (let end = 0; end <= whole.length; end++) {
    const source = readSource(whole.slice(0, end));
    checkSpans(source.text, readTables(source));
  }
});

test.each([
  ["nested tables", "<table><tr><td>".repeat(10_000)],
  ["nested tags in a cell", `<table><tr><td>${"<div><b>".repeat(10_000)}x</td></tr></table>`],
  ["unclosed tables", "<table>".repeat(100_000)],
  ["unclosed comments", "<table><!--".repeat(50_000)],
  ["cells over many rows", "<tr><td rowspan=9999 colspan=50>x".repeat(20_000).replace(/^/, "<table>")],
  ["delimiter rows", "|-|\n".repeat(100_000)],
  ["one line of 5 MB", "a".repeat(5_000_000)],
  ["one line of tabs", "\t".repeat(1_000_000)],
  ["lines of tabs", "\t\n".repeat(300_000)],
])("hostile input ends soon: %s", (_name, text) => {
  const source = readSource(text);
  const before = performance.now();
  checkSpans(source.text, readTables(source).slice(0, 3));
  expect(performance.now() - before).toBeLessThan(30_000);
});

function checkSpans(text: string, tables: readonly Table[]): void {
  for (const table of tables) {
    expect(0 <= table.span.from && table.span.from <= table.span.to && table.span.to <= text.length).toBe(
      true,
    );
    let at = table.span.from;
    for (const row of table.rows.slice(0, 2000)) {
      expect(row.span.from).toBeGreaterThanOrEqual(at);
      at = row.span.to;
      expect(at).toBeLessThanOrEqual(table.span.to);
      for (const cell of row.cells.slice(0, 200)) {
        const { span } = cell;
        expect(span.from <= span.to && span.from >= table.span.from && span.to <= table.span.to).toBe(true);
        expect(cell.lines.join(" ")).toBe(cell.text);
      }
    }
  }
}
