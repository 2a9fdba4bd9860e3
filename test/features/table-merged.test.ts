import { describe, expect, test } from "vitest";
import type { TableAction } from "../../server/features/table-action.ts";
import { editTable } from "../../server/features/table-edit.ts";
import { pastedHtml, tableToPaste } from "../../server/features/table-paste.ts";
import { wordsOf } from "../../server/features/words.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { draftOf } from "../check/judge.ts";

const HEAD = `<tr><th rowspan="2">STT</th><th rowspan="2">Nội dung</th><th colspan="2">Thời gian</th></tr>`;
const SUB = `<tr><th>Bắt đầu</th><th>Kết thúc</th></tr>`;
const GROUP = `<tr><td colspan="4">I. CÔNG TÁC CHUNG</td></tr>`;
const ROWS = [
  "<tr><td>1</td><td>Rà soát</td><td>Quý I</td><td>Quý II</td></tr>",
  `<tr><td rowspan="2">2</td><td>Tập huấn đợt một</td><td>Quý II</td><td>Quý III</td></tr>`,
  "<tr><td>Tập huấn đợt hai</td><td>Quý III</td><td>Quý IV</td></tr>",
  "<tr><td>3</td><td>Tổng kết</td><td>Quý IV</td><td>Quý IV</td></tr>",
];
const TABLE = ["<table>", HEAD, SUB, GROUP, ...ROWS, "</table>", ""].join("\n");

/** The lines of the table after an action in the cell that holds a text; what was refused in brackets. */
function edited(cell: string, action: TableAction): string[] {
  const done = editTable(draftOf(TABLE), TABLE.indexOf(cell) + 1, action);
  return "edits" in done
    ? applyEdits(TABLE, done.edits).split("\n").slice(1, -2)
    : [`[${wordsOf("vi").refused.table[done.refused]}]`];
}

const BLANK = "<tr><td></td><td></td><td></td><td></td></tr>";
const [first, second, third, last] = ROWS as [string, string, string, string];

