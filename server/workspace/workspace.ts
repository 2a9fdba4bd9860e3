import type { Span } from "../text/span.ts";

/** What the other drafts of the workspace and the register of outgoing documents say. */
export interface Workspace {
  /** Everything known in the workspace about a number (compared form), other files only. */
  mentionsOf(number: string, exceptUri: string | undefined): readonly Mention[];
}

/** One place in another draft, or a register row, that names a document. */
export interface Mention {
  readonly uri: string;
  readonly span: Span;
  /** header: the document's own number line. citation: cited there. register: a row of the register. */
  readonly role: "header" | "citation" | "register";
  readonly type: string | undefined;
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
}
