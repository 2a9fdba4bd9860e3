import { describe, expect, test } from "vitest";
import { only, plans, roles } from "./reading.ts";

const times = (text: string, year = 2025): string[] =>
  only(text, year).tasks.map(({ time }) =>
    `${time?.kind ?? ""} ${time?.start ?? ""}..${time?.end ?? ""}`.trim(),
  );

describe("cells each on a line of its own", () => {
  const HEADING = "STT\nNội dung công việc\nĐơn vị chủ trì\nThời gian hoàn thành\n";

  test("rows that count up, a cell over two lines, an empty one", () => {
    const text = `PHỤ LỤC\n\n${HEADING}1\nRà soát danh sách hộ nghèo\nPhòng Kinh tế\nQuý I\n2\nTặng quà các gia đình\nchính sách\nVăn phòng\nTháng 7\n3\nBáo cáo kết quả\n\nTrước 15/12\n\nNơi nhận:\n- Lưu: VT.\n`;
    const plan = only(text, 2025);
    expect(roles(plan)).toEqual(["number", "content", "lead", "time"]);
    expect(plan.tasks.map(({ number, title, lead }) => [number, title, lead.join("; ")])).toEqual([
      ["1", "Rà soát danh sách hộ nghèo", "Phòng Kinh tế"],
      ["2", "Tặng quà các gia đình chính sách", "Văn phòng"],
      ["3", "Báo cáo kết quả", ""],
    ]);
    expect(plan.malformed).toEqual([]);
  });

  test("groups between the rows", () => {
    const plan = only(
      `${HEADING}I\nCÔNG TÁC CHUNG\n1\nHọp giao ban\nVăn phòng\nHằng tháng\n2\nKiểm kê\nPhòng Kinh tế\nTháng 12\n`,
    );
    expect(plan.groups.map(({ title }) => title)).toEqual(["CÔNG TÁC CHUNG"]);
    expect(plan.tasks).toHaveLength(2);
  });

  test("a page number between the rows", () => {
    const text = `${HEADING}1\nHọp giao ban\nVăn phòng\nHằng tháng\n\n2\n\n2\nKiểm kê\nPhòng Kinh tế\nTháng 12\n\n3\n\n3\nTổng kết\nVăn phòng\nTháng 12\n`;
    expect(only(text).tasks.map(({ title }) => title)).toEqual(["Họp giao ban", "Kiểm kê", "Tổng kết"]);
  });

  test.each([
    `${HEADING}Bài viết nói về kế hoạch của năm.\n`,
    "STT\n1\n2\n3\n",
    "TT\nNội dung\nĐơn vị\nThời gian\n1\nHọp\n",
    "STT\n".repeat(2000),
  ])("no table: %#", (text) => {
    expect(plans(text)).toEqual([]);
  });
});

describe("rows without a number, broken over lines", () => {
  const HEADING = "Thời gian\tNội dung\tHình thức\tCơ quan thực hiện\n";

  test("lines that begin in the middle of a sentence go on in the row above", () => {
    const plan = only(
      `${HEADING}Từ 01/3 đến 31/3\tTuyên truyền ý nghĩa; tiêu chuẩn\nđại biểu\tLoa truyền thanh\tPhòng VHTT,\nUBND các xã\nNgày 23/5\tTuyên truyền ngày bầu cử\tBăng rôn\tPhòng VHTT\n`,
    );
    expect(plan.tasks.map(({ title, lead }) => [title, lead.join("; ")])).toEqual([
      ["Tuyên truyền ý nghĩa; tiêu chuẩn đại biểu", "Phòng VHTT; UBND các xã"],
      ["Tuyên truyền ngày bầu cử", "Phòng VHTT"],
    ]);
  });

  test("rows that have lost their empty cells stay apart", () => {
    const plan = only(
      `${HEADING}Quý I\tHọp báo\nQuý II\tTập huấn\tTrực tiếp\nQuý III\tTổng kết\tHội nghị\tSở Tư pháp\n`,
    );
    expect(plan.tasks).toHaveLength(3);
  });
});

describe("groups that say when", () => {
  test("months over the rows of a table without a time", () => {
    const text =
      "TT\tNội dung công việc\tCơ quan chuẩn bị\nTHÁNG 01\n1\tLập kế hoạch\tSở Nội vụ\nTháng 2/2025\n2\tGiao biên chế\tSở Nội vụ\n";
    expect(times(text)).toEqual(["within 2025-01-01..2025-01-31", "within 2025-02-01..2025-02-28"]);
  });

  test("a task's own time counts more", () => {
    const text =
      "TT\tNội dung\tĐơn vị chủ trì\tThời gian\nQUÝ I\n1\tLập kế hoạch\tSở Nội vụ\tTháng 2\n2\tHọp\tSở Nội vụ\t\n";
    expect(times(text)).toEqual(["within 2025-02-01..2025-02-28", "within 2025-01-01..2025-03-31"]);
  });
});

