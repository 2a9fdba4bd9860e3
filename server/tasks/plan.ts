import { type ColumnRole, tells } from "../draft/table-columns.ts";
import { PERIOD, type TaskColumn } from "./columns.ts";
import type { Evidence } from "./evidence.ts";

/** A plan table says what is to be done and at least when, by whom or to what end. */
export function isPlan(columns: readonly TaskColumn[], evidence: Evidence, title: string): boolean {
  const has = (...roles: ColumnRole[]): boolean => columns.some((column) => roles.includes(column.role));
  const at = columns.findIndex(({ role }) => role === "content");
  if (at < 0 || !has("time", "lead", "output", "method")) return false;
  // "Nhiệm vụ: Phó Trưởng ban": the post that somebody has in a team.
  if (evidence(at, "post") > 0.6) return false;
  const isAssigned = columns.some(({ name }) => tells(name, "assignments")) || evidence(at, "work") >= 0.4;
  if (!isAssigned && tells(title, "registers")) return false;
  const isListed = tells(columns[at]?.name ?? "", "catalogues");
  if (has("time"))
    return isAssigned && !isListed ? true : !isMeasured(columns, evidence, has("lead"), isListed);
  // "Tên thủ tục | Cơ quan thực hiện": who is in charge of what, nothing to be done by a day.
  if (isListed) return false;
  if (has("output", "method")) return has("lead") || isAssigned || tells(title, "assignments");
  const others = columns.filter(({ role }) => role === "other").map(({ name }) => name);
  // "Họ và tên | Đơn vị | Nhiệm vụ": members of a team; "Quý I | Quý II | …" with figures: sums or targets.
  if (others.some((name) => tells(name, "members"))) return false;
  return others.filter((name) => PERIOD.test(name)).length < 3;
}

/** "Thời hạn giải quyết: 5 ngày": how long a thing of a list takes, not when it is due. */
function isMeasured(
  columns: readonly TaskColumn[],
  evidence: Evidence,
  hasLead: boolean,
  isListed: boolean,
): boolean {
  if (hasLead && !isListed) return false;
  return columns.every(({ role }, at) => role !== "time" || evidence(at, "duration") > 0.5);
}
