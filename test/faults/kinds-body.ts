import { add, change, type FaultKind, lose } from "./inject.ts";

const TYPES =
  "(?:Nghị định|Quyết định|Thông tư|Kế hoạch|Công văn|Nghị quyết|Tờ trình|Chỉ thị|Thông báo|Báo cáo)";
const CITED = `(?<=(?<!\\n\\()${TYPES} số `;

/** Faults in citations, numbering, tables, dates and figures of the body. */
export const kindsOfBody: readonly FaultKind[] = [
  // Viện dẫn
  // A draft may call what it has cited by a name of its own: "(sau đây gọi tắt là Nghị định 61/2018/NĐ-CP)".
  change(
    "cite-no-so",
    "cite-so-word",
    new RegExp(`(?<=${TYPES})(?<!(?:gọi|viết)(?: tắt)? là ${TYPES}) số(?= \\d+[-/])`),
    "",
  ),
  change("cite-space-slash", "cite-number-format", new RegExp(`${CITED}\\d+)\\/(?=\\p{L})`, "u"), " /"),
  change("cite-slash-space", "cite-number-format", new RegExp(`${CITED}\\d+)\\/(?=\\p{L})`, "u"), "/ "),
  change(
    "cite-en-dash",
    "cite-number-format",
    new RegExp(`${CITED}\\d+\\/(?:\\d{4}\\/)?[\\p{L}]+)-(?=\\p{L})`, "u"),
    "–",
  ),
  change(
    "cite-space-hyphen",
    "cite-number-format",
    new RegExp(`${CITED}\\d+\\/(?:\\d{4}\\/)?[\\p{L}]+)-(?=\\p{L})`, "u"),
    " -",
  ),
  change(
    "cite-plain-d",
    "cite-symbol-case symbol-char cite-type-symbol cite-number-format",
    /(?<= số \d+\/(?:\d{4}\/)?)(?:NĐ|QĐ)(?=-)/,
    (type) => type.replace("Đ", "D"),
  ),
  change("cite-foreign-d", "text-foreign-d symbol-char", /(?<= số \d+\/(?:\d{4}\/)?)(?:NĐ|QĐ)(?=-)/, (type) =>
    type.replace("Đ", "Ð"),
  ),
  change("cite-lower-symbol", "cite-symbol-case", /(?<= số \d+\/)TTr(?=-)/, "TTR"),
  change(
    "cite-no-hyphen",
    "cite-number-hyphen cite-number-format",
    /(?<= số \d+\/(?:\d{4}\/)?)(?:NĐ-CP|QĐ-UBND|QĐ-TTg)/,
    (symbol) => symbol.replace("-", ""),
  ),
  change(
    "cite-wrong-type",
    "cite-type-symbol",
    /(?<!\(Kèm theo )Nghị định(?= số \d+\/\d{4}\/NĐ)|(?<!Kèm theo |theo )Quyết định(?= số \d+\/QĐ)/,
    "Thông tư",
  ),
  change(
    "cite-wrong-year",
    "cite-year-date",
    /(?<= số \d+\/)\d{4}(?=\/(?:NĐ|TT|QĐ)-[^\n]{0,20} ngày)/,
    "2011",
  ),
  change("cite-wrong-term", "cite-qh-term", /(?<=QH)15/, "13"),
  change("cite-comma", "cite-comma", /(?<= số \d+\/\S+)(?= ngày \d\d)/, ","),
  change(
    "cite-no-date",
    "cite-first-full basis-complete appendix-kem-theo",
    /(?<=(?:Nghị định|Quyết định|Kế hoạch) số \d+\/\S+) ngày \d\d(?: tháng \d+ năm |\/\d+\/)\d{4}(?= của)/,
    "",
  ),
  change(
    "cite-future",
    "cite-not-future appendix-kem-theo-match",
    /(?<=(?:Tờ trình|Quyết định|Công văn|Kế hoạch) số \d+\/\p{Lu}\S+ ngày \d\d tháng \d+ năm )2026(?= của [^\n]{5,})/u,
    "2027",
  ),
  change(
    "cite-wrong-issuer",
    "cite-issuer-symbol",
    /(?<=\/NĐ-CP ngày \d\d(?: tháng \d+ năm |\/\d+\/)\d{4} của )Chính phủ/,
    "Bộ Tài chính",
  ),
  change(
    "cite-wrong-date",
    "cite-date-known cite-same-date",
    /(?<=Nghị định số (?:30\/2020|170\/2025|60\/2021)\/NĐ-CP ngày )\d\d/,
    "11",
  ),
  add(
    "cite-two-dates",
    "cite-same-date",
    "Thực hiện Kế hoạch số 77/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Minh Hải và hướng dẫn của cấp trên; Kế hoạch số 77/KH-UBND «ngày 08/01/2026» của Ủy ban nhân dân tỉnh Minh Hải cần được quán triệt.",
  ),
  add(
    "cite-type-short",
    "cite-type-abbreviation",
    "Việc thanh toán thực hiện theo «NĐ» số 11/2020/NĐ-CP ngày 20/01/2020 của Chính phủ.",
  ),
  add(
    "cite-clause-order",
    "cite-clause-order",
    "Việc thanh toán thực hiện theo quy định tại «Điều 7, khoản 2, điểm b» Nghị định số 11/2020/NĐ-CP ngày 20/01/2020 của Chính phủ.",
  ),
  add(
    "cite-clause-upper",
    "cap-clause",
    "Việc thanh toán thực hiện theo quy định tại «Khoản» 2 Điều 7 Nghị định số 11/2020/NĐ-CP ngày 20/01/2020 của Chính phủ.",
  ),
  add(
    "cite-point-upper",
    "cap-clause",
    "Việc thanh toán thực hiện theo quy định tại «Điểm» b khoản 2 Điều 7 Nghị định số 11/2020/NĐ-CP ngày 20/01/2020 của Chính phủ.",
  ),
  add(
    "cite-article-lower",
    "cap-article",
    "Việc thanh toán thực hiện theo quy định tại khoản 2 «điều» 7 Nghị định số 11/2020/NĐ-CP ngày 20/01/2020 của Chính phủ.",
  ),
  change(
    "cite-type-lower",
    "cap-document-type",
    new RegExp(`(?<=\\p{Ll} )${TYPES}(?= số \\d+\\/)`, "u"),
    (type) => type.toLowerCase(),
  ),
  change(
    "this-document-lower",
    "cap-this-document",
    /(?<=\p{Ll} )(?:Quyết định|Kế hoạch|Quy chế|Nghị quyết|Chỉ thị|Công điện) này/u,
    (words) => words.toLowerCase(),
  ),
  // Điều, mục, khoản, điểm
  change("article-skipped", "article-sequence", /(?<=\n)Điều 3(?=\. )/, "Điều 4"),
  change("article-twice", "article-sequence", /(?<=\n)Điều 2(?=\. )/, "Điều 1"),
  change("article-colon", "label-mark", /(?<=\nĐiều \d)\.(?= )/, ":"),
  change("chapter-skipped", "chapter-sequence", /(?<=\n)Chương II(?=\n)/, "Chương III"),
  change(
    "chapter-arabic",
    "part-chapter-roman",
    /(?<=\n)Chương I{1,3}(?=\n)/,
    (words) => `Chương ${words.length - 7}`,
  ),
  change("roman-skipped", "roman-sequence", /(?<=^(?:#+ )?\*{0,2})II(?=\. \p{Lu}{2})/mu, "III"),
  change("roman-twice", "roman-sequence", /(?<=^(?:#+ )?\*{0,2})III(?=\. \p{Lu}{2})/mu, "II"),
  change("roman-no-dot", "label-mark", /(?<=^(?:#+ )?\*{0,2}I{1,3})\.(?= \p{Lu}{2})/mu, ""),
  change("clause-skipped", "clause-sequence", /(?<=^(?:#+ )?\*{0,2})2(?=\. \p{Lu}\p{Ll})/mu, "3"),
  change("clause-twice", "clause-sequence", /(?<=^(?:#+ )?\*{0,2})2(?=\. \p{Lu}\p{Ll})/mu, "1"),
  change("clause-bracket", "clause-format label-mark numbering-mixed", /(?<=^\d)\.(?= \p{Lu}\p{Ll})/mu, ")"),
  change("clause-tight", "label-space", /(?<=^\d\.) (?=\p{Lu}\p{Ll})/mu, ""),
  change("point-skipped", "point-sequence point-alphabet", /(?<=^)b(?=\) \p{Lu})/mu, "c"),
  change("point-twice", "point-sequence point-alphabet", /(?<=^)b(?=\) \p{Lu})/mu, "a"),
  change("point-d-missing", "point-alphabet point-sequence", /(?<=^)đ(?=\) \p{Lu})/mu, "e"),
  change("point-d-twice", "point-alphabet point-sequence", /(?<=^)đ(?=\) \p{Lu})/mu, "d"),
  change("point-dot", "point-format", /(?<=^[a-d])\)(?= \p{Lu})/mu, "."),
  change("point-tight", "label-space", /(?<=^[a-d]\)) (?=\p{Lu})/mu, ""),
  change("decimal-skipped", "decimal-sequence", /(?<=^\d\.)2(?=\. \p{Lu})/mu, "3"),
  change("decimal-twice", "decimal-sequence", /(?<=^\d\.)2(?=\. \p{Lu})/mu, "1"),
  change("decimal-parent", "decimal-parent decimal-sequence", /(?<=^)1(?=\.2\. \p{Lu})/mu, "3"),
  change("bullet-tight", "label-space", /(?<=^-) (?=\p{Lu}[^\n]{30,})/mu, ""),
  lose("heading-missing", "heading-title-required", /(?<=\nChương I\n)[^\n]+\n/, "\n"),
  // Bảng
  change("row-twice", "table-number-sequence", /(?<=^\|? ?)2(?= \| |\t)(?=[^\n]+\n\|? ?3)/m, "1"),
  change("row-skipped", "table-number-sequence", /(?<=^\|? ?)2(?= \| |\t)(?=[^\n]+\n\|? ?3)/m, "5"),
  // Ngày tháng, số liệu
  change("body-date-unreal", "date-valid", /(?<=trước ngày )\d\d tháng \d+(?= năm \d{4})/, "31 tháng 11"),
  change("body-day-unpadded", "body-date-pad", /(?<=\p{L} ngày )0(?=\d tháng \d+ năm \d{4} (?:của|,))/u, ""),
  add("slash-date-unpadded", "body-date-pad", "Các đơn vị gửi báo cáo trước ngày «5/12»/2026 để tổng hợp."),
  add(
    "month-unpadded",
    "body-date-pad",
    "Các đơn vị gửi báo cáo trước ngày 15 «tháng 2» năm 2027 để tổng hợp.",
  ),
  change(
    "deadline-past",
    "logic-deadline-past table-deadline-past",
    /(?<=trước ngày \d\d tháng \d+ năm )2026/,
    "2025",
  ),
  add(
    "range-swapped",
    "logic-date-range",
    "Đoàn kiểm tra làm việc từ ngày «20/12/2026 đến ngày 15/12/2026» tại các đơn vị.",
  ),
  add(
    "weekday-wrong",
    "logic-weekday",
    "Hội nghị tổ chức vào «thứ Hai, ngày 15 tháng 12 năm 2026» tại hội trường.",
  ),
  add(
    "words-of-number",
    "logic-number-words",
    "Đoàn kiểm tra gồm «05 (bốn)» thành viên do lãnh đạo đơn vị làm Trưởng đoàn.",
  ),
  add(
    "percent-wrong",
    "logic-percent",
    "Đến nay đã hoàn thành «41/43 nhiệm vụ, đạt 85,3%»; các nhiệm vụ còn lại đang được triển khai.",
  ),
  change(
    "paragraph-twice",
    "logic-repeated-paragraph",
    /(?<=\n\n)\p{Lu}\p{Ll}[^\n|]{100,}\.\n(?=\n)/u,
    (line) => `${line}\n${line}`,
  ),
  add(
    "blank-left",
    "text-placeholder cite-blank",
    "Kinh phí thực hiện là «xxx» triệu đồng từ nguồn ngân sách tỉnh.",
  ),
  change(
    "no-such-article",
    "cite-internal-exists",
    /(?<=\. )(?=Quyết định này có hiệu lực)/,
    "Kinh phí thực hiện theo Điều 39 của Quyết định này. ",
  ),
];
