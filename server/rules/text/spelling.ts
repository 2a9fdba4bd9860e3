import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { isOneOff } from "../../language/nearness.ts";
import { isKnownPair, keyOf, likelyWords, skeletonOf, wordsWith } from "../../language/pairs.ts";
import { fromTelex, isSyllable, respelt, toneMoved } from "../../language/syllable.ts";
import { likeCase } from "../../text/case.ts";
import { type Span, span } from "../../text/span.ts";
import { EVERYWHERE, type Fix, type Rule, replace } from "../rule.ts";
import { remembered } from "../support.ts";
import { isAddress, takesInMarkup } from "./matches.ts";

/** Beyond so many slips in one draft the text is a scan or no Vietnamese: to list them all would help no one. */
const MOST_SLIPS = 200;

export const textWrongSyllable: Rule = {
  id: "text-wrong-syllable",
  part: "text",
  title: "Từ viết đúng dấu, đúng phụ âm đầu",
  why: "Nhầm dấu, lẫn hỏi ngã, ch tr, s x cho ra một từ không có nghĩa (“giao dục”, “nổ lực”, “tập chung”), dễ lọt vì từng âm tiết vẫn đúng chính tả.",
  basis: "Chính tả tiếng Việt; cặp âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  yieldsTo: ["basis-keyword", "text-malformed-syllable"],
  regimes: EVERYWHERE,
  *check(draft) {
    let found = 0;
    const bare = remembered(skeletonOf);
    const keyOfWord = remembered(keyOf);
    const hasShape = remembered(hasOrdinaryShape);
    for (const prose of draft.prose) {
      const keys = prose.words.map(({ lower }) => keyOfWord(lower));
      const ordinary = prose.words.map(({ text }) => (prose.upper ? isLetters(text) : hasShape(text)));
      for (let at = 0; at + 1 < keys.length && found < MOST_SLIPS; at++) {
        const [first, second] = [prose.words[at] as Word, prose.words[at + 1] as Word];
        const [a, b] = [keys[at] as string, keys[at + 1] as string];
        if (!ordinary[at] || !ordinary[at + 1]) continue;
        const [meant, other] = likelyWords(a, b, bare);
        if (meant === undefined || other !== undefined) continue;
        if (isName(first, second) || !isAdjacent(draft, first, second)) continue;
        if (isVindicated(draft, prose, keys, at) || isForeign(keys, at)) continue;
        const [right, left] = [meant.split(" ")[1] as string, meant.split(" ")[0] as string];
        const wrong = left === a ? second : first;
        const where = span(first.from, second.to);
        if (takesInMarkup(draft, where) || isOtherTongue(prose, keys)) continue;
        found++;
        const as = likeCase(wrong.text, wrong === first ? left : right);
        yield {
          span: where,
          message: `“${words(draft, where)}” có thể là “${meant}” viết nhầm.`,
          fixes: [replace(wrong, as, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Mở lớp bồi dưỡng, «giao dục» kỹ năng cho công chức cấp xã.\n",
      good: "- Mở lớp bồi dưỡng, giáo dục kỹ năng cho công chức cấp xã.\n",
    },
    {
      bad: "- Bố trí «đẩy đủ» trang thiết bị cho Bộ phận Một cửa.\n- «Đao tạo» lại công chức dôi dư.\n",
      good: "- Bố trí đầy đủ trang thiết bị cho Bộ phận Một cửa.\n- Đào tạo lại công chức dôi dư.\n",
    },
    {
      bad: "- Thực hiện «chủ chương» của Đảng; «trú trọng», «nổ lực» «giữ vửng» kết quả.\n",
      good: "- Thực hiện chủ trương của Đảng; chú trọng, nỗ lực giữ vững kết quả.\n",
    },
    { good: "- Kê khai thuế xuất khẩu; tòa án xét sử dụng chứng cứ; lưu dữ liệu; chủ chương trình ký.\n" },
    { good: "- Chuẩn bị cơ số thuốc; hướng dẫn tối đa 10 phút; nâng cao kết quả giải quyết hồ sơ.\n" },
    { good: "- Giao ông Đinh Giao Dục và bà Nguyễn Thị Căn Cư phụ trách.\n" },
    { good: "- Nga Sơn là xã ven biển; Thọ Sơn và Hoài Sơn là hai xã miền núi.\n" },
    { good: "- Danh từ chung chỉ đơn vị hành chính viết thường.\n" },
    { good: "- Đề tài “Investing in an innovative school” do Đại học Huế chủ trì.\n" },
    { good: "- Phòng trừ dập dịch rầy nâu; quy trình đo vẽ bản đồ bằng ảnh viễn thám.\n" },
    { good: "- Kiểm tra bếp ăn bán trú Trường Mầm non Hoa Sen.\n" },
  ],
};

export const textMalformedSyllable: Rule = {
  id: "text-malformed-syllable",
  part: "text",
  title: "Âm tiết tiếng Việt viết đúng vần và dấu thanh",
  why: "Một cụm chữ không thể là âm tiết tiếng Việt thường là phím bộ gõ sót lại (“cow quan”) hoặc dấu đặt sai chữ (“ngừơi”).",
  basis: "Chính tả tiếng Việt (phụ âm đầu, vần, thanh)",
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    let found = 0;
    const isSuspect = remembered((text) => mayBeSlip(text) && !isSyllable(keyOf(text)));
    for (const prose of draft.prose) {
      for (const [at, word] of prose.words.entries()) {
        if (found >= MOST_SLIPS) return;
        if (!isSuspect(word.text) || !isOrdinary(word, prose)) continue;
        if (takesInMarkup(draft, word) || !isAmongWords(draft, prose, at)) continue;
        const meant = meantBy(draft, prose, at);
        if (meant === undefined && (mayBeName(word.text) || !isPlainlyBroken(word.text))) continue;
        if (isOtherTongue(prose)) continue;
        found++;
        const repaired = meant && likeCase(word.text, meant);
        const fixes: Fix[] = repaired ? [replace(word, repaired, "guarded")] : [];
        yield {
          span: span(word.from, word.to),
          message: `“${word.text}” không đúng chính tả tiếng Việt${repaired ? `; có thể là “${repaired}”` : ""}.`,
          fixes,
        };
      }
    }
  },
  examples: [
    {
      bad: "- Đề nghị các «cow» quan, đơn vị phối hợp thực hiện.\n",
      good: "- Đề nghị các cơ quan, đơn vị phối hợp thực hiện.\n",
    },
    {
      bad: "- Hướng dẫn «ngừơi» dân nộp hồ sơ theo «nghành» dọc, ứng dụng công «ngệ» thông tin.\n",
      good: "- Hướng dẫn người dân nộp hồ sơ theo ngành dọc, ứng dụng công nghệ thông tin.\n",
    },
    {
      bad: "- Rà soát các giải «phỏp» khác.\n",
    },
    {
      bad: "- Căn cứ quyết «đnh» phê duyệt, các «đn» vị «thc» hiện đúng tiến độ.\n",
      good: "- Căn cứ quyết định phê duyệt, các đơn vị thực hiện đúng tiến độ.\n",
    },
    {
      bad: "- Tổ chức «thuwjc» hiện các chỉ tiêu «cuar» ngành theo đúng tiến độ; sửa đổi một số «ddiều».\n",
      good: "- Tổ chức thực hiện các chỉ tiêu của ngành theo đúng tiến độ; sửa đổi một số điều.\n",
    },
    {
      bad: "- Báo cáo tình hình «thựv» hiện nhiệm vụ quý I.\n",
      good: "- Báo cáo tình hình thực hiện nhiệm vụ quý I.\n",
    },
    { bad: "- Chủ tịch «Hỉệp» hội Thép chịu trách nhiệm thi hành.\n" },
    { good: "- Xét đề nghị của các sở thuộc tỉnh Kon Tum; huyện Kon Plông.\n" },
    { good: "- Hướng dẫn người bệnh đái tháo đường týp 2 và hội chứng tự kỷ.\n" },
    { good: "- Quản trị website, email, wifi và hạ tầng cloud; chi phí 5.000 USD/năm.\n" },
    { good: "- Xử lý axít, sunfát, ôxy tại xã Krông Ana, tỉnh Đắk Lắk; hoà giải ở cơ sở.\n" },
    { good: "- Bảo tồn nguồn gen cây trồng; quản lý sinh vật biến đổi gen.\n" },
  ],
};

/** A capital may begin a name of another tongue, but none has two of the tone marks of Vietnamese: "Hỉệp". */
function mayBeName(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    !/([\u0300\u0301\u0303\u0309\u0323]).{1,4}[\u0300\u0301\u0303\u0309\u0323]/u.test(text.normalize("NFD"))
  );
}

/** Letters only, no code or symbol, not a form's placeholder. */
function isOrdinary({ text }: Word, prose: Prose): boolean {
  return prose.upper ? isLetters(text) : hasOrdinaryShape(text);
}

function isLetters(text: string): boolean {
  return text.length <= 8 && /^\p{L}+$/u.test(text);
}

function hasOrdinaryShape(text: string): boolean {
  return isLetters(text) && (/^\p{L}\p{Ll}*$/u.test(text) || (text.length >= 5 && !/\p{Ll}/u.test(text)));
}

/** A capital within a line begins a name: "bán trú | Trường Mầm non". In capitals throughout it does not. */
function isName(first: Word, second: Word): boolean {
  if (/^\p{Lu}\p{Ll}+$/u.test(first.text) && /^(?:là|và|có|cho|về)$/u.test(second.text)) return true;
  return /\p{Ll}$/u.test(first.text) && /^\p{Lu}\p{Ll}+$/u.test(second.text);
}

function isAdjacent(draft: Draft, first: Word, second: Word): boolean {
  if (!/^[ \u00a0\n]{1,2}$/.test(draft.text.slice(first.to, second.from))) return false;
  const edges = (draft.text[first.from - 1] ?? " ") + (draft.text[second.to] ?? " ");
  return !/[/_@&\-–]/.test(edges) && !/^[.-]\p{L}/u.test(draft.text.slice(second.to, second.to + 2));
}

/** Fewer words than this say nothing about the language they are of. */
const ENOUGH_WORDS = 60;

/**
 * True for a stretch that is not Vietnamese although it is spelt with its letters (Thái, Tày, Ê Đê): hardly two of its
 * syllables stand side by side as in Vietnamese. A careless or scanned Vietnamese text has one such pair in ten words.
 */
function isOtherTongue(prose: Prose, keys = prose.words.map(({ lower }) => keyOf(lower))): boolean {
  if (keys.length < ENOUGH_WORDS) return false;
  let known = 0;
  for (let at = 0; at + 1 < keys.length; at++) {
    if (isKnownPair(keys[at] as string, keys[at + 1] as string)) known++;
  }
  return known * 16 < keys.length;
}

/** True if one of the two syllables makes a word with its other neighbour: "nâng cao | kết quả". */
function isVindicated(draft: Draft, prose: Prose, keys: readonly string[], at: number): boolean {
  const joins = (index: number): boolean => {
    const [first, second] = [prose.words[index], prose.words[index + 1]];
    if (!first || !second || !/^\s{1,2}$/.test(draft.text.slice(first.to, second.from))) return false;
    return isKnownPair(keys[index] as string, keys[index + 1] as string);
  };
  return joins(at - 1) || joins(at + 1);
}

/** "Invest in an area": two syllables without any mark beside one that no Vietnamese word has. */
function isForeign(keys: readonly string[], at: number): boolean {
  const isBare = (key = "") => /^[a-z]+$/.test(key);
  if (!isBare(keys[at]) || !isBare(keys[at + 1])) return false;
  return [keys[at - 1], keys[at + 2]].some((key) => isBare(key) && !isSyllable(key as string));
}

/** Lower case, or a capital before lower case; a foreign word betrays itself by its letters. */
function mayBeSlip(text: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(text) && (text.length >= 3 || text === "đn") && text.length <= 7;
}

/** A foreign name stands among foreign words: both neighbours of a slip that are words must be Vietnamese. */
function isAmongWords(draft: Draft, prose: Prose, at: number): boolean {
  const word = prose.words[at] as Word;
  const edges = (draft.text[word.from - 1] ?? " ") + (draft.text[word.to] ?? " ");
  if (/[/_@&.\-–'’“”"]/.test(edges[0] as string) || /[/_@&\-–'’”"]/.test(edges[1] as string)) return false;
  if (isAddress(draft.text.slice(word.from, word.to + 40).split("\n")[0] as string, 0)) return false;
  const near = [prose.words[at - 1], prose.words[at + 1]].filter((each) => each !== undefined);
  return (
    near.length > 0 &&
    near.every(({ text }) => /^\d+$/.test(text) || isSyllable(keyOf(text)) || !/\p{Ll}/u.test(text))
  );
}

/** What the word stands for, by its own letters or by the word it makes with a neighbour. */
/** "nhệim" for "nhiệm": two letters side by side that changed places. */
function isTurned(right: string, written: string): boolean {
  const at = [...right].findIndex((letter, index) => letter !== written[index]);
  return (
    right[at] === written[at + 1] &&
    right[at + 1] === written[at] &&
    right.slice(at + 2) === written.slice(at + 2)
  );
}

/** "đnh", "thc": a scanner lost the vowel of a syllable. */
const VOWELLESS = /^[bcdđghklmnpqrstvx]{2,6}$/;

function consonantsOf(syllable: string): string {
  return skeletonOf(syllable) === syllable
    ? syllable.replace(/[aeiouy]/g, "")
    : [...syllable].filter((letter) => VOWELLESS.test(`${letter}${letter}`)).join("");
}

function meantBy(draft: Draft, prose: Prose, at: number): string | undefined {
  const { text } = prose.words[at] as Word;
  const key = keyOf(text);
  // Names of places keep the spelling of their own tongue: "Kon Tum".
  const isForeignName = /^(?:K|C|G|Gh)(?=\p{Ll})/u.test(text);
  const repaired = toneMoved(key) ?? (isForeignName ? undefined : respelt(key));
  if (repaired !== undefined) return repaired;
  const telex = fromTelex(key);
  const [before, word, after] = [prose.words[at - 1], prose.words[at] as Word, prose.words[at + 1]];
  const candidates = [
    ...(after && isAdjacent(draft, word, after)
      ? wordsWith("second", keyOf(after.text)).map((each) => each.split(" ")[0])
      : []),
    ...(before && isAdjacent(draft, before, word)
      ? wordsWith("first", keyOf(before.text)).map((each) => each.split(" ")[1])
      : []),
  ] as string[];
  if (telex !== undefined && (candidates.includes(telex) || (key.length > 3 && FUNCTION_WORDS.has(telex))))
    return telex;
  if (VOWELLESS.test(key)) {
    const whole = [...new Set(candidates.filter((each) => consonantsOf(each) === key))];
    return whole.length === 1 ? whole[0] : undefined;
  }
  const alike = [...new Set(candidates.filter((each) => skeletonOf(each) === skeletonOf(key)))];
  if (alike.length === 1) return alike[0];
  const turned = [...new Set(candidates.filter((each) => each.length === key.length && isTurned(each, key)))];
  if (turned.length === 1) return turned[0];
  if (alike.length > 1 || key.length < 4) return undefined;
  const close = [...new Set(candidates.filter((each) => isOneOff(skeletonOf(each), skeletonOf(key))))];
  const sameMarks = close.filter((each) => isOneOff(each, key));
  if (sameMarks.length === 1) return sameMarks[0];
  return close.length === 1 && /[^\u0000-\u007f]/.test(key) ? close[0] : undefined;
}

/** Words that go with any neighbour, whose keystrokes spell no foreign word: "cuar", "dduowcj", "nhuwngx". */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  "của",
  "được",
  "với",
  "phải",
  "những",
  "các",
  "này",
  "đến",
  "người",
  "việc",
]);

/** One run of vowels between consonants that Vietnamese has: loan words (axít, sunfát, crôm) have more. */
function isPlainlyBroken(text: string): boolean {
  const bare = skeletonOf(keyOf(text));
  return (
    /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/.test(
      bare,
    ) && /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/.test(text.toLowerCase())
  );
}

function words(draft: Draft, where: Span): string {
  return draft.plain.slice(where.from, where.to).replace(/\s+/g, " ");
}
