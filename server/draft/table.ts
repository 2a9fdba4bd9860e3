import type { Span } from "../text/span.ts";
import type { Cell } from "./table-cell.ts";

export type { Cell } from "./table-cell.ts";

/** A table in one of the forms in which drafts arrive, page-cut rows and repeated headings already joined. */
export interface Table {
  readonly span: Span;
  /** "spaces": columns set with spaces, or cells each on a line, as text taken from a page has them; a row may run over several lines. */
  readonly form: "pipes" | "tabs" | "html" | "spaces";
  /** Heading cells, one a column; of a heading over two rows the texts are joined top to bottom. Empty if there is none. */
  readonly heading: readonly Cell[];
  /** Body rows in order. A row that a page break cut in two is one row; a repeated heading is none. */
  readonly rows: readonly Row[];
  /** Where the heading stands again after a page break. */
  readonly repeatedHeadings: readonly Span[];
  /** Where only a part of the heading stands again, left in the middle of the rows. */
  readonly headingFragments: readonly Span[];
}

export interface Row {
  /** From the row's first to its last character, its page-cut continuation not included. */
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** Where the row goes on after a page break. */
  readonly continuations: readonly Span[];
}
