import type { Rule } from "../rule.ts";
import { bodyOf, missingParts } from "./content.ts";
import table from "./type-content.json" with { type: "json" };

export const typeContentMissing: Rule = {
  id: "type-content-missing",
  part: "scope",
  title: "Nội dung có đủ các phần theo mẫu của tên loại",
  why: "Giấy mời không có thời gian, biên bản không có thành phần thì người nhận không dùng được.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4 và từ Mẫu 1.6 đến Mẫu 1.10",
  severity: "info",
  *check(draft) {
    const parts = table.parts.filter(({ type }) => type === draft.title.type?.name);
    yield* missingParts(draft, parts, bodyOf(draft));
  },
  examples: [
    {
      bad: "SỞ Y TẾ\nSố: 15/GM-SYT\n\n«GIẤY MỜI»\nHọp giao ban\n\nSở trân trọng kính mời: Ông Trần Văn Bình\n\nTới dự họp vào 8 giờ 00 phút.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      bad: "SỞ Y TẾ\nSố: 15/CĐ-SYT\n\n«CÔNG ĐIỆN»\nVề phòng, chống bão\n\nGiám đốc Sở yêu cầu các đơn vị trực bão.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    {
      good: "SỞ Y TẾ\nSố: 15/GM-SYT\n\nGIẤY MỜI\nHọp giao ban\n\nSở trân trọng kính mời: Ông Trần Văn Bình\n\nThời gian: 8 giờ 00 phút.\n\nĐịa điểm: Phòng họp số 1.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    },
    { good: "SỞ Y TẾ\nSố: 15/GM-SYT\n\nGIẤY MỜI\nHọp giao ban\n\nĐang soạn.\n" },
  ],
};
