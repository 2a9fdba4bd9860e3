import { EVERYWHERE } from "../rule.ts";
import { nameRule } from "./known-names.ts";
import { APPENDIX_II } from "./row.ts";

export const capCountry = nameRule({
  id: "cap-country",
  title: "“Việt Nam” viết hoa cả hai âm tiết",
  why: "Tên nước viết hoa chữ cái đầu của mọi âm tiết.",
  basis: `${APPENDIX_II}, Mục III.1`,
  severity: "warning",
  regimes: EVERYWHERE,
  yieldsTo: ["cap-agency", "cap-agency-special", "cap-holiday", "cap-mass-organisation"],
  safety: "safe",
  examples: [
    {
      bad: "- Phát triển văn hóa, con người «Việt nam» đáp ứng yêu cầu mới.\n",
      good: "- Phát triển văn hóa, con người Việt Nam đáp ứng yêu cầu mới.\n",
    },
    {
      bad: "- Hàng hóa sản xuất tại «việt nam» được ưu tiên.\n",
      good: "- Hàng hóa sản xuất tại Việt Nam được ưu tiên.\n",
    },
    { good: "- Hàng hóa Việt Nam; người Việt nam giới và nữ giới; VIỆT NAM.\n" },
    { good: "- Khu vực phía nam; tiếng Việt; Đài Tiếng nói Việt Nam.\n" },
  ],
});

export const capCountryName = nameRule({
  id: "cap-country-name",
  title: "Tên nước viết “Cộng hòa xã hội chủ nghĩa Việt Nam”",
  why: "Hiến pháp viết tên nước chỉ hoa chữ “Cộng” và “Việt Nam”; “Xã hội Chủ nghĩa” viết hoa giữa câu là sai.",
  basis: `${APPENDIX_II}, Mục III; Hiến pháp năm 2013, Điều 1`,
  severity: "warning",
  regimes: EVERYWHERE,
  safety: "safe",
  examples: [
    {
      bad: "- Luật được Quốc hội nước «Cộng hòa Xã hội Chủ nghĩa» Việt Nam khóa XV thông qua.\n",
      good: "- Luật được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV thông qua.\n",
    },
    {
      bad: "- Hiến pháp nước «cộng hòa xã hội chủ nghĩa» Việt Nam năm 2013.\n",
      good: "- Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013.\n",
    },
    {
      bad: "Ông được tặng danh hiệu theo quyết định của Chủ tịch nước «cộng hòa xã hội chủ\nnghĩa» Việt Nam.\n",
    },
    { good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n" },
    { good: "- Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam; định hướng xã hội chủ nghĩa.\n" },
  ],
});

export const capCountryForeign = nameRule({
  id: "cap-country-foreign",
  title: "Tên nước ngoài phiên âm Hán Việt viết hoa mọi âm tiết: Trung Quốc, Hoa Kỳ",
  why: "Tên địa lý phiên âm Hán Việt viết như tên địa lý Việt Nam: hoa chữ cái đầu của mọi âm tiết.",
  basis: `${APPENDIX_II}, Mục III.2.a`,
  severity: "warning",
  regimes: EVERYWHERE,
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
