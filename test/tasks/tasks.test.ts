import { describe, expect, test } from "vitest";
import { checkTaskRows } from "../../server/tasks/facts.ts";
import { planYear } from "../../server/tasks/title.ts";
import { convertText, FORMS } from "./convert.ts";
import { groups, only, plans, roles, tasks } from "./reading.ts";

const PLAN = `SỞ THỦY SẢN
Số: 12/KH-STS

**PHỤ LỤC**
**PHÂN CÔNG NHIỆM VỤ NĂM 2024**
*(Kèm theo Kế hoạch số 12/KH-STS ngày 10/01/2024 của Sở Thủy sản)*

STT	Nội dung	Sản phẩm	Đơn vị chủ trì	Đơn vị phối hợp	Thời gian hoàn thành
A	QUẢN LÝ TÀU CÁ				
I	Đăng kiểm				
1	Kiểm tra an toàn tàu cá	Biên bản	- Chi cục Thủy sản; - Phòng Kế hoạch - Tài chính.	Các phòng, đơn vị thuộc Sở	Trước 30/6
2	Cập nhật sổ danh bạ	Sổ	Văn phòng Sở	Chi cục Thủy sản và các địa phương	Thường xuyên
II	Cảng cá				
1	Nạo vét luồng	Hồ sơ	Ban quản lý cảng cá	UBND huyện A, Đồn biên phòng B	Từ tháng 3 đến tháng 5
B	TUYÊN TRUYỀN				
1	In tờ rơi	5.000 tờ	Văn phòng Sở		Quý I, Quý III
`;

/** As text copied from a page has it: cells broken over lines, two headings over four columns, a page number. */
const BROKEN = `STT\tNhiệm vụ\tĐơn vị\tThời gian thực hiện
\t\tChủ trì\tPhối hợp\tBắt đầu\tHoàn thành
1\t2\t3\t4\t5\t6
I\tCải cách thể chế
1\tRà soát văn bản quy phạm
pháp luật\tThanh tra Sở\tCác phòng, chi cục\t01/2024\t11/2024
2\tXây dựng văn bản quy phạm pháp luật
theo chương trình\tVăn phòng
Sở\tChi cục Thủy lợi\t3/2024\t9/2024
7
3\tTổng kết\tVăn phòng Sở\tP. KHTC,
P. QTTB\t11/2024\tTháng
12/2024
4\tBáo cáo\tVăn phòng Sở\tCác phòng\t11/2024\t12/2024
`;

test("rows broken over lines, under two headings for four columns", () => {
  const table = only(BROKEN);
  expect(roles(table)).toEqual(["number", "content", "lead", "support", "start", "time"]);
  expect(groups(table)).toEqual(["I Cải cách thể chế"]);
  expect(tasks(table)).toEqual([
    "[I] 1 Rà soát văn bản quy phạm pháp luật",
    "[I] 2 Xây dựng văn bản quy phạm pháp luật theo chương trình",
    "[I] 3 Tổng kết",
    "[I] 4 Báo cáo",
  ]);
  expect(table.tasks.map(({ lead, time }) => [lead.join(), time?.start, time?.end])).toEqual([
    ["Thanh tra Sở", "2024-01-01", "2024-11-30"],
    ["Văn phòng Sở", "2024-03-01", "2024-09-30"],
    ["Văn phòng Sở", "2024-11-01", "2024-12-31"],
    ["Văn phòng Sở", "2024-11-01", "2024-12-31"],
  ]);
});

test("cells of a month broken over lines; bars behind which the last cell is empty", () => {
  const months = only(
    "Thời gian\tCông tác\tBiện pháp\tPhụ trách\nTháng 8\t- Tuyển sinh\n- Phân công\t- Lập hội đồng\tHiệu trưởng\nTháng 9\tKhai giảng\tPhối hợp phụ huynh\tTổ trưởng\n",
  );
  expect(months.tasks.map(({ lead, time }) => [lead.join(), time?.start])).toEqual([
    ["Hiệu trưởng", "2024-08-01"],
    ["Tổ trưởng", "2024-09-01"],
  ]);
  const bars = only(
    "STT | Nhiệm vụ | Chủ trì | Thời hạn | Ghi chú\n1 | Nghị định về đầu tư | Bộ Tài chính | Tháng 6 |\n2 | Báo cáo tổng kết | Bộ Nội vụ | Tháng 9 | Họp\n",
  );
  expect(bars.tasks.map(({ lead }) => lead.join())).toEqual(["Bộ Tài chính", "Bộ Nội vụ"]);
});

