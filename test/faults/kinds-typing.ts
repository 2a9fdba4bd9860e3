import { add, change, type FaultKind } from "./inject.ts";

/** A place in running text: between two lower-case words of one line that are not in a header. */
const WORDS = "(?<=^[^\\n|\\t#]{40,}\\p{Ll}{2})(?<!@[^\\s]*)";

/** Faults of typing and of capital letters. */
export const kindsOfTyping: readonly FaultKind[] = [
  change("double-space", "text-double-space", new RegExp(`${WORDS} (?=\\p{Ll}{2,})`, "mu"), "  "),
  change(
    "space-before-comma",
    "text-space-before-punct",
    new RegExp(`${WORDS},(?= \\p{Ll}{2,})`, "mu"),
    " ,",
  ),
  change("space-before-stop", "text-space-before-punct", new RegExp(`${WORDS}\\.(?=$)`, "mu"), " ."),
  change(
    "no-space-after-comma",
    "text-space-after-punct",
    new RegExp(`${WORDS}, (?=\\p{Ll}{2,})`, "mu"),
    ",",
  ),
  change(
    "no-space-after-semicolon",
    "text-space-after-punct",
    new RegExp(`${WORDS}; (?=\\p{Ll}{2,})`, "mu"),
    ";",
  ),
  change("space-in-bracket", "text-space-in-bracket", /(?<=\p{Ll} )\((?=\p{L}[^()\n]{3,}\))/u, "( "),
  change(
    "space-before-bracket-end",
    "text-space-in-bracket text-space-before-punct",
    /(?<=\([\p{L} ]{3,40})\)/u,
    " )",
  ),
  change("no-space-before-bracket", "text-space-around-bracket", /(?<=\p{Ll}) \((?=[\p{L} ]{5,}\))/u, "("),
  change("comma-twice", "text-double-punct", new RegExp(`${WORDS},(?= \\p{Ll}{2,})`, "mu"), ",,"),
  change(
    "stop-comma",
    "text-double-punct text-extra-dots",
    new RegExp(`${WORDS};(?= \\p{Ll}{2,})`, "mu"),
    ".;",
  ),
  change("stop-twice", "text-double-punct text-extra-dots", new RegExp(`${WORDS}\\.(?=$)`, "mu"), ".."),
  add(
    "dots-comma",
    "text-double-punct text-extra-dots",
    "Các đơn vị chuẩn bị bàn ghế, âm thanh, ánh sáng«..,» bảo đảm phục vụ hội nghị.",
  ),
  add(
    "comma-dots",
    "text-double-punct text-extra-dots text-comma-ellipsis",
    "Các đơn vị chuẩn bị bàn ghế, âm thanh, ánh sáng«,..» để phục vụ hội nghị.",
  ),
  change(
    "final-stop-missing",
    "text-final-punct text-final-punct-list last-sentence-mark basis-last-period",
    /(?<=^\p{Lu}\p{Ll}[^\n|]{70,}[^/])\.\n(?=\n\p{Lu}\p{Ll})/mu,
    "\n",
  ),
  change(
    "final-comma",
    "text-final-comma text-final-punct",
    /(?<=^\p{Lu}\p{Ll}[^\n|]{70,}[^/])\.(?=\n\n(?:#+ \*\*)?(?:I|\d|Điều))/mu,
    ",",
  ),
  change("sentence-lower", "cap-sentence", /(?<=\p{Ll}{2}\. )\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) =>
    letter.toLowerCase(),
  ),
  add(
    "sentence-tight",
    "text-space-after-punct",
    "Các đơn vị khẩn trương thực hiện«.Đề» nghị báo cáo kết quả đúng thời hạn.",
  ),
  change(
    "word-twice",
    "text-repeated-word text-repeated-phrase",
    new RegExp(`${WORDS} (?:các|của|được|thực hiện|và)(?= \\p{Ll}{2,})`, "mu"),
    (word) => word + word,
  ),
  change("telex-left", "text-malformed-syllable", /(?<=\p{Ll} )cơ quan(?=[ ,;.])/u, "cow quan"),
  change(
    "tone-misplaced",
    "text-malformed-syllable",
    /(?<=\p{Ll} )(?:người|được|nước)(?= )/u,
    (word) => ({ người: "ngừơi", được: "đựơc", nước: "nứơc" })[word] ?? word,
  ),
  change(
    "mark-missing",
    "text-wrong-syllable text-malformed-syllable text-confused-phrase",
    /(?<=\p{Ll} )(?:thực hiện|cơ quan|báo cáo|kế hoạch)(?=[ ,;])/u,
    (word) =>
      ({ "thực hiện": "thưc hiện", "cơ quan": "cơ quán", "báo cáo": "bảo cáo", "kế hoạch": "kê hoạch" })[
        word
      ] ?? word,
  ),
  change("nghanh", "text-malformed-syllable", /(?<=\p{Ll},? )ngành(?=[ ,;])/u, "nghành"),
  change("decomposed", "text-nfc", /(?<=\p{Ll} )(?:thực|người|được)(?= )/u, (word) => word.normalize("NFD")),
  change("zero-width", "text-zero-width", new RegExp(`${WORDS} (?=\\p{Ll}{2,})`, "mu"), "\u200b "),
  change("cyrillic", "text-lookalike-letter", /(?<=\p{Ll} c)á(?=c )|(?<= b)a(?=n )/u, "а"),
  change("full-width", "text-full-width", new RegExp(`${WORDS},(?= \\p{Ll}{2,})`, "mu"), "，"),
  change("control", "text-control-character", new RegExp(`${WORDS} (?=\\p{Ll}{2,})`, "mu"), "\u0002 "),
  change("capital-inside", "cap-inside-word", /(?<=\p{Ll} )nhân(?= dân)/u, "nhÂn"),
  change(
    "capital-two",
    "cap-inside-word",
    /(?<=\n\n)\p{Lu}\p{Ll}(?=\p{Ll}+ \p{Ll}+ [^\n]{40,})/u,
    (letters) => letters.toUpperCase(),
  ),
  change(
    "number-joined",
    "text-number-joined text-malformed-syllable",
    /(?<= \d\d) (?=(?:ngày|công|nhiệm|thành|hộ|đơn) )/u,
    "",
  ),
  add(
    "bracket-open",
    "text-bracket-pair",
    "Các cơ quan chuyên môn thuộc tỉnh «(»sau đây gọi là cơ quan chủ trì thực hiện nội dung này.",
  ),
  add("one-some", "text-numeral-some", "Hiện nay còn «1 số» đơn vị chưa gửi báo cáo theo quy định."),
  add("body-vv", "text-body-vv", "Đề nghị báo cáo UBND tỉnh «v/v» bố trí kinh phí thực hiện nhiệm vụ."),
  add("slash-space", "text-slash-spacing", "Các đơn vị cử 01 công chức«/ »viên chức tham dự lớp tập huấn."),
  // Viết hoa
  change(
    "body-people-committee",
    "cap-agency-ubnd",
    /(?<=\p{Ll} )[ỦU][ỷy] ban nhân dân|(?<=\p{Ll} )Ủy ban nhân dân/u,
    "Ủy ban Nhân dân",
  ),
  change(
    "committee-lower",
    "cap-agency-ubnd cap-agency text-case-consistent",
    /(?<=\p{Ll} )Ủy ban nhân dân/u,
    "ủy ban nhân dân",
  ),
  add(
    "council-plain-d",
    "symbol-char cap-agency-ubnd text-abbrev-define text-confused-phrase",
    "Đề nghị Thường trực «HDND» tỉnh giám sát việc thực hiện các nội dung nêu trên.",
  ),
  change(
    "department-lower",
    "cap-agency",
    /(?<=\p{Ll} )Sở (?:Tài chính|Xây dựng|Nội vụ|Y tế)/u,
    (name) => name.slice(0, 3) + name.charAt(3).toLowerCase() + name.slice(4),
  ),
  change("government-lower", "cap-national-body", /(?<=\p{Ll} )Chính phủ/u, "chính phủ"),
  change("month-upper", "cap-month place-comma", /(?<=ngày \d\d )tháng(?= \d+ năm)/u, "Tháng"),
  add("weekday-lower", "cap-weekday-month", "Hội nghị tổ chức vào sáng «thứ hai» hằng tuần tại hội trường."),
  add("ward-lower", "cap-admin-unit-upper", "Đề nghị «quận 1», Thành phố Hồ Chí Minh phối hợp thực hiện."),
  add(
    "province-upper",
    "cap-admin-unit-lower",
    "Đề nghị các sở, ngành của «Tỉnh Đồng Tháp» phối hợp thực hiện.",
  ),
  add(
    "province-name-lower",
    "cap-province",
    "Đề nghị các sở, ngành của tỉnh «Đồng tháp» phối hợp thực hiện.",
  ),
  add(
    "appendix-mention",
    "appendix-mention-case cap-appendix",
    "Nội dung chi tiết nêu tại «phụ lục II» Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
  ),
  add(
    "law-lower",
    "cap-document-name",
    "Thực hiện quy định của «luật Đất đai» và các văn bản hướng dẫn thi hành.",
  ),
];
