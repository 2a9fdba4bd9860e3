import { describe, expect, test } from "vitest";
import { readTables } from "../../server/draft/read-tables.ts";
import type { Table } from "../../server/draft/table.ts";
import { columnRole } from "../../server/draft/table-columns.ts";
import { readSource } from "../../server/text/source.ts";

function tables(text: string): Table[] {
  return readTables(readSource(text));
}

function only(text: string): Table {
  const found = tables(text);
  expect(found).toHaveLength(1);
  return found[0] as Table;
}

const heading = (table: Table): string[] => table.heading.map((cell) => cell.text);
const texts = (table: Table): string[][] => table.rows.map((row) => row.cells.map((cell) => cell.text));

describe("three forms", () => {
  const expected = [
    ["1", "Rà soát quy chế", "Quý I"],
    ["2", "Tập huấn", "Tháng 6"],
  ];

  test("tabs", () => {
    const table = only("STT\tNội dung\tThời gian\n1\tRà soát quy chế\tQuý I\n2\tTập huấn\tTháng 6\n");
    expect([table.form, heading(table), texts(table)]).toEqual([
      "tabs",
      ["STT", "Nội dung", "Thời gian"],
      expected,
    ]);
  });

  test("pipes, with and without the outer ones", () => {
    const outer =
      "| STT | Nội dung | Thời gian |\n|:--|---|--:|\n| 1 | Rà soát quy chế | Quý I |\n| 2 | Tập huấn | Tháng 6 |\n";
    const inner =
      "STT | Nội dung | Thời gian\n---|---|---\n1 | Rà soát quy chế | Quý I\n2 | Tập huấn | Tháng 6\n";
    for (const text of [outer, inner]) {
      const table = only(text);
      expect([table.form, heading(table), texts(table)]).toEqual([
        "pipes",
        ["STT", "Nội dung", "Thời gian"],
        expected,
      ]);
    }
  });

  test("HTML, closed and unclosed", () => {
    const closed =
      "<table>\n<thead><tr><th>STT</th><th>Nội dung</th><th>Thời gian</th></tr></thead>\n<tr><td>1</td><td>Rà soát <b>quy chế</b></td><td>Quý I</td></tr><tr><td>2</td><td>Tập huấn</td><td>Tháng 6</td></tr></table>";
    const unclosed =
      "<table><tr><th>STT<th>Nội dung<th>Thời gian<tr><td>1<td>Rà soát quy chế<td>Quý I<tr><td>2<td>Tập huấn<td>Tháng 6\nVăn bản sau bảng.";
    for (const text of [closed, unclosed]) {
      const table = only(text);
      expect([table.form, heading(table), texts(table)]).toEqual([
        "html",
        ["STT", "Nội dung", "Thời gian"],
        expected,
      ]);
    }
    expect(unclosed.slice(only(unclosed).span.to)).toBe("\nVăn bản sau bảng.");
  });

  test("a heading row that a converter left empty is passed over", () => {
    const table = only(
      "| | | |\n|---|---|---|\n| **STT** | **Nội dung** | **Thời gian** |\n| 1 | Họp | Quý I |\n",
    );
    expect([heading(table), texts(table)]).toEqual([
      ["STT", "Nội dung", "Thời gian"],
      [["1", "Họp", "Quý I"]],
    ]);
  });

  test("cells: tags, entities, emphasis, escapes, paragraphs", () => {
    const table = only(
      "STT\tNội dung\tĐơn vị\n1\t<p>- Rà soát&nbsp;quy chế;</p> <p>- T&ecirc;n **đậm** &amp; *nghiêng*</p>\t<ul><li>Phòng A</li><li>Phòng B</li></ul>\n",
    );
    expect(table.rows[0]?.cells.map((cell) => cell.lines)).toEqual([
      ["1"],
      ["- Rà soát quy chế;", "- Tên đậm & nghiêng"],
      ["Phòng A", "Phòng B"],
    ]);
    expect(texts(only("| TT | Việc | Hạn |\n|---|---|---|\n| 1 | a \\| b<br>c | \\*5 |\n"))).toEqual([
      ["1", "a | b c", "*5"],
    ]);
  });
});