test("a heading broken over lines", () => {
  const table = only(`TT\tNội dung hoạt động\tHình thức\tThời gian\tĐơn vị thực
hiện\tDự toán
(triệu đồng)
1\tTuyên truyền Luật Hộ tịch,
Luật Việc làm\tHội nghị\tQuý
II, III\tPhòng Tư pháp\t25
2\tThi tìm hiểu pháp luật\tSân khấu hóa\tTháng 11\tHội đồng phối hợp
tuyên truyền\t60
\tCộng\t\t\t85
`);
  expect(roles(table)).toEqual(["number", "content", "method", "time", "lead", "budget"]);
  expect(table.tasks.map(({ number, title, lead, time }) => [number, title, lead.join(), time?.end])).toEqual(
    [
      ["1", "Tuyên truyền Luật Hộ tịch, Luật Việc làm", "Phòng Tư pháp", "2024-09-30"],
      ["2", "Thi tìm hiểu pháp luật", "Hội đồng phối hợp tuyên truyền", "2024-11-30"],
    ],
  );
});

test("a day stands once above what is done on it; prices are no plan", () => {
  const week = only(`Thứ, ngày\tNội dung công việc\tChủ trì
Thứ Hai 16/3\tGiao ban đầu tuần\tChủ tịch UBND
\tLàm việc với đoàn kiểm tra\tPhó Chủ tịch
Thứ Ba 17/3\tTiếp công dân định kỳ\tChủ tịch UBND
`);
  expect(week.tasks.map(({ time }) => time?.end)).toEqual(["2024-03-16", "2024-03-16", "2024-03-17"]);
  const fees = `STT\tNội dung thu\tĐơn vị tính\tMức thu (đồng)\tCơ quan thu
1\tPhí thẩm định hồ sơ\tHồ sơ\t100.000\tVăn phòng Đăng ký đất đai
2\tLệ phí hộ tịch\tTrường hợp\t8.000\tUBND cấp xã
`;
  expect(plans(fees)).toEqual([]);
});

describe("a plan in the shape that offices use", () => {
  test.each(["as written", ...FORMS])("%s", (form) => {
    const table = only(form === "as written" ? PLAN : convertText(PLAN, form as "tabs"));
    expect(table.title).toBe("PHÂN CÔNG NHIỆM VỤ NĂM 2024");
    expect(roles(table)).toEqual(["number", "content", "output", "lead", "support", "time"]);
    expect(groups(table)).toEqual(["A QUẢN LÝ TÀU CÁ", "A>I Đăng kiểm", "A>II Cảng cá", "B TUYÊN TRUYỀN"]);
    expect(tasks(table)).toEqual([
      "[A>I] 1 Kiểm tra an toàn tàu cá",
      "[A>I] 2 Cập nhật sổ danh bạ",
      "[A>II] 1 Nạo vét luồng",
      "[B] 1 In tờ rơi",
    ]);
    expect(table.tasks.map(({ lead, support }) => [lead, support])).toEqual([
      [["Chi cục Thủy sản", "Phòng Kế hoạch - Tài chính"], ["Các phòng, đơn vị thuộc Sở"]],
      [["Văn phòng Sở"], ["Chi cục Thủy sản", "các địa phương"]],
      [["Ban quản lý cảng cá"], ["UBND huyện A", "Đồn biên phòng B"]],
      [["Văn phòng Sở"], []],
    ]);
    expect(table.tasks.map(({ time }) => [time?.kind, time?.start, time?.end])).toEqual([
      ["before", undefined, "2024-06-30"],
      ["ongoing", undefined, undefined],
      ["within", "2024-03-01", "2024-05-31"],
      ["months", "2024-01-01", "2024-09-30"],
    ]);
    expect(table.malformed).toEqual([]);
  });

  test("spans of numbers and rows", () => {
    const table = only(PLAN);
    for (const task of table.tasks) {
      expect(PLAN.slice(task.numberSpan.from, task.numberSpan.to)).toBe(task.number);
      expect(PLAN.slice(task.span.from, task.span.to)).toContain(task.title);
    }
  });
});

