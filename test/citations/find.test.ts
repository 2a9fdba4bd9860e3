import { describe, expect, test } from "vitest";
import { type Read, readAll } from "./read.ts";

/** Each text and everything that is to be found in it. */
const wholes: readonly (readonly [string, readonly Read[]])[] = [
  [
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
    [
      {
        type: "Nghị định",
        so: true,
        number: "30/2020/NĐ-CP",
        date: "2020-03-05",
        issuer: "Chính phủ",
        subject: "về công tác văn thư",
      },
    ],
  ],
  [
    "Thực hiện Công văn số 88/SNV-CCHC ngày 24/02/2022 của Sở Nội vụ về chế độ báo cáo, Sở Tài chính báo cáo như sau:",
    [
      {
        type: "Công văn",
        so: true,
        number: "88/SNV-CCHC",
        date: "2022-02-24",
        issuer: "Sở Nội vụ",
        subject: "về chế độ báo cáo",
      },
    ],
  ],
  [
    "tại điểm a khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP và Điều 7, 8 của Luật Đất đai",
    [
      { clause: "điểm a khoản 2 Điều 5", type: "Nghị định", so: true, number: "61/2018/NĐ-CP" },
      { clause: "Điều 7, 8", type: "Luật", name: "Luật Đất đai" },
    ],
  ],
  [
    "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;\nCăn cứ Luật số 64/2006/QH11;\nCăn cứ Bộ luật Lao động năm 2019;\nCăn cứ Luật Đầu tư công số 58/2024/QH15;",
    [
      { type: "Luật", name: "Luật Đất đai", date: "2013-11-29" },
      { type: "Luật", so: true, number: "64/2006/QH11" },
      { type: "Bộ luật", name: "Bộ luật Lao động", year: "2019" },
      { type: "Luật", name: "Luật Đầu tư công", so: true, number: "58/2024/QH15" },
    ],
  ],
  [
    "Thực hiện các Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND và số 14/QĐ-UBND ngày 05/3/2025 của UBND tỉnh.",
    [
      { type: "Quyết định", so: true, number: "12/QĐ-UBND", issuer: "UBND tỉnh" },
      { type: "Quyết định", so: true, number: "13/QĐ-UBND", issuer: "UBND tỉnh" },
      { type: "Quyết định", so: true, number: "14/QĐ-UBND", date: "2025-03-05", issuer: "UBND tỉnh" },
    ],
  ],
  [
    "theo Nghị định số 13/2005/NĐ-CP ngày 17/10/2005 và Nghị định số 17/2013/NĐ-CP ngày 07/10/2013 của Chính phủ",
    [
      { type: "Nghị định", so: true, number: "13/2005/NĐ-CP", date: "2005-10-17", issuer: "Chính phủ" },
      { type: "Nghị định", so: true, number: "17/2013/NĐ-CP", date: "2013-10-07", issuer: "Chính phủ" },
    ],
  ],
  [
    "Công văn số 43/UBND-VX ngày 28/8/2024; số 49/UBND-VX ngày\n17/09/2024 và số 61/UBND-\n\nVX ngày 18/9/2024",
    [
      { type: "Công văn", so: true, number: "43/UBND-VX", date: "2024-08-28" },
      { type: "Công văn", so: true, number: "49/UBND-VX", date: "2024-09-17" },
      { type: "Công văn", so: true, number: "61/UBND- VX", date: "2024-09-18" },
    ],
  ],
  [
    "Thông tư liên tịch số 71/2014/TTLT-BTC-BNV ngày 30/5/2014 của Bộ Tài chính và Bộ Nội vụ quy định chế độ tự chủ",
    [
      {
        type: "Thông tư liên tịch",
        so: true,
        number: "71/2014/TTLT-BTC-BNV",
        date: "2014-05-30",
        issuer: "Bộ Tài chính và Bộ Nội vụ",
        subject: "quy định chế độ tự chủ",
      },
    ],
  ],
  [
    "(Văn bản số 24/KH-SKHĐT, 10/KH-SKHĐT)",
    [
      { type: "Văn bản", so: true, number: "24/KH-SKHĐT" },
      { type: "Văn bản", number: "10/KH-SKHĐT" },
    ],
  ],
  [
    "Quyết định của Bộ trưởng Bộ Y tế số 29/2008/QĐ-BYT ngày 18/8/2008 về quy tắc ứng xử",
    [
      {
        type: "Quyết định",
        so: true,
        number: "29/2008/QĐ-BYT",
        date: "2008-08-18",
        issuer: "Bộ trưởng Bộ Y tế",
        subject: "về quy tắc ứng xử",
      },
    ],
  ],
  [
    "của Ban Chỉ đạo; Kế hoạch số 02/KH-BCĐ389 ngày 05/01/2025 của Ban Chỉ đạo 389 quốc gia về kiểm tra",
    [
      {
        type: "Kế hoạch",
        so: true,
        number: "02/KH-BCĐ389",
        date: "2025-01-05",
        issuer: "Ban Chỉ đạo 389 quốc gia",
        subject: "về kiểm tra",
      },
    ],
  ],
  [
    "Nghị định này quy định; khoản 3 Điều 9 Thông tư liên tịch này; kế hoạch này",
    [
      { type: "Nghị định", self: true },
      { clause: "khoản 3 Điều 9", type: "Thông tư liên tịch", self: true },
      { type: "kế hoạch", self: true },
    ],
  ],
  [
    "Nghị định số 61/2018/NĐ-CP. Theo Nghị định 61 và Nghị định số 61/2018",
    [
      { type: "Nghị định", so: true, number: "61/2018/NĐ-CP" },
      { type: "Nghị định", number: "61" },
      { type: "Nghị định", so: true, number: "61/2018" },
    ],
  ],
  [
    "Quyết định số 12/QĐ-SNV ngày 5/3/2024 của Giám đốc Sở về việc sửa đổi Quyết định số 7/QĐ-SNV và Quyết định số 8/QĐ-SNV.",
    [
      {
        type: "Quyết định",
        so: true,
        number: "12/QĐ-SNV",
        date: "2024-03-05",
        issuer: "Giám đốc Sở",
        subject: "về việc sửa đổi Quyết định số 7/QĐ-SNV và Quyết định số 8/QĐ-SNV",
      },
      { type: "Quyết định", so: true, number: "7/QĐ-SNV" },
      { type: "Quyết định", so: true, number: "8/QĐ-SNV" },
    ],
  ],
  [
    "**Thông báo** số <b>15/TB-UBND</b> ngày 01/02/2024 của *Ủy ban nhân dân tỉnh Quảng Ngãi* (gửi kèm)",
    [
      {
        type: "Thông báo",
        so: true,
        number: "15/TB-UBND",
        date: "2024-02-01",
        issuer: "Ủy ban nhân dân tỉnh Quảng Ngãi",
      },
    ],
  ],
  [
    "các Nghị định của Chính phủ: số 24/2014/NĐ-CP ngày 04/4/2014 quy định tổ chức cơ quan chuyên môn; số 107/2020/NĐ-CP",
    [
      {
        type: "Nghị định",
        so: true,
        number: "24/2014/NĐ-CP",
        date: "2014-04-04",
        issuer: "Chính phủ",
        subject: "quy định tổ chức cơ quan chuyên môn",
      },
      { type: "Nghị định", so: true, number: "107/2020/NĐ-CP", issuer: "Chính phủ" },
    ],
  ],
  [
    "Công điện số 05/CĐ-UBND hồi 15 giờ 00 phút ngày 10/9/2024 của Chủ tịch UBND tỉnh; Quyết định số 148 ngày 05/3/2020",
    [
      { type: "Công điện", so: true, number: "05/CĐ-UBND", date: "2024-09-10", issuer: "Chủ tịch UBND tỉnh" },
      { type: "Quyết định", so: true, number: "148", date: "2020-03-05" },
    ],
  ],
  [
    "Thông tư liên tịch số 09/2016/TTLT-BTC-BNV. Khoản 9 Điều 9 của Thông tư 09 và Điều 71 Luật Thông tin số quy định",
    [
      { type: "Thông tư liên tịch", so: true, number: "09/2016/TTLT-BTC-BNV" },
      { clause: "Khoản 9 Điều 9", type: "Thông tư", number: "09" },
      { clause: "Điều 71", type: "Luật", name: "Luật Thông tin" },
    ],
  ],
  [
    "Quyết định số 15/**QĐ**-UBND ngày **05/3/2024** của *UBND tỉnh*; Kế hoạch số <b>16</b>/KH-UBND",
    [
      { type: "Quyết định", so: true, number: "15/**QĐ**-UBND", date: "2024-03-05", issuer: "UBND tỉnh" },
      { type: "Kế hoạch", so: true, number: "16</b>/KH-UBND" },
    ],
  ],
  [
    "Tờ trình số       /TTr-SNV ngày     tháng     năm 2025 của Sở Nội vụ; Kế hoạch số …/KH-UBND",
    [
      { type: "Tờ trình", so: true, number: "/TTr-SNV", issuer: "Sở Nội vụ" },
      { type: "Kế hoạch", so: true, number: "…/KH-UBND" },
    ],
  ],
];

