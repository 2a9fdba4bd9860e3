import { change, type FaultKind, lose } from "./inject.ts";

/** The lines of the recipients' list. */
const ITEM = "(?<=\\n(?:\\*{3})?Nơi nhận:(?:\\*{3})?\\n+(?:-[^\\n]+\\n+){0,8}-[^\\n]+)";
const LAST_ITEM = "(?<=\\n- Lưu[^\\n]+)";
const title = (words: string): string =>
  words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Faults in header, title, bases, recipients, signature and appendices. */
export const kindsOfFrame: readonly FaultKind[] = [
  // Quốc hiệu, Tiêu ngữ, cơ quan
  change("national-name-lower", "national-name-text", /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/, (name) =>
    title(name),
  ),
  change("national-name-slip", "national-name-text", /CHỦ NGHĨA VIỆT NAM/, "CHỦ NGHIÃ VIỆT NAM"),
  lose(
    "national-name-missing",
    "national-name-present header-block-present",
    /\n[^\n]*CỘNG H(?:ÒA|OÀ)[^\n]*(?=\n)/,
  ),
  lose("motto-missing", "motto-present header-block-present", /\n[^\n]*Độc lập - Tự do[^\n]*(?=\n)/),
  change("motto-en-dash", "motto-hyphen-spacing", /(?<=Độc lập )- Tự do -(?= Hạnh)/, "– Tự do –"),
  change("motto-no-space", "motto-hyphen-spacing", /Độc lập - Tự do - Hạnh phúc/, "Độc lập-Tự do-Hạnh phúc"),
  change("motto-capitals", "motto-text", /Độc lập - Tự do - Hạnh phúc/, "Độc Lập - Tự Do - Hạnh Phúc"),
  change("motto-full-stop", "motto-no-full-stop", /(?<=Hạnh phúc)(?=\*{0,2}\n)/, "."),
  change(
    "issuer-lower",
    "issuer-name-uppercase",
    /(?<=^\*{0,2})(?:SỞ|UBND TỈNH|ỦY BAN) [^\n*\t]+(?=\*{0,2}\n)/,
    title,
  ),
  // Số, ký hiệu
  change("number-no-colon", "number-label", /(?<=^)Số:(?= \d)/m, "Số"),
  change("number-label-tight", "number-label", /(?<=^)Số: (?=\d)/m, "Số:"),
  change("number-unpadded", "number-zero-pad", /(?<=^Số: )\d+(?=\/)/m, "7"),
  change("number-space-slash", "symbol-slash", /(?<=^Số: \d+)\/(?=\p{Lu})/mu, " /"),
  change("symbol-en-dash", "symbol-hyphen", /(?<=^Số: \d+\/\p{L}+)-(?=\p{Lu})/mu, "–"),
  change("symbol-spaced-hyphen", "symbol-hyphen", /(?<=^Số: \d+\/\p{L}+)-(?=\p{Lu})/mu, " - "),
  change("symbol-lower", "symbol-uppercase", /(?<=^Số: \d+\/)[\p{Lu}-]+(?=\n)/mu, (symbol) =>
    symbol.toLowerCase(),
  ),
  change(
    "symbol-wrong-type",
    "doc-type-abbreviation-match",
    /(?<=^Số: \d+\/)(?:QĐ|KH|BC|TB|HD|TTr)(?=-)/m,
    (type) => (type === "CT" ? "QĐ" : "CT"),
  ),
  change(
    "symbol-no-hyphen",
    "symbol-hyphen-missing symbol-named-shape",
    /(?<=^Số: \d+\/(?:QĐ|KH|BC|TB|HD|TTr))-/m,
    "",
  ),
  change("symbol-foreign-d", "symbol-char text-foreign-d", /(?<=^Số: \d+\/[^\n]*)Đ/m, "Ð"),
  change("symbol-plain-d", "symbol-char doc-type-abbreviation-match", /(?<=^Số: \d+\/)QĐ/m, "QD"),
  change("symbol-cv", "cong-van-no-cv", /(?<=^Số: \d+\/)(?=\p{Lu}+-\p{Lu}+\s+V\/v)/mu, "CV-"),
  change("symbol-full-stop", "number-no-trailing-mark", /(?<=^Số: \d+\/[^\n\t]+)(?=\n)/m, "."),
  lose("number-missing", "number-present", /\nSố: \d+\/[^\n\t]+(?=\n)/),
  // Địa danh, thời gian
  change(
    "place-no-comma",
    "place-comma",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}), ngày \d\d(?= tháng \d+ năm \d{4}\*?$)/mu,
    (words) => words.slice(1),
  ),
  change(
    "place-capital-ngay",
    "place-comma",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, )ngày(?= \d\d tháng \d+ năm \d{4}\*?$)/mu,
    "Ngày",
  ),
  change(
    "place-lower",
    "place-capitals",
    /(?<=^\*?)\p{Lu}[\p{L} ]{2,20}(?=, ngày \d\d tháng \d+ năm \d{4}\*?$)/mu,
    (place) => place.toLowerCase(),
  ),
  change(
    "date-unpadded-day",
    "date-day-pad",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, ngày )\d\d(?= tháng \d+ năm \d{4}\*?$)/mu,
    "6",
  ),
  change(
    "date-padded-month",
    "date-month-no-pad",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, ngày \d\d tháng )[3-9](?= năm \d{4}\*?$)/mu,
    (month) => `0${month}`,
  ),
  change(
    "date-unpadded-month",
    "date-month-pad body-date-pad",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, ngày \d\d tháng )0[12](?= năm \d{4}\*?$)/mu,
    (month) => month.slice(1),
  ),
  change(
    "date-slashes",
    "date-words",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, ngày )(\d\d) tháng (\d+) năm (\d{4})(?=\*?$)/mu,
    (_, day = "", month = "", year = "") => `${day}/${month}/${year}`,
  ),
  change(
    "date-unreal",
    "date-valid",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, ngày )\d\d tháng \d+(?= năm \d{4}\*?$)/mu,
    "31 tháng 4",
  ),
  change(
    "date-short-year",
    "date-year-4",
    /(?<=^\*?\p{Lu}[\p{L} ]{2,20}, ngày \d\d tháng \d+ năm )\d{4}(?=\*?$)/mu,
    "26",
  ),
  change(
    "date-full-stop",
    "place-no-trailing-mark",
    /(?<=^\p{Lu}[\p{L} ]{2,20}, ngày \d\d tháng \d+ năm \d{4})(?=$)/mu,
    ".",
  ),
  lose(
    "place-date-missing",
    "place-date-present",
    /\n\*?\p{Lu}[\p{L} ]{2,20}, ngày \d\d tháng \d+ năm \d{4}\*?(?=\n)/u,
  ),
  // Tên loại, trích yếu
  change(
    "type-lower",
    "type-line-uppercase",
    /(?<=\n\n(?:## )?(?:\*\*)?)(?:QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN|PHƯƠNG ÁN|CHỈ THỊ|NGHỊ QUYẾT)(?=(?:\*\*)?\n)/,
    (type) => type.charAt(0) + type.slice(1).toLowerCase(),
  ),
  change(
    "subject-full-stop",
    "subject-no-full-stop",
    /(?<=\n(?:QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN|CHỈ THỊ)\n[^\n]+)(?=\n\n)/,
    ".",
  ),
  change(
    "subject-with-vv",
    "subject-no-vv-named",
    /(?<=\n(?:QUYẾT ĐỊNH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH)\n)(?:Về việc )?\p{L}/u,
    (start) => `V/v ${start.at(-1)?.toLowerCase()}`,
  ),
  change("vv-colon", "vv-form", /(?<=\n)V\/v(?= \p{L})/u, "V/v:"),
  change("vv-full-stop", "vv-form", /(?<=\n)V\/v(?= \p{L})/u, "V/v."),
  change("vv-capitals", "vv-form", /(?<=\n)V\/v(?= \p{L})/u, "V/V"),
  change("vv-tight", "vv-form", /(?<=\n)V\/v \p{L}/u, (words) => words.replace(" ", "")),
  change("vv-upper-start", "vv-lowercase", /(?<=\nV\/v )\p{Ll}/u, (letter) => letter.toUpperCase()),
  change("marker-no-colon", "decision-marker", /(?<=\n\n(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)):(?=\n)/, ""),
  change(
    "marker-lower",
    "decision-marker",
    /(?<=\n\n)(?:QUYẾT ĐỊNH|QUYẾT NGHỊ):(?=\n)/,
    (marker) => marker.charAt(0) + marker.slice(1).toLowerCase(),
  ),
  lose("marker-missing", "decision-marker-missing", /\n(?:QUYẾT ĐỊNH|QUYẾT NGHỊ):\n/),
  // Kính gửi
  change("addressee-no-colon", "addressee-colon", /(?<=\n)Kính gửi:/, "Kính gửi"),
  change("addressee-upper", "addressee-colon", /(?<=\n)Kính gửi:/, "KÍNH GỬI:"),
  lose(
    "addressee-missing",
    "addressee-required",
    /\nKính gửi:[^\n]+\n(?=[\s\S]*- Như trên)(?<=Số: \d+\/(?:TTr-\p{Lu}+|[^\n]+\n+V\/v )[\s\S]*)/u,
  ),
  // Căn cứ
  change("basis-comma", "basis-semicolon", /(?<=\nCăn cứ [^\n]+);(?=\n)/, ","),
  change("basis-full-stop", "basis-semicolon", /(?<=\nCăn cứ [^\n]+);(?=\n)/, "."),
  change("basis-no-mark", "basis-semicolon", /(?<=\nCăn cứ [^\n]+\p{L});\n/u, "\n"),
  change(
    "basis-last-semicolon",
    "basis-last-period",
    /(?<=\n(?:Căn cứ|Theo đề nghị) [^\n]+)\.(?=\n\n(?:QUYẾT|Sở Tài chính ban hành))/,
    ";",
  ),
  change("basis-lower", "basis-capital", /(?<=\n)Căn cứ(?= [^\n]+;\n)/, "căn cứ"),
  change("basis-dash", "basis-capital", /(?<=\n)Căn cứ(?= [^\n]+;\n)/, "- Căn cứ"),
  change("basis-slip", "basis-keyword text-wrong-syllable", /(?<=\n)Căn cứ(?= [^\n]+;\n)/, "Căn cú"),
  change("basis-joined", "basis-own-line", /(?<=\nCăn cứ [^\n]+;)\n{1,2}Căn cứ/, " Căn cứ"),
  change(
    "basis-no-issuer",
    "basis-complete cite-first-issuer",
    /(?<=\n)Căn cứ (?:Nghị định|Quyết định) số \S+ ngày \d\d tháng \d+ năm \d{4} của (?:Chính phủ|Ủy ban nhân dân tỉnh Minh Hải)/,
    (basis) => basis.replace(/ của .*/, ""),
  ),
  change(
    "basis-no-date",
    "basis-complete cite-first-full",
    /(?<=\n)Căn cứ (?:Nghị định|Quyết định) số \S+ ngày \d\d tháng \d+ năm \d{4}/,
    (basis) => basis.replace(/ ngày .*/, ""),
  ),
  change("basis-twice", "basis-duplicate", /(?<=\n)(Căn cứ Nghị định[^\n]+;\n)/, (line) => line + line),
  change(
    "basis-expired",
    "basis-expired cite-expired",
    /(?<=\n)(?=Căn cứ (?:Nghị định|Luật)[^\n]+[;.]\n)(?<!Căn cứ[^\n]+\n{1,2})/,
    "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;\n",
  ),
  change(
    "basis-placeholder",
    "basis-placeholder cite-blank",
    /(?<=\n)(?=Căn cứ (?:Nghị định|Luật)[^\n]+;\n)/,
    "Căn cứ Quyết định số ... ngày ... của Ủy ban nhân dân tỉnh;\n",
  ),
  // Nơi nhận
  lose(
    "recipients-missing",
    "recipients-present",
    /(?<!SAO Y[\s\S]*)\n(?:\*{3})?Nơi nhận:(?:\*{3})?\n+(?:- [^\n]+\n)+(?![\s\S]*SAO Y)/,
  ),
  change("recipients-no-colon", "recipients-label", /(?<=\n)Nơi nhận:(?=\n)/, "Nơi nhận"),
  change("recipients-upper", "recipients-label", /(?<=\n)Nơi nhận:(?=\n)/, "NƠI NHẬN:"),
  change("recipients-comma", "recipients-semicolon", new RegExp(`${ITEM};(?=\\n- )`), ","),
  change("recipients-no-semicolon", "recipients-semicolon", new RegExp(`${ITEM};(?=\\n- )`), ""),
  change("recipients-no-dash", "recipients-dash", /(?<=\n- [^\n]+;\n)- (?=\p{L}[^\n]+;\n- )/u, ""),
  lose("recipients-no-copy", "recipients-luu-last", /(?<=- [^\n]+;)\n- Lưu: [^\n]+/),
  change("copy-no-colon", "recipients-luu-form", /(?<=\n- )Lưu: VT/, "Lưu VT"),
  change("copy-tight", "recipients-luu-form", /(?<=\n- )Lưu: VT/, "Lưu:VT"),
  change("copy-no-vt", "recipients-luu-vt", /(?<=\n- Lưu: )VT, (?=\p{Lu})/u, ""),
  change("copy-no-full-stop", "recipients-last-period", new RegExp(`${LAST_ITEM}\\.(?=\\n)`), ""),
  change("copy-semicolon", "recipients-last-period", new RegExp(`${LAST_ITEM}\\.(?=\\n)`), ";"),
  lose("recipients-no-above", "recipients-nhu-tren", /(?<=Kính gửi:[\s\S]*\n)- Như trên;\n/),
  change("recipients-lower-article", "recipients-nhu-dieu", /(?<=\n- )Như Điều(?= \d)/, "Như điều"),
  change(
    "recipients-no-such-article",
    "recipients-nhu-dieu cite-internal-exists",
    /(?<=\n- )Như Điều \d/,
    "Như Điều 9",
  ),
  // Chữ ký
  // Slips, invitations and minutes end as their forms do.
  lose(
    "end-mark-missing",
    "last-sentence-mark",
    /(?<=\n(?:\*\*|#+ \*\*)?(?:QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|PHƯƠNG ÁN)(?:\*\*)?\n[\s\S]*|\nV\/v [\s\S]*)\.\/\.(?=\n)/,
    ".",
  ),
  change("end-mark-short", "mark-form", /\.\/\.(?=\n)/, "./"),
  change("end-mark-space", "mark-form", /\.\/\.(?=\n)/, " ./."),
  change("authority-tight", "sign-abbr-form", /(?<=^\*{0,2})(?:KT|TM|TL|TUQ)\. (?=\p{Lu})/mu, (words) =>
    words.trim(),
  ),
  change("authority-no-stop", "sign-abbr-form", /(?<=^\*{0,2})(?:KT|TM|TL|TUQ)\. (?=\p{Lu})/mu, (words) =>
    words.replace(".", ""),
  ),
  change(
    "authority-slash",
    "sign-abbr-form",
    /(?<=^\*{0,2})(?:TM|TL)\. (?=\p{Lu})/mu,
    (words) => `${words.charAt(0)}/${words.slice(1)}`,
  ),
  change(
    "tm-before-post",
    "sign-tm-collective",
    /(?<=\n\n\*{0,2})(?:GIÁM ĐỐC|CHÁNH VĂN PHÒNG)(?=\*{0,2}\n)/,
    (post) => `TM. ${post}`,
  ),
  change("kt-same-post", "sign-kt-deputy", /(?<=\n\*{0,2}KT\. [^\n]+\n+\*{0,2})PHÓ (?=[^\n]+\*{0,2}\n)/, ""),
  change(
    "kt-other-deputy",
    "sign-kt-deputy",
    /(?<=\n\*{0,2}KT\. GIÁM ĐỐC\*{0,2}\n+\*{0,2})PHÓ GIÁM ĐỐC/,
    "PHÓ CHỦ TỊCH",
  ),
  lose(
    "tm-without-kt",
    "sign-tm-kt",
    /(?<=\n\*{0,2}TM\. ỦY BAN NHÂN DÂN\*{0,2}\n+)\*{0,2}KT\. CHỦ TỊCH\*{0,2}\n+/,
  ),
  change(
    "signer-upper",
    "sign-name-case",
    /(?<=\n\n\*{0,2})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}(?=\*{0,2}(?:\n\n|\n*$))/u,
    (name) => name.toUpperCase(),
  ),
  change(
    "signer-degree",
    "sign-no-honorific",
    /(?<!BỆNH VIỆN[\s\S]*)(?<=\n\n\*{0,2}(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG)\*{0,2}\n\n\*{0,2})(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}\*{0,2}(?:\n\n|\n*$))/u,
    "TS. ",
  ),
  // Phụ lục
  change(
    "appendix-letter",
    "appendix-roman",
    /(?<=\n\*{0,2})Phụ lục (?:I|II)(?=\*{0,2}\n)/,
    (label) => `Phụ lục ${label.length}`,
  ),
  change("appendix-gap", "appendix-sequence", /(?<=\n\*{0,2}Phụ lục )II(?=\*{0,2}\n)/, "III"),
  change("appendix-note-number", "appendix-kem-theo-match", /(?<=\n\*?\(Kèm theo [^\n]+ số )\d+(?=\/)/, "9"),
  change(
    "appendix-note-date",
    "appendix-kem-theo-match",
    /(?<=\n\*?\(Kèm theo [^\n]+ ngày )\d\d(?= tháng)/,
    (day) => (day === "11" ? "12" : "11"),
  ),
  change(
    "appendix-note-type",
    "appendix-kem-theo-match cite-type-symbol",
    /(?<=\n\*?\(Kèm theo )(?:Kế hoạch|Quyết định)(?= số)/,
    (type) => (type === "Kế hoạch" ? "Quyết định" : "Kế hoạch"),
  ),
  change("appendix-missing", "appendix-missing", /(?<=theo )Phụ lục II(?= kèm theo)/, "Phụ lục IV"),
];
