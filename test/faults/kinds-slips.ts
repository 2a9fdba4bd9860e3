import { add, change, type FaultKind, lose } from "./inject.ts";

/** Slips in the fixed words of a document, in its order and in its clock, as someone who does not know the rules would make them. */
export const kindsOfSlips: readonly FaultKind[] = [
  // Quốc hiệu, Tiêu ngữ
  change("national-name-mark", "national-name-text", /(?<=CỘNG H(?:ÒA|OÀ) XÃ )HỘI(?= CHỦ NGHĨA)/, "HÔI"),
  change("national-name-letter", "national-name-text", /(?<=XÃ HỘI CHỦ )NGHĨA(?= VIỆT NAM\*{0,2}\n)/, "NGĨA"),
  change("national-name-full-stop", "national-name-text", /(?<=CHỦ NGHĨA VIỆT NAM)(?=\n)/, "."),
  change("motto-mark", "motto-text", /Hạnh phúc(?=\*{0,2}\n)/, "Hạnh phức"),
  change("motto-commas", "motto-hyphen-spacing", /Độc lập - Tự do - Hạnh phúc/, "Độc lập, Tự do, Hạnh phúc"),
  // Số, trích yếu, căn cứ
  change("number-party-shape", "symbol-slash", /(?<=^Số: \d+)\/(?:QĐ|KH|BC|TB)-(?=\p{Lu}+\n)/mu, (symbol) =>
    symbol.replace("/", "–").replace("-", "/").replace("–", "-"),
  ),
  change("decision-marker-semicolon", "decision-marker", /(?<=\n\*{0,2}QUYẾT ĐỊNH):(?=\*{0,2}\n)/, ";"),
  change(
    "basis-no-subject",
    "basis-subject",
    /(?<=\nCăn cứ )Nghị định số (\d+\/\d{4}\/NĐ-CP) (ngày \d+ tháng \d+ năm \d{4} của Chính phủ) [^;\n]+(?=;)/,
    (_all, number = "", rest = "") => `Nghị định số ${number} ${rest}`,
  ),
  change("number-backslash", "symbol-slash", /(?<=^Số: \d+)\/(?=\p{Lu})/mu, "\\"),
  change("issue-date-no-year-word", "date-words", /(?<=, ngày \d+ tháng \d+) năm(?= \d{4}\*?\n)/, ""),
  change(
    "type-line-colon",
    "type-line-mark",
    /(?<=\n\*{0,2}(?:KẾ HOẠCH|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH))(?=\*{0,2}\n)/,
    ":",
  ),
  change("basis-colon", "basis-semicolon", /(?<=\nCăn cứ [^\n:]*ngày \d[^\n:]*);(?=\n+Căn cứ)/, ":"),
  // Bố cục
  change("roman-four-ones", "roman-form", /(?<=\n[#* ]{0,9}I)V(?=\. \p{Lu})/u, "III"),
  change("point-astray", "point-sequence", /(?<=\nb\) [^\n]+\n+)c(?=\) [^\n]+\n+d\))/, "h"),
  change("article-gap-in-label", "label-gap", /(?<=\nĐiều \d+)\.(?= \p{Lu})/u, " ."),
  // Nơi nhận, ký
  change("recipients-label-mark", "recipients-label", /(?<=\n)Nơi nhận(?=:\n)/, "Nơi nhân"),
  change(
    "recipients-twice",
    "recipients-duplicate",
    /(?<=\n)- (?!Như|Lưu)[^\n;]+;\n(?=- )/u,
    (item) => item + item,
  ),
  change("decision-nhu-tren", "recipients-nhu-dieu", /(?<=\n- )Như Điều \d+(?=;)/, "Như trên"),
  change("authority-small", "sign-abbr-form", /(?<=\n\*{0,2})KT\.(?= \p{Lu})/u, "Kt."),
  change("post-mark", "sign-post-spelling", /(?<=\n\*{0,2}(?:KT\. )?(?:PHÓ )?GIÁM )ĐỐC(?=\*{0,2}\n)/, "ĐÔC"),
  change("authority-comma", "sign-abbr-form", /(?<=\n\*{0,2})KT\.(?= (?:GIÁM ĐỐC|CHỦ TỊCH))/u, "KT,"),
  lose(
    "so-by-chairman",
    "sign-issuer-consistency",
    /(?<=^\*{0,2}(?:UBND [^\n]+\n+)?\*{0,2}SỞ [^\n]+\n+(?!\*{0,2}(?:BỆNH|TRƯỜNG|TRUNG TÂM|CHI CỤC))[\s\S]*\n\*{0,2})GIÁM ĐỐC(?=\*{0,2}\n\n+\*{0,2}\p{Lu}\p{Ll})/u,
    "CHỦ TỊCH",
  ),
  // Lô-gíc, viết hoa
  add(
    "period-reversed",
    "logic-date-range",
    "Thực hiện giai đoạn «2025 - 2021» theo lộ trình đã được phê duyệt.",
  ),
  add(
    "minutes-beyond-hour",
    "logic-time",
    "Cuộc họp bắt đầu lúc «14 giờ 75 phút» tại hội trường của cơ quan.",
  ),
  add("fifth-quarter", "logic-time", "Các đơn vị hoàn thành việc rà soát trong «quý V» năm 2026."),
  add("so-small", "cap-agency", "Kết quả được gửi về «sở tài chính» để tổng hợp, báo cáo theo quy định."),
  change(
    "item-small",
    "cap-item",
    /(?<=\n[a-zđ]\) \p{Lu}[^\n]{30,}[.;]\n+[a-zđ]\) )\p{Lu}(?=\p{Ll}{1,6} \p{Ll}+ \p{Ll}+ [^\n]{30,}[.;]\n+[a-zđ]\) \p{Lu})/u,
    (first) => first.toLowerCase(),
  ),
  add(
    "country-small",
    "cap-country cap-agency",
    "Các sản phẩm sản xuất tại «Việt nam» được ưu tiên lựa chọn khi mua sắm.",
  ),
  add(
    "middle-name-small",
    "cap-person",
    "Việc này giao ông Nguyễn «trọng» Hoàng trực tiếp theo dõi, báo cáo.",
  ),
];
