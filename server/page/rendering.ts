import type { Words } from "../features/words.ts";
import type { Finding } from "../rules/rule.ts";
import type { Marks } from "./marks.ts";

/** What the page needs besides the draft. */
export interface PageContext {
  readonly findings: readonly Finding[];
  readonly words: Words;
  /** The editor's 0-based line of an offset, so that a click finds its way back. */
  lineOf(offset: number): number;
}

/** The context with the findings at hand by place. */
export interface Rendering extends PageContext {
  readonly marks: Marks;
}
