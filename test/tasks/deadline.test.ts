import fc from "fast-check";
import { expect, test } from "vitest";
import { readDeadline } from "../../server/tasks/deadline.ts";

type Row = readonly [
  words: string,
  kind: string,
  start: string | undefined,
  end: string | undefined,
  every?: string,
];

/** Read in a plan of 2022. */
const ROWS: readonly Row[] = [
  ["Quý II", "within", "2022-04-01", "2022-06-30"],
  ["Hạn chót: 17h 31/12/2022", "before", undefined, "2022-12-31"],
  ["Mỗi tháng 02 buổi", "recurring", undefined, undefined, "month"],
  ["Mỗi tuần 2 buổi", "recurring", undefined, undefined, "week"],
  ["Tối thiểu mỗi quý 01 cuộc", "recurring", undefined, undefined, "quarter"],
  ["Thứ 7, 01/6/2022", "within", "2022-06-01", "2022-06-01"],
  ["2 đợt/năm", "recurring", undefined, undefined, "year"],
  ["Một năm hai lần", "recurring", undefined, undefined, "year"],
  ["Tháng/Quý/Năm", "recurring", undefined, undefined, "month"],
  ["Các ngày lễ lớn", "unknown", undefined, undefined],
  ["Quý II (tháng 5)", "within", "2022-05-01", "2022-05-31"],
  ["Tháng 5 (quý II)", "within", "2022-05-01", "2022-05-31"],
  ["T.xuyên", "ongoing", undefined, undefined],
  ["20/10, 08/3", "months", "2022-03-08", "2022-10-20"],
  ["Theo thư triệu tập", "event", undefined, undefined],
  ["Đúng thời gian quy định", "event", undefined, undefined],
  ["Nộp 10/9; duyệt trước 20/9", "within", "2022-09-10", "2022-09-20"],
  ["Dự kiến 24/9/2022 24/9/2022 (tentative)", "within", "2022-09-24", "2022-09-24"],
  ["Từ ngày 02/5 đến 17 giờ 00 ngày 10/5/2022", "within", "2022-05-02", "2022-05-10"],
  ["08h00 ngày 16/7 – 17h00 ngày 25/7", "within", "2022-07-16", "2022-07-25"],
  ["24/24 giờ", "ongoing", undefined, undefined],
  ["24/7", "within", "2022-07-24", "2022-07-24"],
  ["1/2 ngày 20/8", "within", "2022-08-20", "2022-08-20"],
  ["Tháng 6/2022, trước ngày 15", "before", undefined, "2022-06-15"],
  ["Tháng 11 (từ 15 đến 20)", "within", "2022-11-15", "2022-11-20"],
  ["Quý II (trước 30/6)", "before", undefined, "2022-06-30"],
  ["Tháng 11 (Ngày Pháp luật 09/11)", "within", "2022-11-01", "2022-11-30"],
  ["Khởi công: 30/4/2022; hoàn thành: 19/12/2023", "within", "2022-04-30", "2023-12-19"],
  ["Không muộn hơn 30/9", "before", undefined, "2022-09-30"],
  ["≤ 30/9/2022", "before", undefined, "2022-09-30"],
  ["26/6 → 29/6/2022", "within", "2022-06-26", "2022-06-29"],
  ["06.2022", "within", "2022-06-01", "2022-06-30"],
  ["30. 6. 2022", "within", "2022-06-30", "2022-06-30"],
  ["Năm 2021 đến nay", "from", "2021-01-01", undefined],
  ["Trước ngày 31/01 năm kế tiếp", "before", undefined, "2023-01-31"],
  ["Giai đoạn 2022-2025, tầm nhìn 2030", "within", "2022-01-01", "2025-12-31"],
  ["15/8 âm lịch", "unknown", undefined, undefined],
  ["Tháng 3 và tháng 7 âm lịch", "unknown", undefined, undefined],
  ["Thường niên", "recurring", undefined, undefined, "year"],
  ["Định kỳ hằng quý và đột xuất", "recurring", undefined, undefined, "quarter"],
  ["Có kế hoạch riêng", "event", undefined, undefined],
  ["6 tháng, năm", "recurring", undefined, undefined, "half-year"],
  ["Tháng, quý, năm", "recurring", undefined, undefined, "month"],
  ["Quý, 6 tháng, 9 tháng và năm", "recurring", undefined, undefined, "quarter"],
  ["Ngày làm việc đầu tiên của tháng", "recurring", undefined, undefined, "month"],
  ["Từ ngày Nghị quyết có hiệu lực", "event", undefined, undefined],
  ["Từ 07 giờ 00 ngày 15/3 đến 19 giờ 00 ngày 15/3/2022", "within", "2022-03-15", "2022-03-15"],
  ["Tuần 1, 2 tháng 10/2022", "within", "2022-10-01", "2022-10-31"],
  ["Trước kỳ họp HĐND cuối năm", "event", undefined, undefined],
  ["Trước 02 tuần tính từ khi học kỳ bắt đầu", "event", undefined, undefined],
  ["Trong suốt quá trình kiểm tra", "event", undefined, undefined],
  ["Đầu năm học", "unknown", undefined, undefined],
  ["Ngày 10 tháng đầu quý sau", "recurring", undefined, undefined, "quarter"],
  ["Trước 17h00 ngày 25/10/2022", "before", undefined, "2022-10-25"],
  ["Chậm nhất 16h ngày 20/5", "before", undefined, "2022-05-20"],
  ["Từ 8h00 đến 11h30 ngày 15/3", "within", "2022-03-15", "2022-03-15"],
  ["Từ 7h00 ngày 18/8", "from", "2022-08-18", undefined],
  ["Hạn chót: 30/9/2022", "before", undefined, "2022-09-30"],
  ["Quý I+II", "within", "2022-01-01", "2022-06-30"],
  ["TX", "ongoing", undefined, undefined],
  ["Tùy tình hình thực tế", "event", undefined, undefined],
  ["Tùy chọn", "unknown", undefined, undefined],
  ["Theo giấy mời", "event", undefined, undefined],
  ["Kỳ họp cuối năm 2022", "event", undefined, undefined],
  ["6 tháng 1 lần", "recurring", undefined, undefined, "half-year"],
  ["26, 27, 28/6", "within", "2022-06-26", "2022-06-28"],
  ["26, 27, 28 và 29/6/2022", "within", "2022-06-26", "2022-06-29"],
  ["Trong tháng 11 (Ngày Pháp luật 09/11)", "within", "2022-11-01", "2022-11-30"],
  ["Cùng thời điểm có hiệu lực của Luật", "event", undefined, undefined],
  ["Đạt 2.5%", "unknown", undefined, undefined],
  ["Mỗi quý 1 lần", "recurring", undefined, undefined, "quarter"],
  ["Từ khi ban hành đến 31/12/2022", "before", undefined, "2022-12-31"],
  [
    "Kế hoạch đào tạo quý II/2022; kiểm tra hằng năm; sơ kết năm 2024; tổng kết năm 2025",
    "months",
    "2022-04-01",
    "2025-12-31",
  ],
  ["Quý I/2023", "within", "2023-01-01", "2023-03-31"],
  ["Trong Quý IV năm 2022", "within", "2022-10-01", "2022-12-31"],
  ["Qúy 3", "within", "2022-07-01", "2022-09-30"],
  ["Quý I, II", "within", "2022-01-01", "2022-06-30"],
  ["Quý I, Quý III", "months", "2022-01-01", "2022-09-30"],
  ["Quý III - Quý IV/2022", "within", "2022-07-01", "2022-12-31"],
  ["Từ Quý I", "from", "2022-01-01", undefined],
  ["Tháng 6", "within", "2022-06-01", "2022-06-30"],
  ["Tháng 02/2024", "within", "2024-02-01", "2024-02-29"],
  ["T6/2022", "within", "2022-06-01", "2022-06-30"],
  ["6/2025", "within", "2025-06-01", "2025-06-30"],
  ["Tháng 6, Tháng 12", "months", "2022-06-01", "2022-12-31"],
  ["Tháng 3, 6, 9", "months", "2022-03-01", "2022-09-30"],
  ["Tháng 3-5/2022", "within", "2022-03-01", "2022-05-31"],
  ["Từ tháng 3 đến tháng 5 năm 2022", "within", "2022-03-01", "2022-05-31"],
  ["Tháng 11/2021 đến tháng 3", "within", "2021-11-01", "2022-03-31"],
  ["Tuần 2 tháng 6", "within", "2022-06-01", "2022-06-30"],
  ["Trước 15/12", "before", undefined, "2022-12-15"],
  ["Hoàn thành trước ngày 30/11/2022", "before", undefined, "2022-11-30"],
  ["Trước tháng 6/2022", "before", undefined, "2022-05-31"],
  ["Trước Quý III", "before", undefined, "2022-06-30"],
  ["Chậm nhất ngày 30/6", "before", undefined, "2022-06-30"],
  ["Đến hết tháng 9/2022", "before", undefined, "2022-09-30"],
  ["Đến năm 2025", "before", undefined, "2025-12-31"],
  ["Từ nay đến hết năm 2022", "before", undefined, "2022-12-31"],
  ["Ngày 15 tháng 6 năm 2022", "within", "2022-06-15", "2022-06-15"],
  ["8h00 ngày 20/4/2022", "within", "2022-04-20", "2022-04-20"],
  ["ngày 15-20/6/2022", "within", "2022-06-15", "2022-06-20"],
  ["Từ 01/01đến 31/12/2014", "within", "2014-01-01", "2014-12-31"],
  ["Trong năm", "within", "2022-01-01", "2022-12-31"],
  ["Năm 2014", "within", "2014-01-01", "2014-12-31"],
  ["Giai đoạn 2021-2025", "within", "2021-01-01", "2025-12-31"],
  ["Trong năm 2021 và các năm tiếp theo", "from", "2021-01-01", undefined],
  ["Từ năm 2022 trở đi", "from", "2022-01-01", undefined],
  ["6 tháng đầu năm", "within", "2022-01-01", "2022-06-30"],
  ["06 tháng cuối năm 2023", "within", "2023-07-01", "2023-12-31"],
  ["Thường xuyên", "ongoing", undefined, undefined],
  ["Thực hiện thường xuyên khi có thay đổi", "ongoing", undefined, undefined],
  ["Thường xuyên trong năm 2022", "ongoing", "2022-01-01", "2022-12-31"],
  ["Hằng tháng", "recurring", undefined, undefined, "month"],
  ["Định kỳ hàng quý", "recurring", undefined, undefined, "quarter"],
  ["6 tháng/lần", "recurring", undefined, undefined, "half-year"],
  ["01 lần/năm", "recurring", undefined, undefined, "year"],
  ["Trước ngày 25/5 hàng năm", "recurring", undefined, "2022-05-25", "year"],
  ["Quý I hằng năm", "recurring", "2022-01-01", "2022-03-31", "year"],
  ["Định kỳ", "recurring", undefined, undefined],
  ["Trước ngày 05 của tháng đầu quý sau", "recurring", undefined, undefined, "quarter"],
  ["Nửa cuối năm 2026", "within", "2026-07-01", "2026-12-31"],
  ["Nửa đầu năm", "within", "2022-01-01", "2022-06-30"],
  ["Dịp Tết Nguyên đán", "event", undefined, undefined],
  ["30 - 45 phút", "event", undefined, undefined],
  ["Sau khi Bộ công bố thủ tục", "event", undefined, undefined],
  ["Theo Kế hoạch số 12/KH-UBND ngày 19/01/2022", "event", undefined, undefined],
  ["30 ngày kể từ ngày ký", "event", undefined, undefined],
  ["Khi có yêu cầu", "event", undefined, undefined],
  ["Ngay sau khi Luật được thông qua, hoàn thành trong Quý II", "within", "2022-04-01", "2022-06-30"],
  ["Trước 15/01 năm sau", "before", undefined, "2023-01-15"],
  ["Kể từ ngày 01/7/2022", "from", "2022-07-01", undefined],
  ["2 năm/lần", "recurring", undefined, undefined],
  ["Trước ngày 15 của tháng cuối quý", "recurring", undefined, undefined, "quarter"],
  ["Sau Tết Nguyên đán", "event", undefined, undefined],
  ["31/2/2022", "unknown", undefined, undefined],
  ["Tháng 13", "unknown", undefined, undefined],
  ["Sớm nhất có thể", "unknown", undefined, undefined],
];