describe("page breaks", () => {
  const cut =
    "STT\tNội dung\tThời gian\n1\tRà soát, sửa đổi các\tTrong\n\n\nSTT\tNội dung\tThời gian\n\tquy chế nội bộ\tQuý I\n2\tTập huấn\tTháng 6\n";

  test("a repeated heading goes, a cut row is joined", () => {
    const table = only(cut);
    expect(texts(table)).toEqual([
      ["1", "Rà soát, sửa đổi các quy chế nội bộ", "Trong Quý I"],
      ["2", "Tập huấn", "Tháng 6"],
    ]);
    expect(table.repeatedHeadings).toHaveLength(1);
    expect(table.rows[0]?.continuations).toHaveLength(1);
  });

  test("the same with pipes, where the fragment has its own delimiter row", () => {
    const pipes =
      "| STT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Rà soát, sửa đổi các | Trong |\n\n| STT | Nội dung | Thời gian |\n|---|---|---|\n|  | quy chế nội bộ | Quý I |\n| 2 | Tập huấn | Tháng 6 |\n";
    expect(texts(only(pipes))).toEqual(texts(only(cut)));
    const headless =
      "| STT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Rà soát, sửa đổi các | Trong |\n\n|  | quy chế nội bộ | Quý I |\n|---|---|---|\n| 2 | Tập huấn | Tháng 6 |\n";
    expect(texts(only(headless))).toEqual(texts(only(cut)));
  });

  test("a page number between the pieces", () => {
    const table = only(
      "STT\tNội dung\tThời gian\n1\tRà soát các\tQuý I\n\n3\n\n\tquy chế\t\n2\tHọp\tQuý II\n",
    );
    expect(texts(table)).toEqual([
      ["1", "Rà soát các quy chế", "Quý I"],
      ["2", "Họp", "Quý II"],
    ]);
  });

  test("HTML tables of one heading are one table", () => {
    const page = (rows: string): string =>
      `<table><tr><th>STT</th><th>Nội dung</th><th>Thời gian</th></tr>${rows}</table>\n\n`;
    const table = only(
      page("<tr><td>1</td><td>Rà soát các</td><td>Quý I</td></tr>") +
        page("<tr><td></td><td>quy chế</td><td></td></tr><tr><td>2</td><td>Họp</td><td></td></tr>"),
    );
    expect(texts(table)).toEqual([
      ["1", "Rà soát các quy chế", "Quý I"],
      ["2", "Họp", ""],
    ]);
  });

  test("an unnumbered row, a group and blank lines between all rows are no cut rows", () => {
    expect(
      texts(only("STT\tNội dung\tHạn\n1\tHọp\tQuý I\n\n\tII. Nhóm hai\t\n1\tTập huấn\tQuý I\n")),
    ).toHaveLength(3);
    const spaced = "STT\tNội dung\tHạn\n\n1\tHọp\tQuý I\n\n\tTập huấn\tQuý II\n\n2\tKiểm tra\tQuý III\n";
    expect(texts(only(spaced))).toHaveLength(3);
  });

  test("tables with other headings stay apart", () => {
    expect(tables("STT\tNội dung\tHạn\n1\tHọp\tQuý I\n\nSTT\tTên xã\tSố hộ\n1\tXã A\t12\n")).toHaveLength(2);
  });
});

describe("headings", () => {
  test("two rows, the merged cells left empty", () => {
    const table = only(
      "STT\tNội dung\tĐơn vị thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\t\n1\tHọp\tPhòng A\tPhòng B\tQuý I\n",
    );
    expect(heading(table)).toEqual([
      "STT",
      "Nội dung",
      "Đơn vị thực hiện Chủ trì",
      "Đơn vị thực hiện Phối hợp",
      "Thời gian",
    ]);
    expect(texts(table)).toHaveLength(1);
  });

  test("two rows, the merged cells dropped", () => {
    const table = only(
      "STT\tNội dung\tĐơn vị thực hiện\tThời gian\nChủ trì\tPhối hợp\n1\tHọp\tPhòng A\tPhòng B\tQuý I\n2\tĐi\tPhòng A\t\tQuý I\n",
    );
    expect(heading(table)).toEqual([
      "STT",
      "Nội dung",
      "Đơn vị thực hiện Chủ trì",
      "Đơn vị thực hiện Phối hợp",
      "Thời gian",
    ]);
  });

  test("two rows in HTML, and a row of column numbers", () => {
    const table = only(
      '<table><tr><th rowspan="2">STT</th><th rowspan="2">Nội dung</th><th colspan="2">Đơn vị</th><th rowspan="2">Thời gian</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr><tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td></tr><tr><td>1</td><td>Họp</td><td>Phòng A</td><td>Phòng B</td><td>Quý I</td></tr></table>',
    );
    expect(heading(table)).toEqual(["STT", "Nội dung", "Đơn vị Chủ trì", "Đơn vị Phối hợp", "Thời gian"]);
    expect(texts(table)).toEqual([["1", "Họp", "Phòng A", "Phòng B", "Quý I"]]);
  });

  test("cells over several rows stand in each of them", () => {
    const table = only(
      '<table><tr><th>STT</th><th>Nội dung</th><th>Chủ trì</th></tr><tr><td>1</td><td>Họp</td><td rowspan="2">Phòng A</td></tr><tr><td>2</td><td>Đi</td></tr></table>',
    );
    expect(texts(table)[1]).toEqual(["2", "Đi", "Phòng A"]);
    expect(table.rows[1]?.cells[2]?.merged).toBe(true);
  });

  test("a table without a heading", () => {
    const table = only("1\tHọp giao ban\tPhòng A\tHằng tháng\n2\tTập huấn\tPhòng B\tQuý I\n");
    expect(heading(table)).toEqual([]);
    expect(texts(table)).toHaveLength(2);
  });

  test("a piece of the heading among the rows is told apart", () => {
    const table = only(
      "STT\tNội dung/Nhiệm vụ\tThời gian\n1\tHọp\tQuý I\n\tNhiệm vụ\tThời gian\n2\tĐi\tQuý II\n",
    );
    expect(texts(table)).toHaveLength(2);
    expect(table.headingFragments).toHaveLength(1);
  });
});