describe("rows of a table with merged cells", () => {
  test("inserted where no merge is cut", () => {
    expect(edited("Rà soát", "row-below")).toEqual([HEAD, SUB, GROUP, first, BLANK, second, third, last]);
    expect(edited("CÔNG TÁC", "row-below")).toEqual([HEAD, SUB, GROUP, BLANK, first, second, third, last]);
    expect(edited("đợt hai", "row-below")).toEqual([HEAD, SUB, GROUP, first, second, third, BLANK, last]);
    expect(edited("đợt một", "row-below")[0]).toMatch(/^\[Bảng có ô gộp/);
    expect(edited("đợt hai", "row-above")[0]).toMatch(/^\[Bảng có ô gộp/);
    expect(edited("STT", "row-below")[0]).toMatch(/^\[Bảng có ô gộp/);
  });
  test("moved and deleted where no merge is cut", () => {
    expect(edited("Rà soát", "row-up")).toEqual([HEAD, SUB, first, GROUP, second, third, last]);
    expect(edited("Rà soát", "row-down")[0]).toMatch(/^\[/);
    expect(edited("Tổng kết", "row-delete")).toEqual([HEAD, SUB, GROUP, first, second, third]);
    expect(edited("đợt hai", "row-delete")[0]).toMatch(/^\[/);
    expect(edited("Bắt đầu", "row-delete")[0]).toMatch(/^\[/);
  });
});

describe("columns of a table with merged cells", () => {
  test("inserted; a row over the whole table grows", () => {
    expect(edited("Rà soát", "column-after")).toEqual([
      HEAD.replace(`<th colspan`, "<th></th><th colspan"),
      SUB.replace("<tr>", "<tr><th></th>"),
      GROUP.replace("4", "5"),
      first.replace("<td>Quý I<", "<td></td><td>Quý I<"),
      second.replace("<td>Quý II<", "<td></td><td>Quý II<"),
      third.replace("<td>Quý III<", "<td></td><td>Quý III<"),
      last.replace("<td>Quý IV<", "<td></td><td>Quý IV<"),
    ]);
    expect(edited("Bắt đầu", "column-after")[0]).toMatch(/^\[Bảng có ô gộp/);
    expect(edited("Kết thúc", "column-after")[2]).toBe(GROUP.replace("4", "5"));
  });
  test("deleted and moved where no merge is cut", () => {
    expect(edited("Rà soát", "column-delete").slice(0, 4)).toEqual([
      HEAD.replace(`<th rowspan="2">Nội dung</th>`, ""),
      SUB,
      GROUP.replace("4", "3"),
      "<tr><td>1</td><td>Quý I</td><td>Quý II</td></tr>",
    ]);
    expect(edited("Bắt đầu", "column-delete")[0]).toMatch(/^\[/);
    expect(edited("Bắt đầu", "column-right").slice(0, 4)).toEqual([
      HEAD,
      "<tr><th>Kết thúc</th><th>Bắt đầu</th></tr>",
      GROUP,
      "<tr><td>1</td><td>Rà soát</td><td>Quý II</td><td>Quý I</td></tr>",
    ]);
    expect(edited("Rà soát", "column-right")[0]).toMatch(/^\[/);
    expect(edited("Rà soát", "column-left")[5]).toBe(third);
  });
});

/** What Word puts on the clipboard, shortened. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><style><!-- p.MsoNormal { margin:0 } --></style><title>x</title></head>
<body lang=VI><!--StartFragment-->
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
 <thead><tr style='mso-yfti-irow:0'>
  <td width=50 rowspan=2><p class=MsoNormal><b>STT<o:p></o:p></b></p></td>
  <td rowspan=2><p class=MsoNormal><b>Nội
  dung</b></p></td>
  <td colspan=2><p class=MsoNormal><b>Thời gian</b></p></td></tr>
 <tr><td><p>Bắt đầu</p></td><td><p>Kết thúc</p></td></tr></thead>
 <tr><td colspan=4><p><b>I. CÔNG TÁC CHUNG</b></p></td></tr>
 <tr><td><p>1</p></td><td><p><![if !supportLists]>-<![endif]> Rà soát<o:p></o:p></p><p>- Báo cáo *</p></td>
  <td><p><a href="javascript:alert(1)" onclick="x()">Quý&nbsp;I</a></p></td><td rowspan=2><p>a|b</p></td></tr>
 <tr><td><p>2</p></td><td><p>Họp &lt;b&gt;<script>alert(1)</script></p></td><td><p>Quý II</p></td></tr>
</table>
<!--EndFragment--><p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;

describe("a table of Word or Excel, as HTML", () => {
  test("is put in the form of the draft's tables, text and merges alone", () => {
    expect(pastedHtml(WORD, "html")).toBe(`<table>
<thead>
<tr><th rowspan="2">STT</th><th rowspan="2">Nội dung</th><th colspan="2">Thời gian</th></tr>
<tr><th>Bắt đầu</th><th>Kết thúc</th></tr>
</thead>
<tbody>
<tr><td colspan="4">I. CÔNG TÁC CHUNG</td></tr>
<tr><td>1</td><td>- Rà soát<br>- Báo cáo \\*</td><td>Quý I</td><td rowspan="2">a|b</td></tr>
<tr><td>2</td><td>Họp &lt;b></td><td>Quý II</td></tr>
</tbody>
</table>`);
    expect(pastedHtml(WORD, "pipes")).toBe(`| STT | Nội dung | Thời gian Bắt đầu | Thời gian Kết thúc |
| --- | --- | --- | --- |
| I. CÔNG TÁC CHUNG |  |  |  |
| 1 | - Rà soát<br>- Báo cáo \\* | Quý I | a\\|b |
| 2 | Họp &lt;b> | Quý II | a\\|b |`);
    expect(pastedHtml(WORD, "tabs")?.split("\n")[0]).toBe(
      "STT\tNội dung\tThời gian Bắt đầu\tThời gian Kết thúc",
    );
  });
  test("of Excel, whose fragment begins inside of the table", () => {
    const excel = `<html><body><table border=0>\n<!--StartFragment-->\n <col width=64>\n <tr height=20>
  <td x:num align=right>1</td>\n  <td>Tổng<br style='mso-data-placement:same-cell'>hợp</td></tr>\n<!--EndFragment-->\n</table></body></html>`;
    expect(pastedHtml(excel, "tabs")).toBe("1\tTổng<br>hợp");
  });
  test("is read again as the same table", () => {
    const html = pastedHtml(WORD, "html") ?? "";
    expect(pastedHtml(html.replaceAll("\\*", "*"), "html")).toBe(html);
  });
  test("is not taken with text beside it, a second table, one column, or none", () => {
    expect(pastedHtml(`<p>Lời dẫn</p>${WORD}`, "pipes")).toBeUndefined();
    expect(pastedHtml(WORD + WORD, "pipes")).toBeUndefined();
    expect(pastedHtml("<table><tr><td>một</td></tr></table>", "pipes")).toBeUndefined();
    expect(pastedHtml("<b>chữ</b>", "pipes")).toBeUndefined();
  });
  test("hostile markup is left out in time", () => {
    for (const piece of [
      "<!--",
      "<style>",
      "<table>",
      "<td>",
      "<td colspan=99999 rowspan=99999>a",
      "<script",
      "&#",
    ]) {
      const start = performance.now();
      pastedHtml(`<table><tr><td>a<td>b${piece.repeat(40_000)}`, "html");
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

test("without HTML, lines with tabs are a table; a single line or prose is none", () => {
  expect(tableToPaste({ text: "A\tB\n1\t2\n" }, "pipes")).toBe("| A | B |\n| --- | --- |\n| 1 | 2 |");
  expect(tableToPaste({ html: "<div>A\tB</div>", text: "A\tB\n1\t2\n" }, "tabs")).toBe("A\tB\n1\t2");
  expect(tableToPaste({ text: "A\tB" }, "pipes")).toBeUndefined();
  expect(tableToPaste({ text: "Câu một.\nCâu hai.\nCâu\tba." }, "pipes")).toBeUndefined();
});
