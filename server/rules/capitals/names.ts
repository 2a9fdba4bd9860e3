import { provinces } from "../../conventions/territories.ts";
import { capitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, SINCE_DECREE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II, capitalRule, endsSentence } from "./row.ts";
import known from "./words.json" with { type: "json" };

const names = (kind: "tỉnh" | "thành phố"): string =>
  anyOf([
    ...new Set(
      provinces
        .filter((province) => province.kind === kind || kind === "thành phố")
        .map(({ name }) => name)
        .filter((name) => !/Hồ Chí Minh/u.test(name)),
    ),
  ]);

export const capAdminUnitLower = capitalRule({
  id: "cap-admin-unit-lower",
  title: "“tỉnh”, “thành phố” đứng trước tên riêng viết thường giữa câu",
  why: "Danh từ chung chỉ đơn vị hành chính viết thường, chỉ tên riêng viết hoa: tỉnh Nam Định, thành phố Thái Nguyên.",
  basis: `${APPENDIX_II}, Mục III.1.a`,
  severity: "warning",
  pattern: new RegExp(
    `(?<=[\\p{L}\\p{N},;(] )(?:Tỉnh(?= ${names("tỉnh")}(?!\\p{L}))|Thành phố(?= ${names("thành phố")}(?!\\p{L}))|(?:Thành Phố|Thị (?:Xã|Trấn))(?= \\p{Lu}\\p{Ll}))|(?<=(?<!\\p{L})cấp )(?:Tỉnh|Huyện|Xã)(?! [ủu][yỷ](?!\\p{L}))(?!\\p{L})`,
    "gu",
  ),
  become: (found) => found.toLowerCase(),
  message: (found, right) =>
    `Danh từ chung chỉ đơn vị hành chính viết thường: “${right}”, không viết “${found}”.`,
  safety: "safe",
  kinds: ["body", "basis", "cell", "subject", "attachment", "addressee"],
  unless: (before, after) => endsSentence(before) || /^\s(?:Hồ Chí Minh)/u.test(after),
  examples: [
    {
      bad: "- Đề nghị Ủy ban nhân dân «Tỉnh» Nam Định phối hợp.\n",
      good: "- Đề nghị Ủy ban nhân dân tỉnh Nam Định phối hợp.\n",
    },
    {
      bad: "- Đoàn công tác làm việc tại «Thành phố» Đà Nẵng và «Tỉnh» Đồng Nai.\n",
      good: "- Đoàn công tác làm việc tại thành phố Đà Nẵng và tỉnh Đồng Nai.\n",
    },
    {
      bad: "- Hộ ông An ở «Thị Trấn» Tầm Vu, xác nhận của UBND «Tỉnh» Long An và của thị xã.\n",
      good: "- Hộ ông An ở thị trấn Tầm Vu, xác nhận của UBND tỉnh Long An và của thị xã.\n",
    },
    {
      bad: "- Chọn đội tuyển dự thi cấp «Tỉnh», cấp «Huyện».\n",
      good: "- Chọn đội tuyển dự thi cấp tỉnh, cấp huyện.\n",
    },
    {
      good: "- Tỉnh Nam Định đã báo cáo. Thành phố Đà Nẵng đang rà soát; Thành phố Hồ Chí Minh, Tỉnh ủy Đồng Nai.\n",
    },
    { good: "STT\tĐơn vị\tSố lượng\n1\tTỉnh Nam Định\t05\n2\tTỉnh Đồng Nai\t03\n" },
  ],
});

export const capCommuneLower = capitalRule({
  id: "cap-commune-lower",
  title: "“huyện”, “thị xã”, “xã”, “thị trấn” đứng trước tên riêng viết thường giữa câu",
  why: "Danh từ chung chỉ đơn vị hành chính viết thường, trừ đơn vị mang tên số, tên người, tên sự kiện lịch sử.",
  basis: `${APPENDIX_II}, Mục III.1.a`,
  severity: "info",
  pattern: /(?<=\p{Ll}{2},? )(?:Huyện|Thị xã|Thị trấn|Xã)(?= \p{Lu}\p{Ll}+(?:,| \p{Lu}))/gu,
  become: (found) => found.toLowerCase(),
  safety: "guarded",
  kinds: ["body", "basis", "attachment"],
  unless: (_before, after) => /^\s(?:Hội|Đoàn|Ủy)/u.test(after),
  examples: [
    {
      bad: "- Khảo sát tại các trường thuộc «Huyện» Đông Anh, thành phố Hà Nội.\n",
      good: "- Khảo sát tại các trường thuộc huyện Đông Anh, thành phố Hà Nội.\n",
    },
    {
      bad: "- Hộ dân thuộc «Xã» Hòa Bình, tỉnh Vĩnh Long.\n",
      good: "- Hộ dân thuộc xã Hòa Bình, tỉnh Vĩnh Long.\n",
    },
    { good: "- Huyện ủy, Xã đội; xã Hòa Bình, huyện Đông Anh. Xã Tân Lập, xã Đồng Tâm báo cáo.\n" },
    { good: "- Đơn vị: Xã Hòa Bình\n" },
  ],
});