test.each(wholes)("%s", (text, expected) => {
  expect(readAll(text)).toEqual(expected);
});

describe("faulty forms a checker must see", () => {
  test.each([
    ["Quyết định số 71/QĐSKHĐT ngày 05/5/2021", "71/QĐSKHĐT"],
    ["Chương trình số 19/Ctr-SKHĐT", "19/Ctr-SKHĐT"],
    ["Nghị định số 108/2007/NĐ - CP", "108/2007/NĐ - CP"],
    ["Quyết định số 21/2007/QĐ_BKHCN", "21/2007/QĐ_BKHCN"],
    ["Nghị định số 108/2007/N\u00d0-CP", "108/2007/N\u00d0-CP"],
    ["Nghị định 118/2008/NĐ-CP", "118/2008/NĐ-CP"],
    ["Quyết định số: 50 /QĐ-ĐHNT, ngày 16 tháng 5", "50 /QĐ-ĐHNT"],
    ["CV số 334/KKT-VP", "334/KKT-VP"],
    ["Quyết định số ........../2014/QĐ-BTTTT", "........../2014/QĐ-BTTTT"],
    ["nghị định 66/2013/QĐ-TTg", "66/2013/QĐ-TTg"],
    ["Nghị định số 118/2008/ND-CP", "118/2008/ND-CP"],
    ["Quyết định số 66/2013/QĐ-TTG", "66/2013/QĐ-TTG"],
    ["Số: /SNV- XDCQ", "/SNV- XDCQ"],
    ["Số:09/2010/QĐ-UBND", "09/2010/QĐ-UBND"],
    ["Quyết định số12/QĐ-UBNDngày 3/4/2024", "12/QĐ-UBND"],
    ["công văn số 99/ubnd", undefined],
  ])("%s", (text, number) => {
    expect(readAll(text)[0]?.number).toBe(number);
  });
});

