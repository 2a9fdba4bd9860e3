import type { Word } from "../../draft/prose.ts";
import { areMet } from "../../language/contexts.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { isSyllable } from "../../language/syllable.ts";
import { sought } from "../../text/match.ts";
import { remembered } from "../../text/once.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Rule } from "../rule.ts";
import loans from "./loans.json" with { type: "json" };
import { addSpace, isAddress, matchesIn, takesInMarkup } from "./matches.ts";

const ABBREVIATION = "(?:THCS|THPT|UBND|HĐND|UBMTTQ|GD&ĐT|GDĐT)";
/** "trườngTHCS", "vịUBND": abbreviations that nothing is written together with. They stand first: the engine leaps to them. */
const BEFORE_ABBREVIATION = sought(
  new RegExp(String.raw`${ABBREVIATION}(?<=(?<!\p{L})(\p{L}?\p{Ll}{1,6})${ABBREVIATION})(?!\p{L})`, "gu"),
);

export const textSyllablesJoined: Rule = {
  id: "text-syllables-joined",
  part: "text",
  title: "Hai tiếng viết thường có khoảng trắng ngăn cách",
  why: "“đếnnăm”, “thựchiện” mất khoảng trắng khi chuyển từ PDF hoặc khi sửa; tìm kiếm bỏ sót, ngắt dòng sai.",
  basis: "Chính tả tiếng Việt; cặp âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  yieldsTo: ["text-malformed-syllable", "text-slip-in-phrase", "text-words-joined"],
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, BEFORE_ABBREVIATION)) {
      const [abbreviation, before = ""] = words;
      yield {
        span: span(where.from - before.length, where.to),
        message: `Thiếu khoảng trắng: “${before} ${abbreviation}”.`,
        fixes: [addSpace(where.from, "guarded")],
      };
    }
    const gapsOf = remembered(gapsIn);
    for (const prose of draft.prose) {
      for (const [index, word] of prose.words.entries()) {
        if (word.text.length < 5 || !isPlain(word)) continue;
        const gaps = gapsOf(word.lower);
        const at = isSmall(word)
          ? gapIn(word.text, gaps, prose.words[index - 1], prose.words[index + 1])
          : gapInWord(word.lower, gaps);
        if (at === undefined || takesInMarkup(draft, word) || isPartOfCode(draft.text, word)) continue;
        yield {
          span: span(word.from, word.to),
          message: `Thiếu khoảng trắng: “${word.text.slice(0, at)} ${word.text.slice(at)}”.`,
          fixes: [addSpace(word.from + at, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Mục tiêu «đếnnăm» 2030 có 100% hồ sơ trực tuyến.\n",
      good: "- Mục tiêu đến năm 2030 có 100% hồ sơ trực tuyến.\n",
    },
    {
      bad: "- Các sở «thựchiện» Kế hoạch, giữ ổn «địnhchính» trị, báo cáo kết «quảthực» hiện.\n",
      good: "- Các sở thực hiện Kế hoạch, giữ ổn định chính trị, báo cáo kết quả thực hiện.\n",
    },
    {
      bad: "- Căn cứ «Quyếtđịnh» giao chỉ tiêu, các sở xây dựng «Kếhoạch» tuyển dụng.\n",
      good: "- Căn cứ Quyết định giao chỉ tiêu, các sở xây dựng Kế hoạch tuyển dụng.\n",
    },
    {
      bad: "- Xây dựng «trườngTHCS» đạt chuẩn, các «SởGD&ĐT» thực hiện.\n",
      good: "- Xây dựng trường THCS đạt chuẩn, các Sở GD&ĐT thực hiện.\n",
    },
    { good: "- Công trình Đăkrông, Côngô, Ôxtrâylia, Êđê, Xơđăng, Krôngpắc, Inđônêxia.\n" },
    { good: "- Mua xe ôtô, ximăng, bêtông, càphê, xàphòng; cấp thuốc kháng sinh và insulin.\n" },
    { good: "- Sơmi rơmoóc, sàlan, ắcquy, côngtơ điện, ápphích; phát thải cácbon thấp.\n" },
    { good: "- Xử lý clorua, axít, canxi, kali, magiê; hệ thống camera, website của Đơn vị.\n" },
  ],
};

const LOANS: ReadonlySet<string> = new Set(loans.words);

/** True for loan words that are written in one piece as well. */
function isLoan(text: string): boolean {
  return (
    LOANS.has(text) ||
    loans.heads.some((head) => text.startsWith(head)) ||
    loans.ends.some((end) => text.endsWith(end))
  );
}

/** In one case, with a mark that only Vietnamese has: a foreign word betrays itself by its bare letters. */
function isPlain({ text }: Word): boolean {
  return text.length <= 13 && /^(?:\p{L}\p{Ll}+|\p{Lu}+)$/u.test(text) && /[^\u0000-\u007f]/.test(text);
}

function isSmall({ text }: Word): boolean {
  return /^\p{Ll}/u.test(text);
}

/** With a capital it may be a foreign name as well: only the two syllables of one word count. */
function gapInWord(text: string, gaps: readonly number[]): number | undefined {
  const within = gaps.filter((at) => isKnownPair(keyOf(text.slice(0, at)), keyOf(text.slice(at))));
  return within.length === 1 ? within[0] : undefined;
}

function isPartOfCode(text: string, { from, to }: Word): boolean {
  const edges = (text[from - 1] ?? " ") + (text[to] ?? " ");
  return /[/_@&\-–’']/.test(edges) || isAddress(text.slice(from, to + 40).split("\n")[0] as string, 0);
}

/** Where the one gap is: between syllables met side by side, or each of which makes a word with its other neighbour. */
function gapIn(
  text: string,
  gaps: readonly number[],
  before: Word | undefined,
  after: Word | undefined,
): number | undefined {
  const halves = (at: number) => [keyOf(text.slice(0, at)), keyOf(text.slice(at))] as const;
  const isJoined = gaps.filter((at) => areMet(...halves(at)));
  if (isJoined.length > 0) return isJoined.length === 1 ? isJoined[0] : undefined;
  const isBetween = gaps.filter((at) => {
    const [first, second] = halves(at);
    return before && after && areMet(keyOf(before.lower), first) && areMet(second, keyOf(after.lower));
  });
  return isBetween.length === 1 ? isBetween[0] : undefined;
}

/** Every place where the text falls into two syllables; none if it is one already, or a loan word. */
function gapsIn(text: string): readonly number[] {
  const key = keyOf(text);
  if (isSyllable(key) || isLoan(text)) return [];
  const places = Array.from({ length: text.length - 3 }, (_, index) => index + 2);
  return places.filter((at) => isSyllable(keyOf(text.slice(0, at))) && isSyllable(keyOf(text.slice(at))));
}
