import type { Cell } from "../draft/table.ts";
import type { ColumnRole } from "../draft/table-columns.ts";
import { remembered } from "../text/once.ts";
import { type Deadline, readDeadline } from "./deadline.ts";
import { DUE, isTime, MARK } from "./evidence.ts";
import type { PlanYear } from "./periods.ts";
import type { TaskColumn } from "./plan.ts";
import { leadAndSupport, splitUnits, type Units, unitsInSentences } from "./units.ts";

/** The cells of a row by the role of their columns. */
export type RowCells = Readonly<Partial<Record<ColumnRole, Cell>>>;

/** Who does the task of a row. */
export type UnitReader = (cells: RowCells) => Units;

/** Reads the unit cells of rows; the same few cells recur all through a plan, so each is read once. */
export function unitReader(): UnitReader {
  const split = remembered((text) => splitUnits(text.split("\n")));
  const both = remembered((text) => leadAndSupport(text.split("\n")));
  const inMethod = remembered((text) => unitsInSentences(text.split("\n")));
  return ({ lead, support, method, content }) => {
    const supporting = split(support?.lines.join("\n") ?? "");
    if (lead) {
      const found = both(lead.lines.join("\n"));
      if (found) return { lead: found.lead, support: [...found.support, ...supporting] };
      return { lead: split(lead.lines.join("\n")), support: supporting };
    }
    const found = method && method !== content ? inMethod(method.lines.join("\n")) : undefined;
    return { lead: found?.lead ?? [], support: supporting.length > 0 ? supporting : (found?.support ?? []) };
  };
}

