import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { areMet } from "../../language/contexts.ts";
import { isOneOff } from "../../language/nearness.ts";
import { firstsBefore, keyOf, secondsAfter, skeletonOf } from "../../language/pairs.ts";
import { fromTelex, fromVni, isSyllable, respelt, toneMoved } from "../../language/syllable.ts";
import syllables from "../../language/syllables.json" with { type: "json" };
import { likeCase } from "../../text/case.ts";
import { remembered } from "../../text/once.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Fix, type Report, type Rule, replace } from "../rule.ts";
import { isAddress, takesInMarkup } from "./matches.ts";
import { hasOrdinaryShape, isAdjacent, isLetters, isOtherTongue, MOST_SLIPS } from "./spelling.ts";

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
        const typed = typedWithVni(prose, at);
        if (typed !== undefined) {
          found++;
          yield notSpelt(word, typed);
          continue;
        }
        if (!isSuspect(word.text) || !isOrdinary(word, prose)) continue;
        if (takesInMarkup(draft, word) || !isAmongWords(draft, prose, at)) continue;
        const meant = meantBy(draft, prose, at);
        if (meant === undefined && (mayBeName(word.text) || !isPlainlyBroken(word.text))) continue;
        if (isOtherTongue(prose)) continue;
        found++;
        yield notSpelt(word, meant);
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
    {
      bad: "- Đề án tăng cường «qua3n» lý, «huwowngs» dẫn và thực hiện «cac» giải pháp.\n",
      good: "- Đề án tăng cường quản lý, hướng dẫn và thực hiện các giải pháp.\n",
    },
    { bad: "- Các đơn vị giáo «fục» trên địa bàn báo cáo «đồg» chí Bộ trưởng.\n" },
    {
      bad: "- Các «ngàhn» của «tỉhn» phục vụ «gnười» dân «vaf» cơ quan «thuôjc» Sở thực hiện «trrong» năm; công tác thiết «thuwjc».\n",
      good: "- Các ngành của tỉnh phục vụ người dân và cơ quan thuộc Sở thực hiện trong năm; công tác thiết thực.\n",
    },
    {
      bad: "- Theo quyết «đinh5» này, các Sở «d9ổi» mới cách làm an toàn «truwowcs» mùa mưa, «nhuw» đã nêu.\n",
      good: "- Theo quyết định này, các Sở đổi mới cách làm an toàn trước mùa mưa, như đã nêu.\n",
    },
    { good: "- Lớp a1, mẫu m3b, khí co2, hệ số k1; trạm f2 của mạng wifi.\n" },
    { good: "- Xét đề nghị của các sở thuộc tỉnh Kon Tum; huyện Kon Plông.\n" },
    { good: "- Hướng dẫn người bệnh đái tháo đường týp 2 và hội chứng tự kỷ.\n" },
    { good: "- Quản trị website, email, wifi và hạ tầng cloud; chi phí 5.000 USD/năm.\n" },
    { good: "- Xử lý axít, sunfát, ôxy tại xã Krông Ana, tỉnh Đắk Lắk; hoà giải ở cơ sở.\n" },
    { good: "- Bảo tồn nguồn gen cây trồng; quản lý sinh vật biến đổi gen.\n" },
  ],
};

function notSpelt(word: Word, meant: string | undefined): Report {
  const repaired = meant && likeCase(word.text, meant);
  const fixes: Fix[] = repaired ? [replace(word, repaired, "guarded")] : [];
  return {
    span: span(word.from, word.to),
    message: `“${word.text}” không đúng chính tả tiếng Việt${repaired ? `; có thể là “${repaired}”` : ""}.`,
    fixes,
  };
}

/** "qua3n lý": digits that are keys of VNI within a word that goes with a neighbour; "co2", "lop1a" are codes. */
function typedWithVni({ words }: Prose, at: number): string | undefined {
  const { text } = words[at] as Word;
  if (!/\d/.test(text)) return undefined; // nearly every word
  // "d9ổi" with its vowel marked already is no code, nor is "đinh5" with the key of a tone behind it; "thuốc365", "số10" are.
  const isMixed = /^d9\p{Ll}{2,5}$|^đ\p{Ll}{2,4}[1-5]$/u.test(text);
  const isTyped = isMixed || (/^[a-z]{1,6}\d[a-z\d]{0,4}$/.test(text) && text.length > 2);
  const typed = isTyped ? fromVni(text) : undefined;
  if (typed === undefined || isMixed) return typed;
  const near = [
    [words[at - 1]?.lower, typed],
    [typed, words[at + 1]?.lower],
  ];
  return near.some(([first = "", second = ""]) => areMet(keyOf(first), keyOf(second))) ? typed : undefined;
}

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

