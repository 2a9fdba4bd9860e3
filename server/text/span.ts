/** A half-open range of UTF-16 offsets into a draft's text. The only position type below the rim. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span from `from` up to, not including, `to`. */
export function span(from: number, to: number): Span {
  return { from, to };
}

/** The span of a regular-expression match, shifted by `base` when the match ran on a slice. */
export function spanOfMatch(match: RegExpMatchArray, base = 0): Span {
  const from = base + (match.index ?? 0);
  return { from, to: from + match[0].length };
}

/** The span of capture group `group` (number or name). The expression needs the `d` flag; undefined if the group did not take part. */
export function spanOfGroup(match: RegExpMatchArray, group: number | string, base = 0): Span | undefined {
  const range = typeof group === "number" ? match.indices?.[group] : match.indices?.groups?.[group];
  return range && { from: base + range[0], to: base + range[1] };
}

/** True if `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** True if the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The index of the first of some parts in text order that begins at or after an offset; their number if none does. */
export function indexFrom(parts: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters of `text` under `where`. */
export function slice(text: string, where: Span): string {
  return text.slice(where.from, where.to);
}

/** The last characters before an offset, `most` of them at the most. */
export function textBefore(text: string, offset: number, most: number): string {
  return text.slice(Math.max(0, offset - most), offset);
}

/** `where` without the white space at its two ends. */
export function trimSpan(text: string, where: Span): Span {
  let { from, to } = where;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { from, to };
}

/** White space as it stands between words and cells, no-break and wide spaces too. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}
