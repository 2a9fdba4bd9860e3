import { describe, expect, test } from "vitest";
import { readAll } from "./read.ts";
import { shows, type Wanted } from "./shows.ts";

// Shapes that unseen documents showed.

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