export const capAdminUnitUpper = capitalRule({
  id: "cap-admin-unit-upper",
  title: "Quận, phường mang tên số viết hoa: Quận 1, Phường 5",
  why: "Tên đơn vị hành chính kết hợp danh từ chung với chữ số thì viết hoa cả danh từ chung.",
  basis: `${APPENDIX_II}, Mục III.1.b`,
  severity: "warning",
  since: SINCE_DECREE,
  pattern:
    /(?<![\p{L}\p{N}])(?:quận|phường)(?=\s\d{1,2}\s?(?:[,.;)](?!\d)|$|(?:thành phố|Thành phố|TP|tỉnh|của)(?!\p{L})))/gu,
  become: capitalised,
  safety: "safe",
  kinds: ["body", "basis", "cell", "attachment", "addressee", "recipient"],
  unless: (before) => /(?:các|những|mỗi|\d)\s$/u.test(before),
  examples: [
    {
      bad: "- Trụ sở tại «phường» 5, «quận» 3, Thành phố Hồ Chí Minh.\n",
      good: "- Trụ sở tại Phường 5, Quận 3, Thành phố Hồ Chí Minh.\n",
    },
    { bad: "- Đại diện Ủy ban nhân dân «quận» 10.\n", good: "- Đại diện Ủy ban nhân dân Quận 10.\n" },
    { good: "- Trụ sở tại Phường 5, Quận 3; mỗi phường 2 tổ; toàn quận 15 phường; phường Đông Hải.\n" },
    { good: "- Giao mỗi quận 3 chỉ tiêu, mỗi phường 2.\n" },
  ],
});

export const capSpecialPlaces = nameRule({
  id: "cap-special-places",
  title: "Thủ đô Hà Nội, Thành phố Hồ Chí Minh viết hoa cả danh từ chung",
  why: "Đây là hai trường hợp viết hoa đặc biệt mà Nghị định nêu đích danh.",
  basis: `${APPENDIX_II}, Mục III.1.c`,
  severity: "warning",
  since: SINCE_DECREE,
  safety: "safe",
  kinds: ["body", "basis", "cell", "attachment", "addressee", "recipient"],
  examples: [
    {
      bad: "- Ủy ban nhân dân «thành phố» Hồ Chí Minh và «thủ đô» Hà Nội phối hợp.\n",
      good: "- Ủy ban nhân dân Thành phố Hồ Chí Minh và Thủ đô Hà Nội phối hợp.\n",
    },
    {
      bad: "- Khảo sát tại «thành phố» Hồ Chí Minh và tỉnh Đồng Nai.\n",
      good: "- Khảo sát tại Thành phố Hồ Chí Minh và tỉnh Đồng Nai.\n",
    },
    { good: "- Thành phố Hồ Chí Minh, Thủ đô Hà Nội, TP. Hồ Chí Minh, thành phố Đà Nẵng.\n" },
    { good: "- Đường Hồ Chí Minh; thủ đô các nước.\n" },
  ],
});

const FOLDED_PROVINCES = new Map(provinces.map(({ name }) => [name.toLowerCase(), name]));

export const capProvince = capitalRule({
  id: "cap-province",
  title: "Tên tỉnh, thành phố viết hoa mọi âm tiết",
  why: "Tên riêng của đơn vị hành chính viết hoa chữ cái đầu của các âm tiết.",
  basis: `${APPENDIX_II}, Mục III.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:tỉnh|Tỉnh|thành phố|Thành phố|TP\\.) )${anyOf([...FOLDED_PROVINCES.values()].filter((name) => name.includes(" ")))}(?!\\p{L})`,
    "giu",
  ),
  become: (found) => FOLDED_PROVINCES.get(found.toLowerCase()) ?? found,
  safety: "safe",
  unless: (before) => !/\p{Ll} $/u.test(before),
  examples: [
    {
      bad: "- Ủy ban nhân dân tỉnh «Khánh hòa» và tỉnh «đồng nai».\n",
      good: "- Ủy ban nhân dân tỉnh Khánh Hòa và tỉnh Đồng Nai.\n",
    },
    { bad: "- Làm việc tại tỉnh «Quảng ngãi».\n", good: "- Làm việc tại tỉnh Quảng Ngãi.\n" },
    { good: "- Ủy ban nhân dân tỉnh Khánh Hòa; TỈNH KHÁNH HÒA; tỉnh Khánh Hoà.\n" },
    { good: "- Giữ gìn hòa bình; thành phố Đà Nẵng.\n" },
  ],
});

