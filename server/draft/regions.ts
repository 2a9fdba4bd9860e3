import { contains, indexFrom, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";

/** 0 for the main text, 1 and up for the appendices. */
export function regionOf({ appendices }: Pick<Draft, "appendices">, where: Span): number {
  const at = indexFrom(appendices, where.from + 1);
  const appendix = appendices[at - 1];
  return appendix && contains(appendix.span, where) ? at : 0;
}
