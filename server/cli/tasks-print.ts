import type { Span } from "../text/span.ts";
import type { Positions } from "./judged.ts";

/** A plan table as `vanthu tasks` needs it. */
export interface PlanTable {
  readonly title: string;
  readonly span: Span;
  readonly columns: readonly { readonly name: string; readonly role: string }[];
  readonly groups: readonly {
    readonly path: readonly string[];
    readonly title: string;
    readonly span: Span;
  }[];
  readonly tasks: readonly PlanTask[];
}

export interface PlanTask {
  readonly number: string;
  readonly title: string;
  readonly span: Span;
  readonly group: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly output: string;
  readonly time: {
    readonly text: string;
    readonly kind: string | null;
    readonly start: string | null;
    readonly end: string | null;
  };
}

export type TableRecord = ReturnType<typeof tableRecord>;

/** A table in the JSON form of `vanthu tasks`; lines are 1-based. */
export function tableRecord(table: PlanTable, positions: Positions) {
  const lineOf = ({ from }: Span) => positions.at(from).line;
  return {
    title: table.title,
    line: lineOf(table.span),
    columns: table.columns.map(({ name, role }) => ({ name, role })),
    groups: table.groups.map((group) => ({ path: group.path, title: group.title, line: lineOf(group.span) })),
    tasks: table.tasks.map(({ number, title, span, group, lead, support, output, time }) => ({
      number,
      title,
      line: lineOf(span),
      group,
      lead,
      support,
      output,
      time: { text: time.text, kind: time.kind, start: time.start, end: time.end },
    })),
  };
}

/** The tables of a file for reading: groups as headings, under each its tasks with units and time. */
export function tablesAsText(path: string, tables: readonly TableRecord[]): string {
  if (tables.length === 0) return `${path}: không có bảng nhiệm vụ.\n`;
  return tables.map((table) => tableAsText(path, table)).join("\n");
}

function tableAsText(path: string, table: TableRecord): string {
  const lines = [`${path}:${table.line}: ${table.title || "Bảng nhiệm vụ"} (${table.tasks.length} nhiệm vụ)`];
  let open = "";
  for (const task of table.tasks) {
    const at = task.group.join("/");
    if (at !== open) {
      open = at;
      const group = table.groups.find(({ path: groupPath }) => groupPath.join("/") === at);
      lines.push(`  ${task.group.at(-1) ?? ""} ${group?.title ?? ""}`.trimEnd());
    }
    lines.push(`    ${[task.number, task.title].filter(Boolean).join(" ")} (dòng ${task.line})`);
    const details = [
      task.lead.length > 0 ? `chủ trì: ${task.lead.join(", ")}` : "",
      task.support.length > 0 ? `phối hợp: ${task.support.join(", ")}` : "",
      task.output ? `sản phẩm: ${task.output}` : "",
      task.time.text ? `thời gian: ${task.time.text}` : "",
    ].filter(Boolean);
    if (details.length > 0) lines.push(`      ${details.join("; ")}`);
  }
  return `${lines.join("\n")}\n`;
}
