import { describe, expect, test } from "vitest";
import type { TableAction } from "../../server/features/table-action.ts";
import { pastedTable } from "../../server/features/table-convert.ts";
import { editTable } from "../../server/features/table-edit.ts";
import { wordsOf } from "../../server/features/words.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { displayWidth } from "../../server/text/width.ts";
import { draftOf } from "../check/judge.ts";

const { table: refused } = wordsOf("vi").refused;

/** The text after an action at the place marked "‸"; what was refused in brackets. */
function edited(marked: string, action: TableAction): string {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const done = editTable(draftOf(text), offset, action);
  return "edits" in done ? applyEdits(text, done.edits) : `[${refused[done.refused]}]`;
}

const PIPES = `Lời dẫn.

| STT | Nội dung | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | **Rà soát** | Văn‸ phòng | Quý I |
| 2 | Báo cáo | Phòng A | Quý II |

Lời kết.
`;
const TABS =
  "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tRà soát\tVăn‸ phòng\tQuý I\n2\tBáo cáo\tPhòng A\tQuý II\n";
const HTML = `<table>
<tr><th>STT</th><th>Nội dung</th><th>Đơn vị chủ trì</th><th>Thời gian</th></tr>
<tr><td>1</td><td>Rà soát</td><td class="x">Văn‸ phòng</td><td>Quý I</td></tr>
<tr><td>2</td><td>Báo cáo</td><td>Phòng A</td><td>Quý II</td></tr>
</table>
`;

test("a row of dashes alone is no rule below the heading once it stands between bars", () => {
  const text = edited(
    HTML.replace("<td>2</td><td>Báo cáo</td><td>Phòng A</td><td>Quý II</td>", "<td>-</td>".repeat(4)),
    "to-pipes",
  );
  expect(text).toContain("| \\- | \\- | \\- | \\- |");
});

