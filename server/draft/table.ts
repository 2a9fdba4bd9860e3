import type { Span } from "../text/span.ts";

/** A table in one of the three forms in which drafts arrive, page-cut rows and repeated headings already joined. */
export interface Table {
  readonly span: Span;
  readonly form: "pipes" | "tabs" | "html";
  /** Heading cells, one a column; of a heading over two rows the texts are joined top to bottom. */
  readonly heading: readonly Cell[];
  /** Body rows in order. A row that a page break cut in two is one row; a repeated heading is none. */
  readonly rows: readonly Row[];
  /** Where the heading stands again after a page break. */
  readonly repeatedHeadings: readonly Span[];
}

export interface Row {
  /** From the row's first to its last character, its page-cut continuation not included. */
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** Where the row goes on after a page break. */
  readonly continuations: readonly Span[];
}

export interface Cell {
  /** The cell in its first row: between the separators, outer spaces left out. */
  readonly span: Span;
  /** What a reader sees: tags and emphasis gone, entities decoded, page-cut halves joined by a space. */
  readonly text: string;
  /** How many columns the cell covers, 1 or more. */
  readonly columns: number;
}
