import { misspeltPost } from "../conventions/posts.ts";
import surnames from "../conventions/surnames.json" with { type: "json" };
import { isUpperCase } from "../text/case.ts";
import { countSyllables } from "../text/syllables.ts";

const AUTHORITY_MARK =
  /^(?:(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s?(?:[./:]|(?=\s))\s?\p{Lu}|(?:TM|KT|TL|TUQ),\s(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHÁNH|TRƯỞNG)|(?:Tm|T\/m|Kt|K\/t|Tl|T\/l|Tuq)(?:\.\s?|\s)\p{Lu}{2})/u;
const POST =
  /^(?:QUYỀN\s+|Q\.\s?)?(?:PHÓ\s+)?(?:(?<=^PHÓ\s+)(?:VĂN\s+PHÒNG|PHÒNG|BAN|KHOA)|TỔNG\s+GIÁM\s+ĐỐC|GIÁM\s+ĐỐC|CHỦ\s+TỊCH|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|TỔNG\s+CỤC\s+TRƯỞNG|CHI\s+CỤC\s+TRƯỞNG|CỤC\s+TRƯỞNG|VỤ\s+TRƯỞNG|VIỆN\s+TRƯỞNG|HIỆU\s+TRƯỞNG|TỔ\s+TRƯỞNG|TỔ\s+PHÓ|ĐỘI\s+TRƯỞNG|TRẠM\s+TRƯỞNG|HẠT\s+TRƯỞNG|CHỈ\s+HUY\s+TRƯỞNG|CHÍNH\s+ỦY|TƯ\s+LỆNH|TRƯỞNG\s+\p{Lu}+|CHÁNH\s+(?:VĂN\s+PHÒNG|THANH\s+TRA|ÁN)|TỔNG\s+(?:KIỂM\s+TOÁN|THANH\s+TRA|BIÊN\s+TẬP|THƯ\s+KÝ)|THỐNG\s+ĐỐC|THỦ\s+TƯỚNG|THỦ\s+TRƯỞNG|CHỦ\s+NHIỆM|BÍ\s+THƯ|CHỦ\s+TỌA|CHỦ\s+TOẠ|THƯ\s+KÝ|NGƯỜI\s+\p{Lu}+|ĐẠI\s+DIỆN|KẾ\s+TOÁN\s+TRƯỞNG|THẨM\s+PHÁN|(?:THẨM\s+TRA|KIỂM\s+SÁT|ĐIỀU\s+TRA|CHẤP\s+HÀNH|CÔNG\s+CHỨNG|CHÍNH\s+TRỊ|ỦY)\s+VIÊN|(?:(?:SƯ|LỮ|TRUNG|TIỂU)\s+ĐOÀN|ĐẠI\s+ĐỘI|ĐỒN)\s+TRƯỞNG|QUẢN\s+ĐỐC)(?!\p{L})/u;
const SIGNED =
  /^\(?\s*(?:đã ký|ký tên|ký, đóng dấu|ký và đóng dấu|ký, ghi rõ họ tên|chữ ký|ký số|ký điện tử|ký bởi|người ký\s*:|(?:thời gian|ngày|giờ) ký\s*:|signature valid|digitally signed)[^)\n]{0,80}\)?$/iu;
const RANK_OR_DEGREE =
  /^(?:(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Luật sư|Bác sĩ|Tiến sĩ|Thạc sĩ|Kỹ sư|Dược sĩ|GS|PGS|TSKH|TS|Th\.?\s?S|BSCKI{1,2}|BSCK\d|BS|CKI{1,2}|KTS|KS|CN|LS|DS|DSCKI{1,2}|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT|AHLĐ)(?!\p{L})[\s.,-]{0,4}){1,5}(?=\p{Lu})/u;
const NAME = /^(?:\p{Lu}[\p{L}'’]{0,9}\s{1,3}){1,6}\p{Lu}[\p{L}'’]{0,9}$/u;

/** True if a line begins with "TM.", "KT.", "TL.", "TUQ." or "Q.", also when badly written. */
export function hasAuthorityMark(words: string): boolean {
  return AUTHORITY_MARK.test(words);
}

/** "PHÓ" on a line of its own, cut from the post below it. */
export function isHalfPost(words: string): boolean {
  return /^(?:PHÓ|QUYỀN)$/u.test(words);
}

/** True if a line is that of authority or post in a signature: upper case, or behind "KT." and the like. */
export function isPost(words: string): boolean {
  return (
    hasAuthorityMark(words) ||
    isHalfPost(words) ||
    (POST.test(words) && isUpperCase(words.replace(/\([^)]*\)/g, ""))) ||
    (words.length < 60 && isUpperCase(words) && misspeltPost(words) !== undefined)
  );
}

/** True if a line is a post but for its capitals: "Phó Giám đốc". */
export function isTitleCasePost(words: string): boolean {
  return words.length < 60 && POST.test(words.toUpperCase()) && !/[.;:,]$/.test(words);
}

/** A person's name in title case, degrees and ranks before it; in upper case only behind a usual surname, for headings look the same. */
export function isName(words: string): boolean {
  const bare = words.replace(RANK_OR_DEGREE, "");
  // A deputy's post that is in no list: "PHÓ VĂN PHÒNG".
  if (/^PHÓ\s/u.test(bare)) return false;
  if (!NAME.test(bare) || countSyllables(bare) > 7) return false;
  return !isUpperCase(bare) || surnames.includes(bare.split(/\s+/)[0] ?? "");
}

/** What stands between post and name where the signature was: "(Đã ký)", the words of a digital signature. */
export function isSigned(words: string): boolean {
  return SIGNED.test(words);
}

/** A line of the signature column that a converter left among the places under "Nơi nhận". */
export function isOfSignature(words: string): boolean {
  return isPost(words) || isSigned(words) || isName(words);
}