/** Lower case, or a capital before lower case; a foreign word betrays itself by its letters. The longest is "nghieengs". */
function mayBeSlip(text: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(text) && (text.length >= 3 || text === "đn") && text.length <= 9;
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

/** What the word stands for, by its own letters or by the word it makes with a neighbour. */
function meantBy(draft: Draft, prose: Prose, at: number): string | undefined {
  const { text } = prose.words[at] as Word;
  const key = keyOf(text);
  const telex = fromTelex(key);
  const own = meantByItself(text, key, telex);
  if (own !== undefined) return own;
  const asked = askedFor(draft, prose, at);
  const isSureTelex = key.length > 3 || key.endsWith("f");
  if (telex !== undefined && (asked.includes(telex) || (isSureTelex && FUNCTION_WORDS.has(telex))))
    return telex;
  const after = prose.words[at + 1];
  const unmarked = [...FUNCTION_WORDS].find((each) => skeletonOf(each) === key);
  if (unmarked && after && areMet(unmarked, keyOf(after.lower))) return unmarked;
  return nearestOf(key, asked);
}

function meantByItself(text: string, key: string, telex: string | undefined): string | undefined {
  // Names of places keep the spelling of their own tongue: "Kon Tum".
  const isForeignName = /^(?:K|C|G|Gh)(?=\p{Ll})/u.test(text);
  const isTyped = STRAY_KEY.test(key) || /w.*w/.test(key) || /[^a-z]/.test(key.replaceAll("đ", "d"));
  return (
    toneMoved(key) ??
    (isForeignName ? undefined : respelt(key)) ??
    (isTyped ? telex : undefined) ??
    (/^\p{Lu}/u.test(text) ? undefined : oneSlip(key))
  );
}

/** Every syllable that makes a word with one of the neighbours. */
function askedFor(draft: Draft, { words }: Prose, at: number): readonly string[] {
  const [before, word, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  const firsts = after && isAdjacent(draft, word, after) ? firstsBefore(keyOf(after.text)) : [];
  const seconds = before && isAdjacent(draft, before, word) ? secondsAfter(keyOf(before.text)) : [];
  return [...new Set([...firsts, ...seconds])];
}

/** The one of some syllables that the key can be a slip of: its vowel lost, its marks, two letters turned, one letter off. */
function nearestOf(key: string, candidates: readonly string[]): string | undefined {
  if (VOWELLESS.test(key)) return onlyOne(candidates.filter((each) => consonantsOf(each) === key));
  const bare = skeletonOf(key);
  const alike = candidates.filter((each) => skeletonOf(each) === bare);
  const turned = candidates.filter((each) => each.length === key.length && isTurned(each, key));
  const sure = onlyOne(alike) ?? onlyOne(turned);
  if (sure !== undefined || alike.length > 1 || key.length < 4) return sure;
  const close = candidates.filter((each) => isOneOff(skeletonOf(each), bare));
  const isMarked = /[^\u0000-\u007f]/.test(key);
  return onlyOne(close.filter((each) => isOneOff(each, key))) ?? (isMarked ? onlyOne(close) : undefined);
}

function onlyOne(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** The key of the tone nặng where no tongue has a j: "hieenj", "vieecj", "thuwjc". */
const STRAY_KEY = /[a-z]j(?![aeiou])/;

/** "tỉhn", "gnười", "trrong": two letters that changed places, or one typed twice at the beginning, and one syllable that is meant. */
function oneSlip(key: string): string | undefined {
  const twice =
    /^([bcdđghklmnpqrstvx]{1,3}?)\1(?=[^1])|(?<=^[bcdđghklmnpqrstvx])([bcdđghklmnpqrstvx])\2/.exec(key);
  if (twice) {
    const single =
      key.slice(0, twice.index) + (twice[1] ?? twice[2]) + key.slice(twice.index + twice[0].length);
    if (isSyllable(single)) return single;
  }
  if (!/[^\u0000-\u007f]/.test(key)) return undefined;
  const turned = Array.from({ length: key.length - 1 }, (_, at) => swapped(key, at)).filter(isSyllable);
  // "tỉhn" is "tỉnh" before it is "thỉn": the fingers stumble at the end.
  return turned.length === 1 ? turned[0] : turned.find((each) => each === swapped(key, key.length - 2));
}

function swapped(key: string, at: number): string {
  return key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
}

/** Words that go with any neighbour, whose keystrokes spell no foreign word: "cuar", "dduowcj", "nhuwngx". */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(syllables.functionWords.split(" "));

/**
 * One run of vowels between consonants, as in a syllable that lost or got a letter ("đồg", "giáo fục", "thựcc"): loan
 * words (axít, sunfát, crôm) have more.
 */
function isPlainlyBroken(text: string): boolean {
  const bare = skeletonOf(keyOf(text));
  return (
    /^(?:[b-df-hj-np-tv-xz]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:[cmnpt]{1,2}|ch|n?[gh])?$/.test(
      bare,
    ) && /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/.test(text.toLowerCase())
  );
}
