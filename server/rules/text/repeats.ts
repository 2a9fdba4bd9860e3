import type { Draft } from "../../draft/draft.ts";
import type { Word } from "../../draft/prose.ts";
import table from "../../language/doubled.json" with { type: "json" };
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";

const neverDoubled: ReadonlySet<string> = new Set(table.neverDoubled.split(" "));
/** Syllables that stand twice only after one with which the first makes a word: "trực thuộc thuộc Sở". */
const doubledAfter = new Map(
  Object.entries(table.doubledAfter).map(([word, before]) => [
    keyOf(word),
    new Set(before.split(" ").map(keyOf)),
  ]),
);

export const textRepeatedWord: Rule = {
  id: "text-repeated-word",
  part: "text",
  title: "Một từ không viết hai lần liền nhau",
  why: "Từ lặp thường sót lại khi sửa câu. Từ láy (dần dần, luôn luôn) và hai từ khác nhau tình cờ đứng cạnh (tài chính chính phủ) không bị bắt.",
  basis: "Thông lệ trình bày văn bản",
  severity: "warning",
  yieldsTo: ["text-confused-phrase"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const prose of draft.prose) {
      for (let at = 0; at + 1 < prose.words.length; at++) {
        const [first, second] = [prose.words[at] as Word, prose.words[at + 1] as Word];
        if (first.text.length !== second.text.length || !isSpaceBetween(draft, first, second)) continue;
        const [before, after] = [prose.words[at - 1], prose.words[at + 2]];
        if (before && endsName(draft, before, first, second)) continue;
        if (
          !isSlip(before, first.text, second.text, after) &&
          !isBegunTwice(draft, prose.words, at) &&
          !isEndedTwice(draft, prose.words, at)
        )
          continue;
        if (endsAndBeginsWords(before, first, after) || isNumberFive(draft, before, first, second)) continue;
        const where = span(first.from, second.to);
        if (takesInMarkup(draft, where)) continue;
        yield {
          span: where,
          message: `Từ “${first.text}” lặp hai lần liền nhau.`,
          fixes: [replace(span(first.to, second.to), "", "guarded", "Bỏ từ lặp")],
        };
        at++;
      }
    }
  },
  examples: [
    {
      bad: "- Giải quyết hồ sơ «đúng đúng» thời hạn quy định.\n",
      good: "- Giải quyết hồ sơ đúng thời hạn quy định.\n",
    },
    {
      bad: "- Kết quả «của của» Đề án; thực hiện từ «ngày ngày» 12/3/2025.\n",
      good: "- Kết quả của Đề án; thực hiện từ ngày 12/3/2025.\n",
    },
    {
      bad: "- Các phòng tổ chức «thực thực» hiện Kế hoạch này.\n",
      good: "- Các phòng tổ chức thực hiện Kế hoạch này.\n",
    },
    {
      bad: "- Công bố thủ tục hành chính «thuộc thuộc» thẩm quyền giải quyết của Sở Y tế.\n",
      good: "- Công bố thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Y tế.\n",
    },
    {
      bad: "- Việc lập, thẩm định, phê duyệt và quản lý «quy quy» hoạch sản xuất.\n",
      good: "- Việc lập, thẩm định, phê duyệt và quản lý quy hoạch sản xuất.\n",
    },
    {
      bad: "- Lập biên «bản bản» và giấy xác nhận; Ban QLDA «đầu đầu» tư xây dựng báo cáo.\n",
      good: "- Lập biên bản và giấy xác nhận; Ban QLDA đầu tư xây dựng báo cáo.\n",
    },
    {
      bad: "- Công tác cấp «giấy giấy» phép; nâng cao «nhận nhận» thức; Thông «tư tư» số 12; chế «độ độ» báo cáo.\n",
      good: "- Công tác cấp giấy phép; nâng cao nhận thức; Thông tư số 12; chế độ báo cáo.\n",
    },
    {
      bad: "- «Phòng Phòng» Đào tạo và Công tác sinh viên đầu mối thực hiện.\n",
      good: "- Phòng Đào tạo và Công tác sinh viên đầu mối thực hiện.\n",
    },
    {
      good: "- Phòng Phòng cháy, chữa cháy; Phòng Phòng, chống tệ nạn xã hội; Khoa Khoa học xã hội báo cáo.\n",
    },
    { good: "- Cơ quan ban hành nội quy quy định rõ giờ làm việc.\n" },
    { good: "- Ngày Sách lần thứ năm năm 2026; kế hoạch năm năm 2026 - 2030.\n" },
    { good: "- Thay thế trang thiết bị bị hư hỏng; vi khuẩn kháng kháng sinh; mua, bán bán thành phẩm.\n" },
    {
      good: "- Số giường hiện có có 30 giường hỏng; các nội dung nêu trên trên địa bàn xã; hạn chế tồn tại tại đơn vị, có danh sách kèm theo theo mẫu; vì lý do do dịch bệnh; kết quả đạt được được ghi nhận.\n",
    },
    {
      bad: "- Hồ sơ đã «được được» tiếp nhận; đến nay đã «có có» 12 đơn vị báo cáo; thực hiện «trên trên» địa bàn.\n",
    },
    { good: "- Mực nước vùng U Minh Hạ hạ thấp; người dân xã Hòa Bình bình chọn; cầu Thới An an toàn.\n" },
    { good: "- Sinh viên bắt buộc phải đăng ký học học phần tiếng Anh.\n" },
    { good: "- Các đơn vị trực thuộc thuộc diện sắp xếp; hộ phụ thuộc thuộc diện hỗ trợ.\n" },
    { good: "- An ninh lương thực thực hiện theo Chiến lược; sản xuất thịt, trứng, sữa sữa chua.\n" },
    { good: "- Từng bước nâng cao dần dần, luôn luôn lắng nghe; nhà nhà, người người thi đua.\n" },
    {
      good: "- Quản lý tài chính chính phủ; truyền thông thông tin; phân công công chức; quy định định mức.\n",
    },
  ],
};

