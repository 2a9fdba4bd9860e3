import { csvOf, markdownCell, markdownTable } from "../text/cells.ts";
import { daysAfter } from "../text/day.ts";
import type { Task, TaskTable } from "./tasks.ts";

/** The tasks of one draft as `vanthu tasks --format json` gives them. Lines are 1-based, as `lineOf` says. */
export interface TaskTableJson {
  readonly title: string;
  readonly line: number;
  readonly columns: readonly { readonly name: string; readonly role: string }[];
  readonly groups: readonly {
    readonly path: readonly string[];
    readonly title: string;
    readonly line: number;
  }[];
  readonly tasks: readonly TaskJson[];
}

export interface TaskJson {
  readonly number: string;
  readonly title: string;
  readonly line: number;
  readonly group: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly output: string;
  readonly time: {
    readonly text: string;
    /** A `DeadlineKind`; null for an empty cell. */
    readonly kind: string | null;
    readonly start: string | null;
    readonly end: string | null;
  };
}

/** Where an offset of the draft's text stands: a 1-based line of the original. */
export type LineOf = (offset: number) => number;

/** Tables and tasks as plain values, with lines for offsets. */
export function tasksToJson(tables: readonly TaskTable[], lineOf: LineOf): TaskTableJson[] {
  return tables.map((table) => ({
    title: table.title,
    line: lineOf(table.table.span.from),
    columns: table.columns.map(({ name, role }) => ({ name, role })),
    groups: table.groups.map(({ path, title, span }) => ({ path, title, line: lineOf(span.from) })),
    tasks: table.tasks.map((task) => taskToJson(task, lineOf)),
  }));
}

function taskToJson(task: Task, lineOf: LineOf): TaskJson {
  const { number, title, lead, support, output, time } = task;
  const { text = "", kind = null, start = null, end = null } = time ?? {};
  const group = task.group?.path ?? [];
  return {
    number,
    title,
    line: lineOf(task.span.from),
    group,
    lead,
    support,
    output,
    time: { text, kind, start, end },
  };
}

/** The tasks of one draft, and the name by which a reader knows it. */
export interface PlanFile {
  readonly name: string;
  readonly tables: readonly TaskTable[];
}

const HEADINGS = [
  "Số",
  "Nhóm",
  "Nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Sản phẩm",
  "Thời gian",
  "Từ ngày",
  "Đến ngày",
] as const;

function fields(task: Task): string[] {
  const group = task.group
    ? [...task.group.path, task.group.title].filter((part, at, all) => all.indexOf(part) === at)
    : [];
  return [
    task.number,
    group.join(" "),
    task.title,
    task.lead.join("; "),
    task.support.join("; "),
    task.output,
    task.time?.text ?? "",
    task.time?.start ?? "",
    task.time?.end ?? "",
  ];
}

/** All tasks as rows under a heading row; the last two columns are days, YYYY-MM-DD. Of several files the first column is the name. */
export function tasksToRows(files: readonly PlanFile[]): string[][] {
  const named = files.length > 1;
  const rows = files.flatMap(({ name, tables }) =>
    tables.flatMap(({ tasks }) => tasks.map((task) => [...(named ? [name] : []), ...fields(task)])),
  );
  return [[...(named ? ["Văn bản"] : []), ...HEADINGS], ...rows];
}

/** All tasks for a spreadsheet. */
export function tasksToCsv(files: readonly PlanFile[]): string {
  return csvOf(tasksToRows(files));
}

/** One Markdown table a plan table, under its title; of several files each under its name. */
export function tasksToMarkdown(files: readonly PlanFile[]): string {
  return files
    .map(({ name, tables }) => {
      const head = files.length > 1 ? `# ${markdownCell(name)}\n\n` : "";
      return head + tables.map(markdownOf).join("\n");
    })
    .join("\n");
}

function markdownOf({ title, tasks }: TaskTable): string {
  const head = title === "" ? "" : `## ${markdownCell(title)}\n\n`;
  return `${head}${markdownTable(HEADINGS, tasks.map(fields)).join("\n")}\n`;
}

/**
 * iCalendar (RFC 5545): one whole-day event a task that has a last or a first day, on its last day where it has one.
 * `stamp` is the time of export, YYYYMMDDTHHMMSSZ; the name of a file makes the identifiers differ from other files' ones.
 */
export function tasksToIcs(files: readonly PlanFile[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//vanthu//vanthu//VI",
    "CALSCALE:GREGORIAN",
    ...files.flatMap((file) => eventsOf(file, stamp)),
    "END:VCALENDAR",
  ];
  return lines.flatMap(foldLine).join("\r\n").concat("\r\n");
}

function eventsOf({ name, tables }: PlanFile, stamp: string): string[] {
  const lines: string[] = [];
  for (const [tableAt, table] of tables.entries()) {
    for (const [at, task] of table.tasks.entries()) {
      const day = task.time?.end ?? task.time?.start;
      if (!day) continue;
      const about = [
        task.time && `Thời gian: ${task.time.text}`,
        task.lead.length > 0 && `Chủ trì: ${task.lead.join("; ")}`,
        task.support.length > 0 && `Phối hợp: ${task.support.join("; ")}`,
        task.output && `Sản phẩm: ${task.output}`,
      ].filter(Boolean);
      lines.push(
        "BEGIN:VEVENT",
        `UID:${hash(name)}-${tableAt + 1}-${at + 1}@vanthu`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
        `DTEND;VALUE=DATE:${daysAfter(day, 1).replaceAll("-", "")}`,
        `SUMMARY:${icsText([task.number, task.title].filter(Boolean).join(" "))}`,
        `DESCRIPTION:${icsText(about.join("\n"))}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      );
    }
  }
  return lines;
}

function icsText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}

/** RFC 5545, 3.1: no line over 75 octets; what is over goes on after a space. */
function foldLine(line: string): string[] {
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const char of line) {
    const size = utf8Size(char.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += char;
    octets += size;
  }
  return [...folded, current];
}

function utf8Size(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** FNV-1a, so that the same draft gives the same identifiers. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