describe("ten families of numbers, each whole", () => {
  test.each([
    "80/2015/QH13",
    "351/2017/UBTVQH14",
    "61/2018/NĐ-CP",
    "71/2014/TTLT-BTC-BNV",
    "66.18/2026/NQ-CP",
    "1676/NQ-UBTVQH15",
    "04A/QĐ-SKHĐT",
    "06a/QĐ-XTĐT&HTDN",
    "05/BNV-VP",
    "1488/VP-KH&CĐS",
    "215/UBND-nc",
    "03/VBHN-VPQH",
    "57-NQ/TW",
    "01/SY-UBND",
    "12/QĐ-UBND.VX",
    "19/KH-BCĐTƯVSATTP",
    "217/HĐBT",
    "01/2001/TTLT/BNG-TCBĐ",
  ])("%s", (number) => {
    expect(readAll(`Thực hiện Văn bản số ${number} ngày 01/02/2020.`)[0]).toMatchObject({
      number,
      date: "2020-02-01",
    });
  });
});

test.each([
  "Áp dụng TCVN ISO 9001:2015, QCVN 41:2024/BGTVT và TCVN 5574:2018/BXD.",
  "Giai đoạn 2021-2025, đạt 15/33 tiêu chí (60,6/87,2 tỷ đồng), trực 24/7, tốc độ 60 km/h.",
  "Hợp đồng số 12/2024/HĐKT ngày 05/3/2024; Hợp đồng lao động số 05/HĐLĐ-VP.",
  "Giấy phép lao động số 03-2021/JVN; điện thoại 0258/3822.123; hồ sơ số 0022100140.",
  "Giấy chứng nhận quyền sử dụng đất, giấy CNQSDĐ số 123/QSDĐ-UB; hóa đơn số 12/AA-20E.",
  "Mẫu số 01/TTHC-KSTT, mẫu 02/ĐK-TĐ và biểu số 03/BC-TH.",
  "Làm ĐA/KL/CĐTN; phòng, chống HIV/AIDS; Nam/Nữ; và/hoặc; 12 tháng/năm; 100.000 đồng/người/ngày.",
  "theo quy định của pháp luật; kỷ luật lao động; Luật sư Nguyễn Văn An; quy luật; dự luật.",
  "Dự thảo Luật Hải quan (sửa đổi); xây dựng Luật Đất đai sửa đổi.",
  "Trước 15/12, ngày 25 tháng 5, Quý II/2024, Tổ 3/Khu 5, lớp 10/A1.",
  "Điều này, khoản này, mục này và dự án này.",
])("nothing is cited in: %s", (text) => {
  expect(readAll(text)).toEqual([]);
});
