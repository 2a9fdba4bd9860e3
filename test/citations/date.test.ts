import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates, formatLong, formatSlash, isoOf } from "../../server/citations/date.ts";

const found = (text: string) => findDates(text).map((date) => text.slice(date.span.from, date.span.to));
const isos = (text: string) => findDates(text).map((date) => date.iso);

describe("dates that are found", () => {
  test.each([
    ["Hà Nội, ngày 05 tháng 3 năm 2020", "ngày 05 tháng 3 năm 2020", "2020-03-05"],
    ["ngày20 tháng 01 năm 2022", "ngày20 tháng 01 năm 2022", "2022-01-20"],
    ["ngày 02\n   tháng 01\n\nnăm 2023", "ngày 02\n   tháng 01\n\nnăm 2023", "2023-01-02"],
    ["NGÀY 05 THÁNG 3 NĂM 2020", "NGÀY 05 THÁNG 3 NĂM 2020", "2020-03-05"],
    ["đến 15 tháng 4 năm 2021.", "15 tháng 4 năm 2021", "2021-04-15"],
    ["(ngày 23/2/2022)", "23/2/2022", "2022-02-23"],
    ["ngày 24 / 01/2014", "24 / 01/2014", "2014-01-24"],
    ["ngày 12/ 4/2010 của", "12/ 4/2010", "2010-04-12"],
    ["lập ngày 05-3-2020;", "05-3-2020", "2020-03-05"],
    ["lập ngày 05.3.2020.", "05.3.2020", "2020-03-05"],
    ["ngày 30/02/2024", "30/02/2024", undefined],
    ["ngày 25 tháng 5", "ngày 25 tháng 5", undefined],
    ["trước ngày 15/12 hằng năm", "15/12", undefined],
    ["Trước 15/12", "15/12", undefined],
    ["31/12/2021của Thủ tướng", "31/12/2021", "2021-12-31"],
  ])("%s", (text, words, iso) => {
    expect(found(text)).toEqual([words]);
    expect(isos(text)).toEqual([iso]);
  });

  test("both ends of a range", () => {
    expect(found("từ ngày 20/11 đến 25/11")).toEqual(["20/11", "25/11"]);
    expect(found("từ 01/01/2014-31/12/2014")).toEqual(["01/01/2014", "31/12/2014"]);
  });

  test("parts carry their own spans", () => {
    const text = "ngày 5 tháng 03 năm 2020";
    const [date] = findDates(text);
    expect(date?.form).toBe("long");
    expect(
      [date?.day, date?.month, date?.year].map((part) => part && text.slice(part.span.from, part.span.to)),
    ).toEqual(["5", "03", "2020"]);
  });
});

test.each([
  "Thông tư số 12/2020/TT-BTC",
  "tỷ lệ 15/33, 60,6/87,2 tỷ đồng",
  "TCVN ISO 9001:2015",
  "QCVN 41:2024/BGTVT",
  "mục 3.5.2 và 1.2.3",
  "địa chỉ 192.168.10.2024",
  "trước 1/3 thời gian",
  "Quý II/2022, tháng 5/2024",
  "báo cáo 6 tháng, 9 tháng và cả năm",
  "Quốc khánh 2-9",
  "Số 03-2021/JVN",
])("no date in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("the calendar decides what a day is", () => {
  expect(isoOf(29, 2, 2024)).toBe("2024-02-29");
  expect(isoOf(29, 2, 2023)).toBeUndefined();
  expect(isoOf(29, 2, 1900)).toBeUndefined();
  expect(isoOf(31, 4, 2024)).toBeUndefined();
  expect(isoOf(0, 1, 2024)).toBeUndefined();
  expect(isoOf(1, 13, 2024)).toBeUndefined();
  expect(isoOf(1, 1, undefined)).toBeUndefined();
});

test("days below 10 and the months 1 and 2 carry a zero", () => {
  expect(formatLong(5, 3, 2020)).toBe("ngày 05 tháng 3 năm 2020");
  expect(formatLong(12, 2, 2020)).toBe("ngày 12 tháng 02 năm 2020");
  expect(formatLong(1, 12, undefined)).toBe("ngày 01 tháng 12");
  expect(formatSlash(5, 3, 2020)).toBe("05/3/2020");
  expect(formatSlash(15, 1, 2020)).toBe("15/01/2020");
});

test("what is written by the decree is read back", () => {
  const days = fc.date({ min: new Date("1945-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const [date, month, year] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()] as const;
      for (const text of [formatLong(date, month, year), formatSlash(date, month, year)]) {
        expect(isos(`Căn cứ văn bản ${text} của`)).toEqual([isoOf(date, month, year)]);
      }
    }),
  );
});
