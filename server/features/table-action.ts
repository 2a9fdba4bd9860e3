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

/** What is done with single rows, columns and cells. */
export type GridAction = Extract<TableAction, `row-${string}` | `column-${string}` | "split">;

/** Why a table is left as it is; the name of an action: it cannot be done in this place. */
export type TableRefusal =
  | GridAction
  | "no table"
  | "no row"
  | "no plan"
  | "set with spaces"
  | "cuts a merge"
  | "merged"
  | "cut by pages"
  | "not cut"
  | "in that form"
  | "not the same"
  | "html needs no spaces"
  | "numbered"
  | "sorted";

/** The edits, all of one table and in the coordinates of the draft; or why there are none. */
export type TableEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: TableRefusal };
