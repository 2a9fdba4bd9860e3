import { EVERYWHERE, SINCE_DECREE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II, RUNNING } from "./row.ts";

export const capAgencyUbnd = nameRule({
  id: "cap-agency-ubnd",
  title: "Ủy ban nhân dân, Hội đồng nhân dân: chỉ viết hoa chữ đầu",
  why: "NĐ 30/2020/NĐ-CP viết “Hội đồng nhân dân tỉnh Sơn La”: “nhân dân” ở đây viết thường, chữ đầu viết hoa.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  safety: "safe",
  kinds: [...RUNNING, "heading", "subject"],
  unless: (before, after) =>
    /(?:các|những)\s$/iu.test(before) && !/^\s(?:tỉnh|huyện|xã|cấp|thành)/u.test(after),
  examples: [
    {
      bad: "- Trình «Ủy ban Nhân dân» tỉnh và «Hội Đồng Nhân Dân» tỉnh xem xét.\n",
      good: "- Trình Ủy ban nhân dân tỉnh và Hội đồng nhân dân tỉnh xem xét.\n",
    },
    {
      bad: "- Đề nghị «ủy ban nhân dân» các xã báo cáo «Tòa án Nhân dân» tỉnh.\n",
      good: "- Đề nghị Ủy ban nhân dân các xã báo cáo Tòa án nhân dân tỉnh.\n",
    },
    {
      good: "- Trình Uỷ ban nhân dân tỉnh; Hội đồng nhân dân tỉnh; phục vụ Nhân dân; Ủy ban Mặt trận Tổ quốc.\n",
    },
    { good: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI\n\n- Báo cáo Tòa án nhân dân tối cao, Viện kiểm sát nhân dân.\n" },
  ],
});

export const capAgencySpecial = nameRule({
  id: "cap-agency-special",
  title: "Ban Chấp hành Trung ương, Đảng Cộng sản Việt Nam viết hoa đúng mẫu",
  why: "Đây là trường hợp viết hoa đặc biệt mà Nghị định nêu đích danh.",
  basis: `${APPENDIX_II}, Mục IV.1.b`,
  severity: "warning",
  regimes: EVERYWHERE,
  safety: "safe",
  examples: [
    {
      bad: "- Nghị quyết của «Ban chấp hành Trung ương» về xây dựng Đảng.\n",
      good: "- Nghị quyết của Ban Chấp hành Trung ương về xây dựng Đảng.\n",
    },
    {
      bad: "- Phối hợp với Ủy ban «Mặt trận tổ quốc» tỉnh.\n",
      good: "- Phối hợp với Ủy ban Mặt trận Tổ quốc tỉnh.\n",
    },
    {
      bad: "- Hưởng ứng lời kêu gọi của «Mặt trận Tổ Quốc» Việt Nam.\n",
      good: "- Hưởng ứng lời kêu gọi của Mặt trận Tổ quốc Việt Nam.\n",
    },
    {
      bad: "- Kỷ niệm ngày thành lập «Đảng cộng sản Việt Nam».\n",
      good: "- Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam.\n",
    },
    { good: "- Nghị quyết của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam.\n" },
    { good: "- Ban chấp hành công đoàn cơ sở; Văn phòng Trung ương Đảng.\n" },
  ],
});

export const capNationalBody = nameRule({
  id: "cap-national-body",
  title: "Quốc hội, Chính phủ, Thủ tướng, Chủ tịch nước viết hoa đúng chữ cái",
  why: "Quốc hội, Chính phủ là tên riêng của cơ quan; chỉ viết thường khi nói chung (trái phiếu chính phủ, chính phủ điện tử, chính phủ các nước).",
  basis: `${APPENDIX_II}, Mục IV.1.a và Mục V.3`,
  severity: "warning",
  yieldsTo: ["cap-agency"],
  safety: "safe",
  kinds: [...RUNNING, "subject"],
  examples: [
    {
      bad: "- Thực hiện ý kiến của Thủ tướng «chính phủ» và Nghị quyết số 02/NQ-CP ngày 08/01/2025 của «chính phủ».\n",
      good: "- Thực hiện ý kiến của Thủ tướng Chính phủ và Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ.\n",
    },
    {
      bad: "- Theo ý kiến của Thủ tướng «chính phủ» Nguyễn Văn An tại cuộc họp.\n",
      good: "- Theo ý kiến của Thủ tướng Chính phủ Nguyễn Văn An tại cuộc họp.\n",
    },
    {
      bad: "- Trả lời chất vấn của đại biểu «quốc hội» tại Đồng Nai.\n",
      good: "- Trả lời chất vấn của đại biểu Quốc hội tại Đồng Nai.\n",
    },
    {
      good: "- Trái phiếu chính phủ, chính phủ điện tử, tổ chức phi chính phủ, thủ tướng chính phủ các nước.\n",
    },
    {
      bad: "- Thực hiện Chỉ thị số 12/CT-TTg ngày 22/4/2022 của «thủ tướng» Chính phủ.\n",
      good: "- Thực hiện Chỉ thị số 12/CT-TTg ngày 22/4/2022 của Thủ tướng Chính phủ.\n",
    },
    { bad: "- Đồng chí Chủ tịch «Quốc Hội» Nước bạn đến thăm.\n" },
    {
      bad: "- Thực hiện Nghị quyết của «Chính Phủ» về phát triển bền vững.\n",
      good: "- Thực hiện Nghị quyết của Chính phủ về phát triển bền vững.\n",
    },
    {
      bad: "- Thực hiện ý kiến của «Chủ tịch Nước» và Phó «Thủ Tướng» Chính phủ.\n",
      good: "- Thực hiện ý kiến của Chủ tịch nước và Phó Thủ tướng Chính phủ.\n",
    },
    {
      good: "- Nghị định của Chính phủ; đại biểu Quốc hội khóa XV; ông Trần Chính Phủ; Chủ tịch nước.\n",
    },
    { good: "- Lệnh của Chủ tịch Nước Cộng hòa xã hội chủ nghĩa Việt Nam; Thủ tướng Chính phủ.\n" },
  ],
});

export const capUnitField = nameRule({
  id: "cap-unit-field",
  title: "Tên cục, tổng cục, vụ viết hoa cả chữ chỉ lĩnh vực",
  why: "Tên đơn vị viết hoa chữ cái đầu của loại hình và của lĩnh vực hoạt động: Cục Thuế, Tổng cục Hải quan.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  safety: "safe",
  unless: (before) => /(?:các|những)\s(?:Tổng cục|Cục|Chi cục)\s$/u.test(before),
  examples: [
    {
      bad: "- Giao Tổng cục «thuế» và Cục «quản lý» nợ phối hợp.\n",
      good: "- Giao Tổng cục Thuế và Cục Quản lý nợ phối hợp.\n",
    },
    {
      bad: "- Gửi Tổng cục «Hải Quan»; Đài «tiếng nói» Việt Nam đưa tin.\n",
      good: "- Gửi Tổng cục Hải quan; Đài Tiếng nói Việt Nam đưa tin.\n",
    },
    { good: "- Giao Tổng cục Thuế, Cục Hải quan; các Cục quản lý chuyên ngành; Cục trưởng Cục Đường bộ.\n" },
    { good: "- Chi cục Kiểm lâm tỉnh Đồng Tháp; cục bộ; thế cục.\n" },
    { good: "- Mẫu dấu giao cho Chi cục quản lý, sử dụng; Cục tổ chức lớp tập huấn, bảo vệ đề cương.\n" },
  ],
});

export const capForeignBody = nameRule({
  id: "cap-agency-foreign",
  title: "Liên hợp quốc, Tổ chức Y tế thế giới viết hoa theo mẫu của Nghị định",
  why: "Tên tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan Việt Nam: Liên hợp quốc (UN), Tổ chức Y tế thế giới (WHO).",
  basis: `${APPENDIX_II}, Mục IV.2.a`,
  severity: "info",
  since: SINCE_DECREE,
  safety: "guarded",
  examples: [
    {
      bad: "- Chương trình của «Liên Hợp Quốc» tại Việt Nam.\n",
      good: "- Chương trình của Liên hợp quốc tại Việt Nam.\n",
    },
    {
      bad: "- Khuyến cáo của «Tổ chức y tế thế giới» và Đề án.\n",
      good: "- Khuyến cáo của Tổ chức Y tế thế giới và Đề án.\n",
    },
    { good: "- Chương trình của Liên hợp quốc (UN).\n" },
    { good: "- Khuyến cáo của Tổ chức Y tế thế giới (WHO) đối với Đồng Nai.\n" },
  ],
});

export const capSteering = nameRule({
  id: "cap-committee",
  title: "Ban Chỉ đạo, Ban Chỉ huy, Ban Quản lý viết hoa chữ chỉ chức năng",
  why: "Nghị định viết “Ban Chỉ đạo …”: loại hình và chức năng đều viết hoa chữ đầu.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "info",
  safety: "guarded",
  examples: [
    {
      bad: "- Thành lập Ban «chỉ đạo» thực hiện Đề án.\n",
      good: "- Thành lập Ban Chỉ đạo thực hiện Đề án.\n",
    },
    {
      bad: "- Báo cáo Bí thư «tỉnh ủy» Đồng Nai theo quy định.\n",
      good: "- Báo cáo Bí thư Tỉnh ủy Đồng Nai theo quy định.\n",
    },
    { bad: "- Giao Ban «quản lý» dự án tỉnh phối hợp.\n", good: "- Giao Ban Quản lý dự án tỉnh phối hợp.\n" },
    { good: "- Ban Chỉ đạo thực hiện Đề án; ban quản lý chợ; Ban Quản lý dự án.\n" },
    { good: "- Ban hành quy chế; Ban tổ chức hội nghị chuẩn bị tài liệu.\n" },
  ],
});
