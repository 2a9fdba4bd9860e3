import type { Span } from "../text/span.ts";
import type { DateMention } from "./date.ts";
import type { DocumentNumber } from "./number.ts";

/** A document cited in the text (viện dẫn), with the parts that could be read for certain. */
export interface Citation {
  /** From the type word (or the number) to the end of the last part that was read. */
  readonly span: Span;
  /**
   * "Nghị định", "Quyết định", "CV" … as it stands before the number or the name.
   * Shared by the members of a list ("Công văn số A; số B") and then outside `span` for all but the first.
   */
  readonly type: Span | undefined;
  /** The word "số" between type and number. */
  readonly soWord: Span | undefined;
  /** The number and symbol as they stand, inner spaces included; undefined for a law cited by name. */
  readonly numberSpan: Span | undefined;
  readonly number: DocumentNumber | undefined;
  /** Name of a law cited by name: "Luật Đất đai". */
  readonly name: Span | undefined;
  readonly date: DateMention | undefined;
  /** The year a law is named with, "2013" in "Luật Đất đai năm 2013". */
  readonly year: Span | undefined;
  /** Who issued it, without "của": "Chính phủ". In a list it may stand after a later member and so outside `span`. */
  readonly issuer: Span | undefined;
  /** Subject (trích yếu), as far as it can be told from the running text. */
  readonly subject: Span | undefined;
  /** True for "Nghị định này", "Kế hoạch này": the draft itself or its attached text; such a citation has no number. */
  readonly self: boolean;
  /** Units cited with it: "điểm a khoản 2 Điều 5" before the type word. */
  readonly clause: Span | undefined;
}