test.each(ROWS.map((row) => [...row] as const))("%s", (words, kind, start, end, every) => {
  expect(readDeadline(words, 2022)).toEqual({ text: words, kind, start, end, every });
});

test("an empty cell, a dash and dots say nothing", () => {
  for (const text of ["", "  ", "-", "…", "..."]) expect(readDeadline(text, 2022)).toBeUndefined();
});

test("without a year the words give no dates", () => {
  expect(readDeadline("Quý II", undefined)).toMatchObject({
    kind: "within",
    start: undefined,
    end: undefined,
  });
  expect(readDeadline("Trước 15/12", undefined)).toMatchObject({ kind: "before", end: undefined });
});

test("in a column of limits a bare date is the last day", () => {
  expect(readDeadline("01/5/2014", 2014, true)).toMatchObject({
    kind: "before",
    start: undefined,
    end: "2014-05-01",
  });
  expect(readDeadline("Quý I", 2014, true)).toMatchObject({ kind: "within", end: "2014-03-31" });
});

test("any words are read; a start is never after its end", () => {
  const parts = [
    "quý",
    "tháng",
    "i",
    "ii",
    "6",
    "12",
    "/",
    "-",
    "2022",
    "trước",
    "từ",
    "đến",
    "năm",
    " ",
    ",",
    "hằng",
    "ngày",
    "và",
  ];
  const words = fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 14 })
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(words, fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: undefined }), (text, year) => {
      const deadline = readDeadline(text, year);
      if (deadline?.kind !== "within" || !deadline.start || !deadline.end) return;
      expect(deadline.start <= deadline.end).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("long nonsense ends soon", () => {
  const before = performance.now();
  for (const text of [
    "1/".repeat(50_000),
    "tháng ".repeat(20_000),
    "1, ".repeat(50_000),
    " ".repeat(100_000),
    "năm 2022 ".repeat(20_000),
  ]) {
    readDeadline(text, 2022);
  }
  expect(performance.now() - before).toBeLessThan(10_000);
});
