import { capitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE } from "../rule.ts";
import known from "./fields.json" with { type: "json" };
import { APPENDIX_II, capitalRule, RUNNING } from "./row.ts";

export const capAgencyUbnd = capitalRule({
  id: "cap-agency-ubnd",
  title: "Ủy ban nhân dân, Hội đồng nhân dân: chỉ viết hoa chữ đầu",
  why: "NĐ 30/2020/NĐ-CP viết “Hội đồng nhân dân tỉnh Sơn La”: “nhân dân” ở đây viết thường, chữ đầu viết hoa.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  pattern:
    /(?<![\p{L}\p{N}])(?:[ỦUủu][ỷyỶY] (?:ban|Ban) (?:[Nn]hân [Dd]ân)|[Hh]ội (?:đồng|Đồng) (?:[Nn]hân [Dd]ân)|(?:Toà|Tòa) [áÁ]n (?:Nhân [Dd]ân|nhân Dân)|Viện [Kk]iểm [Ss]át (?:Nhân [Dd]ân|nhân Dân))(?!\p{L})/gu,
  become: (found) =>
    capitalised(found)
      .replace(/ Ban /u, " ban ")
      .replace(/ Đồng /u, " đồng ")
      .replace(/ Án /u, " án ")
      .replace(/Nhân [Dd]ân|nhân Dân/u, "nhân dân"),
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

export const capAgencySpecial = capitalRule({
  id: "cap-agency-special",
  title: "Ban Chấp hành Trung ương, Đảng Cộng sản Việt Nam viết hoa đúng mẫu",
  why: "Đây là trường hợp viết hoa đặc biệt mà Nghị định nêu đích danh.",
  basis: `${APPENDIX_II}, Mục IV.1.b`,
  severity: "warning",
  regimes: EVERYWHERE,
  pattern:
    /(?<![\p{L}\p{N}])(?:Đảng (?:cộng|Cộng) (?:sản|Sản) Việt [Nn]am|Ban (?:chấp|Chấp) (?:hành|Hành) (?:trung|Trung) (?:ương|Ương)|Đoàn (?:thanh|Thanh) niên cộng sản|(?<=Ủy ban |Uỷ ban )(?:Mặt trận tổ quốc|mặt trận Tổ quốc|mặt trận tổ quốc)|Mặt trận (?:tổ quốc|Tổ Quốc)(?= Việt Nam))(?!\p{L})/gu,
  become: (found) =>
    found
      .replace(/cộng sản|Cộng Sản|cộng Sản/u, "Cộng sản")
      .replace(/Việt nam/u, "Việt Nam")
      .replace(/[Cc]hấp [Hh]ành [Tt]rung [Ưư]ơng/u, "Chấp hành Trung ương")
      .replace(/ thanh niên/u, " Thanh niên")
      .replace(/^mặt trận/u, "Mặt trận")
      .replace(/[Tt]ổ [Qq]uốc$/u, "Tổ quốc"),
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

export const capNationalBody = capitalRule({
  id: "cap-national-body",
  title: "Quốc hội, Chính phủ, Thủ tướng, Chủ tịch nước viết hoa đúng chữ cái",
  why: "Quốc hội, Chính phủ là tên riêng của cơ quan; chỉ viết thường khi nói chung (trái phiếu chính phủ, chính phủ điện tử, chính phủ các nước).",
  basis: `${APPENDIX_II}, Mục IV.1.a và Mục V.3`,
  severity: "warning",
  yieldsTo: ["cap-agency"],
  pattern:
    /(?<=(?:đại biểu|Văn phòng|Chủ tịch|kỳ họp|khóa|trình|Ủy ban của|Ủy ban Thường vụ|QH\d\d của|\d{4} của|được|của|Luật Tổ chức) )quốc hội(?!\s(?:các|nước|một|mỗi|\p{Lu}))(?!\p{L})|(?<=(?:Thủ tướng|thủ tướng|Văn phòng|Thanh tra|Nghị định của|Nghị quyết của|quy định của|thẩm quyền của|trình|\d{4} của|-CP của|Thủ\s{1,9}tướng) )chính phủ(?!\s(?:các|nước|điện tử|số|Mỹ|Nhật|Hàn|Pháp|Anh|\p{Lu}))(?!\p{L})|(?<=Thủ tướng )chính phủ(?= (?:Nguyễn|Phạm|Võ|Phan|Trịnh|Vũ|Vương|Lê|Trần|Hoàng|Hồ|Bùi|Mai)\s\p{Lu}\p{Ll})|(?<=(?:[Pp]hó [Tt]hủ tướng|Luật Tổ chức) )chính phủ(?!\p{L})(?! (?:các|nước))|(?<=(?:Chủ [Tt]ịch|Thủ [Tt]ướng|Đại [Bb]iểu) )(?:Quốc Hội|Chính Phủ)(?!\p{L})|(?:Chính Phủ(?<!\p{Lu}\p{L}* .{9})|Quốc Hội(?<!\p{Lu}\p{L}* .{8}))(?! \p{Lu})(?!\p{L})|(?<!\p{L})(?:Thủ Tướng(?= [Cc]hính [Pp]hủ)|Chủ [Tt]ịch Nước(?! \p{Lu}))(?!\p{L})/gu,
  become: (found) => capitalised(found.toLowerCase()),
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

/** Words that name a field only before some others: "Cục Quản lý thị trường", but "Cục quản lý các …". */
const BEGINNINGS = known.beginnings.map(({ words, before }) => `${anyOf(words)}(?=,? ${anyOf(before)})`);
const FIELD = `(?:${[anyOf(known.fields), ...BEGINNINGS].join("|")})`;

export const capUnitField = capitalRule({
  id: "cap-unit-field",
  title: "Tên cục, tổng cục, vụ viết hoa cả chữ chỉ lĩnh vực",
  why: "Tên đơn vị viết hoa chữ cái đầu của loại hình và của lĩnh vực hoạt động: Cục Thuế, Tổng cục Hải quan.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "warning",
  regimes: ["administrative", "legal"],
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:Tổng cục|Chi cục|(?<!Tổng |Chi )Cục) )${FIELD}(?!\\p{L})|(?<=(?<!\\p{L})(?:Tổng cục|Cục|Chi cục) )(?:Hải Quan|Thống Kê|Kiểm Lâm)(?!\\p{L})|(?<=(?<!\\p{L})Tổng )Cục(?= \\p{L})|(?<=(?<!\\p{L})Đài )(?:tiếng nói|truyền hình)(?= Việt Nam)`,
    "gu",
  ),
  become: (found) => (found === "Cục" ? "cục" : capitalised(found.toLowerCase())),
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

export const capForeignBody = capitalRule({
  id: "cap-agency-foreign",
  title: "Liên hợp quốc, Tổ chức Y tế thế giới viết hoa theo mẫu của Nghị định",
  why: "Tên tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan Việt Nam: Liên hợp quốc (UN), Tổ chức Y tế thế giới (WHO).",
  basis: `${APPENDIX_II}, Mục IV.2.a`,
  severity: "info",
  since: "2020-03-05",
  pattern:
    /(?<![\p{L}\p{N}])(?:Liên Hợp Quốc|Liên hiệp quốc|Liên Hiệp Quốc|liên hợp quốc|Liên hợp Quốc|Tổ chức y tế thế giới|Tổ chức Y tế Thế giới|Tổ Chức Y Tế Thế Giới)(?!\p{L})/gu,
  become: (found) => (/y tế/iu.test(found) ? "Tổ chức Y tế thế giới" : "Liên hợp quốc"),
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

export const capSteering = capitalRule({
  id: "cap-committee",
  title: "Ban Chỉ đạo, Ban Chỉ huy, Ban Quản lý viết hoa chữ chỉ chức năng",
  why: "Nghị định viết “Ban Chỉ đạo …”: loại hình và chức năng đều viết hoa chữ đầu.",
  basis: `${APPENDIX_II}, Mục IV.1.a`,
  severity: "info",
  pattern:
    /(?<=(?<!\p{L})Ban )(?:chỉ đạo|chỉ huy|quản lý|tổ chức|tuyên giáo|dân vận)(?=\s(?:phòng|dự án|thực hiện|cải cách|\d|\p{Lu}|quân sự|tỉnh|huyện|xã|Trung ương|công trình))|(?<=(?:[Bb]í thư|[Tt]hường trực|[Tt]hường vụ|Văn phòng|[Ll]ãnh đạo|của|Tuyên giáo|Tổ chức|Nội chính) )(?:tỉnh|thành|huyện|quận|thị) ủy(?= \p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}(?!\p{L}))/gu,
  become: capitalised,
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