export const capRegion = nameRule({
  id: "cap-region",
  title: "Tên vùng miền viết hoa mọi âm tiết: Bắc Bộ, Nam Bộ, Tây Nguyên",
  why: "Tên vùng, miền cấu tạo bằng từ chỉ phương hướng viết hoa chữ cái đầu mỗi âm tiết.",
  basis: `${APPENDIX_II}, Mục III.1.đ`,
  severity: "warning",
  regimes: EVERYWHERE,
  safety: "safe",
  examples: [
    { bad: "- Các tỉnh «Đông Nam bộ» và «Tây nguyên».\n", good: "- Các tỉnh Đông Nam Bộ và Tây Nguyên.\n" },
    { bad: "- Khu vực đồng bằng «Nam bộ».\n", good: "- Khu vực đồng bằng Nam Bộ.\n" },
    { good: "- Các tỉnh Đông Nam Bộ, Tây Nguyên, Bắc Trung Bộ; Việt Nam bộ đội; cán bộ nam bộ phận.\n" },
    { good: "- VÙNG ĐÔNG NAM BỘ\n" },
  ],
});

export const capTet = nameRule({
  id: "cap-tet",
  title: "tết Nguyên đán, tết Trung thu: chỉ viết hoa âm tiết đầu của tên",
  why: "Tên các ngày tết viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi.",
  basis: `${APPENDIX_II}, Mục V.8.b`,
  severity: "info",
  since: SINCE_DECREE,
  safety: "safe",
  kinds: ["body", "basis", "cell", "subject", "attachment"],
  examples: [
    { bad: "- Tổ chức đón tết «Nguyên Đán» an toàn.\n", good: "- Tổ chức đón tết Nguyên đán an toàn.\n" },
    {
      bad: "- Tặng quà thiếu nhi dịp tết «Trung Thu» tại Đồng Nai.\n",
      good: "- Tặng quà thiếu nhi dịp tết Trung thu tại Đồng Nai.\n",
    },
    { good: "- Tổ chức đón tết Nguyên đán, tết Trung thu; nghỉ Tết.\n" },
    { good: "TẾT NGUYÊN ĐÁN\n" },
  ],
});

export const capHoliday = nameRule({
  id: "cap-holiday",
  title: "Tên ngày lễ, ngày kỷ niệm viết hoa: ngày Quốc khánh, ngày Quốc tế Lao động",
  why: "Tên ngày lễ, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi; chữ “ngày” viết thường.",
  basis: `${APPENDIX_II}, Mục V.5`,
  severity: "info",
  safety: "guarded",
  examples: [
    { bad: "- Chào mừng ngày «quốc khánh» 2-9.\n", good: "- Chào mừng ngày Quốc khánh 2-9.\n" },
    {
      bad: "- Kỷ niệm ngày «phụ nữ Việt Nam» 20-10 tại Đơn vị.\n",
      good: "- Kỷ niệm ngày Phụ nữ Việt Nam 20-10 tại Đơn vị.\n",
    },
    { good: "- Chào mừng ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5.\n" },
    { good: "- Hằng ngày phụ nữ trong thôn họp; ngày thứ Hai.\n" },
  ],
});

export const capAward = nameRule({
  id: "cap-award",
  title: "Tên huân chương, danh hiệu vinh dự viết hoa: Huân chương Lao động hạng Nhất",
  why: "Viết hoa chữ cái đầu của các thành phần tạo thành tên riêng và từ chỉ thứ, hạng.",
  basis: `${APPENDIX_II}, Mục V.2`,
  severity: "info",
  safety: "guarded",
  examples: [
    {
      bad: "- Được tặng «huân chương Lao động» hạng «nhì».\n",
      good: "- Được tặng Huân chương Lao động hạng Nhì.\n",
    },
    {
      bad: "- Danh hiệu «Nghệ sĩ nhân dân» cho nghệ nhân Đồng Tháp.\n",
      good: "- Danh hiệu Nghệ sĩ Nhân dân cho nghệ nhân Đồng Tháp.\n",
    },
    { good: "- Được tặng Huân chương Lao động hạng Nhì, danh hiệu Anh hùng Lao động.\n" },
    { good: "- Đơn vị có nhiều huân chương, huy chương.\n" },
  ],
});

