import type { Draft, Header } from "../../draft/draft.ts";
import { matchesOf } from "../../text/match.ts";
import { type Span, slice, span, spanOfMatch } from "../../text/span.ts";

/** One group of abbreviations in the draft's own symbol: "QĐ" and "BNV" in "15/QĐ-BNV". */
export interface SymbolGroup {
  readonly span: Span;
  /** As it stands in the matching copy. */
  readonly text: string;
}

/** The groups of the draft's own symbol, a year left out; empty if there is no symbol. */
export function symbolGroups(draft: Draft): SymbolGroup[] {
  return groupsOf(draft, draft.header);
}

/** The groups of the symbol in a header, a year left out. */
export function groupsOf(draft: Draft, header: Header): SymbolGroup[] {
  const symbol = header.number?.symbol;
  if (!symbol) return [];
  const groups: SymbolGroup[] = [];
  for (const match of matchesOf(slice(draft.plain, symbol), /[\p{L}\p{N}&.]+/gu)) {
    if (!/^\d{4}$/.test(match[0])) groups.push({ span: spanOfMatch(match, symbol.from), text: match[0] });
  }
  return groups;
}

/** The digits of the draft's own number, where a symbol follows them: a number alone may be anything. */
export function ownDigits({ header: { number }, plain }: Draft): SymbolGroup | undefined {
  return number?.symbol && { span: number.digits, text: slice(plain, number.digits) };
}

/** The year that stands between number and symbol ("15/2024/QĐ-UBND"), if there is one. */
export function symbolYear(draft: Draft): Span | undefined {
  const symbol = draft.header.number?.symbol;
  const match = symbol && /^\d{4}(?=\s?\/)/.exec(slice(draft.plain, symbol));
  return symbol && match ? span(symbol.from, symbol.from + 4) : undefined;
}

/** True if the draft is a công văn: no type line, and "V/v" or "Kính gửi" in its place. */
export function isLetter(draft: Draft): boolean {
  const { title, header } = draft;
  if (title.typeSpan || !header.number?.symbol) return false;
  if (title.type) return title.type.name === "Công văn";
  return draft.addressees !== undefined;
}
