import type { Deadline } from "../tasks/deadline.ts";
import type { Task, TaskGroup, TaskTable } from "../tasks/tasks.ts";
import type { Span } from "../text/span.ts";
import type { Words } from "./words.ts";

/** A plan table for reading. Plans hold tables, tables hold groups, groups (or units, or terms) hold tasks. */
export interface TaskNode {
  readonly kind: "plan" | "table" | "group" | "unit" | "term" | "task";
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
  /** When it is due, seen from today; undefined for what is no task, and where no day was given. */
  readonly term: Term | undefined;
  /** The file it is from, where several are shown. */
  readonly uri: string | undefined;
  /** All that belongs to it. */
  readonly span: Span;
  /** Where "go to" leads. */
  readonly selection: Span;
  readonly children: readonly TaskNode[];
}

/** Whether a task is due by its plan's own words; nobody knows from a plan what has been done. */
export type Term = "overdue" | "month" | "quarter" | "later" | "ongoing" | "unknown";

const TERMS: readonly Term[] = ["overdue", "month", "quarter", "later", "ongoing", "unknown"];

/** By the groups of the table, by lead unit, or by when it is due. */
export type TaskOrder = "section" | "unit" | "deadline";

export interface TreeView {
  readonly order: TaskOrder;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The plan tables of one draft, and what to call it. */
export interface Plan {
  readonly name: string;
  readonly uri: string;
  readonly tables: readonly TaskTable[];
}

/** The plan tables as trees, each group over its tasks, in the order of the rows. A sole table needs no node of its own. */
export function taskTree(tables: readonly TaskTable[], words: Words, view?: TreeView): TaskNode[] {
  if (view && view.order !== "section")
    return byHeading(
      tables.flatMap((one) => leaves(one, view, undefined)),
      view,
      words,
    );
  const [only, ...others] = tables;
  if (only && others.length === 0) return entriesOf(only, view, undefined);
  return tables.map((one, index) => ({
    ...EMPTY,
    kind: "table",
    title: one.title || `${words.table} ${index + 1}`,
    span: one.table.span,
    selection: { from: one.table.span.from, to: one.table.span.from },
    children: entriesOf(one, view, undefined),
  }));
}

/** The same for several drafts: under each its tree, or all tasks together by unit or by deadline. Every node knows its file. */
export function plansTree(plans: readonly Plan[], words: Words, view: TreeView): TaskNode[] {
  const filled = plans.filter(({ tables }) => tables.some(({ tasks }) => tasks.length > 0));
  if (view.order !== "section") {
    const all = filled.flatMap(({ tables, uri }) => tables.flatMap((one) => leaves(one, view, uri)));
    return byHeading(all, view, words);
  }
  return filled.map(({ name, uri, tables }) => ({
    ...EMPTY,
    kind: "plan",
    title: name,
    uri,
    span: { from: 0, to: 0 },
    selection: { from: 0, to: 0 },
    children: tables.flatMap((one) => entriesOf(one, view, uri)),
  }));
}

/** When a task is due by what its plan says; no time at all is unknown. */
export function termOf(time: Deadline | undefined, today: string): Term {
  if (!time) return "unknown";
  if (time.kind === "ongoing" || time.kind === "recurring") return "ongoing";
  const { start, end } = time;
  if (!end) return start ? (start <= today ? "ongoing" : "later") : "unknown";
  if (end < today) return "overdue";
  if (end.slice(0, 7) === today.slice(0, 7)) return "month";
  return quarterOf(end) === quarterOf(today) ? "quarter" : "later";
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

const EMPTY = {
  number: "",
  lead: [],
  support: [],
  output: "",
  time: "",
  end: undefined,
  term: undefined,
  uri: undefined,
} as const;

function leaves({ tasks }: TaskTable, view: TreeView, uri: string | undefined): TaskNode[] {
  return tasks.map((task) => nodeOf(task, view, uri));
}

/** Tasks under the units that lead them, the busiest first; or under the terms in which they are due, the next day first. */
function byHeading(tasks: readonly TaskNode[], view: TreeView, words: Words): TaskNode[] {
  return view.order === "unit" ? byUnit(tasks, words) : byTerm(tasks, words);
}

function byUnit(tasks: readonly TaskNode[], words: Words): TaskNode[] {
  const groups = new Map<string, { readonly name: string; readonly tasks: TaskNode[] }>();
  for (const task of tasks) {
    for (const unit of task.lead.length > 0 ? task.lead : [words.noUnit]) {
      const key = unit.toLowerCase();
      const group = groups.get(key) ?? { name: unit, tasks: [] };
      group.tasks.push(task);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .sort(
      (a, b) =>
        Number(a.name === words.noUnit) - Number(b.name === words.noUnit) || b.tasks.length - a.tasks.length,
    )
    .map(({ name, tasks: own }) => heading("unit", name, undefined, own));
}

function byTerm(tasks: readonly TaskNode[], words: Words): TaskNode[] {
  return TERMS.flatMap((term) => {
    const own = tasks.filter((task) => task.term === term);
    const sorted = own.sort((a, b) =>
      (a.end ?? "9") < (b.end ?? "9") ? -1 : (a.end ?? "9") > (b.end ?? "9") ? 1 : 0,
    );
    return own.length > 0 ? [heading("term", words.term[term], term, sorted)] : [];
  });
}

function heading(
  kind: "unit" | "term",
  title: string,
  term: Term | undefined,
  children: readonly TaskNode[],
): TaskNode {
  const first = children[0] as TaskNode;
  return {
    ...EMPTY,
    kind,
    title,
    term,
    uri: first.uri,
    span: first.span,
    selection: first.selection,
    children,
  };
}

interface OpenNode extends TaskNode {
  readonly children: OpenNode[];
  span: Span;
}

function entriesOf({ entries }: TaskTable, view: TreeView | undefined, uri: string | undefined): TaskNode[] {
  const roots: OpenNode[] = [];
  const groups: { readonly group: TaskGroup; readonly node: OpenNode }[] = [];
  for (const entry of entries) {
    if (entry.kind === "group")
      while (groups.length > 0 && !isUnder(entry, groups.at(-1)?.group)) groups.pop();
    else while (groups.length > 0 && groups.at(-1)?.group !== entry.group) groups.pop();
    const node = nodeOf(entry, view, uri);
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

/** Cells are one line each, their spaces single, since they were read. Every node has the same fields in the same order: thousands are made. */
function nodeOf(entry: Task | TaskGroup, view: TreeView | undefined, uri: string | undefined): OpenNode {
  const { kind, number, title, span } = entry;
  const task = entry.kind === "task" ? entry : undefined;
  const to = task?.row.continuations.reduce((end, part) => Math.max(end, part.to), span.to) ?? span.to;
  return {
    kind,
    number,
    title,
    lead: task?.lead ?? [],
    support: task?.support ?? [],
    output: task?.output ?? "",
    time: task?.time?.text ?? "",
    end: task?.time?.end,
    term: task && view && termOf(task.time, view.today),
    uri,
    span: { from: span.from, to },
    selection: { from: span.from, to: span.from },
    children: [],
  };
}
