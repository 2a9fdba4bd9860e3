import { provinces } from "../../conventions/territories.ts";
import { capitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { EVERYWHERE, SINCE_DECREE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II, capitalRule, endsSentence } from "./row.ts";

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

export const capProvinceName = nameRule({
  id: "cap-province-name",
  title: "Tên tỉnh, thành phố viết hoa mọi âm tiết, cả khi không có chữ “tỉnh” đứng trước",
  why: "Tên riêng của đơn vị hành chính viết hoa chữ cái đầu của các âm tiết: “Hà Nội”, không viết “Hà nội”.",
  basis: `${APPENDIX_II}, Mục III.1.a`,
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["cap-province"],
  safety: "safe",
  examples: [
    { bad: "- Trụ sở tại «Hà nội».\n", good: "- Trụ sở tại Hà Nội.\n" },
    { bad: "- Các chi nhánh ở «Đà nẵng» và «Cà mau».\n", good: "- Các chi nhánh ở Đà Nẵng và Cà Mau.\n" },
    { good: "- Trụ sở tại HÀ NỘI; bà Hà nộp hồ sơ; xã Đồng Tháp, tỉnh Đồng Tháp.\n" },
    { good: "- Ông Nguyễn Văn Cà làm mẫu; bãi Đồng nằm ven sông.\n" },
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
