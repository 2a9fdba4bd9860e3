import type { TextEdit } from "../text/edit.ts";

/** What can be done with the table at a place, each a command of its own; none is bound to a key. */
export type TableAction =
  | "format"
  | "row-above"
  | "row-below"
  | "row-up"
  | "row-down"
  | "row-delete"
  | "column-before"
  | "column-after"
  | "column-left"
  | "column-right"
  | "column-delete"
  | "renumber"
  | "sort"
  | "join"
  | "split"
  | "to-pipes"
  | "to-tabs"
  | "to-html";

/** The edits, all of one table and in the coordinates of the draft; or in Vietnamese why there are none. */
export type TableEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: string };
