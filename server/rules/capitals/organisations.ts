import { EVERYWHERE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II } from "./row.ts";

export const capMassOrganisation = nameRule({
  id: "cap-mass-organisation",
  title:
    "Tên công đoàn, hội viết hoa chữ chỉ loại hình và chữ chỉ đối tượng: Hội Nông dân, Liên đoàn Lao động",
  why: "Tên tổ chức viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  safety: "safe",
  examples: [
    {
      bad: "- Đề nghị «Hội nông dân» tỉnh và «Hội Liên hiệp phụ nữ» Việt Nam phối hợp.\n",
      good: "- Đề nghị Hội Nông dân tỉnh và Hội Liên hiệp Phụ nữ Việt Nam phối hợp.\n",
    },
    {
      bad: "- Theo hướng dẫn của «Tổng liên đoàn lao động» Việt Nam.\n",
      good: "- Theo hướng dẫn của Tổng Liên đoàn Lao động Việt Nam.\n",
    },
    {
      good: "- Tổng Liên đoàn Lao động Việt Nam; Hội Cựu chiến binh xã; các hội nông dân, hội viên nông dân.\n",
    },
    { good: "- Đại hội nông dân tiêu biểu; Hội nghị nông dân sản xuất giỏi; Hội nông dân tự nguyện.\n" },
  ],
});

export const capPartyCommittee = nameRule({
  id: "cap-party-committee",
  title: "“Tỉnh ủy”, “Thành ủy”, “Huyện ủy”, “Đảng ủy”: chữ “ủy” viết thường",
  why: "Tên cấp ủy viết hoa chữ cái đầu của cụm từ chỉ loại hình; “ủy” là âm tiết thứ hai của cụm từ ấy.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  safety: "safe",
  examples: [
    {
      bad: "- Ban Thường vụ «Thành Ủy» và «Đảng Uỷ» xã đã họp.\n",
      good: "- Ban Thường vụ Thành ủy và Đảng uỷ xã đã họp.\n",
    },
    { bad: "- Báo cáo «Huyện Ủy» Phú Vang.\n", good: "- Báo cáo Huyện ủy Phú Vang.\n" },
    {
      good: "- Tỉnh ủy, Thành ủy, Đảng ủy xã; Ủy viên Ủy ban kiểm tra Tỉnh ủy; các tỉnh, Ủy ban nhân dân xã.\n",
    },
  ],
});

export const capPartyBody = nameRule({
  id: "cap-party-body",
  title: "“Bộ Chính trị”, “Ban Bí thư” viết hoa cả chữ chỉ lĩnh vực",
  why: "Tên cơ quan của Đảng viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, như tên cơ quan nhà nước.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  safety: "safe",
  examples: [
    {
      bad: "- Nghị quyết số 36-NQ/TW ngày 01/7/2014 của «Bộ chính trị» về công nghệ thông tin.\n",
      good: "- Nghị quyết số 36-NQ/TW ngày 01/7/2014 của Bộ Chính trị về công nghệ thông tin.\n",
    },
    {
      bad: "- Kết luận của «Ban bí thư», nghị quyết của «Bộ Chính Trị».\n",
      good: "- Kết luận của Ban Bí thư, nghị quyết của Bộ Chính trị.\n",
    },
    { good: "- Kết luận của Bộ Chính trị, Ban Bí thư; các bộ, ngành và đội ngũ cán bộ chính trị.\n" },
    { good: "- Xung đột cục bộ chính trị, tôn giáo ở các nước.\n" },
  ],
});
