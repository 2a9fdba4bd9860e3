import { type ColumnRole, isSilent, tells } from "../draft/table-columns.ts";
import type { Span } from "../text/span.ts";
import { type Evidence, PERIOD } from "./evidence.ts";

/** A column of a plan table. */
export interface TaskColumn {
  /** The heading as a reader sees it; empty if the table has none. */
  readonly name: string;
  readonly role: ColumnRole;
  /** The heading cell; undefined if the table has none. */
  readonly span: Span | undefined;
}

/** What is known of a table when it is asked whether it is a plan. */
interface Facts {
  readonly columns: readonly TaskColumn[];
  readonly evidence: Evidence;
  readonly title: string;
  /** The heading of the column that tells the work. */
  readonly content: string;
  readonly has: (...roles: ColumnRole[]) => boolean;
  /** True if the title, a heading or the cells themselves speak of work. */
  readonly isTitled: boolean;
  readonly isNamed: boolean;
  readonly isWorked: boolean;
}

/** A plan table says what is to be done and at least when, by whom or to what end. */
export function isPlan(columns: readonly TaskColumn[], evidence: Evidence, title: string): boolean {
  const has = (...roles: ColumnRole[]): boolean => columns.some((column) => roles.includes(column.role));
  const at = columns.findIndex(({ role }) => role === "content");
  if (at < 0 || !has("time", "lead", "output", "method")) return false;
  const content = columns[at]?.name ?? "";
  const isTitled = tells(title, "assignments");
  const isNamed = columns.some(({ name, role }) => role !== "budget" && tells(name, "assignments"));
  const isWorked = evidence(at, "work") >= 0.4;
  const facts: Facts = { columns, evidence, title, content, has, isTitled, isNamed, isWorked };
  // "Nhiệm vụ: Phó Trưởng ban": the post that somebody has in a team.
  if (evidence(at, "post") > 0.6 || isOfPeople(facts) || isOfThings(facts) || isOfThePast(facts))
    return false;
  const isListed = tells(content, "catalogues");
  // "Tiêu đề hồ sơ | Thời gian": when the thing was made; "Tên sáng kiến | Đơn vị": whose it is.
  const isLed = columns.some(({ role, name }) => role === "lead" && !/^(?:đơn vị|cơ quan)$/iu.test(name));
  if (isListed && !isLed) return false;
  if (has("time") && (isNamed || isWorked) && !isListed) return true;
  // "Giai đoạn | Chỉ số | Tần suất theo dõi": the stages of something, not the work.
  if (tells(content, "aspects") && !isTitled && !has("lead", "support", "output", "start")) return false;
  if (has("time")) return !isMeasured(columns, evidence, has("lead"), isListed);
  // "Tên thủ tục | Cơ quan thực hiện": who is in charge of what, nothing to be done by a day.
  if (isListed) return false;
  if (has("output", "method")) {
    if (has("lead") || isNamed || isTitled) return true;
    // "Tên loại văn bản | Số, ký hiệu | Trích yếu": papers, however their names begin.
    return isWorked && !has("basis", "budget", "quantity", "target");
  }
  // "Nội dung thu | Đơn vị tính | Mức thu | Cơ quan thu": prices.
  if (has("quantity") && has("budget") && !isNamed && !isWorked) return false;
  return !isRoll(columns);
}

/** True for a list of people, of whom each has a post, or none is given work. */
function isOfPeople({ columns, evidence, has, isTitled, isWorked }: Facts): boolean {
  const members = columns.filter(({ name }) => tells(name, "members"));
  // "Họ và tên | Chức danh | Nhiệm vụ": members of a committee, each with a post and a field.
  const isTeam = members.length > 0 && !has("time", "output");
  if (isTeam && columns.some((_, index) => evidence(index, "post") > 0.6)) return true;
  // "Họ và tên | Chức vụ | Nội dung kê khai | Ngày nộp"
  const isIdle = members.some(({ role }) => role === "other") && !has("lead", "support", "output");
  return isIdle && !isTitled && !isWorked;
}

/** True for a list of things: what they cost, where they are, what else is said of them. */
function isOfThings({ columns, evidence, title, content, has, isTitled, isNamed, isWorked }: Facts): boolean {
  if (!isNamed && !isWorked && tells(title, "registers") && !isScheduled(columns, evidence)) return true;
  if (!isWorked && !tells(content, "assignments") && isSpending(columns, content)) return true;
  // "Nhóm công việc | Mức lương | Hình thức trả": what is paid.
  const isPaid = columns.some(({ name }) => tells(name, "prices"));
  if (isPaid && !has("time", "start", "lead", "support", "output")) return true;
  // "Tên công trình | Diện tích | Địa điểm | Chủ đầu tư": what is to be built and where, not when nor to what end.
  const isSited = has("place") && !has("time", "start", "output", "method", "budget");
  if (isSited && !isTitled && tells(content, "investments")) return true;
  return !isNamed && !isWorked && !isTitled && isDescribed(columns, content);
}

/** True for what has been done, or is in force. */
function isOfThePast({ columns, title, has, isTitled, isNamed }: Facts): boolean {
  // "Danh sách công trình đã hoàn thành"
  if (!isNamed && tells(title, "done")) return true;
  // "Tên văn bản | Cơ quan tham mưu | Thời điểm có hiệu lực | Hướng xử lý"
  if (columns.some(({ name }) => /hiệu lực/iu.test(name)) && !has("time", "output")) return true;
  // "Các mốc lịch sử phát triển: Mốc thời gian | Sự kiện": by nobody named.
  return !isTitled && !has("lead", "support", "output") && tells(title, "histories");
}

/** "Dự án | Địa điểm | Tổng mức đầu tư | Kế hoạch vốn", "Loại phí | Mức thu | Cơ quan thu": what money goes to, or what is paid. */
function isSpending(columns: readonly TaskColumn[], content: string): boolean {
  const sums = columns.filter(({ role }) => role === "budget");
  const sizes = columns.filter(({ role }) => role === "place" || role === "quantity");
  const isInvested = sums.length >= 2 && sums.length + sizes.length >= 3;
  return (isInvested && tells(content, "investments")) || sums.some(({ name }) => tells(name, "prices"));
}

/** "Danh sách đơn vị được kiểm tra: Đơn vị | Nội dung | Tháng 3/2026": a list by its title, yet who, what and when. */
function isScheduled(columns: readonly TaskColumn[], evidence: Evidence): boolean {
  return (
    columns.some(({ role }, at) => (role === "lead" || role === "subject") && evidence(at, "unit") > 0.6) &&
    columns.some(({ role }, at) => role === "time" && evidence(at, "time") > 0.6)
  );
}

/** "Họ và tên | Đơn vị | Nhiệm vụ": members of a team; "Quý I | Quý II | …" with figures: sums or targets. */
function isRoll(columns: readonly TaskColumn[]): boolean {
  const others = columns.filter(({ role }) => role === "other").map(({ name }) => name);
  return (
    others.some((name) => tells(name, "members")) || others.filter((name) => PERIOD.test(name)).length >= 3
  );
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

/** "Tên sản phẩm | Chủ thể | Hạng | Năm công nhận": what is said of things outweighs who and when. */
function isDescribed(columns: readonly TaskColumn[], content: string): boolean {
  if (!isSilent(content) && !tells(content, "catalogues")) return false;
  const count = (...roles: ColumnRole[]): number => columns.filter(({ role }) => roles.includes(role)).length;
  return count("other") >= count("time", "start", "lead", "support", "supervisor", "output", "method");
}