test("months of a school year that name no year", () => {
  const heading = "KẾ HOẠCH NĂM HỌC 2024 - 2025\n\nTháng\tNội dung công việc\tNgười thực hiện\n";
  const rows = "9\tKhai giảng\tToàn trường\n01\tSơ kết\tBGH\n4, 5\tTổng kết\tBGH\n";
  expect(times(heading + rows)).toEqual([
    "within 2024-09-01..2024-09-30",
    "within 2025-01-01..2025-01-31",
    "months 2025-04-01..2025-05-31",
  ]);
});

test("quarters that the heading names and the cells only count", () => {
  const text =
    "TT\tNội dung\tĐơn vị chủ trì\tQuý\n1\tLập kế hoạch\tSở Nội vụ\tI\n2\tTập huấn\tSở Nội vụ\tII, III\n";
  expect(times(text)).toEqual(["within 2025-01-01..2025-03-31", "within 2025-04-01..2025-09-30"]);
});

test("a heading broken over lines above a group", () => {
  const plan = only(
    "STT\tNội dung công\nviệc\tĐơn vị chủ\ntrì\tThời gian hoàn\nthành\nI\tCÔNG TÁC CHUNG\n1\tXây dựng kế\nhoạch\tVăn phòng\tQuý I\n2\tTổng hợp\tVăn phòng\tTháng 12\n",
  );
  expect(roles(plan)).toEqual(["number", "content", "lead", "time"]);
  expect(plan.groups.map(({ title }) => title)).toEqual(["CÔNG TÁC CHUNG"]);
});

test("a heading broken over many lines above rows without a number", () => {
  const heading = "Mức độ\tHạng mục\ncông việc\tTrách nhiệm\nthực hiện\tHạn hoàn\nthành\n";
  const plan = only(`${heading}Cao\tSửa cổng\tVăn phòng\t30/6\nThấp\tSơn tường\tPhòng QTTB\t31/7\n`);
  expect(roles(plan)).toEqual(["other", "content", "lead", "time"]);
});

describe("rows behind a page break that has no heading", () => {
  test("words of headings in them make them no heading", () => {
    const heading = "Thời gian\tNội dung hoạt động\tPhụ trách chính\tPhối hợp\n";
    const plan = only(
      `${heading}Tháng 3\tTổ chức tọa đàm\tBan Nữ công\tCác tổ\n\n3\n\nTháng 5\tTháng Công nhân\tBCH\tPhòng Hành chính\nQuý III\tHội thao\tBCH\tCác tổ\n`,
    );
    expect(plan.tasks).toHaveLength(3);
  });
});

describe("titles of groups", () => {
  const HEADING = "TT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n";

  test("one above another, without tabs", () => {
    const plan = only(
      `${HEADING}A. NHÓM TIỆN ÍCH\n1. Cung cấp dịch vụ công\n1.1\tXác nhận số\tCông an\tVăn phòng\tQuý I\n1.2\tĐăng ký khai sinh\tSở Tư pháp\tCông an\tQuý II\n`,
    );
    expect(plan.groups.map(({ title }) => title)).toEqual(["NHÓM TIỆN ÍCH", "Cung cấp dịch vụ công"]);
    expect(plan.tasks).toHaveLength(2);
  });

  test("behind a tab, the other cells cut", () => {
    const plan = only(
      `${HEADING}\tCải cách thể chế\t\n1\tRà soát\tSở Tư pháp\tCác sở\tQuý I\n\tCải cách bộ máy\t\n2\tSắp xếp\tSở Nội vụ\tCác sở\tQuý II\n`,
    );
    expect(plan.groups.map(({ title }) => title)).toEqual(["Cải cách thể chế", "Cải cách bộ máy"]);
  });
});

test("a row that has lost the tabs of an empty remark", () => {
  const plan = only(
    "Tháng\tNội dung\tNgười thực hiện\tGhi chú\n10/2025\tHội nghị viên chức\tBGH, Công đoàn\tx\n12/2025\tKiểm tra cuối kỳ\tPHT, tổ trưởng, GVCN\n",
  );
  expect(plan.tasks[1]?.lead).toEqual(["PHT", "tổ trưởng", "GVCN"]);
});

test("how long an inspection takes is not when it is held", () => {
  const text =
    "TT\tNội dung thanh tra\tThời hạn\tThời gian triển khai\tĐơn vị chủ trì\n1\tMua sắm thuốc\t45 ngày\tQuý I\tPhòng Nghiệp vụ 1\n2\tTiếp công dân\t30 ngày\tQuý II\tPhòng Nghiệp vụ 2\n";
  expect(roles(only(text))).toEqual(["number", "content", "other", "time", "lead"]);
  expect(times(text)[0]).toBe("within 2025-01-01..2025-03-31");
});