/** `"`, "nt", "-nt-", "Như trên". */
const DITTO = /^[-–(\s]{0,3}(?:nt|n\/t|như trên|["″“”]|'')[-–).\s]{0,3}$/iu;

/**
 * The cells of a row, marks of repetition replaced by what stands above them. An empty cell of the column `days`, in
 * which each day stands once above what is done on it, is such a mark.
 */
export function repeated(
  cells: readonly Cell[],
  above: readonly Cell[] | undefined,
  days: number | undefined,
): readonly Cell[] {
  return cells.map((cell, at) => {
    const isMark =
      DITTO.test(cell.text) || (at === days && cell.text === "" && isTime(above?.[at]?.text ?? ""));
    const said = isMark ? above?.[at] : undefined;
    return said ? { ...cell, text: said.text, lines: said.lines } : cell;
  });
}

/** When the task of a row is due. */
export type TimeReader = (cells: readonly Cell[]) => Deadline | undefined;

/**
 * Reads the time of a row: one column, one for the start and one for the end, or a chart of crosses under months.
 * `month` is the one that bare days under "Ngày" are days of.
 */
export function timeReader(
  columns: readonly TaskColumn[],
  planYear: PlanYear | undefined,
  month: string | undefined,
): TimeReader {
  const of = (role: ColumnRole): number[] =>
    columns.flatMap((column, at) => (column.role === role ? [at] : []));
  const [start] = of("start");
  const ends = of("time").filter((at) => start !== undefined && at > start);
  const times = ends.length > 0 ? ends : of("time");
  const heading = times.map((at) => columns[at]?.name ?? "").join(" ");
  const year = Number(/(?:19|20)\d{2}/.exec(heading)?.[0] ?? 0) || planYear;
  const due = DUE.test(heading);
  const periodic = /tần suất|định kỳ|chu kỳ|kỳ báo cáo/iu.test(heading);
  const [counted] = times.flatMap((at) => COUNTED.exec(columns[at]?.name ?? "")?.[0] ?? []);
  const ofMonth = month && times.some((at) => /^ngày$/iu.test(columns[at]?.name ?? "")) ? month : undefined;
  const whole = (text: string): string => {
    if (counted && COUNTS.test(text)) return `${counted} ${text}`;
    return ofMonth && DAYS.test(text) ? `ngày ${text}/${ofMonth}` : text;
  };
  const read = remembered((text) => (periodic && interval(text)) || readDeadline(whole(text), year, due));
  const isDated = DATED.test(columns[times[0] ?? -1]?.name ?? "");
  return (cells) => {
    const filled = times.filter((at) => (cells[at]?.text ?? "") !== "");
    const marked = filled.filter((at) => MARK.test(cells[at]?.text ?? ""));
    if (times.length > 1 && marked.length > 0) {
      return readDeadline(marked.map((at) => yearBehind(columns[at]?.name ?? "")).join(", "), year);
    }
    const [first = "", second = ""] = filled.map((at) => cells[at]?.text ?? "");
    const end = isDated && filled[0] === times[0] ? narrower(read, first, second) : read(first);
    const begin = start === undefined ? undefined : readDeadline(cells[start]?.text ?? "", year);
    // "Ngày 1": no calendar knows when it begins.
    if (!begin?.start) return end ?? begin;
    if (!end) return { ...begin, kind: "from", end: undefined };
    const text = `${begin.text} - ${end.text}`;
    if (end.kind === "ongoing" || end.kind === "recurring") return { ...end, text, start: begin.start };
    // "13/7, 2 ngày": when it begins is all that is sure.
    return { ...end, text, kind: end.end ? "within" : "from", start: begin.start };
  };
}

/** "THÁNG 3", "Quý II/2025" over the rows of a plan: when they are done. */
export function titleTime(title: string, year: PlanYear | undefined): Deadline | undefined {
  const [, stage = ""] = STAGE.exec(title) ?? [];
  if (stage !== "" && isTime(stage)) return readDeadline(stage, year);
  return /^(?:tháng|quý|năm|tuần|từ|ngày|buổi|sáng|chiều|tối|thứ|chủ nhật)\s/iu.test(title) && isTime(title)
    ? readDeadline(title, year)
    : undefined;
}

/** "Giai đoạn 2: Kiểm kê (01/4 - 30/9/2026)" */
const STAGE = /^(?:giai đoạn|đợt|bước|tuần|phase|sprint)\s.{0,160}\(([^()]{3,60})\)$/iu;

/** When a task is due that stands under a group: "7h30" under "Sáng 08/7" is on that day, "Tuần 4" under "Tháng 9" in it. */
export function withinGroup(own: Deadline | undefined, group: Deadline | undefined): Deadline | undefined {
  const isWithin =
    own?.kind === "unknown" && /^(?:từ )?\d{1,2} ?(?:h|g|giờ|:)|^tuần (?:thứ )?\S{1,5}$/iu.test(own.text);
  return isWithin && group?.start ? { ...group, text: own.text } : (own ?? group);
}

/** "Quý" over "II, III", "Tháng mở lớp" over "9": what the cells count. */
const COUNTED = /^(?:quý|tháng)(?! ?\d|\p{L})|(?<=\()quý(?=\)$)/iu;
const COUNTS = /^(?:[IV]{1,3}|\d{1,2})(?:\s?[,;&+–-]\s?(?:[IV]{1,3}|\d{1,2}))*$/u;

const DAYS = /^[0-3]?\d(?:\s?[,–-]\s?[0-3]?\d)*$/u;

/** "Tiến độ năm 2026 Quý I" of a heading over two rows: "Quý I năm 2026". */
function yearBehind(heading: string): string {
  return heading.replace(/^.{0,60}?năm ((?:19|20)\d{2}) (.{1,20})$/iu, "$2 năm $1");
}

/** A column of months, weeks or days, beside which another says the day or the hour. */
const DATED = /^(?:tháng|quý|năm|tuần|ngày|thứ)$/iu;

/** "10/2026" in one column, "10-15/10" in the next: the days, in the year of the first. */
function narrower(
  read: (text: string) => Deadline | undefined,
  text: string,
  more: string,
): Deadline | undefined {
  const wide = read(text);
  if (more === "" || !wide) return wide;
  // "Tuần 3", which no calendar knows, beside its days.
  if (wide.kind === "unknown") return withText(read(more) ?? wide, `${text}, ${more}`);
  if (!wide.start || !wide.end) return wide;
  const days = readDeadline(more, Number(wide.start.slice(0, 4)));
  if (!days?.start || !days.end || days.end < wide.start || days.start > wide.end) return wide;
  return days.end > days.start && days.start <= wide.start && days.end >= wide.end
    ? wide
    : { ...days, text: `${text}, ${days.text}` };
}

function withText(deadline: Deadline, text: string): Deadline {
  return { ...deadline, text };
}

/** "6 tháng", "Quý" under "Tần suất": every half-year, every quarter. */
function interval(text: string): Deadline | undefined {
  return /^(?:\d{1,2} )?(?:ngày|tuần|tháng|quý|năm)$/iu.test(text.trim())
    ? { ...(readDeadline(`${text.trim()}/lần`, undefined) as Deadline), text }
    : undefined;
}
