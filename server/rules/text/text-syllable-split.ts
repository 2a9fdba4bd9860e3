import type { Word } from "../../draft/prose.ts";
import { areMet } from "../../language/contexts.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";

export const textSyllableSplit: Rule = {
  id: "text-syllable-split",
  part: "text",
  title: "Một tiếng không bị tách rời bằng khoảng trắng",
  why: "“nhi ệm vụ”, “trư ờng hợp” là lỗi của phép chuyển từ PDF; tìm kiếm bỏ sót, ngắt dòng sai.",
  basis: "Chính tả tiếng Việt; cặp âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  yieldsTo: ["text-malformed-syllable", "text-slip-in-phrase", "text-wrong-syllable"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { words } of draft.prose) {
      for (let at = 0; at + 1 < words.length; at++) {
        const [head, rest] = [words[at] as Word, words[at + 1] as Word];
        // A narrow cell of a table on paper cuts a syllable at the end of its line.
        if (
          !/^[^\S\n]$/.test(draft.text.slice(head.to, rest.from)) ||
          !isSplit(words[at - 1], head, rest, words[at + 2])
        )
          continue;
        const where = span(head.from, rest.to);
        if (takesInMarkup(draft, where)) continue;
        yield {
          span: where,
          message: `Thừa khoảng trắng trong tiếng “${head.text}${rest.text}”.`,
          fixes: [replace(where, head.text + rest.text, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Các phòng thực hiện «nhi ệm» vụ được giao, báo cáo «trư ờng» hợp vướng mắc.\n",
      good: "- Các phòng thực hiện nhiệm vụ được giao, báo cáo trường hợp vướng mắc.\n",
    },
    {
      bad: "- Văn phòng trình Giám đốc «quy ết» định phương án.\n",
      good: "- Văn phòng trình Giám đốc quyết định phương án.\n",
    },
    {
      bad: "- Nhà «trườ ng» công khai kết quả; «ch ính» quyền xã giám sát.\n",
      good: "- Nhà trường công khai kết quả; chính quyền xã giám sát.\n",
    },
    {
      bad: "- Các huyện, «t hành» phố thực hiện «trác h» nhiệm; «q uyết» định phê duyệt, định «h ướng» phát triển.\n",
      good: "- Các huyện, thành phố thực hiện trách nhiệm; quyết định phê duyệt, định hướng phát triển.\n",
    },
    { good: "- Theo điểm c ông khai kết quả; lớp h ọc; 5 m ét; hệ số k ế toán trưởng.\n" },
    { good: "- Chi ân nhân; thi ông đồ; khu ổn định; tư ấn bản; phi ốc đảo.\n" },
    { good: "Thời gian hoàn thà\nnh\nThá\nng 02\n" },
    { good: "- Quy ước thôn, ấp; chi ủy; khu ở; thư ủy quyền; thi ảnh.\n" },
  ],
};

/** The end of a syllable that bears its mark: "ệm", "ường", "ết". */
const REST = /^[ăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]\p{Ll}{1,3}$/u;
/** Consonants that are no word by themselves, at the beginning ("ch ính") or the end of a syllable ("trườ ng"). */
const INITIAL = /^(?:ch|kh|ng|ngh|nh|ph|th|tr)$/u;
const FINAL = /^(?:ng|nh)$/u;

/** One letter cut off: "t hành phố", "trác h nhiệm"; behind "điểm", "lớp" and the like it is a name. */
const LETTER_BEFORE = /^[bcdđghklmnpqrstvx]$/u;
const LETTER_BEHIND = /^[cghmnpt]$/u;
const NAMED = /^(?:điểm|khoản|mục|lớp|nhóm|loại|hạng|bảng|tổ|khu|lô|khối|chữ|mẫu|\d+)$/iu;

/** True for a letter cut off a syllable that makes a word with a neighbour. */
function isLetterCut(before: Word | undefined, head: Word, rest: Word, after: Word | undefined): boolean {
  const isLetter =
    (LETTER_BEFORE.test(head.text) && /^\p{Ll}{2,6}$/u.test(rest.text)) ||
    (LETTER_BEHIND.test(rest.text) && /^\p{Ll}{2,5}$/u.test(head.text));
  if (!isLetter || NAMED.test(before?.text ?? "") || NAMED.test(head.text)) return false;
  const whole = keyOf(head.lower + rest.lower);
  return isSyllable(whole) && makesWord(before, whole, after);
}

function makesWord(before: Word | undefined, whole: string, after: Word | undefined): boolean {
  return (
    (after !== undefined && isKnownPair(whole, keyOf(after.lower))) ||
    (before !== undefined && isKnownPair(keyOf(before.lower), whole))
  );
}

/** True if the two pieces make one syllable, and are none as they stand or make a word with a neighbour. */
function isSplit(before: Word | undefined, head: Word, rest: Word, after: Word | undefined): boolean {
  if (isLetterCut(before, head, rest, after)) return true;
  const isCut = FINAL.test(rest.text) || (INITIAL.test(head.text) && /^\p{Ll}{2,5}$/u.test(rest.text));
  if (!(isCut || REST.test(rest.text)) || !/^\p{L}\p{Ll}{1,4}$/u.test(head.text)) return false;
  const whole = keyOf(head.lower + rest.text);
  if (!isSyllable(whole)) return false;
  // "5 tr ăn" counts something by its abbreviation.
  if (isCut) return !/\d$/.test(before?.text ?? "");
  if (areMet(keyOf(head.lower), keyOf(rest.text))) return false;
  if (after && areMet(keyOf(rest.text), keyOf(after.lower))) return false;
  return makesWord(before, whole, after);
}