describe("rows", () => {
  test("inserted above and below, in each form", () => {
    expect(edited(PIPES, "row-above")).toContain("|---|---|---|---|\n|  |  |  |  |\n| 1 |");
    expect(edited(PIPES, "row-below")).toContain("Quý I |\n|  |  |  |  |\n| 2 |");
    expect(edited(TABS, "row-below")).toContain("Quý I\n\t\t\t\n2\t");
    expect(edited(HTML, "row-above")).toContain(
      "</th></tr>\n<tr><td></td><td></td><td></td><td></td></tr>\n<tr><td>1</td>",
    );
  });
  test("below the heading of a pipe table means below its rule", () => {
    expect(edited(PIPES.replace("‸", "").replace("Nội", "Nội‸"), "row-below")).toContain(
      "|---|---|---|---|\n|  |  |  |  |\n| 1 |",
    );
  });
  test("moved", () => {
    expect(edited(PIPES, "row-down")).toContain(
      "| 2 | Báo cáo | Phòng A | Quý II |\n| 1 | **Rà soát** | Văn phòng | Quý I |\n\nLời kết",
    );
    expect(edited(TABS, "row-down")).toBe(
      "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n2\tBáo cáo\tPhòng A\tQuý II\n1\tRà soát\tVăn phòng\tQuý I\n",
    );
    expect(edited(HTML, "row-down")).toContain(
      "<tr><td>2</td><td>Báo cáo</td><td>Phòng A</td><td>Quý II</td></tr>\n<tr><td>1</td>",
    );
    expect(edited(PIPES, "row-up")).toMatch(/^\[/);
  });
  test("deleted, the heading never", () => {
    expect(edited(PIPES, "row-delete")).toBe(PIPES.replace(/\| 1 .*\n/, ""));
    expect(edited(TABS, "row-delete")).toBe(
      "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n2\tBáo cáo\tPhòng A\tQuý II\n",
    );
    expect(edited(HTML, "row-delete")).toBe(HTML.replace(/<tr><td>1.*\n/, ""));
    expect(edited(TABS.replace("‸", "").replace("Nội", "Nội‸"), "row-delete")).toMatch(/^\[/);
    expect(edited(TABS.replace("‸", "").replace("Phòng A", "Phòng‸ A"), "row-delete")).toBe(
      "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tRà soát\tVăn phòng\tQuý I\n",
    );
  });
});

describe("columns", () => {
  test("inserted before and after", () => {
    expect(edited(PIPES, "column-before")).toContain("| 1 | **Rà soát** |  | Văn phòng | Quý I |");
    expect(edited(PIPES, "column-after")).toContain("|---|---|---|---|---|");
    expect(edited(TABS, "column-after")).toContain("1\tRà soát\tVăn phòng\t\tQuý I");
    expect(edited(HTML, "column-before")).toContain("<th></th><th>Đơn vị chủ trì</th>");
  });
  test("moved and deleted", () => {
    expect(edited(PIPES, "column-left")).toContain("| 2 | Phòng A | Báo cáo | Quý II |");
    expect(edited(TABS, "column-right")).toContain("STT\tNội dung\tThời gian\tĐơn vị chủ trì");
    expect(edited(HTML, "column-left")).toContain('<td class="x">Văn phòng</td><td>Rà soát</td>');
    expect(edited(PIPES, "column-delete")).toContain("| 1 | **Rà soát** | Quý I |");
    expect(edited(PIPES.replace("‸", "").replace("Quý II ", "Quý ‸II "), "column-right")).toMatch(/^\[/);
  });
});

test("pipes are lined up by display width; tabs lose spaces around cells", () => {
  expect(
    edited(
      "| TT | Nội dung | Hạn |\n|:--|---|:-:|\n| 1‸ | Ｒà | Quý I |\n| 10 | **Đào tạo bồi dưỡng** | |\n",
      "format",
    ),
  ).toBe(
    `| TT  | Nội dung              | Hạn   |
| :-- | --------------------- | :---: |
| 1   | Ｒà                   | Quý I |
| 10  | **Đào tạo bồi dưỡng** |       |
`,
  );
  expect(edited("STT\tNội dung\tThời gian\n1 \t Họp‸\t Quý I\n2\tHội nghị \tQuý II\n", "format")).toBe(
    "STT\tNội dung\tThời gian\n1\tHọp\tQuý I\n2\tHội nghị\tQuý II\n",
  );
  expect(displayWidth("Ｒà")).toBe(3);
  expect(displayWidth("e\u0302\u0301")).toBe(1);
});

describe("renumbering", () => {
  const plan = (numbers: string) =>
    `STT\tNội dung\tĐơn vị\tThời gian\n${numbers
      .split(" ")
      .map(
        (number, at) =>
          `${number}\t${/^[IVX]+$/.test(number) ? "NHÓM\t\t" : `Họp${at === 0 ? "‸" : ""}\tPhòng A\tQuý I`}`,
      )
      .join("\n")}\n`;
  const numbers = (text: string) =>
    text
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split("\t")[0])
      .join(" ");
  test.each([
    ["1 2 2 4", "1 2 3 4"],
    ["1. 2. 5. 6.", "1. 2. 3. 4."],
    ["1 1.1 1.1 1.4 110 2 2.1 1.3", "1 1.1 1.2 1.3 1.4 2 2.1 2.2"],
    ["1 2 I 3 5 II 6 8", "1 2 I 3 4 II 5 6"],
    ["1 3 I 1 3 II 2", "1 2 I 1 2 II 1"],
    ["1 a) b) d) 2 a) a)", "1 a) b) c) 2 a) b)"],
    ["01 03 04", "01 02 03"],
    ["5 7 8", "5 6 7"],
    ["1,1 1,3", "1.1 1.2"],
  ])("%s", (before, wanted) => {
    expect(numbers(edited(plan(before), "renumber"))).toBe(wanted);
  });
  test("says so where nothing is wrong, and outside plans", () => {
    expect(edited(plan("1 2 3"), "renumber")).toBe("[Số thứ tự đã liên tục.]");
    expect(edited("| A | B |\n|---|---|\n| 1 | ‸x |\n", "renumber")).toBe(
      "[Bảng này không phải bảng nhiệm vụ.]",
    );
  });
});

test("sorting by deadline keeps groups and sub-items together and numbers anew", () => {
  const text = `STT\tNội dung\tĐơn vị chủ trì\tThời gian
I\tTHỂ CHẾ\t\t
1\tTổng kết\tPhòng A\tTrước 15/12/2026
2\tĐào tạo‸\tPhòng B\tThường xuyên
3\tRà soát\tPhòng C\tQuý I/2026
3.1\tLập danh mục\tPhòng C\tTháng 1/2026
II\tBỘ MÁY\t\t
1\tKiểm tra\tPhòng A\tQuý III/2026
2\tHọp\tPhòng A\tQuý II/2026
`;
  expect(edited(text, "sort")).toBe(`STT\tNội dung\tĐơn vị chủ trì\tThời gian
I\tTHỂ CHẾ\t\t
1\tRà soát\tPhòng C\tQuý I/2026
1.1\tLập danh mục\tPhòng C\tTháng 1/2026
2\tTổng kết\tPhòng A\tTrước 15/12/2026
3\tĐào tạo\tPhòng B\tThường xuyên
II\tBỘ MÁY\t\t
1\tHọp\tPhòng A\tQuý II/2026
2\tKiểm tra\tPhòng A\tQuý III/2026
`);
});

test("page-cut rows are joined, repeated headings go", () => {
  const text = `STT\tNội dung\tĐơn vị chủ trì\tThời gian
1\tRà soát, cập nhật‸\tPhòng A\tQuý I
2\tTổ chức lớp tập huấn và\tPhòng B\tQuý II

STT\tNội dung\tĐơn vị chủ trì\tThời gian
\tbồi dưỡng nghiệp vụ\t\t
3\tTổng kết\tPhòng A\tQuý IV
`;
  expect(edited(text, "join")).toBe(`STT\tNội dung\tĐơn vị chủ trì\tThời gian
1\tRà soát, cập nhật\tPhòng A\tQuý I
2\tTổ chức lớp tập huấn và bồi dưỡng nghiệp vụ\tPhòng B\tQuý II
3\tTổng kết\tPhòng A\tQuý IV
`);
  expect(edited(TABS, "join")).toMatch(/^\[/);
});

test("a mixed cell is split behind its number, another one at the cursor", () => {
  const mixed =
    "STT\tNội dung\tSản phẩm\tThời gian\n1\tRà soát\tBáo cáo\tQuý I\n2 Tổ ‸chức hội nghị\tBiên bản\tQuý II\n";
  expect(edited(mixed, "split")).toContain("\n2\tTổ chức hội nghị\tBiên bản\tQuý II\n");
  expect(edited(TABS, "split")).toContain("\tVăn\tphòng\t");
  expect(edited(HTML, "split")).toContain('<td class="x">Văn</td><td class="x">phòng</td>');
});

test("outside a table the reason is said", () => {
  expect(edited("Không có bảng‸.", "row-above")).toBe("[Con trỏ không ở trong bảng nào.]");
});

test("a table from Excel or Word is pasted in each form", () => {
  const clipboard = 'TT\tViệc\tHạn\r\n1\t"Họp\r\nbáo ""cáo"""\t3|4\r\n2\tA<b\t\r\n';
  expect(pastedTable(clipboard, "pipes")).toBe(
    '| TT | Việc | Hạn |\n| --- | --- | --- |\n| 1 | Họp<br>báo "cáo" | 3\\|4 |\n| 2 | A&lt;b |  |',
  );
  expect(pastedTable(clipboard, "tabs")).toBe('TT\tViệc\tHạn\n1\tHọp<br>báo "cáo"\t3|4\n2\tA&lt;b\t');
  expect(pastedTable(clipboard, "html")).toContain("<tr><th>TT</th><th>Việc</th><th>Hạn</th></tr>");
  expect(pastedTable("một dòng chữ", "pipes")).toBeUndefined();
  expect(pastedTable("", "tabs")).toBeUndefined();
});

test("a row broken over lines is written on one", () => {
  const broken =
    "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tRà soát\nquy trình\tVăn‸ phòng\tQuý I\n2\tBáo cáo\tPhòng A\tQuý II\n";
  expect(edited(broken, "format")).toBe(
    "STT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tRà soát quy trình\tVăn phòng\tQuý I\n2\tBáo cáo\tPhòng A\tQuý II\n",
  );
});