/** Words said twice for emphasis, or followed by a word they begin ("kháng kháng sinh"): what follows may make a word with them all the same. */
const saidTwice: ReadonlySet<string> = new Set(table.saidTwice.split(" "));

/** Words of one syllable, after which a new word begins. */
const alone: ReadonlySet<string> = new Set(table.alone.split(" "));

/** "tổ chức thực thực hiện": the first syllable of a word is there twice, and a whole word stands before it. */
function isBegunTwice(draft: Draft, words: readonly Word[], at: number): boolean {
  const [earlier, before, first, second, after] = [-2, -1, 0, 1, 2].map((step) => words[at + step]);
  if (!before || !first || !second || !after || first.lower !== second.text) return false;
  if (saidTwice.has(second.text) || !/^\p{Ll}{3,}$/u.test(second.text)) return false;
  if (!/^\p{Ll}+$/u.test(after.text)) return false;
  const key = keyOf(second.text);
  if (!/^\p{Ll}+$/u.test(before.text) && !/^\p{Lu}{2,}$/u.test(before.text)) return false;
  const isWhole =
    /^\p{Lu}/u.test(before.text) ||
    alone.has(before.text) ||
    !isSpaceBetween(draft, before, first) ||
    (earlier !== undefined && isKnownPair(keyOf(earlier.lower), keyOf(before.text)));
  return isWhole && isKnownPair(key, keyOf(after.text)) && !isKnownPair(keyOf(before.text), key);
}

/** "biên bản bản và": the last syllable of a word is there twice, and a word of one syllable or a mark follows. */
function isEndedTwice(draft: Draft, words: readonly Word[], at: number): boolean {
  const [before, first, second, after] = [-1, 0, 1, 2].map((step) => words[at + step]);
  if (!before || !first || !second || saidTwice.has(second.text) || first.text !== second.text) return false;
  if (!/^\p{Ll}{2,}$/u.test(second.text) || !isSpaceBetween(draft, before, first)) return false;
  const isClosed = !after || !isSpaceBetween(draft, second, after) || alone.has(after.text);
  return isClosed && isKnownPair(keyOf(before.lower), keyOf(first.text));
}

