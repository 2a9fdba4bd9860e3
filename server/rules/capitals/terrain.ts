import { uncapitalised } from "../../text/case.ts";
import { anyOf } from "../../text/pattern.ts";
import { SINCE_DECREE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II, capitalRule, endsSentence } from "./row.ts";
import known from "./words.json" with { type: "json" };

/** The name of a commune, a road, a firm or a work may begin with such a word: "xã Sông Bờ Hồ", "cầu Suối Nước Trong". */
const IN_NAME = new RegExp(`${anyOf(known.beforeTerrainName)},? $`, "u");

export const capTerrain = capitalRule({
  id: "cap-terrain",
  title: "“sông”, “núi”, “vịnh”, “suối”, “đèo” đứng trước tên riêng viết thường",
  why: "Danh từ chung chỉ địa hình đi liền với danh từ riêng thì không viết hoa: sông Vàm Cỏ, vịnh Hạ Long; chỉ viết hoa khi đã thành tên riêng (Cửa Lò, Vũng Tàu).",
  basis: `${APPENDIX_II}, Mục III.1.d`,
  severity: "info",
  since: SINCE_DECREE,
  pattern: new RegExp(
    String.raw`(?<=\p{Ll}{2} )${anyOf(known.terrain)}(?= \p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}(?![\p{L}\p{N}-]))`,
    "gu",
  ),
  become: uncapitalised,
  safety: "guarded",
  kinds: ["body", "basis"],
  unless: (before) => endsSentence(before) || IN_NAME.test(before),
  examples: [
    {
      bad: "- Nạo vét tuyến luồng trên «Sông» Vàm Cỏ và bảo vệ cảnh quan quanh «Vịnh» Hạ Long.\n",
      good: "- Nạo vét tuyến luồng trên sông Vàm Cỏ và bảo vệ cảnh quan quanh vịnh Hạ Long.\n",
    },
    {
      bad: "- Sửa chữa mặt đường qua «Đèo» Hải Vân theo Đề án.\n",
      good: "- Sửa chữa mặt đường qua đèo Hải Vân theo Đề án.\n",
    },
    { good: "- Xã Sông Nhạn Mới, cầu Suối Nước Trong, sông Vàm Cỏ, vịnh Hạ Long; Sông Hồng dâng cao.\n" },
    { good: "- Sông Vàm Cỏ chảy qua Tây Ninh. Vịnh Hạ Long thuộc Quảng Ninh.\n" },
  ],
});

export const capWorkTitle = nameRule({
  id: "cap-work-title",
  title: "Tên tạp chí, từ điển chỉ viết hoa âm tiết đầu của tên",
  why: "Tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu của âm tiết thứ nhất: tạp chí Cộng sản, từ điển Bách khoa toàn thư.",
  basis: `${APPENDIX_II}, Mục V.10`,
  severity: "hint",
  safety: "guarded",
  examples: [
    {
      bad: "- Đăng bài trên tạp chí «Cộng Sản» số tháng 6.\n",
      good: "- Đăng bài trên tạp chí Cộng sản số tháng 6.\n",
    },
    {
      bad: "- Biên soạn mục từ của Từ điển «Bách Khoa Toàn Thư».\n",
      good: "- Biên soạn mục từ của Từ điển Bách khoa toàn thư.\n",
    },
    { good: "- Đăng bài trên tạp chí Cộng sản; Báo Nhân Dân, Báo Quân đội nhân dân đưa tin.\n" },
    { good: "- Tạp chí của Đảng; từ điển Bách khoa toàn thư; tạp chí chuyên ngành.\n" },
  ],
});