describe("groups", () => {
  test("a numbered row is a group only if deeper rows follow", () => {
    const table = only(
      "STT\tNội dung\tThời gian\n1\tChuẩn bị\t\n1.1\tLập danh sách\tQuý I\n1.2\tIn phiếu\tQuý I\n2\tTổng kết\tQuý IV\n2.1\tBáo cáo\t\n2.2\tKhen thưởng\t\n3\tViệc khác\t\n",
    );
    expect(groups(table)).toEqual(["1 Chuẩn bị"]);
    expect(tasks(table)).toEqual([
      "[1] 1.1 Lập danh sách",
      "[1] 1.2 In phiếu",
      "[] 2 Tổng kết",
      "[] 2.1 Báo cáo",
      "[] 2.2 Khen thưởng",
      "[] 3 Việc khác",
    ]);
  });

  test("rows over all columns, with the number in the text", () => {
    const rows = "STT\tNội dung\tĐơn vị thực hiện\tThời gian\n";
    const table = only(
      `${rows}\tI. Việc chung\t\n1\tHọp\tPhòng A\tQuý I\nII. VIỆC RIÊNG\n1\tĐi\tPhòng B\tQuý II\n`,
    );
    expect(groups(table)).toEqual(["I Việc chung", "II VIỆC RIÊNG"]);
    expect(tasks(table)).toEqual(["[I] 1 Họp", "[II] 1 Đi"]);
  });

  test("the text of a merged row repeated in every cell", () => {
    const table = only(
      "| STT | Nội dung | Đơn vị | Hạn |\n|---|---|---|---|\n| I. Việc chung | I. Việc chung | I. Việc chung | I. Việc chung |\n| 1 | Họp | Phòng A | Quý I |\n",
    );
    expect(groups(table)).toEqual(["I Việc chung"]);
  });

  test("groups without a number", () => {
    const table = only(
      "STT\tNội dung\tThời gian\n\tCÔNG TÁC TỔ CHỨC\t\n1\tHọp\tQuý I\n\tCÔNG TÁC TÀI CHÍNH\t\n2\tQuyết toán\tQuý II\n",
    );
    expect(groups(table)).toEqual([
      "CÔNG TÁC TỔ CHỨC CÔNG TÁC TỔ CHỨC",
      "CÔNG TÁC TÀI CHÍNH CÔNG TÁC TÀI CHÍNH",
    ]);
    expect(table.tasks.map((task) => task.group?.title)).toEqual(["CÔNG TÁC TỔ CHỨC", "CÔNG TÁC TÀI CHÍNH"]);
  });

  test("the rows of the table above are no title of the next", () => {
    const next = `${PLAN}\n| STT | Nội dung | Đơn vị chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Tổng kết | Văn phòng Sở | Quý IV |\n`;
    expect(plans(next).map(({ title }) => title)).toEqual(["PHÂN CÔNG NHIỆM VỤ NĂM 2024", ""]);
    const named = next.replace("\n| STT", "\nPHẦN VIỆC BỔ SUNG\n\n| STT");
    expect(plans(named)[1]?.title).toBe("PHẦN VIỆC BỔ SUNG");
  });

  test("days of the month in the title, hours of the day in the line above", () => {
    const month = only(
      "KẾ HOẠCH CÔNG TÁC THÁNG 9 NĂM 2024\nNgày\tNội dung công việc\tNgười thực hiện\n03\tTiêm chủng\tBà Lan\n05\tKhám sức khỏe\tÔng Bình\n25\tHọp giao ban\tÔng Bình\n",
    );
    expect(month.tasks.map(({ time }) => time?.end)).toEqual(["2024-09-03", "2024-09-05", "2024-09-25"]);
    const session = only(
      "Thời gian\tNội dung\tNgười thực hiện\nSáng 08/7/2024\n7h30 - 8h00\tĐón tiếp đại biểu\tVăn phòng\nChiều 09/7/2024\n13h30\tChất vấn\tChủ tọa\n",
    );
    expect(session.groups.map(({ title }) => title)).toEqual(["Sáng 08/7/2024", "Chiều 09/7/2024"]);
    expect(session.tasks.map(({ time }) => [time?.text, time?.end])).toEqual([
      ["7h30 - 8h00", "2024-07-08"],
      ["13h30", "2024-07-09"],
    ]);
  });

  test("a week in bold over what is done in it", () => {
    const table = only(
      "| Tuần | Nội dung công việc | Đầu ra |\n|---|---|---|\n| **Tuần 1** | **Khảo sát** | |\n| | - Lập danh sách hộ | Danh sách |\n| | - Phát phiếu hỏi | Phiếu |\n| **Tuần 2** | **Tổng hợp** | |\n| | - Nhập số liệu | Bảng số liệu |\n",
    );
    expect(table.groups.map(({ title }) => title)).toEqual(["Khảo sát", "Tổng hợp"]);
    expect(table.tasks.map(({ time }) => time?.text)).toEqual(["Tuần 1", "Tuần 1", "Tuần 2"]);
  });

  test("no column of numbers: numbers and dashes in the content", () => {
    const table = only(
      "Nội dung\tĐơn vị\tThời gian\n1. Chuẩn bị\t\t\n- Lập danh sách\tPhòng A\tQuý I\n- In phiếu\tPhòng A\tQuý I\n2. Tổng kết\t\t\n- Báo cáo\tPhòng B\tQuý IV\n",
    );
    expect(groups(table)).toEqual(["1 Chuẩn bị", "2 Tổng kết"]);
    expect(table.tasks.map((task) => [task.group?.number, task.title])).toEqual([
      ["1", "- Lập danh sách"],
      ["1", "- In phiếu"],
      ["2", "- Báo cáo"],
    ]);
  });

  test("a total is no task", () => {
    const table = only(
      "STT\tNội dung\tKinh phí\tThời gian\n1\tHọp\t5\tQuý I\n2\tĐi\t6\tQuý II\n\tTổng cộng\t11\t\n",
    );
    expect(table.tasks).toHaveLength(2);
  });

  test("a sum over the whole table is no group", () => {
    const table = only(
      "<table><tr><th>Nội dung</th><th>Đơn vị</th><th>Hạn</th></tr><tr><td>Họp dân</td><td>Văn phòng</td><td>Quý I</td></tr><tr><td colspan=3>Tổng kinh phí dự kiến: 30 triệu đồng</td></tr></table>\n",
    );
    expect([table.groups.length, table.tasks.length]).toEqual([0, 1]);
  });

  test("a text merged behind the number, repeated in every cell, in a plan numbered throughout", () => {
    const merged = (number: string, text: string) => `${[number, text, text, text].join(" | ")}\n`;
    const table = only(
      `TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn\n${merged("I", "Thể chế")}1 | Soạn quy chế | Phòng A | Quý I\n${merged("II", "Dữ liệu số")}2 | Nhập số liệu | Phòng B | Quý II\n`,
    );
    expect(groups(table)).toEqual(["I Thể chế", "II Dữ liệu số"]);
    expect(tasks(table)).toEqual(["[I] 1 Soạn quy chế", "[II] 2 Nhập số liệu"]);
  });

  test("a word of one letter or a count is no number of the task", () => {
    const table = only(
      "Nhiệm vụ\tChủ trì\nY tế học đường\tTrạm Y tế\n02 hội nghị tuyên truyền\tVăn phòng\n1.2 rà soát sổ sách\tKế toán\n",
    );
    expect(table.tasks.map(({ number }) => number)).toEqual(["", "", "1.2"]);
  });
});

