import type { Cell, Table } from "../draft/table.ts";
import { type ColumnRole, columnRole, isWeakly, tells } from "../draft/table-columns.ts";
import {
  type CellKind,
  CODE,
  type Evidence,
  evidenceOf,
  isFigure,
  isTime,
  MARK,
  PERIOD,
} from "./evidence.ts";
import { fillPlaces } from "./places.ts";
import { isPlan, type TaskColumn } from "./plan.ts";

/** The columns of a table, and whether they make it a plan. */
export interface Columns {
  readonly columns: readonly TaskColumn[];
  readonly isPlan: boolean;
}

/**
 * The columns of a table with their roles: from the headings and what stands under them, else from the plan table
 * above, else from the cells alone. `title` is what stands over the table.
 */
export function readColumns(table: Table, above: readonly TaskColumn[] | undefined, title = ""): Columns {
  if (table.heading.length > 0) return fromHeading(table, title);
  const width = Math.max(0, ...table.rows.slice(0, 60).map((row) => row.cells.length));
  const evidence = evidenceOf(table.rows, width);
  const columns =
    above && above.length === width
      ? above.map((column) => ({ ...column, span: undefined }))
      : fromCells(evidence, width);
  return { columns, isPlan: isPlan(columns, evidence, title) };
}

function fromHeading({ heading, rows }: Table, title: string): Columns {
  const evidence = evidenceOf(rows, heading.length);
  const texts = heading.map(({ text }) => text);
  const roles = withCharts(heading, rows).map((role, at) =>
    afterCells(role, texts[at] ?? "", (kind) => evidence(at, kind)),
  );
  roles[0] = firstRole(roles, texts[0] ?? "", rows);
  const isNamed = texts.some((text, at) => roles[at] === "content" && !isWeakly(text));
  for (const [at, text] of texts.entries()) {
    // "Tên nhiệm vụ | Lĩnh vực": the field is not the work.
    if (isNamed && roles[at] === "content" && isWeakly(text)) roles[at] = "other";
  }
  dropDuties(roles, evidence);
  dropWords(roles, evidence);
  dropDays(roles, texts, evidence);
  dropSteps(roles, texts);
  const said = [...roles];
  fillPlaces({ texts, roles, evidence, title });
  dropWeak(roles, texts);
  const columns = named(heading, roles);
  if (isPlan(columns, evidence, title)) return { columns, isPlan: true };
  dropWeak(said, texts);
  return { columns: named(heading, said), isPlan: false };
}

function named(heading: readonly Cell[], roles: readonly ColumnRole[]): readonly TaskColumn[] {
  return heading.map(({ text, span }, at) => ({ name: text, role: roles[at] as ColumnRole, span }));
}

/** "Nội dung | Trách nhiệm của bên A | Trách nhiệm của bên B": what each has to do, not who does it. */
function dropDuties(roles: ColumnRole[], evidence: Evidence): void {
  const duties = roles.flatMap((role, at) =>
    role === "lead" && evidence(at, "work") > MOST && evidence(at, "unit") < 0.2 ? [at] : [],
  );
  if (duties.length > 1 && roles.includes("content")) for (const at of duties) roles[at] = "other";
}

/** "Phút | Hoạt động | Mốc kiểm tra", "Thời hạn: 45 ngày | Quý I", "Chậm nhất 40 ngày trước … | 03/02": of two columns of time, the one that names no time is none. */
function dropWords(roles: ColumnRole[], evidence: Evidence): void {
  const times = roles.flatMap((role, at) => (role === "time" ? [at] : []));
  if (times.length < 2) return;
  const isDated = times.some((at) => evidence(at, "time") > MOST);
  const worded = times.filter((at) => {
    if (evidence(at, "time") > 0) return false;
    const said = evidence(at, "event") + evidence(at, "duration");
    return said === 0 ? evidence(at, "worded") > MOST : isDated && said > HALF;
  });
  if (worded.length < times.length) for (const at of worded) roles[at] = "other";
  // "Mốc | Thời gian | Sản phẩm": the mark is what is worked for.
  if (worded[0] === 0 && roles[0] === "other" && !roles.includes("content")) roles[0] = "content";
}

/**
 * "Thời gian trình | Thời gian hoàn thành": the step on the way is not when the task is due. "Hạn xử lý | Ngày hoàn
 * thành": nor is the day on which it was done.
 */
