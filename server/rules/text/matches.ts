import type { Draft } from "../../draft/draft.ts";
import type { Prose, ProseKind } from "../../draft/prose.ts";
import { matchAt, matchesOf, type Sought } from "../../text/match.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { type Fix, insert } from "../rule.ts";

/** What rules on marks rest on, of which the decree says nothing. */
export const PRACTICE = "Thông lệ trình bày văn bản (dùng dấu câu tiếng Việt)";

/** The same for rules on what is typed between the words. */
export const TYPING = "Thông lệ trình bày văn bản (gõ chữ tiếng Việt)";

/** Puts the space in that is missing between two words, or behind a mark. */
export function addSpace(at: number, safety: Fix["safety"] = "safe"): Fix {
  return insert(at, " ", safety, "Thêm một khoảng trắng");
}

/** A place in the prose of a draft at which an expression matches. */
export interface Match {
  readonly span: Span;
  readonly prose: Prose;
  readonly words: RegExpExecArray;
}

/**
 * Every match of an expression in the prose of a draft, stretch by stretch. Matches that take in markup, or lie in
 * an address (URL, e-mail, file name), are left out: what stands there is no text.
 * @param what has the flags g and u, and is one object for good: what a stretch was asked is remembered by it;
 *   lookaround does not see beyond the stretch
 * @param kinds the kinds of prose to look at; all if absent
 */
export function* matchesIn(draft: Draft, what: Sought, kinds?: readonly ProseKind[]): Generator<Match> {
  const { pattern } = what;
  const isAsked = draft.memory?.isAsked(what);
  const question = draft.memory?.questionOf(what) ?? 0;
  // Most expressions match nowhere: the first time it is cheaper to ask the whole text than hundreds of stretches.
  if (!isAsked && isNowhere(draft, what)) {
    for (const { answers } of draft.prose) if (answers) answers[question] = NONE;
    return;
  }
  for (const prose of draft.prose) {
    if (kinds && !kinds.includes(prose.kind)) continue;
    const known = prose.answers?.[question];
    if (known?.length === 0) continue;
    const shown = slice(draft.flowing, prose.span);
    const places = known ?? placesIn(shown, what);
    if (!known && prose.answers) prose.answers[question] = places;
    let run = { to: 0, isAddress: false };
    for (const place of places) {
      const words = matchAt(shown, pattern, place);
      if (!words) continue;
      const from = prose.span.from + words.index;
      const where = span(from, from + words[0].length);
      if (words.index >= run.to) run = runAround(shown, words.index);
      if (run.isAddress || takesInMarkup(draft, where)) continue;
      yield { span: where, prose, words };
    }
  }
}

/** The same behind the labels of items, whose marks have rules of their own. */
export function* matchesInBody(draft: Draft, what: Sought, kinds?: readonly ProseKind[]): Generator<Match> {
  for (const match of matchesIn(draft, what, kinds))
    if (match.span.from >= match.prose.body.from) yield match;
}

const NONE: readonly number[] = [];

function isNowhere(draft: Draft, what: Sought): boolean {
  const { pattern, isFree } = what.core();
  return isFree && draft.flowing.search(pattern) < 0;
}

function placesIn(shown: string, what: Sought): readonly number[] {
  const { pattern } = what;
  const core = what.core().pattern;
  // Most stretches have no match, and to ask is cheaper than to set out listing them.
  if (shown.search(core) < 0 || (core !== pattern && shown.search(pattern) < 0)) return NONE;
  return Array.from(matchesOf(shown, pattern), ({ index }) => index);
}

/** True if some character under the span is markup: blank in `plain` and no space in `text`. */
export function takesInMarkup(draft: Draft, where: Span): boolean {
  const text = slice(draft.text, where);
  if (!/[^\s]/.test(text)) return slice(draft.plain, where).trim() !== "";
  const plain = slice(draft.plain, where);
  return text.replace(/\s/g, "").length !== plain.replace(/\s/g, "").length;
}

const ADDRESS =
  /:\/\/|www\.|@|\.(?:vn|com|net|org|gov|edu|info|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|zip|txt|jpg|png)(?![\p{L}])/iu;

/** True if the run of non-space characters at an offset is a web address, an e-mail address or a file name. */
export function isAddress(shown: string, at: number): boolean {
  return runAround(shown, at).isAddress;
}

/** Where the run of non-space characters around an offset ends, at most 200 characters away, and what it is. */
function runAround(shown: string, at: number): { readonly to: number; readonly isAddress: boolean } {
  const limit = 200;
  let from = at;
  while (from > 0 && at - from < limit && !isSpace(shown.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < shown.length && to - at < limit && !isSpace(shown.charCodeAt(to))) to++;
  return { to, isAddress: ADDRESS.test(shown.slice(from, to)) };
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  );
}
