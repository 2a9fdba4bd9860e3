import { add, change, type FaultKind, lose } from "./inject.ts";

const POSTS = "GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG PHÒNG";

/** What a clerk sends a draft back for most: by what right it is signed, what it calls itself, words that are no words. */
export const kindsOfAuthority: readonly FaultKind[] = [
  // Ký
  lose(
    "sign-kt-line-lost",
    "sign-kt-missing sign-tm-kt",
    new RegExp(String.raw`(?<=ỦY BAN NHÂN DÂN\n|\n\n\*{0,2})KT\. (?:${POSTS})\*{0,2}\n(?=\*{0,2}PHÓ )`, "u"),
  ),
  change("sign-tm-lost", "sign-tm-missing", /TM\. (?=ỦY BAN NHÂN DÂN[^\n]*\n\*{0,2}(?:KT\. )?CHỦ TỊCH)/u, ""),
  change(
    "sign-name-first-small",
    "sign-name-case",
    /(?<=\n\*{0,2}(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH)\*{0,2}\n+\*{0,2})(?:Nguyễn|Trần|Lê|Đỗ|Phạm|Hoàng|Võ|Bùi)(?= \p{Lu}\p{Ll}+ \p{Lu})/u,
    (name) => name.toLowerCase(),
  ),
  // Số, ngày, tên cơ quan
  change("number-slash-lost", "symbol-slash", /(?<=^Số: \d+)\/(?=\p{Lu}+-\p{Lu}+\n)/mu, ""),
  change("symbol-type-lost", "symbol-named-shape", /(?<=^Số: \d+\/)(?:QĐ|KH|BC|TB|TTr)(?=-\p{Lu}+\n)/mu, ""),
  change(
    "symbol-issuer-lost",
    "symbol-named-shape",
    /(?<=^Số: \d+\/(?:QĐ|KH|BC|TB|TTr)-)\p{Lu}+(?=\n)/mu,
    "",
  ),
  change("number-letter-o", "number-arabic", /(?<=^Số: \d?)\d(?=\d?\/\p{Lu})/mu, (digit) => `${digit}O`),
  change("issue-year-ahead", "date-future", /(?<=, ngày \d+ tháng \d+ năm )20\d(?=\d\*?\n)/, "206"),
  change("issue-month-word", "date-words", /(?<=, ngày \d+ )tháng(?= \d+ năm \d{4}\*?\n)/, "thàng"),
  change(
    "issuer-mark",
    "issuer-name-spelling",
    /(?<=(?:^|\n)\*{0,2})ỦY BAN NHÂN DÂN(?=\s(?:TỈNH|XÃ|PHƯỜNG|THÀNH PHỐ))/u,
    "ỦY BAN NHÂN DẦN",
  ),
  change("motto-order", "motto-text", /Độc lập - Tự do(?= - Hạnh phúc\*{0,2}\n)/, "Tự do - Độc lập"),
  change("motto-part-lost", "motto-text", /(?<=Độc lập - Tự do) - Hạnh phúc(?=\*{0,2}\n)/, ""),
  change(
    "subject-says-type",
    "subject-type-twice",
    /(?<=\n\*{0,2}QUYẾT ĐỊNH\*{0,2}\n\*{0,2})Về việc/u,
    "Quyết định về việc",
  ),
  // Viện dẫn
  change("cited-type-lost", "cite-type-missing", /(?<=\nCăn cứ )Nghị định (?=số \d+\/\d{4}\/NĐ-CP)/, ""),
  change(
    "cited-hyphens",
    "cite-number-slash",
    /(?<=Nghị định số )(\d+)\/(\d{4})\/(?=NĐ-CP)/,
    (_all, serial = "", year = "") => `${serial}-${year}-`,
  ),
  change("cited-dot", "cite-number-slash", /(?<=\d\/\d{4}\/NĐ)-(?=CP)/, "."),
  change("self-other-type", "cite-self-type", /(?<=(?:thi hành|thực hiện) )Quyết định này/, "Giấy mời này"),
  change(
    "self-this-lost",
    "cite-self-this",
    /(?<=\n\*{0,2}Điều \d+\.\*{0,2} Quyết định) này(?= có hiệu lực)/,
    "",
  ),
  change("law-all-small", "cap-document-name", /(?<=\nCăn cứ )Luật Tổ chức(?= chính quyền)/, "luật tổ chức"),
  change(
    "basis-year-two-digits",
    "date-year-digits",
    /(?<=\nCăn cứ [^\n]* ngày \d+ tháng \d+ năm )20(?=\d\d)/,
    "",
  ),
  // Chữ
  add("words-turned", "text-turned-word", "Các cơ quan chịu «nhiệm trách» tổ chức thực hiện."),
  add("capital-second", "cap-second-syllable", "Các đơn vị phối hợp thực «Hiện» đúng tiến độ."),
  add("capital-behind-comma", "cap-after-comma", "Các đơn vị rà soát hồ sơ, «Góp» phần nâng cao chất lượng."),
  add("phrase-syllable-lost", "text-confused-phrase", "Các đơn vị «trên bàn tỉnh» báo cáo kết quả."),
  add("keys-inside", "text-malformed-syllable", "Các đơn vị tổ chức «thuwjc» hiện nhiệm vụ."),
  add("word-twice-noun", "text-repeated-word", "Việc cấp «giấy giấy» phép đúng thời hạn."),
  add("year-fifth-digit", "date-year-digits", "Các đơn vị báo cáo kết quả năm «20243» và kế hoạch tới."),
  add("school-year-jump", "logic-school-year", "Các trường xây dựng kế hoạch «năm học 2023-2025» đúng hạn."),
  add("money-short-group", "text-thousands", "Mức hỗ trợ là «2.000.00» đồng mỗi hộ."),
  add("range-letter-o", "text-letter-for-digit", "Chương trình thực hiện giai đoạn 2021-«2O25» đạt kết quả."),
];