test("what money goes to is no work", () => {
  const heading =
    "TT\tDanh mục dự án\tThời gian KC - HT\tTổng mức đầu tư\tLũy kế vốn đã bố trí\tKế hoạch vốn 2025\tChủ đầu tư\n";
  const rows =
    "1\tĐường liên xã\t2024-2026\t85.000\t40.000\t20.000\tBan QLDA\n2\tCầu Đá\t2025-2026\t60.000\t0\t18.000\tBan QLDA\n";
  expect(plans(heading + rows)).toEqual([]);
});

test("of a row that lacks a cell, the leader is the one it shares with the row above", () => {
  const heading = "STT\tNội dung thanh tra\tĐơn vị được thanh tra\tĐơn vị chủ trì\tThời gian\n";
  const plan = only(
    `${heading}1\tTuyển dụng\tSở Giáo dục\tThanh tra Sở\tQuý I\n2\tBổ nhiệm\tUBND huyện A\tQuý II\n3\tKhen thưởng\tSở Y tế\tThanh tra Sở\tQuý III\n`,
  );
  expect(plan.tasks[1]).toMatchObject({ lead: ["Thanh tra Sở"] });
  expect(plan.tasks[1]?.cells.subject?.text).toBe("UBND huyện A");
});

test("a group whose title reads like a time is no time", () => {
  const plan = only(
    "STT\tNội dung kiểm tra\tĐơn vị chủ trì\tThời gian\nI\tTHEO KẾ HOẠCH\n1\tSở Y tế\tThanh tra\tTháng 5\nII\tKIỂM TRA ĐỘT XUẤT\n2\tĐơn vị có vi phạm\tThanh tra\tTrong năm\n",
  );
  expect(plan.groups).toHaveLength(2);
});

test("cells each on a line without numbers, of which the first row's could be a heading", () => {
  const plan = only(
    "Nội dung công việc\nĐơn vị thực hiện\nĐơn vị phối hợp\nThời gian hoàn thành\nXem lại định mức xăng xe\nĐội xe\nPhòng Kế toán\nTháng 4/2025\nKý hợp đồng bảo dưỡng\nPhòng Vật tư\nBan Pháp chế\nTrước ngày 30/6/2025\nQuyết toán chi phí\nPhòng Kế toán\nĐội xe\nQuý IV/2025\n",
  );
  expect(roles(plan)).toEqual(["content", "lead", "support", "time"]);
  expect(plan.tasks.map(({ lead }) => lead[0])).toEqual(["Đội xe", "Phòng Vật tư", "Phòng Kế toán"]);
});

test("stages over all columns set the time of what stands under them without one", () => {
  const text =
    "Nội dung thực hiện\tThời gian\tCơ quan thực hiện\nGIAI ĐOẠN 1: CHUẨN BỊ (đến 31/3/2025)\nLập tổ giúp việc\tTháng 1/2025\tUBND xã\nGIAI ĐOẠN 2: KIỂM ĐẾM (01/4 - 30/9/2025)\nKiểm đếm tại chỗ\t\tTổ kiểm đếm\nTổng hợp số liệu\tTháng 9\tTổ kiểm đếm\n";
  expect(only(text).groups).toHaveLength(2);
  expect(times(text)).toEqual([
    "within 2025-01-01..2025-01-31",
    "within 2025-04-01..2025-09-30",
    "within 2025-09-01..2025-09-30",
  ]);
});

test("a row without number and content carries on, though one of its cells begins with a capital", () => {
  const plan = only(
    "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tTiến độ\tKết quả\n1\tTặng quà người có công\tMặt trận xã\tPhòng Văn hóa - Xã hội, Hội\t20/7\tDanh sách\n\t\t\tCựu chiến binh\t\tký nhận\n2\tTu sửa nghĩa trang\tPhòng Kinh tế\tXã đoàn\t25/7\tBiên bản\n",
  );
  expect(plan.tasks).toHaveLength(2);
  expect(plan.tasks[0]?.support).toEqual(["Phòng Văn hóa - Xã hội", "Hội Cựu chiến binh"]);
});

test("the last row of cells a line each has a line more where its work is broken", () => {
  const text =
    "STT\nNội dung nhiệm vụ\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian thực hiện\n1\nSắp xếp ngành hàng\nBan Quản lý chợ\nPhòng Kinh tế\nQuý II/2025\n2\nKiểm tra phòng cháy, chữa cháy tại\ncác ki ốt\nCông an xã\nBan Quản lý chợ\nQuý III/2025\n";
  expect(only(text).tasks[1]?.lead).toEqual(["Công an xã"]);
  expect(times(text)[1]).toBe("within 2025-07-01..2025-09-30");
});

test("who leads by label, and nobody who helps; a week within the month above it", () => {
  const plan = only(
    "| Nội dung | Phân công thực hiện | Thời gian |\n|---|---|---|\n| **Tháng 9/2025** | | |\n| Trang trí hội trường | Chủ trì: Trung tâm Văn hóa | Tuần 4 |\n",
  );
  expect(plan.tasks[0]).toMatchObject({
    lead: ["Trung tâm Văn hóa"],
    time: { kind: "within", start: "2025-09-01", end: "2025-09-30" },
  });
});
