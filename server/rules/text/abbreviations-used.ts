import { abbreviationOf } from "../../conventions/abbreviations.ts";
import { issuersByCode } from "../../conventions/issuers.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Prose, ProseKind, Word } from "../../draft/prose.ts";
import { isSyllable } from "../../language/syllable.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Span, span } from "../../text/span.ts";
import type { Context } from "../rule.ts";
import { takesInMarkup } from "./matches.ts";
import names from "./names.json" with { type: "json" };

/** Where an abbreviation is first used and where it is introduced: "cải cách hành chính (CCHC)". */
export interface Usage {
  readonly short: string;
  readonly first: Span;
  readonly count: number;
  readonly introduced: Span | undefined;
}

/** Where an abbreviation is read in a sentence: in titles and under Nơi nhận there is no room to spell it out. */
const RUNNING: readonly ProseKind[] = ["body", "quotation", "basis", "cell", "addressee"];

/** Every abbreviation in the running text that is not common knowledge, in the order of its first use. */
export function usages(draft: Draft, context: Context): Usage[] {
  const found = new Map<string, { first: Span; count: number; introduced: Span | undefined }>();
  const named = new Set<string>();
  for (const prose of draft.prose) {
    if (prose.upper || prose.form || !RUNNING.includes(prose.kind)) continue;
    for (const word of prose.words) {
      if (!isAbbreviation(draft, prose, word) || isCommon(word.text, context)) continue;
      if (NAMING.test(draft.plain.slice(Math.max(prose.span.from, word.from - 40), word.from)))
        named.add(word.text);
      const where = span(word.from, word.to);
      const usage = found.get(word.text) ?? { first: where, count: 0, introduced: undefined };
      const introduced = usage.introduced ?? introducedAt(draft, prose, word);
      const isUse = introduced === undefined || introduced === usage.introduced;
      found.set(word.text, { first: usage.first, count: usage.count + (isUse ? 1 : 0), introduced });
    }
  }
  return [...found].filter(([short]) => !named.has(short)).map(([short, usage]) => ({ short, ...usage }));
}

/** "(sau đây gọi tắt là Chương trình", "viết tắt theo tiếng Anh là". */
const NAMED_SO =
  /(?:gọi tắt|viết tắt|gọi chung|tên tắt|tiếng Anh)(?: theo tiếng \p{L}+)?(?: là|:)? (?:[\p{L}]+ ){0,4}["“]?$/u;

/** " (Internet kết nối vạn vật)": words that tell what the letters before them mean. */
const GLOSS = /^”? ?\((?=\p{L}{2})[^()]{2,30}[ -][^()]{2,50}\)/u;

/** "(Learning Management System - LMS)", "(Ngân hàng Phát triển Châu Á, viết tắt ADB)": the full name stands in the bracket itself. */
function isShortInBracket(before: string, short: string): boolean {
  const name = /\(([^()]{6,100}) ?[-–,:] (?:viết tắt(?: là)? )?$/u.exec(before)?.[1];
  return name !== undefined && beginsWords(name, short);
}

/** "Viện Khoa học kỹ thuật Nông nghiệp Bắc Trung Bộ (Viện KHKTNN": the letters stand before the bracket in full. */
function isShortOfBracket(before: string, short: string): boolean {
  const opens = /^(.*)\((?:\p{L}+ ){1,4}$/su.exec(before);
  return opens !== null && beginsWords(opens[1] as string, short);
}

/** True if words of a name begin with the letters, one after the other. */
function beginsWords(name: string, short: string): boolean {
  let at = 0;
  for (const word of name.match(/\p{L}+/gu) ?? []) if (word.charAt(0).toUpperCase() === short[at]) at++;
  return at === short.length;
}

/** What stands before the name of a product, a storm, a breed: such names are not spelt out. */
const NAMING = new RegExp(String.raw`${anyOf(names.beforeName)} (?:\p{L}+ )?$`, "iu");

/** Can be read aloud as one word of another language: KOICA, LINFA, UNESCO. Vietnamese abbreviations are consonants. */
function isReadAsWord(text: string): boolean {
  const vowels = text.match(/[AEIOU]/g)?.length ?? 0;
  return vowels >= 2 && vowels * 4 >= text.length && !/[^AEIOU]{5}/.test(text) && /^[A-Z]+$/.test(text);
}

function isAbbreviation(draft: Draft, prose: Prose, { text, lower, from, to }: Word): boolean {
  if (text[1] === lower[1]) return false; // no capital: nearly every word
  if (text.length < 3 || text.length > 9 || !/^\p{Lu}+$/u.test(text) || /^[IVXLCDM]+$/.test(text))
    return false;
  if (takesInMarkup(draft, { from, to })) return false;
  const [before, after] = [draft.plain[from - 1] ?? " ", draft.plain[to] ?? " "];
  if (
    /[\p{L}\p{N}/&_.@-]/u.test(before) ||
    /[/&_@-]/.test(after) ||
    /^\.\p{L}/u.test(draft.plain.slice(to, to + 2))
  )
    return false;
  if (isReadAsWord(text) || /[-→] $/.test(draft.plain.slice(Math.max(prose.span.from, from - 2), from)))
    return false;
  // Words in a run of capitals are emphasis, not abbreviations.
  const left = draft.plain.slice(Math.max(prose.span.from, from - 12), from);
  const right = draft.plain.slice(to, Math.min(prose.span.to, to + 12));
  if (isSyllable(text.toLowerCase()) && (/\p{Lu}{2}\s$/u.test(left) || /^\s\p{Lu}{2}/u.test(right)))
    return false;
  return !/(?:^|\s)\p{Lu}{2,}\s\p{Lu}{2,}|\p{Lu}{2,}\s$/u.test(left + right);
}

/** Known to every office: the common list, the symbols of bodies, what the office itself has set. */
function isCommon(text: string, context: Context): boolean {
  const row = abbreviationOf(text);
  return (
    row?.common === true ||
    text in context.config.abbreviations ||
    text in context.config.bodies ||
    issuersByCode(text).length > 0
  );
}

/** Where it is explained: in brackets after its full form, by "gọi tắt là", or by brackets of its own. */
function introducedAt(draft: Draft, prose: Prose, word: Word): Span | undefined {
  const before = draft.plain.slice(Math.max(prose.span.from, word.from - 160), word.from);
  const after = draft.plain.slice(word.to, Math.min(prose.span.to, word.to + 90));
  // "1. PTT là phiếu thao tác": an item of "Giải thích từ ngữ".
  const isDefined = word.from - prose.body.from <= 1 && /^”? là /.test(after);
  if (
    isDefined ||
    NAMED_SO.test(before) ||
    GLOSS.test(after) ||
    isShortOfBracket(before, word.text) ||
    isShortInBracket(before, word.text)
  )
    return span(word.from, word.to);
  const opens = /\((?:(?:sau đây|dưới đây|gọi tắt|viết tắt|gọi chung|là|:|\s)*)[“"']?$/u.exec(before);
  if (!opens || !/^[”"']?\)/.test(draft.plain.slice(word.to, word.to + 2))) return undefined;
  const words = before.slice(0, opens.index).match(/\p{L}+/gu) ?? [];
  const initials = words
    .slice(-2 * word.text.length - 4)
    .map((each) => each.charAt(0).toUpperCase())
    .join("");
  const first = word.text.charAt(0);
  const isSpelledOut = initials.includes(first) || !/[ĐƯƠ]/.test(word.text);
  return isSpelledOut ? span(word.from - (before.length - opens.index), word.to + 1) : undefined;
}
