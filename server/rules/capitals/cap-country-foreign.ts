import { APPENDIX_II, capitalRule } from "./row.ts";

/**
 * Names of countries said in Sino-Vietnamese, each with the syllables that make a word with its second one:
 * "dân tộc Thái lan tỏa", "Quang Trung quốc phòng" name no country.
 */
const NAMES = [
  "Trung quốc(?! (?:phòng|gia|tế|hội|lộ|ca|kỳ|khánh|tịch|doanh|sách|ngữ))",
  "Hàn quốc(?! (?:phòng|gia|tế|hội|lộ))",
  "Nhật bản(?! (?:tin|thân|án|đồ|vẽ|ghi|sắc|quyền|kê|sao))",
  "Thái lan(?! (?:tỏa|toả|tràn|rộng|can))",
  "Hoa kỳ(?! (?:lạ|diệu|thú|vọng|họp|thi|công|hạn|nghỉ))",
  "Ấn độ(?! (?:dài|cao|sâu|tuổi))",
  "Thụy (?:sĩ|sỹ|điển)",
].join("|");

export const capCountryForeign = capitalRule({
  id: "cap-country-foreign",
  title: "Tên nước ngoài phiên âm Hán Việt viết hoa mọi âm tiết: Trung Quốc, Hoa Kỳ",
  why: "Tên địa lý phiên âm Hán Việt viết như tên địa lý Việt Nam: hoa chữ cái đầu của mọi âm tiết.",
  basis: `${APPENDIX_II}, Mục III.2.a`,
  severity: "warning",
  regimes: ["administrative", "legal", "party"],
  // Behind a capitalised word the first syllable may end a person's or a place's name.
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{Lu}\\p{L}{0,7} )(?:${NAMES})(?![\\p{L}\\p{N}])`, "gu"),
  become: (found) => found.replace(/ \p{Ll}/u, (start) => start.toUpperCase()),
  safety: "safe",
  examples: [
    {
      bad: "- Máy móc nhập khẩu từ «Trung quốc» và «Nhật bản» giảm so với cùng kỳ.\n",
      good: "- Máy móc nhập khẩu từ Trung Quốc và Nhật Bản giảm so với cùng kỳ.\n",
    },
    {
      bad: "- Đoàn chuyên gia «Hoa kỳ» đến thăm tỉnh.\n",
      good: "- Đoàn chuyên gia Hoa Kỳ đến thăm tỉnh.\n",
    },
    { good: "- Hàng Trung Quốc, Hàn Quốc, Thái Lan, Thụy Sĩ, Thụy Điển, Ấn Độ.\n" },
    {
      good: "- Điệu múa của đồng bào Thái lan tỏa; bà Hoa kỳ vọng; chị Lê Thị Hoa kỳ này nghỉ; hoa kỳ lạ.\n",
    },
    { good: "- Trung đoàn Quang Trung quốc phòng vững mạnh; Chủ Nhật bản tin thời tiết phát lại.\n" },
  ],
});
