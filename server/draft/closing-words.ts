import { misspeltPost, postNames } from "../conventions/posts.ts";
import surnames from "../conventions/surnames.json" with { type: "json" };
import titles from "../conventions/titles.json" with { type: "json" };
import { isUpperCase } from "../text/case.ts";
import { matchesOf } from "../text/match.ts";
import { anyOf } from "../text/pattern.ts";
import { countSyllables } from "../text/syllables.ts";
import known from "./words.json" with { type: "json" };

const { posts, markedPosts, signed, signedLabels } = known.signature;

/** "KT. BỘ TRƯỞNG", "KT BỘ TRƯỞNG", "KT, BỘ TRƯỞNG"; in small letters only before a post in capitals. */
const AUTHORITY_MARKS = [
  String.raw`(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s?(?:[./:]|(?=\s))\s?\p{Lu}`,
  String.raw`(?:TM|KT|TL|TUQ),\s${anyOf(markedPosts)}`,
  String.raw`(?:[Tt]m|T\/m|[Kk]t|K\/t|[Tt]l|T\/l|[Tt]uq|[Kk]\.\s?[Tt]|[Tt]\.\s?[MmLl])(?:\.\s?|\s)\p{Lu}{2}`,
];
const AUTHORITY_MARK = new RegExp(`^(?:${AUTHORITY_MARKS.join("|")})`, "u");
/** A post that heads a known kind of body, or another that is known, or "TRƯỞNG" and "NGƯỜI" with a word of its own. */
const POST = new RegExp(
  String.raw`^(?:QUYỀN\s+|Q\.\s?)?(?:PHÓ\s+|P\.\s?)?(?:${anyOf([...postNames, ...posts], "\\s+")}|(?:TRƯỞNG|NGƯỜI)\s+\p{Lu}+)(?!\p{L})`,
  "u",
);
const SIGNED = new RegExp(
  String.raw`^\(?\s*(?:${anyOf(signed)}|${anyOf(signedLabels)}\s*:)[^)\n]{0,80}\)?$`,
  "iu",
);
const RANK_OR_DEGREE = new RegExp(
  String.raw`^(?:(?:${anyOf([...titles.ranks, ...titles.degrees, ...titles.abbreviations])}|BSCK\d)(?!\p{L})[\s.,-]{0,4}){1,5}(?=\p{Lu})`,
  "u",
);
const NAME = /^(?:\p{Lu}[\p{L}'’]{0,9}\s{1,3}){1,6}\p{Lu}[\p{L}'’]{0,9}$/u;

/** Bodies in the second line of a post whose first syllable is a surname as well. */
const NOT_NAME = new RegExp(`^${anyOf(known.signature.notNames)}(?!\\p{L})`, "u");

/** True if a line begins with "TM.", "KT.", "TL.", "TUQ." or "Q.", also when badly written. */
export function hasAuthorityMark(words: string): boolean {
  return AUTHORITY_MARK.test(words);
}

/** "PHÓ", "PHÓ CHỦ" on a line of its own, cut from what stands below it. */
export function isHalfPost(words: string): boolean {
  return /^(?:PHÓ|QUYỀN|(?:PHÓ )?(?:CHỦ|(?:TỔNG )?GIÁM))$/u.test(words);
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

/** A signer's name without the ranks and degrees before it: "Đại tá Nguyễn Văn An". */
export function withoutRank(name: string): string {
  return name.replace(RANK_OR_DEGREE, "");
}

/** True if a line is a post but for its capitals: "Phó Giám đốc". */
export function isTitleCasePost(words: string): boolean {
  return words.length < 60 && POST.test(words.toUpperCase()) && !/[.;:,]$/.test(words);
}

/** A person's name in title case, degrees and ranks before it; in upper case only behind a usual surname, for headings look the same. */
export function isName(words: string): boolean {
  const bare = withoutRank(words);
  // A deputy's post that is in no list: "PHÓ VĂN PHÒNG".
  if (/^PHÓ\s/u.test(bare) || NOT_NAME.test(bare)) return false;
  if (isNameWithSlip(bare)) return true;
  if (!NAME.test(bare) || countSyllables(bare) > 7) return false;
  return !isUpperCase(bare) || surnames.includes(bare.split(/\s+/)[0] ?? "");
}

/** "nguyễn thanh bình": a surname that opens no other word, two or three syllables behind it, all in small letters. */
const SMALL_NAME = new RegExp(`^${anyOf(known.signature.sureSurnames)}(?: \\p{Ll}{1,6}){2,3}$`, "u");

/** "Nguyễn thanh Bình", "trần Văn Sơn": a usual surname first, a given name last, and one syllable with a small letter. */
function isNameWithSlip(words: string): boolean {
  if (SMALL_NAME.test(words)) return true;
  const [surname, ...rest] = words.split(/\s+/);
  if (surname && /^\p{Ll}{2,7}$/u.test(surname) && rest.length > 1 && rest.length < 4)
    return (
      surnames.includes(surname.toUpperCase()) && rest.every((word) => /^\p{Lu}\p{Ll}{0,6}$/u.test(word))
    );
  const given = rest.pop();
  if (!surname || !given || rest.length === 0 || rest.length > 2) return false;
  if (!surnames.includes(surname.toUpperCase()) || !/^\p{Lu}\p{Ll}+$/u.test(surname)) return false;
  const isSmall = (word: string) => /^\p{Ll}{1,7}$/u.test(word);
  return (
    /^\p{Lu}\p{Ll}{0,6}$/u.test(given) &&
    rest.filter(isSmall).length === 1 &&
    rest.every((word) => isSmall(word) || /^\p{Lu}\p{Ll}{0,6}$/u.test(word))
  );
}

/** What stands between post and name where the signature was: "(Đã ký)", the words of a digital signature. */
export function isSigned(words: string): boolean {
  return SIGNED.test(words);
}

/**
 * "- Như trên; PHÓ CỤC TRƯỞNG", "- Lưu: VT, TC. Đỗ Thị Hoa": where the signature's column begins in a line of the list
 * beside it, with one space left between the two.
 */
export function signatureBeside(words: string): number | undefined {
  if (!/^[-–+]/u.test(words) || words.length > 240) return undefined;
  for (const gap of matchesOf(words, /[;.)]\s{1,9}(?=\p{Lu})/gu)) {
    const at = gap.index + gap[0].length;
    const right = words.slice(at);
    const isNamed =
      isName(right) && countSyllables(right) > 2 && (gap[0][0] === ";" || /^.\s?Lưu/iu.test(words));
    if ((isPost(right) && !/[;,.]$/.test(right)) || isNamed) return at;
  }
  return undefined;
}

/** A line of the signature column that a converter left among the places under "Nơi nhận". */
export function isOfSignature(words: string): boolean {
  return isPost(words) || isSigned(words) || isName(words);
}
