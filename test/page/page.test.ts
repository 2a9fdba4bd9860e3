import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../server/features/words.ts";
import { printablePage } from "../../server/page/document.ts";
import { renderTables } from "../../server/page/html.ts";
import { rules } from "../../server/rules/index.ts";
import type { Finding } from "../../server/rules/rule.ts";
import { draftOf } from "../check/judge.ts";

const words = wordsOf("vi");

function render(text: string, findings: readonly Finding[] = []): string {
  const draft = draftOf(text);
  return renderTables(draft, {
    findings,
    words,
    lineOf: (at) => draft.text.slice(0, at).split("\n").length - 1,
  });
}

/** A finding where a word stands. */
function finding(text: string, word: string, message: string): Finding {
  const from = text.indexOf(word);
  const [rule] = rules;
  if (from < 0 || !rule) throw new Error(word);
  return { rule, severity: "warning", span: { from, to: from + word.length }, message };
}

const PLAN = `KẾ HOẠCH
Công tác năm 2026

PHỤ LỤC
NHIỆM VỤ NĂM 2026
(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/3/2026 của Sở Nội vụ)

STT	Nội dung	Sản phẩm	Đơn vị chủ trì	Thời gian
I	CẢI CÁCH THỂ CHẾ			
1	Rà soát	Báo cáo	Phòng Pháp chế	Quý I
2	Báo cáo		Văn phòng	Trước 15/12
II. CẢI CÁCH BỘ MÁY				
1	Kiểm tra	Biên bản	Văn phòng
`;

test("the appendix is a wide page: label, title, attachment, heading cells, groups over their empty columns", () => {
  const html = render(PLAN);
  expect(html).toContain('<section class="page wide" aria-label="PHỤ LỤC">');
  expect(html).toMatch(
    /<h2 class="label"[^>]*>PHỤ LỤC<\/h2><h3 class="title"[^>]*>NHIỆM VỤ NĂM 2026<\/h3><p class="attachment"[^>]*>\(Kèm theo/,
  );
  expect(html.match(/<th scope="col">/g)).toHaveLength(5);
  expect(html).toContain('<th scope="rowgroup">I</th><td colspan="4">CẢI CÁCH THỂ CHẾ</td>');
  expect(html).toContain('<th scope="rowgroup" colspan="5">II. CẢI CÁCH BỘ MÁY</th>');
  expect(html).toContain(
    '<th scope="row">1</th><td>Kiểm tra</td><td>Biên bản</td><td>Văn phòng</td><td></td>',
  );
});

test("cells over several rows and columns stay so", () => {
  const html = render(
    '<table><tr><th>STT</th><th>Nội dung</th><th>Đơn vị</th><th>Thời gian</th></tr><tr><td>1</td><td>Họp</td><td rowspan="2">Văn phòng</td><td>Quý I</td></tr><tr><td>2</td><td>Tổng kết</td><td>Quý II</td></tr></table>',
  );
  expect(html).toContain('<td rowspan="2">Văn phòng</td>');
  expect(html).toContain('<th scope="row">2</th><td>Tổng kết</td><td>Quý II</td>');
});

test("a finding is said once, in words, in its cell; also of an empty cell, of a row, of the title", () => {
  const empty = PLAN.indexOf("Báo cáo\t\tVăn") + "Báo cáo\t".length;
  const [rule] = rules;
  if (!rule) throw new Error("no rules");
  const html = render(PLAN, [
    finding(PLAN, "Phòng Pháp chế", "Sai tên đơn vị."),
    finding(PLAN, "1\tKiểm tra\tBiên bản\tVăn phòng", "Hàng thiếu ô."),
    finding(PLAN, "NHIỆM VỤ NĂM", "Tên phụ lục <b>sai</b>."),
    { rule, severity: "info", span: { from: empty, to: empty }, message: "Thiếu sản phẩm." },
  ]);
  expect(html).toMatch(/Phòng Pháp chế <small class="mark">.*?Sai tên đơn vị\.<\/small><\/td>/);
  expect(html).toMatch(
    /<th scope="row" class="found">1<\/th><td>Kiểm tra <small class="mark">.{0,120}Hàng thiếu ô\./,
  );
  expect(html).toMatch(
    /NHIỆM VỤ NĂM 2026<\/h3><p class="marks title"> <small.*?Tên phụ lục &lt;b&gt;sai&lt;\/b&gt;\./,
  );
  expect(html).toMatch(/<td>Báo cáo<\/td><td class="found"> <small.*?Thiếu sản phẩm\./);
  expect(html.match(/<small/g)).toHaveLength(4);
});

test("tables outside appendices have pages of their own, under their titles", () => {
  const html = render(
    "**KẾ HOẠCH KIỂM TRA**\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tHọp\tVăn phòng\tQuý I\n2\tBáo cáo\tVăn phòng\tQuý II\n\nLời.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n",
  );
  expect(html.match(/<section/g)).toHaveLength(2);
  expect(html).toContain('<h3 class="title">KẾ HOẠCH KIỂM TRA</h3>');
});

const NASTY = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "</td></table><script>",
  '" onclick="x',
  "<svg/onload=x>",
  "&lt;script&gt;",
  "\u0000",
  "<a href='javascript:x'>",
];

