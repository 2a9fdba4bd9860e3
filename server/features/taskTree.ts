import type { Task, TaskGroup, TaskTable } from "../tasks/tasks.ts";
import type { Span } from "../text/span.ts";
import type { Words } from "./words.ts";

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
  /** Last day of that time, YYYY-MM-DD, where the words and the plan's year set one. */
  readonly end: string | undefined;
  /** All that belongs to it. */
  readonly span: Span;
  /** Where "go to" leads. */
  readonly selection: Span;
  readonly children: readonly TaskNode[];
}

/** The plan tables as trees, each group over its tasks, in the order of the rows. A sole table needs no node of its own. */
export function taskTree(tables: readonly TaskTable[], words: Words): TaskNode[] {
  const [only, ...others] = tables;
  if (only && others.length === 0) return entriesOf(only);
  return tables.map((one, index) => ({
    ...EMPTY,
    kind: "table",
    title: oneLine(one.title) || `${words.table} ${index + 1}`,
    span: one.table.span,
    selection: { from: one.table.span.from, to: one.table.span.from },
    children: entriesOf(one),
  }));
}

const EMPTY = { number: "", lead: [], support: [], output: "", time: "", end: undefined } as const;

interface OpenNode extends TaskNode {
  readonly children: OpenNode[];
  span: Span;
}

function entriesOf({ entries }: TaskTable): TaskNode[] {
  const roots: OpenNode[] = [];
  const groups: { readonly group: TaskGroup; readonly node: OpenNode }[] = [];
  for (const entry of entries) {
    if (entry.kind === "group")
      while (groups.length > 0 && !isUnder(entry, groups.at(-1)?.group)) groups.pop();
    else while (groups.length > 0 && groups.at(-1)?.group !== entry.group) groups.pop();
    const node = nodeOf(entry);
    (groups.at(-1)?.node.children ?? roots).push(node);
    for (const { node: above } of groups)
      above.span = { from: above.span.from, to: Math.max(above.span.to, node.span.to) };
    if (entry.kind === "group") groups.push({ group: entry, node });
  }
  return roots;
}

function isUnder(group: TaskGroup, above: TaskGroup | undefined): boolean {
  return above !== undefined && group.path.length > above.path.length;
}

function nodeOf(entry: Task | TaskGroup): OpenNode {
  const { kind, number, span } = entry;
  const own = {
    kind,
    number,
    title: oneLine(entry.title),
    selection: { from: span.from, to: span.from },
    children: [],
  };
  if (entry.kind === "group") return { ...EMPTY, ...own, span };
  const end = entry.row.continuations.reduce((to, part) => Math.max(to, part.to), span.to);
  return {
    ...own,
    lead: entry.lead.map(oneLine),
    support: entry.support.map(oneLine),
    output: oneLine(entry.output),
    time: oneLine(entry.time?.text ?? ""),
    end: entry.time?.end,
    span: { from: span.from, to: end },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s{1,500}/g, " ").trim();
}
