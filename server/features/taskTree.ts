import type { Span } from "../text/span.ts";

/** A plan table for reading: tables hold groups, groups hold groups and tasks. */
export interface TaskNode {
  readonly kind: "table" | "group" | "task";
  /** Number as it stands in its cell: "I", "1.2"; empty if none. */
  readonly number: string;
  /** One line, no markup. */
  readonly title: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly output: string;
  /** The time as written; empty if none. */
  readonly time: string;
  /** All that belongs to it. */
  readonly span: Span;
  /** Where "go to" leads. */
  readonly selection: Span;
  readonly children: readonly TaskNode[];
}