test("no markup of the document gets through, whatever the cells hold", () => {
  const ours =
    /^<\/?(?:section|h2|h3|p|table|colgroup|col|thead|tbody|tr|th|td|small|span)(?: (?:class|aria-label|aria-hidden|data-line|scope|colspan|rowspan|tabindex)="[^"<>]*")*>$/;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string()), { minLength: 8, maxLength: 8 }),
      fc.constantFrom("\t", " | "),
      (cells, mark) => {
        const row = (at: number) => [at, ...cells.slice(at * 3, at * 3 + 3)].join(mark);
        const html = render(
          `PHỤ LỤC\n${cells[6]}\n(Kèm theo ${cells[7]})\n\n${["STT", "Nội dung", "Đơn vị", "Thời gian"].join(mark)}\n${row(0)}\n${row(1)}\n`,
        );
        for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(ours);
      },
    ),
    { numRuns: 300 },
  );
});

test("10,000 nested tags in a cell end soon and are text", () => {
  const before = performance.now();
  const html = render(
    `STT\tNội dung\tĐơn vị\tThời gian\n1\t${"<b><i>".repeat(5000)}x\tVăn phòng\tQuý I\n2\t${"<table><tr><td>".repeat(3000)}\tVăn phòng\tQuý I\n`,
  );
  expect(html).not.toMatch(/<[bi]>/);
  expect(performance.now() - before).toBeLessThan(20_000);
});

test("the page to print is whole, without script, and lets none run", () => {
  const page = printablePage("Kế hoạch </title><script>", render(PLAN), "td { color: red } </style><script>");
  expect(page).not.toMatch(/<script/);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("<title>Kế hoạch &lt;/title&gt;&lt;script&gt;</title>");
});

test("5,000 rows with a finding each are a page soon", () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `${at + 1}\tViệc thứ ${at}\tBáo cáo\tVăn phòng\tQuý I`,
  );
  const text = `STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tThời gian\n${rows.join("\n")}\n`;
  const draft = draftOf(text);
  const findings =
    draft.plans[0]?.tasks.map((task) => ({ ...finding(text, "Việc", "x"), span: task.span })) ?? [];
  const before = performance.now();
  const html = renderTables(draft, { findings, words, lineOf: () => 0 });
  const took = performance.now() - before;
  console.info(`5,000 rows as a page: ${took.toFixed(0)} ms, ${(html.length / 1e6).toFixed(1)} MB`);
  expect(html.match(/<small/g)).toHaveLength(5000);
  expect(took).toBeLessThan(20_000);
});