describe("rows that are not as they should be", () => {
  test("number and content in one cell", () => {
    const table = only(
      "STT\tNội dung\tĐơn vị\tThời gian\n1\tHọp\tPhòng A\tQuý I\n<p>2</p> <p>Tập huấn nghiệp vụ</p>\tPhòng B\tQuý II\t\n",
    );
    expect(tasks(table)).toEqual(["[] 1 Họp", "[] 2 Tập huấn nghiệp vụ"]);
    expect(table.tasks[1]?.lead).toEqual(["Phòng B"]);
    expect(table.tasks[1]?.time?.text).toBe("Quý II");
    expect(table.malformed.map(({ kind }) => kind)).toEqual(["number-with-content"]);
  });

  test("a cell over several rows that a converter wrote once", () => {
    const table = only(
      "STT\tNội dung\tThời gian\tĐơn vị chủ trì\tĐơn vị phối hợp\n1\tKiểm tra xã A\tTháng 6\tThanh tra Sở\tUBND xã A và các đơn vị\n2\tKiểm tra xã B\tTháng 6\tUBND xã B và các đơn vị\n",
    );
    expect(table.tasks[1]?.lead).toEqual(["Thanh tra Sở"]);
    expect(table.tasks[1]?.support).toEqual(["UBND xã B", "các đơn vị"]);
    expect(table.malformed.map(({ kind }) => kind)).toEqual(["merged-above"]);
  });

  test("“nt” is the cell above", () => {
    const table = only("STT\tNội dung\tĐơn vị\tThời gian\n1\tHọp\tPhòng A\tQuý I\n2\tĐi\t-nt-\tnt\n");
    expect(table.tasks[1]?.lead).toEqual(["Phòng A"]);
    expect(table.tasks[1]?.time?.end).toBe("2024-03-31");
  });

  test("a page on which the converter saw one column more", () => {
    const table = only(
      "STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tHọp\tPhòng A\tPhòng B\tQuý I\n\n2\tĐi công tác\tPhòng A\t\tPhòng B\tQuý II\n",
    );
    expect(table.tasks[1]).toMatchObject({ lead: ["Phòng A"], support: ["Phòng B"] });
    expect(table.tasks[1]?.time?.text).toBe("Quý II");
  });

  test("an empty remark left out at the end is nothing", () => {
    const table = only("STT\tNội dung\tThời gian\tGhi chú\n1\tHọp\tQuý I\tx\n2\tĐi\tQuý II\n");
    expect(table.malformed).toEqual([]);
    expect(table.tasks[1]?.time?.text).toBe("Quý II");
  });

  test("facts: empty cells where others are filled, a unit on both sides", () => {
    const rows = [
      "1\tHọp\tPhòng A\tPhòng B\tQuý I",
      "2\tĐi\tPhòng A\tPhòng A\tQuý I",
      "3\tXem\t\tPhòng B\tQuý I",
    ];
    const more = ["4\tGặp\tPhòng A\t\t", "5\tNói\tPhòng A\t\tQuý I", "5.1\tNói rõ\t\t\t"];
    const text = `STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n${[...rows, ...more].join("\n")}\n`;
    expect(checkTaskRows(only(text)).map(({ kind, what }) => [kind, what])).toEqual([
      ["lead-also-supports", "Phòng A"],
      ["empty-lead", "3"],
      ["empty-time", "4"],
    ]);
  });
});

test("the plan's year", () => {
  expect(planYear("Cải cách hành chính năm 2025", "2024-12-20")).toBe(2025);
  expect(planYear("Khắc phục hạn chế năm 2020", "2021-04-15")).toBe(2021);
  expect(planYear("Chương trình giai đoạn 2021-2025", "2022-01-05")).toBe(2022);
  expect(planYear("Kế hoạch năm 2022", undefined)).toBe(2022);
  expect(planYear(undefined, undefined)).toBeUndefined();
  const table = only("**KẾ HOẠCH NĂM 2014**\n\nSTT\tNội dung\tHạn\n1\tHọp\tQuý I\n", 2013);
  expect(table.tasks[0]?.time?.start).toBe("2014-01-01");
});
