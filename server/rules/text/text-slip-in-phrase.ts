import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { COMMA, contexts, NUMBER } from "../../language/contexts.ts";
import { isNear } from "../../language/nearness.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { likeCase } from "../../text/case.ts";
import { remembered } from "../../text/once.ts";
import { span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";
import { MOST_SLIPS } from "./spelling.ts";

export const textSlipInPhrase: Rule = {
  id: "text-slip-in-phrase",
  part: "text",
  title: "Cụm từ quen thuộc viết đúng từng chữ",
  why: "Một chữ gõ nhầm thành chữ khác cũng có nghĩa (“phòng, chông”, “kiểm soát thủ tụ”) dễ lọt khi đọc soát; những chữ đứng quanh cho biết chữ nào mới đúng.",
  basis: "Chính tả tiếng Việt; bộ ba âm tiết thường gặp trong văn bản pháp luật và hành chính",
  severity: "warning",
  yieldsTo: ["text-wrong-syllable", "text-malformed-syllable", "text-confused-phrase", "basis-keyword"],
  regimes: EVERYWHERE,
  *check(draft) {
    let found = 0;
    const table = contexts();
    const idOf = remembered((lower) => table.idOf(keyOf(lower)));
    for (const prose of draft.prose) {
      const places = placesOf(draft, prose, idOf);
      let met = false;
      for (let at = 0; at < places.length; at++) {
        const { word } = places[at] as Place;
        const wasMet = met;
        met = isMet(places[at], places[at + 1]);
        // What is met beside one of its neighbours is no slip; that is most of a text, and soon told.
        const meant = word && !met && !wasMet ? meantAt(places, at) : undefined;
        if (!word || meant === undefined || !isJudged(draft, prose, word) || takesInMarkup(draft, word))
          continue;
        if (isWrittenTwice(draft, places[at - 1]?.word?.lower ?? "", word.lower)) continue;
        if (++found > MOST_SLIPS) return;
        const right = likeCase(word.text, meant);
        yield {
          span: span(word.from, word.to),
          message: `“${word.text}” trong “${shown(draft, places, at)}” có thể là “${right}” gõ nhầm.`,
          fixes: [replace(word, right, "guarded")],
        };
      }
    }
  },
  examples: [
    {
      bad: "- Tăng cường phòng, «chông» tham nhũng, tiêu cực.\n",
      good: "- Tăng cường phòng, chống tham nhũng, tiêu cực.\n",
    },
    {
      bad: "- Rà soát, kiểm soát thủ «tụ» hành chính theo quy định.\n",
      good: "- Rà soát, kiểm soát thủ tục hành chính theo quy định.\n",
    },
    {
      bad: "- Xây dựng kế hoạch phát triển kinh tế - xã hội; sử dụng «kihn» phí được giao.\n",
      good: "- Xây dựng kế hoạch phát triển kinh tế - xã hội; sử dụng kinh phí được giao.\n",
    },
    {
      bad: "- Phòng «Gáo» dục và Đào tạo chủ trì, phối hợp với các trường thực hiện.\n",
      good: "- Phòng Giáo dục và Đào tạo chủ trì, phối hợp với các trường thực hiện.\n",
    },
    { good: "- Phòng, ban chuyên môn; phòng, lớp học; phòng chồng, phòng vợ theo phong tục.\n" },
    { good: "- Ông Phòng Văn Chông, ấp Thủ Tụ, quản lí lớp 5A.\n" },
    { good: "- Quy trình ra Thông cáo báo chí về văn bản mới ban hành.\n" },
    { good: "Diện tích na tăng; diện tích na toàn tỉnh đạt 5.000 ha.\n" },
    { good: "- Nội dung thi gồm ba phần; cây nhọ nồi, cây tam thất; sông Đào tại trạm thủy văn.\n" },
  ],
};

/** What a draft is about it says again, "diện tích na"; a finger slips once. */
function isWrittenTwice({ prose }: Draft, first: string, second: string): boolean {
  let times = 0;
  for (const { words } of prose)
    for (let at = 0; at < words.length; at++)
      if (words[at]?.lower === second && (words[at - 1]?.lower ?? "") === first && ++times === 2) return true;
  return false;
}

/** A syllable, comma or number of a stretch by its number in the table; undefined where the sequence breaks. */
interface Place {
  readonly id: number | undefined;
  /** The word, where a word stands that may be a slip. */
  readonly word?: Word;
}

const BREAK: Place = { id: undefined };

/** The stretch as the counts were made: commas are kept, a number is one, any other mark breaks the sequence. */
function placesOf(draft: Draft, prose: Prose, idOf: (lower: string) => number | undefined): Place[] {
  const places: Place[] = [];
  let last: Word | undefined;
  for (const word of prose.words) {
    const isNumber = startsWithDigit(word);
    const gap = last ? draft.plain.slice(last.to, word.from) : " ";
    if (gap !== " ") {
      const isOneNumber = isNumber && last && startsWithDigit(last) && /^[.,/]$/.test(gap);
      if (isOneNumber) {
        last = word;
        continue;
      }
      if (/^\s?,\s{1,2}$/.test(gap)) places.push({ id: idOf(COMMA) });
      else if (!/^%?\s{1,3}$/.test(gap)) places.push(BREAK);
    }
    if (!isNumber) places.push({ id: idOf(word.lower), word });
    else places.push(/^\d+$/.test(word.text) ? { id: idOf(NUMBER) } : BREAK);
    last = word;
  }
  return places;
}

function startsWithDigit({ text }: Word): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

const VOWEL = /[aeiouyăâêôơư]/;

/**
 * In lower case, or the first word of a stretch, or of what an office deals with: any other capital begins a name. Not
 * part of a code or an address.
 */
function isJudged(draft: Draft, prose: Prose, { text, lower, from, to }: Word): boolean {
  if (text.length < 2 || text.length > 8 || !/^\p{L}+$/u.test(text)) return false;
  const mayBeCapital =
    from === prose.words[0]?.from ||
    (/(?<!\p{L})(?:Bộ|Sở|Phòng|Vụ|Cục) $/u.test(textBefore(draft.plain, from, 7)) &&
      /^ \p{Ll}/u.test(draft.plain.slice(to, to + 2)));
  if (!prose.upper && !/^\p{Ll}+$/u.test(mayBeCapital ? text.slice(1) : text)) return false;
  if (/^\s?(?:…|\.\.)/.test(draft.text.slice(to, to + 3))) return false; // cut off
  const edges = (draft.text[from - 1] ?? " ") + (draft.text[to] ?? " ");
  return !/[/_@&\-–.…’']/.test(edges.replace(/\.$/, "")) && VOWEL.test(lower.normalize("NFD"));
}

function isMet(first: Place | undefined, second: Place | undefined): boolean {
  return first?.id !== undefined && second?.id !== undefined && contexts().isSeen(first.id, second.id);
}

/** The one syllable that the neighbours ask for and that the one written is a slip of. */
function meantAt(places: readonly Place[], at: number): string | undefined {
  const table = contexts();
  const asked = askedAt(places, at);
  const id = places[at]?.id;
  if (asked.length === 0 || (id !== undefined && asked.includes(id))) return undefined;
  const written = keyAt(places, at);
  const near = [...new Set(asked)]
    .map((each) => table.syllableOf(each))
    .filter((each) => isNear(written, each));
  if (near.length !== 1) return undefined;
  if (isKnownPair(keyAt(places, at - 1), written) || isKnownPair(written, keyAt(places, at + 1)))
    return undefined;
  return near[0];
}

/** What the neighbours on both sides, the two before or the two after ask for. */
function askedAt(places: readonly Place[], at: number): readonly number[] {
  const table = contexts();
  const l = places[at - 1]?.id;
  const r = places[at + 1]?.id;
  const between = l === undefined || r === undefined ? NONE : table.between(l, r);
  const l2 = l === undefined ? undefined : places[at - 2]?.id;
  const after = l === undefined || l2 === undefined ? NONE : table.after(l2, l);
  const r2 = r === undefined ? undefined : places[at + 2]?.id;
  const before = r === undefined || r2 === undefined ? NONE : table.before(r, r2);
  if (between.length + after.length + before.length === 0) return NONE;
  return [...between, ...after, ...before];
}

const NONE: readonly number[] = [];

function keyAt(places: readonly Place[], at: number): string {
  return keyOf(places[at]?.word?.lower ?? "");
}

/** The word with its neighbours, as it stands in the text. */
function shown(draft: Draft, places: readonly Place[], at: number): string {
  const [before, here, after] = [-1, 0, 1].map((step) => places[at + step]);
  const first = before?.word ?? (before?.id === undefined ? undefined : places[at - 2]?.word) ?? here?.word;
  const last = after?.word ?? here?.word;
  return draft.plain.slice(first?.from, last?.to).replace(/\s+/g, " ");
}