function dropSteps(roles: ColumnRole[], texts: readonly string[]): void {
  const times = roles.flatMap((role, at) => (role === "time" ? [at] : []));
  // "Thời gian (ngày) | Từ ngày | Đến ngày": how long it takes.
  if (times.length > 1)
    for (const at of times)
      if (/\((?:số )?(?:ngày|giờ|phút)\)$/iu.test(texts[at] ?? "")) roles[at] = "quantity";
  if (times.some((at) => /(?:^|thời )hạn(?!\p{L})/iu.test(texts[at] ?? "")))
    for (const at of times) if (/^ngày hoàn thành$/iu.test(texts[at] ?? "")) roles[at] = "status";
  const steps = times.filter((at) => STEP.test(texts[at] ?? ""));
  if (steps.length < times.length) for (const at of steps) roles[at] = "other";
}

const STEP = /^(?:thời gian|thời hạn|ngày) (?:trình|lấy ý kiến|thẩm định|chốt)(?!\p{L})/iu;

/** "Ngày: 5, 10, 3" beside no other time: how many days it takes; in front of the work, which day it is. */
function dropDays(roles: ColumnRole[], texts: readonly string[], evidence: Evidence): void {
  const [at = -1, ...others] = roles.flatMap((role, index) =>
    role === "time" || role === "start" ? [index] : [],
  );
  if (
    at > 0 &&
    others.length === 0 &&
    /^(?:số )?ngày$/iu.test(texts[at]?.trim() ?? "") &&
    evidence(at, "figure") > MOST
  )
    roles[at] = "other";
}

/** "Lĩnh vực | Số hồ sơ": words that mean the work only beside others of a plan. "STT | Mã": one number is enough. */
function dropWeak(roles: ColumnRole[], texts: readonly string[]): void {
  // "Họ và tên | Lĩnh vực thực tập | Thời gian": people, whatever else is said of them.
  const isPlanned =
    roles.some((role) => BESIDE.includes(role)) && !texts.some((text) => tells(text, "members"));
  for (const [at, text] of texts.entries()) {
    if (roles[at] === "content" && !isPlanned && isWeakly(text) && tells(text, "aspects"))
      roles[at] = "other";
    if (roles[at] === "number" && at > 0 && roles[0] === "number") roles[at] = "other";
  }
}

const BESIDE: readonly ColumnRole[] = ["time", "start", "lead", "support", "output", "method"];

/** A sub-heading says more than what it stands under only where both speak of units, or both of time. */
function roleOf({ text, lines }: Cell): ColumnRole {
  const whole = columnRole(text);
  if (lines.length < 2) return whole;
  const upper = columnRole(lines.slice(0, -1).join(" "));
  const lower = columnRole(lines.at(-1) ?? "");
  if (lower === "other") return upper === "other" ? whole : upper;
  // "Tổ chức thực hiện" over "Thời gian" over "Bắt đầu": the one right above counts as well.
  const uppers = [upper, columnRole(lines.at(-2) ?? "")];
  const kindred = FAMILIES.some(
    (family) => family.includes(lower) && uppers.some((role) => family.includes(role)),
  );
  // "TT / No.": said in two languages.
  return kindred || upper === "other" || upper === lower ? lower : whole;
}

const FAMILIES: readonly (readonly ColumnRole[])[] = [
  ["lead", "support", "supervisor"],
  ["time", "start"],
];

const HALF = 0.5;
/** The share of a column's cells from which their kind is taken to be that of the column. */
const MOST = 0.6;

