import { capitalised } from "../../text/case.ts";
import { EVERYWHERE } from "../rule.ts";
import { APPENDIX_II, capitalRule } from "./row.ts";

/** The names of the mass organisations, by their letters in lower case. */
const ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  [
    "Tổng Liên đoàn Lao động",
    "Liên đoàn Lao động",
    "Hội Liên hiệp Phụ nữ",
    "Hội Nông dân",
    "Hội Cựu chiến binh",
    "Hội Chữ thập đỏ",
  ].map((name) => [name.toLowerCase(), name]),
);

export const capMassOrganisation = capitalRule({
  id: "cap-mass-organisation",
  title:
    "Tên công đoàn, hội viết hoa chữ chỉ loại hình và chữ chỉ đối tượng: Hội Nông dân, Liên đoàn Lao động",
  why: "Tên tổ chức viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  pattern:
    /(?<!\p{L})(?:Tổng [Ll]iên [Đđ]oàn [Ll]ao [Đđ]ộng|(?<!Tổng )Liên [Đđ]oàn [Ll]ao [Đđ]ộng|Hội (?:[Ll]iên [Hh]iệp [Pp]hụ [Nn]ữ|[Nn]ông [Dd]ân|[Cc]ựu [Cc]hiến [Bb]inh|[Cc]hữ [Tt]hập [Đđ]ỏ))(?= (?:Việt Nam|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|cơ sở|các cấp)(?!\p{L}))/gu,
  become: (found) => ORGANISATIONS.get(found.toLowerCase()) ?? found,
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

export const capPartyCommittee = capitalRule({
  id: "cap-party-committee",
  title: "“Tỉnh ủy”, “Thành ủy”, “Huyện ủy”, “Đảng ủy”: chữ “ủy” viết thường",
  why: "Tên cấp ủy viết hoa chữ cái đầu của cụm từ chỉ loại hình; “ủy” là âm tiết thứ hai của cụm từ ấy.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  pattern: /(?<!\p{L})(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Chi) (?:Ủy|Uỷ)(?! [Bb]an(?!\p{L}))(?!\p{L})/gu,
  become: (found) => capitalised(found.toLowerCase()),
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

export const capPartyBody = capitalRule({
  id: "cap-party-body",
  title: "“Bộ Chính trị”, “Ban Bí thư” viết hoa cả chữ chỉ lĩnh vực",
  why: "Tên cơ quan của Đảng viết hoa chữ cái đầu của từ chỉ loại hình và của từ chỉ chức năng, như tên cơ quan nhà nước.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  pattern: /(?<!\p{L})(?:Bộ chính trị|Ban bí thư)(?!\p{L})/gu,
  become: (found) => found.replace(/ \p{Ll}/u, (letter) => letter.toUpperCase()),
  safety: "safe",
  examples: [
    {
      bad: "- Nghị quyết số 36-NQ/TW ngày 01/7/2014 của «Bộ chính trị» về công nghệ thông tin.\n",
      good: "- Nghị quyết số 36-NQ/TW ngày 01/7/2014 của Bộ Chính trị về công nghệ thông tin.\n",
    },
    {
      bad: "- Kết luận của «Ban bí thư» Trung ương Đảng.\n",
      good: "- Kết luận của Ban Bí thư Trung ương Đảng.\n",
    },
    { good: "- Kết luận của Bộ Chính trị, Ban Bí thư; các bộ, ngành và đội ngũ cán bộ chính trị.\n" },
    { good: "- Xung đột cục bộ chính trị, tôn giáo ở các nước.\n" },
  ],
});