export const capLunarYear = capitalRule({
  id: "cap-lunar-year",
  title: "Tên năm âm lịch viết hoa cả hai âm tiết: Giáp Thìn, Ất Tỵ",
  why: "Tên các năm âm lịch viết hoa chữ cái đầu của tất cả các âm tiết tạo thành tên gọi.",
  basis: `${APPENDIX_II}, Mục V.8.a`,
  severity: "info",
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:[Nn]ăm|[Xx]uân|[Nn]guyên đán|[Tt]ết) )${anyOf(known.stems)} ${anyOf(known.branches)}(?!\\p{L})`,
    "giu",
  ),
  become: (found) => found.toLowerCase().split(" ").map(capitalised).join(" "),
  safety: "guarded",
  kinds: ["body", "basis", "cell", "subject", "attachment"],
  unless: (before) => !/\p{Ll} $/u.test(before),
  examples: [
    { bad: "- Tổ chức Xuân «ất Tỵ» vui tươi, an toàn.\n", good: "- Tổ chức Xuân Ất Tỵ vui tươi, an toàn.\n" },
    {
      bad: "- Chuẩn bị tết Nguyên đán «bính ngọ» tại Đồng Nai.\n",
      good: "- Chuẩn bị tết Nguyên đán Bính Ngọ tại Đồng Nai.\n",
    },
    { good: "- Tổ chức Xuân Ất Tỵ, năm Giáp Thìn.\n" },
    { good: "- Tuổi tý, tuổi thân; nhân thân tốt.\n" },
  ],
});

export const capState = nameRule({
  id: "cap-nhan-dan-nha-nuoc",
  title: "Nhân dân, Nhà nước viết hoa khi đứng riêng chỉ chủ thể chính trị",
  why: "Nghị định nêu “Nhân dân, Nhà nước” là danh từ đặc biệt viết hoa; trong từ ghép (quản lý nhà nước, ngân sách nhà nước) vẫn viết thường.",
  basis: `${APPENDIX_II}, Mục V.1 và V.4`,
  severity: "hint",
  since: SINCE_DECREE,
  safety: "guarded",
  // What another has written is quoted as it stands.
  unless: (before) => /[“"][^”"]*$/u.test(before),
  examples: [
    { bad: "- Nâng cao tinh thần phục vụ «nhân dân».\n", good: "- Nâng cao tinh thần phục vụ Nhân dân.\n" },
    {
      bad: "- Chấp hành chủ trương của Đảng, pháp luật của «nhà nước».\n",
      good: "- Chấp hành chủ trương của Đảng, pháp luật của Nhà nước.\n",
    },
    { good: "- Quản lý nhà nước, ngân sách nhà nước, Ủy ban nhân dân; phục vụ Nhân dân.\n" },
    { good: "- Cơ quan nhà nước, doanh nghiệp nhà nước tại Đồng Nai.\n" },
  ],
});

export const capNamePlaceOfEvent = nameRule({
  id: "cap-event",
  title: "Tên sự kiện lịch sử viết hoa: Cách mạng tháng Tám",
  why: "Tên sự kiện lịch sử viết hoa chữ đầu; con số chỉ mốc thời gian ghi bằng chữ và viết hoa.",
  basis: `${APPENDIX_II}, Mục V.9`,
  severity: "info",
  safety: "guarded",
  unless: (before) => /(?:đường|phố|quảng trường|công viên|trường)\s$/iu.test(before),
  examples: [
    { bad: "- Kỷ niệm 80 năm «cách mạng tháng tám».\n", good: "- Kỷ niệm 80 năm Cách mạng tháng Tám.\n" },
    {
      bad: "- Kỷ niệm 80 năm «Cách mạng Tháng 8» tại Đồng Nai.\n",
      good: "- Kỷ niệm 80 năm Cách mạng tháng Tám tại Đồng Nai.\n",
    },
    { good: "- Kỷ niệm Cách mạng tháng Tám; tháng Tám; đường Cách mạng Tháng 8.\n" },
    { good: "- Cuộc cách mạng công nghiệp lần thứ tư.\n" },
  ],
});