/** "phát triển | triển khai": one ends a word, the other begins one. */
function endsAndBeginsWords(before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (!before || !after || alone.has(word.lower) || doubledAfter.has(keyOf(word.lower))) return false;
  const key = keyOf(word.lower);
  return isKnownPair(keyOf(before.lower), key) && isKnownPair(key, keyOf(after.lower));
}

/** "vùng U Minh Hạ hạ thấp": a name of more than one syllable ends, and a word like its last one follows. */
function endsName(draft: Draft, before: Word, first: Word, second: Word): boolean {
  return (
    /^\p{Ll}/u.test(second.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    /^\p{Lu}/u.test(before.text) &&
    isSpaceBetween(draft, before, first)
  );
}

/** Begins the name of a body or of a kind of document: no name begins so twice. "Phòng Phòng cháy" is one. */
const UNITS = /^(?:Phòng|Sở|Cục|Ủy|Quyết)$/u;

/** "lần thứ năm năm 2026", "kế hoạch năm năm 2026 - 2030": the first of the two is a number. */
function isNumberFive(draft: Draft, before: Word | undefined, first: Word, second: Word): boolean {
  if (first.text !== "năm") return false;
  const isCounted = /^(?:thứ|mươi|mười|lăm)$/u.test(before?.lower ?? "");
  return isCounted || /^\s\d{4}\s?[-–]\s?\d{4}/u.test(draft.plain.slice(second.to, second.to + 13));
}

function isSlip(before: Word | undefined, first: string, second: string, next: Word | undefined): boolean {
  const isNumber = next !== undefined && /^(?:\d|[IVX]+$|[a-zđ]$)/u.test(next.text);
  if (isNumber && /^(?:ngày|tháng|năm|quý|Quý|số|khoản|điểm|Điều|Mục|Chương|lần)$/u.test(first))
    return second === first;
  if (first === second && UNITS.test(first))
    return (
      next !== undefined &&
      /^\p{Lu}?\p{Ll}+$/u.test(next.text) &&
      !/^(?:cháy|chống|vệ|khám)$/iu.test(next.text)
    );
  if (!/^\p{L}\p{Ll}+$/u.test(first) || !/^\p{Ll}+$/u.test(second)) return false;
  if (first.toLowerCase() !== second) return false;
  const key = keyOf(second);
  const rightAfter = doubledAfter.get(key);
  return neverDoubled.has(key) || (rightAfter !== undefined && !rightAfter.has(keyOf(before?.lower ?? "")));
}

export const textRepeatedPhrase: Rule = {
  id: "text-repeated-phrase",
  part: "text",
  title: "Một cụm từ không viết hai lần liền nhau",
  why: "Cụm từ lặp nguyên văn thường sót lại khi chép hoặc sửa câu.",
  basis: "Thông lệ trình bày văn bản",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const prose of draft.prose) {
      const { words } = prose;
      for (let at = 0; at + 3 < words.length; at++) {
        const size = [4, 3, 2].find((length) => isDoubled(draft, words, at, length));
        if (size === undefined) continue;
        const [first, middle, last] = [words[at], words[at + size - 1], words[at + 2 * size - 1]] as [
          Word,
          Word,
          Word,
        ];
        const where = span(first.from, last.to);
        if (takesInMarkup(draft, where)) continue;
        yield {
          span: where,
          message: `Cụm từ “${draft.text.slice(first.from, middle.to).replace(/\s+/g, " ")}” lặp hai lần liền nhau.`,
          fixes: [replace(span(middle.to, last.to), "", "guarded", "Bỏ cụm từ lặp")],
        };
        at += 2 * size - 1;
      }
    }
  },
  examples: [
    {
      bad: "- Tiếp tục «thực hiện thực hiện» các nhiệm vụ được giao.\n",
      good: "- Tiếp tục thực hiện các nhiệm vụ được giao.\n",
    },
    {
      bad: "- Báo cáo «Ủy ban nhân dân Ủy ban nhân dân» tỉnh trước ngày 20.\n",
      good: "- Báo cáo Ủy ban nhân dân tỉnh trước ngày 20.\n",
    },
    {
      bad: "- Thành phần gồm công chức cấp xã, «Trưởng ấp, Trưởng ấp», các tổ chức có liên quan.\n",
      good: "- Thành phần gồm công chức cấp xã, Trưởng ấp, các tổ chức có liên quan.\n",
    },
    { good: "- Trụ sở tại phường Sơn Tây, Sơn Tây, Hà Nội.\n" },
    { good: "- Thực hiện từng bước từng bước một; phong trào nhà nhà, người người thi đua.\n" },
    { good: "- Không xét người tổ chức đánh bạc, đánh bạc, trộm cắp.\n" },
    { good: "- Từ Đồng Nai đến Đồng Nai Thượng; tỷ lệ 10 20 10 20.\n" },
  ],
};

