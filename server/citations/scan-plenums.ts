import { matchesOf } from "../text/match.ts";
import { type Span, span } from "../text/span.ts";

/** A resolution or conclusion of the Party's Central Committee that is cited by its plenum. */
export interface PlenumMention {
  /** "Nghị quyết Trung ương 4 khóa XI". */
  readonly name: Span;
  readonly type: Span;
}

const PLENUM =
  /(?<![\p{L}\p{N}])(?<type>Nghị quyết|Kết luận)\s{1,3}(?:của\s)?(?:(?:Hội nghị\s)?(?:BCH\s|Ban Chấp hành\s)?(?:Trung ương|TW|T\.Ư|TƯ)(?:\sĐảng)?(?:\slần thứ)?\s(?:\d{1,2}|\p{Ll}{2,5}(?:\s\p{Ll}{2,5})?)|Hội nghị\s(?:lần thứ\s)?(?:\d{1,2}|\p{Ll}{2,5}(?:\s\p{Ll}{2,5})?)(?:,|\scủa)?\s(?:BCH\s|Ban Chấp hành\s)(?:Trung ương|TW|T\.Ư|TƯ)(?:\sĐảng)?)(?:\s?\(lần\s(?:thứ\s)?(?:\d|\p{Ll}{2,5})\))?,?\s\(?(?:khóa|khoá|Khóa|Khoá)\s[IVX]{1,5}\)?(?![\p{L}\p{N}])/dgu;

/** Every document cited by its plenum, as nobody cites it by number. In text order. */
export function scanPlenums(plain: string): PlenumMention[] {
  return [...matchesOf(plain, PLENUM)].map((match) => {
    const [from, to] = match.indices?.groups?.type ?? [match.index, match.index];
    return { name: span(match.index, match.index + match[0].length), type: span(from, to) };
  });
}
