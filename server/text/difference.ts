/** A replacement in the editor's own characters (CRLF, NFD and all): offsets into `Source.original`. */
export interface OriginalEdit {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** Edits that turn `before` into `after`: line by line while the lines agree in number, else the changed middle. */
export function difference(before: string, after: string): OriginalEdit[] {
  if (before === after) return [];
  const old = before.split("\n");
  const now = after.split("\n");
  if (old.length !== now.length) return [changed(before, after, 0)];
  const edits: OriginalEdit[] = [];
  let at = 0;
  for (const [index, line] of old.entries()) {
    const next = now[index] ?? "";
    if (line !== next) edits.push(changed(line, next, at));
    at += line.length + 1;
  }
  return edits;
}

function changed(before: string, after: string, base: number): OriginalEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  // Never between the halves of a surrogate pair or of CRLF: an editor refuses such a place.
  while (start > 0 && !isBoundary(before, start)) start--;
  while (end > 0 && !isBoundary(before, before.length - end)) end--;
  return {
    from: base + start,
    to: base + before.length - end,
    newText: after.slice(start, after.length - end),
  };
}

function isBoundary(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  const insidePair = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return !insidePair && !(left === 13 && right === 10);
}
