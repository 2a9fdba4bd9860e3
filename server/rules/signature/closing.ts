import type { Draft } from "../../draft/draft.ts";
import { anyOf } from "../../text/pattern.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import { isWholeDocument, lastCharacter } from "../support.ts";
import known from "./words.json" with { type: "json" };

/** Signs of a signature block that the parser may not take apart. */
const SIGNED = new RegExp(
  String.raw`^(?:(?:TM|KT|TL|TUQ|Q)\s?[./]\s?\p{Lu}|(?:PHÓ\s+)?${anyOf(known.postsOfSigners)}(?!\p{L})|\(?[Đđ]ã ký|ĐÃ KÝ|ký tên)`,
  "u",
);

/** Where "Nơi nhận" should stand and does not: the last character of the main text. Undefined if none is asked for. */
export function missingRecipients(draft: Draft): Span | undefined {
  const { type } = draft.title;
  if (!isWholeDocument(draft) || draft.recipients || type?.lacks.includes("recipients")) return undefined;
  if (type?.family !== "administrative" || draft.bodyFrom >= draft.main.to) return undefined;
  return lastCharacter(trimSpan(draft.text, draft.main));
}

/** Where post and name of who signs should stand and do not: the last character of the main text. */
export function missingSignature(draft: Draft): Span | undefined {
  const { type } = draft.title;
  if (!isWholeDocument(draft) || draft.signatures.length > 0) return undefined;
  if (type?.family !== "administrative" || type.lacks.includes("signature")) return undefined;
  const body = draft.paragraphs.filter(({ span }) => span.from >= draft.bodyFrom && span.to <= draft.main.to);
  if (body.length === 0) return undefined;
  const lastText = body.at(-1)?.span.from ?? draft.bodyFrom;
  const tail = draft.plain.slice(
    Math.max(draft.bodyFrom, Math.min(lastText, draft.main.to - 1500)),
    draft.main.to,
  );
  // A line of its own or of a column: "CHỦ TỊCH ỦY BAN NHÂN DÂN điện:" opens a telegram and signs nothing.
  const lines = tail.split(/\n|\t| {3,}|\|/).map((cell) => cell.trim());
  if (lines.some((line) => SIGNED.test(line) && !line.endsWith(":"))) return undefined;
  return lastCharacter(trimSpan(draft.plain, draft.main));
}

/** Where the closing begins, or undefined if the draft has none. */
export function closingFrom(draft: Draft): number | undefined {
  const starts = [draft.recipients?.span.from, ...draft.signatures.map((signature) => signature.span.from)];
  const known = starts.filter((start) => start !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
