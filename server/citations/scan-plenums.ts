import { matchesOf } from "../text/match.ts";
import { type Span, span, spanOfMatch } from "../text/span.ts";

/** A resolution or conclusion of the Party's Central Committee that is cited by its plenum. */
export interface PlenumMention {
  /** "Nghị quyết Trung ương 4 khóa XI". */
  readonly name: Span;
  readonly type: Span;
}

const CENTRAL = String.raw`(?:Trung ương|TW|T\.Ư|TƯ)(?:\sĐảng)?`;
/** "4", "năm", "mười một". */
const ORDINAL = String.raw`(?:\d{1,2}|\p{Ll}{2,5}(?:\s\p{Ll}{2,5})?)`;
const COMMITTEE = String.raw`(?:BCH|Ban Chấp hành)\s`;
const PLENUM = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?<type>Nghị quyết|Kết luận)\s{1,3}(?:của\s)?`,
    String.raw`(?:(?:Hội nghị\s)?(?:${COMMITTEE})?${CENTRAL}(?:\slần thứ)?\s${ORDINAL}`,
    String.raw`|Hội nghị\s(?:lần thứ\s)?${ORDINAL}(?:,|\scủa)?\s${COMMITTEE}${CENTRAL})`,
    String.raw`(?:\s?\(lần\s(?:thứ\s)?(?:\d|\p{Ll}{2,5})\))?,?\s\(?(?:[Kk]hóa|[Kk]hoá)\s[IVX]{1,5}\)?(?![\p{L}\p{N}])`,
  ].join(""),
  "dgu",
);

/** Every document cited by its plenum, as nobody cites it by number. In text order. */
export function scanPlenums(plain: string): PlenumMention[] {
  return [...matchesOf(plain, PLENUM)].map((match) => {
    const [from, to] = match.indices?.groups?.type ?? [match.index, match.index];
    return { name: spanOfMatch(match), type: span(from, to) };
  });
}