/** The role that a heading announces, where its cells do not belie it. */
function afterCells(role: ColumnRole, heading: string, share: (kind: CellKind) => number): ColumnRole {
  const isMostly = (kind: CellKind): boolean => share(kind) > MOST;
  // "Số vụ", "Số ngày phép": how many, whatever is counted.
  if (isWeakly(heading) && /^(?:tổng )?số\s/iu.test(heading) && isMostly("figure")) return "quantity";
  // "Tiến độ" is when a task is due, or how far it is; "% hoàn thành" is not when.
  if (role === "time" && /tiến độ|hoàn thành/iu.test(heading) && isMostly("stage") && share("time") < HALF)
    return "status";
  // "Mốc 2030: > 55%": what is to be reached by then.
  if (role === "time" && /^mốc [^\d]{0,6}20\d\d/iu.test(heading) && share("time") + share("event") === 0)
    return "target";
  // "Hoàn thành: 43", "Hoàn thành tốt: 68": how many have done so.
  if (role === "time" && /^hoàn thành(?: tốt| xuất sắc)?$/iu.test(heading.trim()) && isMostly("figure"))
    return "status";
  // "12 tháng": what was counted in them.
  if (role === "time") return isWeakly(heading) && isMostly("figure") ? "other" : role;
  if (role === "content") {
    if (isWeakly(heading) && isMostly("time")) return "time";
    // "Nhiệm vụ của Chính phủ: 14, 26": where they stand in another paper.
    return isMostly("figure") ? "other" : role;
  }
  if (role === "lead" || role === "support" || role === "supervisor" || role === "method") {
    if (/^(?:đơn vị|đv)$/iu.test(heading.trim()) && isMostly("measure")) return "quantity";
    // "Thực hiện 2024 | Kế hoạch 2025": figures of a report.
    if (isMostly("figure")) return "other";
  }
  if (role === "output" && (isMostly("figure") || isMostly("stage"))) return "status";
  if (role === "lead" && isMostly("time")) return "time";
  // "Phòng": A101.
  if (role === "lead" && /^phòng$/iu.test(heading.trim()) && isMostly("code")) return "place";
  return role;
}

/** What the first column is, where its cells know better than its heading. */
function firstRole(roles: readonly ColumnRole[], heading: string, rows: Table["rows"]): ColumnRole {
  const role = roles[0] ?? "other";
  const texts = rows.slice(0, 60).map(({ cells }) => cells[0]?.text ?? "");
  // "Ngày | Công việc | Ngày bắt đầu | Ngày kết thúc": days counted, their dates stand beside.
  if (isEvery(texts, NUMBER)) return role === "time" && !roles.includes("start") ? role : "number";
  // "Task | Mô tả", "Giai đoạn | Nội dung", where the tasks have codes.
  const isOpen =
    role === "other" || (role === "content" && (isWeakly(heading) || !/\s/.test(heading.trim())));
  if (isOpen && isEvery(texts, CODE) && new Set(texts).size * 2 > texts.length) return "number";
  // "Bước | Người phụ trách": the steps themselves.
  const isWorded =
    texts.length > 0 && texts.every((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) || text === "");
  if (role === "number" && isWorded && !roles.includes("content")) return "content";
  const isCalendar = role === "other" && tells(heading, "calendars") && texts.length > 0;
  return isCalendar && texts.every(isTime) ? "time" : role;
}

function isEvery(texts: readonly string[], pattern: RegExp): boolean {
  return texts.length >= 2 && texts.every((text) => pattern.test(text));
}

/** The first cells count, whatever the heading calls them: "#", "Bước", "Đợt". */
const NUMBER = /^(?:(?:Bước )?\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5})[.):]?$/iu;

/**
 * The roles by the headings; columns side by side that each name a month, a quarter or a year are times where crosses mark
 * their cells, and none where figures fill them.
 */
function withCharts(heading: readonly Cell[], rows: Table["rows"]): ColumnRole[] {
  const roles = heading.map(roleOf);
  const periods = heading.flatMap(({ lines }, at) => (PERIOD.test(lines.at(-1) ?? "") ? [at] : []));
  if (periods.length === 0) return roles;
  const filled = rows
    .slice(0, 60)
    .flatMap(({ cells }) => periods.map((at) => cells[at]?.text ?? ""))
    .filter((text) => text !== "");
  const share = (test: (text: string) => boolean): number => filled.filter(test).length / filled.length;
  if (periods.length >= 3 && share((text) => MARK.test(text)) > MOST)
    for (const at of periods) roles[at] = "time";
  else if (share(isFigure) > MOST) for (const at of periods) roles[at] = "other";
  return roles;
}

function fromCells(evidence: Evidence, columns: number): readonly TaskColumn[] {
  const roles = Array.from({ length: columns }, (_, at): ColumnRole => {
    if (at === 0 && evidence(at, "number") > 0.8) return "number";
    return evidence(at, "time") > MOST ? "time" : "other";
  });
  for (let at = 0; at < columns && roles.includes("time"); at++) {
    if (roles[at] === "other" && evidence(at, "unit") > MOST && evidence(at, "work") < 0.5)
      roles[at] = roles.includes("lead") ? "support" : "lead";
  }
  const content = roles.indexOf("other");
  if (roles[0] === "number" && content === 1 && roles.includes("time")) roles[content] = "content";
  return roles.map((role) => ({ name: "", role, span: undefined }));
}
