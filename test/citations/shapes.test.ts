import { describe, expect, test } from "vitest";
import { readAll } from "./read.ts";

/** Shapes that unseen documents showed: a text, and of each citation what must be read (undefined: must not be). */
type Wanted = Readonly<Record<string, string | boolean | undefined>>;

function shows(text: string, wanted: readonly Wanted[]): void {
  const read = readAll(text);
  expect(read.map(({ number, name, type }) => number ?? name ?? type)).toEqual(
    wanted.map(({ number, name, type }) => number ?? name ?? type),
  );
  for (const [index, parts] of wanted.entries())
    for (const [part, value] of Object.entries(parts))
      expect([part, read[index]?.[part as keyof (typeof read)[number]]]).toEqual([part, value]);
}

describe("a subject ends where the title ends", () => {
  test.each<[string, readonly Wanted[]]>([
    [
      "Căn cứ Nghị định số 41/2025/NĐ-CP quy định chi tiết một số điều của Luật Lưu trữ được sửa đổi, bổ sung bởi Nghị định số 52/2025/NĐ-CP;",
      [
        { number: "41/2025/NĐ-CP", subject: "quy định chi tiết một số điều của Luật Lưu trữ" },
        { name: "Luật Lưu trữ" },
        { number: "52/2025/NĐ-CP", subject: undefined },
      ],
    ],
    [
      "Căn cứ Luật Lưu trữ số 33/2024/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;",
      [
        { name: "Luật Lưu trữ", number: "33/2024/QH15" },
        { number: "87/2025/QH15", type: "Luật" },
      ],
    ],
    [
      "Nghị quyết số 41/2017/QH14 về việc thi hành Bộ luật Hình sự số 100/2015/QH13 đã được sửa đổi, bổ sung theo Luật số 12/2017/QH14 và về hiệu lực của Bộ luật Tố tụng hình sự số 101/2015/QH13, Luật Thi hành án hình sự số 53/2010/QH12 (sau đây gọi là Nghị quyết số 41/2017/QH14).",
      [
        {
          number: "41/2017/QH14",
          subject:
            "về việc thi hành Bộ luật Hình sự số 100/2015/QH13 đã được sửa đổi, bổ sung theo Luật số 12/2017/QH14 và về hiệu lực của Bộ luật Tố tụng hình sự số 101/2015/QH13, Luật Thi hành án hình sự số 53/2010/QH12",
        },
        { number: "100/2015/QH13" },
        { number: "12/2017/QH14" },
        { number: "101/2015/QH13" },
        { number: "53/2010/QH12" },
        { number: "41/2017/QH14", subject: undefined },
      ],
    ],
    [
      "Căn cứ Nghị định số 16/2009/NĐ-CP ngày 16/02/2009 của Chính phủ về sửa đổi khoản 2, Điều 8, Nghị định số 13/2008/NĐ-CP quy định tổ chức cơ quan chuyên môn;",
      [
        {
          number: "16/2009/NĐ-CP",
          subject:
            "về sửa đổi khoản 2, Điều 8, Nghị định số 13/2008/NĐ-CP quy định tổ chức cơ quan chuyên môn",
        },
        { number: "13/2008/NĐ-CP", clause: "khoản 2, Điều 8" },
      ],
    ],
    [
      "Xét Tờ trình số 76/TTr-UBND ngày 17/11/2023 của Ủy ban nhân dân tỉnh về phân cấp nguồn thu đối với ngân sách tỉnh; ngân sách cấp xã năm 2024; Báo cáo thẩm tra số 67/BC-HĐND ngày 05/12/2023 của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu.",
      [
        {
          number: "76/TTr-UBND",
          subject: "về phân cấp nguồn thu đối với ngân sách tỉnh; ngân sách cấp xã năm 2024",
        },
        { number: "67/BC-HĐND", issuer: "Ban Kinh tế - Ngân sách", subject: undefined },
      ],
    ],
    [
      "Căn cứ Thông tư số 7/2021/TT-BNV ngày 18/7/2021 của Bộ Nội vụ hướng dẫn phân loại hồ sơ; xác định thời hạn bảo quản và mẫu báo cáo; Thông tư số 2/2022/TT-BNV ngày 30/3/2022 của Bộ Nội vụ;",
      [
        {
          number: "7/2021/TT-BNV",
          subject: "hướng dẫn phân loại hồ sơ; xác định thời hạn bảo quản và mẫu báo cáo",
        },
        { number: "2/2022/TT-BNV" },
      ],
    ],
    [
      "Căn cứ Kế hoạch số 5/KH-SNV ngày 03/02/2025 của Sở Nội vụ về kiểm tra công vụ; kết quả kiểm tra tại các đơn vị;",
      [{ number: "5/KH-SNV", subject: "về kiểm tra công vụ" }],
    ],
    [
      "Nghị quyết số 49-NQ/TW ngày 02/6/2005 của Bộ Chính trị về cải cách tư pháp nhấn mạnh việc tranh tụng.",
      [{ number: "49-NQ/TW", subject: "về cải cách tư pháp" }],
    ],
    [
      "Nghị định số 14/2005/NĐ-CP ngày 14/11/2005 của Chính phủ về thu tiền thuê đất đã quy định các trường hợp được miễn.",
      [{ number: "14/2005/NĐ-CP", subject: "về thu tiền thuê đất" }],
    ],
    [
      "Chỉ thị số 1/CT-BNV ngày 16/01/2024 của Bộ trưởng Bộ Nội vụ về nhiệm vụ trọng tâm năm 2024 đặt ra yêu cầu đổi mới lề lối làm việc.",
      [{ number: "1/CT-BNV", subject: "về nhiệm vụ trọng tâm năm 2024" }],
    ],
    [
      "Tại điểm c khoản 1 Điều 14 Thông tư số 39/2014/TT-BTC ngày 31/3/2014 của Bộ Tài chính quy định.",
      [{ number: "39/2014/TT-BTC", issuer: "Bộ Tài chính", subject: undefined }],
    ],
    [
      "Trả lời Công văn số 36/CT-TTHT ngày 25/4/2014 của Cục Thuế tỉnh Đắk Nông hỏi về sử dụng hóa đơn (sau đây gọi là Cục Thuế), Tổng cục có ý kiến:",
      [{ number: "36/CT-TTHT", issuer: "Cục Thuế tỉnh Đắk Nông", subject: "hỏi về sử dụng hóa đơn" }],
    ],
    [
      "Thực hiện Kết luận số 100-KL/TW ngày 18/8/2014 của Ban Bí thư về “đổi mới công tác dư luận xã hội”, công tác này đã được quan tâm.",
      [{ number: "100-KL/TW", subject: "về “đổi mới công tác dư luận xã hội”" }],
    ],
    [
      "Quyết định số 9/QĐ-TTg ngày 10/5/2021 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao năng lực, hiệu quả giám sát” trên toàn quốc, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:",
      [
        {
          number: "9/QĐ-TTg",
          subject: "phê duyệt Đề án “Nâng cao năng lực, hiệu quả giám sát” trên toàn quốc",
        },
      ],
    ],
    [
      "khoản 5 Điều 4 Nghị định số 126/2020/NĐ-CP ngày 19/10/2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế (đã được sửa đổi tại Nghị định số 91/2022/NĐ-CP).",
      [
        { number: "126/2020/NĐ-CP", subject: "quy định chi tiết một số điều của Luật Quản lý thuế" },
        { name: "Luật Quản lý thuế" },
        { number: "91/2022/NĐ-CP" },
      ],
    ],
    [
      "Căn cứ Nghị định số 35/2023/NĐ-CP ngày 12/7/2023 của Chính phủ về sắp xếp đơn vị hành chính (ĐVHC) cấp xã;",
      [{ number: "35/2023/NĐ-CP", subject: "về sắp xếp đơn vị hành chính (ĐVHC) cấp xã" }],
    ],
    [
      "Theo Thông báo số 55/TB-VPCP ngày 12/3/2025 của Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng tại cuộc họp giao ban.",
      [{ number: "55/TB-VPCP", subject: "thông báo kết luận của Phó Thủ tướng tại cuộc họp giao ban" }],
    ],
    [
      "Kế hoạch số 25-KH/TU ngày 30/11/2016 của Ban Thường vụ Tỉnh ủy thực hiện Kết luận số 100-KL/TW của Ban Bí thư và Kết luận số 111-KL/TU ngày 14/8/2017 của Ban Thường vụ Tỉnh ủy;",
      [
        { number: "25-KH/TU", subject: "thực hiện Kết luận số 100-KL/TW của Ban Bí thư" },
        { number: "100-KL/TW", issuer: "Ban Bí thư" },
        { number: "111-KL/TU", issuer: "Ban Thường vụ Tỉnh ủy" },
      ],
    ],
    [
      "Căn cứ Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội sửa đổi một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam, Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Sở hướng dẫn như sau:",
      [
        {
          number: "203/2025/QH15",
          subject: "sửa đổi một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        },
        { name: "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" },
        { number: "72/2025/QH15" },
      ],
    ],
    [
      "Điều 2. Thực hiện theo Nghị định số 91/2006/NĐ-CP ngày 06/9/2006 của Chính phủ quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân.",
      [
        {
          number: "91/2006/NĐ-CP",
          subject:
            "quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân",
        },
        { name: "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân" },
      ],
    ],
  ])("%s", shows);

  test("a long line without a stop is a paragraph of its own", () => {
    const text = `Sở đã ban hành Chỉ thị số 11/CT-SNV ngày 16/4/2020 về việc ${"siết chặt kỷ luật, kỷ cương hành chính ".repeat(4)}trong cơ quan\nĐó là nội dung chính.`;
    expect(readAll(text)[0]?.subject).toMatch(/trong cơ quan$/);
    expect(
      readAll("Chỉ thị số 11/CT-SNV ngày 16/4/2020 về việc siết chặt\nKỷ luật công vụ.")[0]?.subject,
    ).toBe("về việc siết chặt Kỷ luật công vụ");
  });
});

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
