import { describe, expect, test } from "vitest";
import { readAll } from "./read.ts";
import { shows, type Wanted } from "./shows.ts";

// Shapes that unseen documents showed.

describe("issuers", () => {
  test.each<[string, string | undefined, string | undefined]>([
    [
      "Kết luận số 126-KL/TW, ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp bộ máy, Sở yêu cầu:",
      "Bộ Chính trị, Ban Bí thư",
      "về sắp xếp bộ máy",
    ],
    [
      "Thông báo số 05-TB/BCĐTW, ngày 04/7/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số về kết luận tại Hội nghị sơ kết;",
      "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
      "về kết luận tại Hội nghị sơ kết",
    ],
    [
      "Công văn số 12/BCĐ-VP ngày 04/7/2025 của Ban Chỉ đạo tỉnh về phòng, chống thiên tai về việc trực ban;",
      "Ban Chỉ đạo tỉnh về phòng, chống thiên tai",
      "về việc trực ban",
    ],
    [
      "Văn bản số 4735/TCT ngày 20/10/2025 của Tổ công tác triển khai Đề án 06 về dữ liệu dân cư;",
      "Tổ công tác triển khai Đề án 06",
      "về dữ liệu dân cư",
    ],
    [
      "Thông tư số 3/2025/TT-VPCP ngày 15/9/2025 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn một cửa;",
      "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
      "hướng dẫn một cửa",
    ],
    [
      "Tờ trình số 42/TTr-VPUB ngày 06/11/2018 của Chánh Văn phòng Ủy ban nhân dân tỉnh,",
      "Chánh Văn phòng Ủy ban nhân dân tỉnh",
      undefined,
    ],
    [
      "Nghị quyết liên tịch số 9/2008/NQLT-CP-UBTWMTTQVN ngày 17/4/2008 của Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam hướng dẫn Điều 11;",
      "Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
      "hướng dẫn Điều 11",
    ],
    [
      "Quyết định số 1/QĐ-BYT của Ban Quản lý Chương trình chuyển đổi số.",
      "Ban Quản lý Chương trình chuyển đổi số",
      undefined,
    ],
  ])("%s", (text, issuer, subject) => {
    expect(readAll(text)[0]?.issuer).toBe(issuer);
    expect(readAll(text)[0]?.subject).toBe(subject);
  });
});

/** Names in which a verb, a place or "về" stands where another name would end. */
test.each([
  "Cục Hàng không Việt Nam",
  "Hội đồng bầu cử quốc gia",
  "Trung tâm Dịch vụ việc làm tỉnh Nghệ An",
  "Cục Người có công",
  "Bảo hiểm Tiền gửi Việt Nam",
  "Bộ phận Tiếp nhận và Trả kết quả",
  "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Nghệ An",
  "Tổng Giám đốc Bảo hiểm xã hội Việt Nam",
  "Ngân hàng Chính sách xã hội chi nhánh tỉnh",
  "Phòng Đăng ký kinh doanh thuộc Sở Tài chính",
  "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
  "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
  "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính",
  "Liên minh Hợp tác xã tỉnh",
  "Ủy ban Dân tộc và Miền núi",
  "UBND xã Hội An",
])("the whole issuer: %s", (issuer) => {
  expect(
    readAll(`Quyết định số 12/QĐ-A ngày 03/01/2020 của ${issuer} về việc khen thưởng;`)[0],
  ).toMatchObject({
    issuer,
    subject: "về việc khen thưởng",
  });
});

describe("laws by name", () => {
  test.each<[string, readonly Wanted[]]>([
    [
      "Căn cứ Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018;",
      [
        {
          name: "Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch",
          date: "2018-11-20",
        },
      ],
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Dữ trữ quốc gia ngày 29/11/2024;",
      [
        {
          name: "Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Dữ trữ quốc gia",
          date: "2024-11-29",
        },
      ],
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm phát luật ngày 25/6/2025;",
      [
        {
          name: "Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm phát luật",
          date: "2025-06-25",
        },
      ],
    ],
    [
      "hướng dẫn thi hành Pháp lệnh về thực hiện dân chủ ở xã, phường, thị trấn;",
      [{ name: "Pháp lệnh về thực hiện dân chủ ở xã, phường, thị trấn" }],
    ],
    [
      "Pháp lệnh ưu đãi người hoạt động cách mạng, liệt sỹ và gia đình liệt sỹ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng và các nghị định",
      [
        {
          name: "Pháp lệnh ưu đãi người hoạt động cách mạng, liệt sỹ và gia đình liệt sỹ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng",
        },
      ],
    ],
    [
      "Căn cứ các Luật: Đất đai, Nhà ở và Kinh doanh bất động sản;",
      [
        { type: "Luật", name: "Đất đai" },
        { type: "Luật", name: "Nhà ở" },
        { type: "Luật", name: "Kinh doanh bất động sản" },
      ],
    ],
    [
      "theo các Luật Đầu tư, Doanh nghiệp năm 2020 và các Bộ luật Hình sự, Tố tụng hình sự.",
      [
        { name: "Luật Đầu tư" },
        { name: "Doanh nghiệp", year: "2020" },
        { name: "Bộ luật Hình sự" },
        { type: "Bộ luật", name: "Tố tụng hình sự" },
      ],
    ],
    ["theo các Luật: Lạ Lùng, Khác Thường; Luật sư, luật gia.", []],
    [
      "theo Hiến pháp 2013 và Luật Thanh tra 2022",
      [
        { name: "Hiến pháp", year: "2013" },
        { name: "Luật Thanh tra", year: "2022" },
      ],
    ],
    [
      "Luật Tố cáo năm 2018 có nhiều điểm mới so với Luật Tố cáo năm 2011.",
      [
        { name: "Luật Tố cáo", year: "2018" },
        { name: "Luật Tố cáo", year: "2011" },
      ],
    ],
    [
      "Luật Thi hành án hình sự (Luật số 53/2010/QH12)",
      [{ name: "Luật Thi hành án hình sự" }, { number: "53/2010/QH12" }],
    ],
  ])("%s", shows);
});

