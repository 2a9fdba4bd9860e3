import type { Span } from "../text/span.ts";
import type { Answers } from "./memory.ts";

export type ProseKind =
  | "body" // running text and list items
  | "quotation" // articles of another document, word for word
  | "heading"
  | "basis"
  | "subject" // trích yếu, titles of appendices
  | "attachment" // (Kèm theo …)
  | "addressee"
  | "recipient"
  | "cell";

/** A stretch of the draft that is read as words and sentences: layout, numbers of the header and signatures are none. */
export interface Prose {
  readonly kind: ProseKind;
  /** With the label, if it has one. */
  readonly span: Span;
  /** The text after the label. */
  readonly body: Span;
  /** The words in it, label left out, in order. */
  readonly words: readonly Word[];
  /** True for a stretch in capitals, where case says nothing. */
  readonly upper: boolean;
  /** True if it lies in a form to fill in. */
  readonly form: boolean;
  /** What its text has been asked before; undefined where nothing is remembered. */
  readonly answers: Answers | undefined;
}

/** A run of letters and digits: "quản", "QLNN", "2024", "06a". */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** As it stands, Ð read as Đ. */
  readonly text: string;
  /** The same in lower case, for look-ups. */
  readonly lower: string;
}