describe("text laid out with tabs is no table", () => {
  test.each([
    "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH A\tĐộc lập - Tự do - Hạnh phúc\n\t\nSố: 12/KH-UBND\tTỉnh A, ngày 05 tháng 5 năm 2022\n",
    "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tKT. CHỦ TỊCH\n- Sở Nội vụ;\tPHÓ CHỦ TỊCH\n- Lưu: VT.\tNguyễn Văn A\n",
    "- Như trên;\tGIÁM ĐỐC\n",
    "1.\tMục đích\n2.\tYêu cầu\n3.\tNội dung\n",
    "a)\tPhòng A\nb)\tPhòng B\nc)\tPhòng C\n",
    "Họ và tên:\t\t\tTuổi:\t\tNam, nữ:\n",
    "Đoạn văn có một\tdấu tab lạc.\n",
    "\tĐoạn văn lùi đầu dòng bằng dấu tab.\n\tĐoạn sau cũng thế.\n\tĐoạn thứ ba.\n",
    "Địa điểm:\t\tHội trường Sở\nThời gian:\t\t8 giờ\n",
  ])("%j", (text) => {
    expect(tables(text)).toEqual([]);
  });

  test("a closing right under a table is not part of it", () => {
    const text = "STT\tNội dung\tHạn\n1\tHọp\tQuý I\nNơi nhận:\tGIÁM ĐỐC\n- Như trên;\tNguyễn Văn A\n";
    expect(texts(only(text))).toHaveLength(1);
  });

  test("a numbered row that speaks of recipients or posts is a row", () => {
    expect(texts(only("STT\tNội dung\tHạn\n1\tNơi nhận văn bản\tQuý I\n2\tGIÁM ĐỐC\tQuý II\n"))).toHaveLength(
      2,
    );
  });

  test("a frame of header or closing in pipes or HTML is no table", () => {
    expect(
      tables(
        "| SỞ A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 1/KH-A | Hà Nội, ngày 05 tháng 5 năm 2022 |\n",
      ),
    ).toEqual([]);
    expect(tables("<table><tr><td>Nơi nhận:<br>- Như trên;</td><td>GIÁM ĐỐC</td></tr></table>")).toEqual([]);
  });
});

describe("group rows", () => {
  test("a line without tabs between two rows is a row over all columns", () => {
    const table = only(
      "STT\tNội dung\tHạn\nI. NHIỆM VỤ CHUNG\n1\tHọp\tQuý I\nII. NHIỆM VỤ RIÊNG\n1\tĐi\tQuý II\n",
    );
    expect(texts(table).map((row) => row[0])).toEqual(["I. NHIỆM VỤ CHUNG", "1", "II. NHIỆM VỤ RIÊNG", "1"]);
  });

  test("the heading of the text below a table set with spaces is no group of it", () => {
    const rows = [
      "TT   Nội dung    Đơn vị thực hiện   Thời gian",
      " 1   Họp         Văn phòng          Quý I",
      " 2   Tập huấn    Thanh tra          Quý II",
      " 3   Kiểm tra    Văn phòng          Quý III",
    ];
    const table = only(`${rows.join("\n")}\n\n   IV. TỔ CHỨC THỰC HIỆN\n   Văn phòng theo dõi.\n`);
    expect(texts(table).map((row) => row[0])).toEqual(["1", "2", "3"]);
  });
});

test.each([
  ["STT", "number"],
  ["Số TT", "number"],
  ["TT", "number"],
  ["Nội dung/Nhiệm vụ", "content"],
  ["Tên nhiệm vụ", "content"],
  ["Nội dung phối hợp", "content"],
  ["Lĩnh vực/Tiêu chí", "content"],
  ["Kết quả/ Sản phẩm", "output"],
  ["Sản phẩm hoàn thành", "output"],
  ["Đơn vị chủ trì thực hiện", "lead"],
  ["Cơ quan, đơn vị thực hiện", "lead"],
  ["Đơn vị chủ trì, phối hợp", "lead"],
  ["Người phụ trách", "lead"],
  ["Cơ quan phối hợp thực hiện", "support"],
  ["Thời gian thực hiện", "time"],
  ["Tiến độ thực hiện", "time"],
  ["Thời hạn hoàn thành", "time"],
  ["Hoàn thành trước ngày", "time"],
  ["Cách thức thực hiện", "method"],
  ["Giải pháp", "method"],
  ["Kinh phí thực hiện (triệu đồng)", "budget"],
  ["Ghi chú", "note"],
  ["Đơn vị tính", "quantity"],
  ["Địa điểm", "place"],
  ["Tuổi thọ (tháng)", "other"],
  ["Huyện", "other"],
  ["Lãnh đạo chỉ đạo", "supervisor"],
])("the column “%s” is %s", (name, role) => {
  expect(columnRole(name)).toBe(role);
});
