import { capitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { SINCE_DECREE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II, capitalRule } from "./row.ts";
import known from "./words.json" with { type: "json" };

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
