import { once } from "./once.ts";

/**
 * Every match of a global expression in a text, as `text.matchAll(pattern)` gives them, but without the copy of the
 * expression that `matchAll` makes. The engine compiles such a copy anew whenever its small cache has forgotten it, and
 * from the first megabyte of compiled expressions on it no longer optimises: a server would slow down by half for good.
 * @throws TypeError if the expression is not global, as `matchAll` does
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  if (!pattern.global) throw new TypeError("matchesOf needs a global expression");
  let next = 0;
  while (next <= text.length) {
    // Between two matches the same expression may be asked of another text, so its place is set and given back each time.
    pattern.lastIndex = next;
    const match = pattern.exec(text);
    next = pattern.lastIndex;
    pattern.lastIndex = 0;
    if (!match) return;
    if (match[0] === "") next += stepAt(text, next, pattern);
    yield match;
  }
}

/** The first match of a global expression at an offset or after it. */
export function matchAt(text: string, pattern: RegExp, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ?? undefined;
}

/** How far to go on after an empty match: over a whole character where the expression counts in characters. */
function stepAt(text: string, at: number, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** An expression, and what is left of it without lookaround: where that does not match, the whole does not either. */
export interface Sought {
  readonly pattern: RegExp;
  /** Compiled quickly and found quickly: the engine leaps to its letters, and looks at no neighbour of any other. */
  readonly core: () => Core;
}

export interface Core {
  readonly pattern: RegExp;
  /** True if it has no mind of where a text begins and ends: what matches in a part of a text matches in the whole. */
  readonly isFree: boolean;
}

/** To be made once, when a module loads. */
export function sought(pattern: RegExp): Sought {
  return { pattern, core: once(() => coreOf(pattern)) };
}

function coreOf(pattern: RegExp): Core {
  const refersBack = /\\(?:[1-9]|k<)/.test(pattern.source);
  if (refersBack) return { pattern, isFree: false };
  const source = withoutLookaround(pattern.source);
  return { pattern: new RegExp(source, pattern.flags), isFree: !hasAnchor(source) };
}

/** True if an expression may ask for an edge of the text or of a word; what only looks like it in a class counts too. */
function hasAnchor(source: string): boolean {
  return /(?<!\[)\^|\$|\\[bB]/.test(source.replace(/\\[^bB]/g, ""));
}

/** Leaves out every lookahead and lookbehind of an expression's source, whole. Without them it matches more, never less. */
export function withoutLookaround(source: string): string {
  let kept = "";
  let depth = 0;
  // One escape, one class, one bracket with what tells its kind, or a run of other characters at a time.
  for (const [token] of matchesOf(source, /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<?[=!])?|\)|[^\\[()]+|./gsu)) {
    const opens = token.startsWith("(");
    if (depth > 0 ? opens : opens && token.length > 1) depth++;
    else if (depth > 0 && token === ")") depth--;
    else if (depth === 0) kept += token;
  }
  return kept;
}