describe("documents of the Party", () => {
  test.each<[string, readonly Wanted[]]>([
    [
      "Thực hiện Nghị quyết Trung ương 4 khóa XI về xây dựng Đảng và Nghị quyết Trung ương 4 (khóa XII);",
      [
        { type: "Nghị quyết", name: "Nghị quyết Trung ương 4 khóa XI", subject: "về xây dựng Đảng" },
        { name: "Nghị quyết Trung ương 4 (khóa XII)" },
      ],
    ],
    [
      "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII ngày 30/10/2016",
      [
        {
          name: "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII",
          date: "2016-10-30",
        },
      ],
    ],
    [
      "Căn cứ Kết luận số 100-KL/ĐU ngày 17/11/2025 của Đảng ủy UBND tỉnh về nội dung kinh tế - xã hội;",
      [{ number: "100-KL/ĐU", issuer: "Đảng ủy UBND tỉnh", subject: "về nội dung kinh tế - xã hội" }],
    ],
    ["Thông báo số 2927 -TB/TU ngày 4/02/2020.", [{ number: "2927 -TB/TU", date: "2020-02-04" }]],
    [
      "(Công văn số 8011-CV/BTCTW, ngày 27/02/2025), Bộ Chính trị có ý kiến",
      [{ number: "8011-CV/BTCTW", date: "2025-02-27" }],
    ],
    ["Nghị quyết Trung ương đã chỉ rõ; Hội nghị Trung ương 4.", []],
  ])("%s", shows);
});

describe("numbers and lists", () => {
  test.each<[string, readonly Wanted[]]>([
    [
      "tại Tờ trình số: 421/TTr-STC ngày 29/10/2025, 501/TTr-STC ngày 20/11/2025 và ý kiến tại Báo cáo số 22/BC-STP ngày 24/10/2025;",
      [
        { number: "421/TTr-STC", date: "2025-10-29" },
        { type: "Tờ trình", number: "501/TTr-STC", date: "2025-11-20" },
        { type: "Báo cáo", number: "22/BC-STP" },
      ],
    ],
    [
      "được sửa đổi tại Thông tư số 5/2021/TT-BGDĐT ngày 12/3/2021, Thông tư số 6/2023/TT-BGDĐT ngày 24/3/2023 và Thông tư số 2/2024/TT-BGDĐT ngày 06/3/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo",
      [
        { number: "5/2021/TT-BGDĐT", issuer: "Bộ trưởng Bộ Giáo dục và Đào tạo" },
        { number: "6/2023/TT-BGDĐT", issuer: "Bộ trưởng Bộ Giáo dục và Đào tạo" },
        { number: "2/2024/TT-BGDĐT", issuer: "Bộ trưởng Bộ Giáo dục và Đào tạo" },
      ],
    ],
    [
      "Tờ trình số 473/TTr -NN&PTNT ngày 21/5/2007; Quyết định số 1935/QĐ- TTg ngày 21/10/2013",
      [{ number: "473/TTr -NN&PTNT" }, { number: "1935/QĐ- TTg" }],
    ],
    [
      "Quyết định số 44/2025/QĐ-CTUBND ngày 20/11/2025; Báo cáo số 18/BC-HĐND-KTNS ngày 22/6/2016",
      [{ number: "44/2025/QĐ-CTUBND" }, { number: "18/BC-HĐND-KTNS" }],
    ],
    [
      "Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 17 về việc dư luận xã hội; Nghị quyết số 18 của Ban Chấp hành Trung ương.",
      [
        { type: "Chỉ thị", number: "17", subject: "về việc dư luận xã hội" },
        { type: "Nghị quyết", number: "18", issuer: "Ban Chấp hành Trung ương" },
      ],
    ],
    ["Tổ số 5 về việc phân công; Phụ lục số 2 của Sở Nội vụ.", []],
  ])("%s", shows);
});
