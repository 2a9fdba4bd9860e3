import { add, change, type FaultKind, lose } from "./inject.ts";

/** What is lost, doubled or torn when a text is typed in haste, scanned, or copied out of another one. */
export const kindsOfLosses: readonly FaultKind[] = [
  // Phần đầu
  change("national-name-words-lost", "national-name-text", /(?<=XÃ HỘI )CHỦ NGHĨA (?=VIỆT NAM)/, ""),
  change("number-stop-inside", "number-no-trailing-mark", /(?<=^Số: \d+)(?=\/\p{Lu})/mu, "."),
  change("number-no-symbol", "number-present", /(?<=^Số: \d+)\/[^\n\t]+(?=\n)/m, ""),
  change("issue-date-year-lost", "date-words", /(?<=, ngày \d+ tháng \d+) năm \d{4}(?=\*?\n)/, ""),
  change("issue-date-slash-year", "date-words", /(?<=, ngày \d+ tháng \d+) năm (?=\d{4}\*?\n)/, "/"),
  change("issue-day-over-padded", "date-day-pad", /(?<=, ngày )\d\d(?= tháng \d+ năm \d{4}\*?\n)/, "005"),
  change("letter-with-year", "symbol-no-year", /(?<=^Số: \d+\/)(?=\p{Lu}+-\p{Lu}+\s+V\/v)/mu, "2025/"),
  change(
    "type-line-joined",
    "text-syllables-joined",
    /(?<=\n\*{0,2})(?:KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO)(?=\*{0,2}\n)/,
    (type) => type.replace(" ", ""),
  ),
  // Căn cứ, viện dẫn
  change(
    "basis-last-colon",
    "basis-last-period",
    /(?<=\nTheo đề nghị của [^\n]+)\.(?=\n+\*{0,2}QUYẾT ĐỊNH:)/,
    ":",
  ),
  change("basis-proposal-joined", "basis-own-line", /(?<=\nCăn cứ [^\n]+;)\n+(?=Theo đề nghị)/, " "),
  change("basis-keyword-colon", "basis-keyword-colon", /(?<=\nCăn cứ) (?=Nghị định số[^\n]+;\n)/, ": "),
  change(
    "basis-number-lost",
    "basis-complete",
    /(?<=\nCăn cứ Nghị định) số \d+\/\d{4}\/NĐ-CP(?= ngày \d+ tháng \d+ năm \d{4} của Chính phủ[^\n]+;\n)/,
    "",
  ),
  change("cite-number-word-capital", "cite-so-case", /(?<=Nghị định )số(?= \d+\/\d{4}\/NĐ-CP)/, "Số"),
  change("cite-year-hyphen", "cite-number-slash", /(?<=số \d+\/\d{4})\/(?=NĐ-CP)/, "-"),
  change("cite-year-two-digits", "cite-year-digits", /(?<=Nghị định số \d+\/)20(?=\d\d\/NĐ-CP)/, ""),
  add(
    "cite-party-form",
    "cite-number-slash",
    "Việc này thực hiện theo Nghị quyết số «66-NQ/CP» ngày 18/4/2024 của Chính phủ về cải cách.",
  ),
  add(
    "cite-symbol-twice",
    "text-repeated-symbol",
    "Việc này thực hiện theo Nghị quyết số 57-«NQ/TW NQ/TW» ngày 22/12/2024 của Bộ Chính trị.",
  ),
  add(
    "law-name-short",
    "cite-law-number",
    "Kinh phí bố trí theo «Luật Ngân sách» số 83/2015/QH13 và quy định hiện hành.",
  ),
  // Ngày, số
  add(
    "date-month-word-lost",
    "date-parts",
    "Đoàn kiểm tra làm việc từ ngày «06 7 năm 2026» tại trụ sở cơ quan.",
  ),
  add("date-slash-lost", "date-parts", "Các đơn vị gửi báo cáo trước ngày «24/012027» để tổng hợp chung."),
  add(
    "day-range-reversed",
    "logic-date-range",
    "Đoàn kiểm tra làm việc từ ngày «15 đến ngày 10 tháng 6» năm 2026.",
  ),
  add(
    "month-thirteen",
    "date-valid",
    "Các đơn vị hoàn thành việc rà soát trong «tháng 13»/2026 theo phân công.",
  ),
  add(
    "letter-for-digit",
    "text-letter-for-digit",
    "Các đơn vị hoàn thành việc rà soát trong năm «2O26» theo phân công.",
  ),
  add("money-uneven", "text-thousands", "Kinh phí thực hiện là «1.2500.000» đồng, lấy từ dự toán được giao."),
  // Điều
  change("article-zero", "article-zero", /(?<=\n\*{0,2}Điều )(?=\d\. )/, "0"),
  change("article-small-word", "part-chapter-case cap-article", /(?<=\n)Điều(?= \d\. )/, "điều"),
  change("article-mark", "article-form", /(?<=\n)Điều \d\.(?= \p{Lu}\p{Ll})/u, (label) =>
    label.replace("ề", "ê"),
  ),
  change("article-comma", "article-form", /(?<=\n)Điều \d\.(?= \p{Lu}\p{Ll})/u, (label) =>
    label.replace(".", ","),
  ),
  change(
    "article-begins-small",
    "cap-item",
    /(?<=\nĐiều \d\. )\p{Lu}(?=\p{Ll}{1,6} \p{Ll}+ \p{Ll}+ [^\n]{20,})/u,
    (first) => first.toLowerCase(),
  ),
  // Nơi nhận, ký
  change("file-copy-semicolon", "recipients-luu-comma", /(?<=\n- Lưu: VT), (?=\p{Lu}{2})/u, "; "),
  change("file-copy-tight", "recipients-luu-comma", /(?<=\n- Lưu: VT), (?=\p{Lu}{2})/u, ","),
  change("recipient-begins-small", "recipients-capital", /(?<=\n- )Như(?= (?:trên|Điều))/, "như"),
  lose(
    "deputy-post-lost",
    "sign-kt-deputy",
    /(?<=\n\*{0,2}KT\. [^\n]+)\n+\*{0,2}(?:PHÓ [^\n]+|THỨ TRƯỞNG)(?=\n)/,
  ),
  change(
    "authority-lost",
    "sign-kt-deputy",
    /(?<=\n\*{0,2})KT\. (?=(?:GIÁM ĐỐC|CHỦ TỊCH)\*{0,2}\n+\*{0,2}PHÓ)/,
    "",
  ),
  // Chữ
  add("syllable-torn", "text-syllable-split", "Các phòng thực hiện «nhi ệm» vụ được giao, báo cáo kết quả."),
  add(
    "vowel-lost",
    "text-malformed-syllable",
    "Các phòng thực hiện theo quyết «đnh» của người đứng đầu cơ quan.",
  ),
  add(
    "letters-turned",
    "text-malformed-syllable text-slip-in-phrase",
    "Các phòng thực hiện «nhệim» vụ được giao, báo cáo kết quả.",
  ),
  add(
    "joined-capital",
    "text-syllables-joined",
    "Các phòng thực hiện «Kếhoạch» này, báo cáo kết quả về Văn phòng.",
  ),
  add(
    "word-lost-in-phrase",
    "text-confused-phrase",
    "Thủ trưởng đơn vị «chịu trách thi hành» và báo cáo kết quả.",
  ),
  add(
    "agency-without-and",
    "agency-link-word",
    "Kết quả gửi về Sở «Giáo dục Đào tạo» để tổng hợp, theo dõi chung.",
  ),
  add(
    "syllable-ended-twice",
    "text-repeated-word",
    "Việc bàn giao lập thành biên «bản bản» và lưu tại Văn phòng.",
  ),
];
