import { add, change, type FaultKind } from "./inject.ts";

/** What the keyboard, a paste or a converter leaves behind, as a secretary would not see it. */
export const kindsOfKeys: readonly FaultKind[] = [
  // Bàn phím
  add("vni-keys", "text-malformed-syllable", "Các phòng «qua3n» lý hồ sơ và báo cáo kết quả."),
  add("telex-long", "text-malformed-syllable", "Văn phòng Chính phủ «huwowngs» dẫn việc ghi sổ."),
  add("keyboard-off", "text-wrong-syllable", "Việc mở sổ sách «quan ly» và theo dõi được làm hằng ngày."),
  add("keyboard-off-cac", "text-malformed-syllable", "Sở thực hiện «cac» giải pháp đã nêu."),
  add("neighbour-key", "text-malformed-syllable", "Các đơn vị giáo «fục» báo cáo kết quả."),
  add("letter-lost", "text-malformed-syllable", "Sở báo cáo «đồg» chí Chủ tịch xem xét."),
  add("capital-held", "cap-inside-word", "Sở đã rà soát. «TỔ» chức tổng kết vào cuối năm."),
  add("syllable-end-torn", "text-syllable-split", "Nhà «trườ ng» công khai kết quả trong năm học."),
  add("percent-twice", "text-double-punct", "Tỷ lệ hài lòng đạt 95«%%» trở lên."),
  add("mail-comma", "text-address-mark", "Báo cáo gửi về hộp thư vanthu@donvi«,»gov.vn của cơ quan."),
  add("year-torn", "date-year-digits", "Tầm nhìn đến năm «20 30» và các năm tiếp theo."),
  // Dán
  add(
    "sentence-twice",
    "logic-repeated-paragraph",
    "Văn phòng tổng hợp kết quả, trình Giám đốc trước ngày 20 hằng tháng. «Văn phòng tổng hợp kết quả, trình Giám đốc trước ngày 20 hằng tháng.»",
  ),
  add("word-hanging", "text-word-hanging", "Các phòng phối hợp thực hiện kế hoạch đã ban hành «và»."),
  add(
    "parts-do-not-add-up",
    "logic-part-sum",
    "Đoàn gồm «12 người (05 nam, 08 nữ)» do lãnh đạo làm trưởng đoàn.",
  ),
  change(
    "motto-twice",
    "motto-directly-below",
    /\nĐộc lập - Tự do - Hạnh phúc(?=\n)/,
    (motto) => motto + motto,
  ),
  change(
    "label-twice",
    "label-twice",
    /(?<=\n)(?:Điều \d+|[2-9]|[IV]+)\. (?=\p{Lu})/u,
    (label) => label + label,
  ),
  // Viện dẫn, ký
  change("cite-number-lost", "cite-blank", /(?<=(?:Nghị định|Thông tư|Quyết định) số )\d\S+ (?=ngày \d)/, ""),
  change(
    "cite-year-lost",
    "date-year-digits",
    /(?<=\/(?:NĐ-CP|QĐ-TTg) )(ngày \d+ tháng \d+) năm \d{4}(?= của)/,
    (_all, day = "") => day,
  ),
  change("law-other-month", "cite-date-known", /(?<=Luật Lưu trữ ngày \d+ tháng )\d+/, "4"),
  change("article-word", "article-form", /(?<=\n)Điều(?= \d+\. \p{Lu})/u, "Diều"),
  change("vv-ve-viec", "vv-form", /(?<=\nV\/v )(?=\p{Ll})/u, "về việc "),
  change(
    "deputy-short",
    "sign-abbr-form",
    /(?<=\n\*{0,2})PHÓ (?=(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG)\*{0,2}\n)/,
    "P. ",
  ),
  change("issuer-one-letter", "issuer-name-spelling", /(?<=^\*{0,2}ỦY BAN )NHÂN(?= DÂN)/, "NHÂM"),
];