/** True if the words from `at` on stand twice in a row, with nothing but spaces between all of them. */
function isDoubled(draft: Draft, words: readonly Word[], at: number, size: number): boolean {
  if (at + 2 * size > words.length) return false;
  for (let index = 0; index < size; index++) {
    const [one, other] = [words[at + index] as Word, words[at + size + index] as Word];
    if (one.text.length !== other.text.length || one.lower !== other.lower) return false;
    if (!/^\p{L}{2,}$/u.test(one.text)) return false;
  }
  for (let index = at; index + 1 < at + 2 * size; index++) {
    const [one, other] = [words[index] as Word, words[index + 1] as Word];
    const isJoined = isSpaceBetween(draft, one, other);
    const isListed = index + 1 === at + size && isListedTwice(draft, words.slice(at, at + 2 * size), size);
    if (!isJoined && !isListed) return false;
  }
  const first = words[at] as Word;
  // "từng bước từng bước", "dần dần dần dần" repeat for emphasis.
  return (
    !/^(?:từng|ngày|dần|mãi|lần|năm|đời|thế|rất|càng|học)$/iu.test(first.text) &&
    first.text !== (words[at + 1] as Word).text
  );
}

/**
 * "cấp xã, Trưởng ấp, Trưởng ấp, các tổ chức": an item of a list is there twice. Names do so rightly ("phường Sơn Tây,
 * Sơn Tây, Hà Nội"), and the end of a longer item ("tổ chức đánh bạc, đánh bạc").
 */
function isListedTwice(draft: Draft, words: readonly Word[], size: number): boolean {
  const [first, middle, next, last] = [0, size - 1, size, 2 * size - 1].map((index) => words[index] as Word);
  if (!first || !middle || !next || !last) return false;
  return (
    /^\p{Ll}/u.test(middle.text) &&
    /(?:^|[,;:(])\s*$/.test(textBefore(draft.text, first.from, 3)) &&
    /^,\s{1,3}$/.test(draft.text.slice(middle.to, next.from)) &&
    /^[,;]/.test(draft.text.slice(last.to, last.to + 1))
  );
}

const NARROW = 36;

function isSpaceBetween(draft: Draft, first: Word, second: Word): boolean {
  const between = draft.text.slice(first.to, second.from);
  return (
    between.length <= 3 && /^\s+$/.test(between) && !(between.includes("\n") && isNarrow(draft, first.to))
  );
}

/** True if a line ends that is too short for one of running text: of a cell, out of a table that lost its lines. */
function isNarrow({ text }: Draft, end: number): boolean {
  return end - text.lastIndexOf("\n", end - 1) <= NARROW;
}
