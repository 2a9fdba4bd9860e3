import type { Draft } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";

const FIELD = /^[ \t]*(?:[-+*•]\s?)?\p{Lu}[\p{L} \u00a0]{1,30}[ \u00a0]{1,2}:[ \u00a0\t]?\S/u;

/** A list of "Chức vụ : Giám đốc": its colons are set below each other, so the space is there on purpose. */
export function isInFields({ text }: Draft, where: Span): boolean {
  const from = text.lastIndexOf("\n", where.from) + 1;
  const end = text.indexOf("\n", where.to);
  const above = text.slice(text.lastIndexOf("\n", from - 2) + 1, Math.max(0, from - 1));
  const below = end < 0 ? "" : text.slice(end + 1, end + 200);
  return FIELD.test(text.slice(from, where.to + 2)) && (FIELD.test(above) || FIELD.test(below));
}
