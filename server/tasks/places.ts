import { type ColumnRole, isSilent, tells } from "../draft/table-columns.ts";
import { DUE, type Evidence } from "./evidence.ts";

/** The columns of a table while their roles are being found; `roles` is written to. */
export interface Places {
  /** The headings. */
  readonly texts: readonly string[];
  readonly roles: ColumnRole[];
  readonly evidence: Evidence;
  /** What stands over the table. */
  readonly title: string;
}

/** Gives the roles that no heading announces to the columns whose cells, or whose place in the table, speak for them. */
export function fillPlaces(places: Places): void {
  giveDuty(places);
  giveBySilence(places, "time", "time");
  giveWork(places);
  standIn(places);
  const { roles, texts } = places;
  const content = roles.indexOf("content");
  if (content < 0 || tells(texts[content] ?? "", "catalogues")) return;
  if (isWork(places, content)) {
    giveBySilence(places, "lead", "unit");
    giveMembers(places);
  }
  giveOnlyLeader(places);
  putLeaderAbove(places);
  giveHelpers(places);
}

/** True if the content is something to be done, and not a thing of a list. */
function isWork({ texts, roles, evidence }: Places, content: number): boolean {
  if (evidence(content, "post") > MOST) return false;
  if (evidence(content, "work") >= 0.4 || texts.some((text) => tells(text, "assignments"))) return true;
  return texts.some((text, at) => roles[at] === "output" || (roles[at] === "time" && DUE.test(text)));
}

/** The share of cells that makes a silent column what they are. */
const MOST = 0.6;
/** Work is told in many words, of which a list holds only a part. */
const HALF = 0.5;

/** "Người phụ trách | Trách nhiệm", "Thành viên | Phụ trách": who, and what. */
function giveDuty({ texts, roles, evidence }: Places): void {
  if (roles.includes("content")) return;
  const duty = texts.findIndex((text) => /^(?:trách nhiệm|phụ trách|đảm nhiệm|được giao)$/iu.test(text));
  if (duty >= 0 && roles.indexOf("lead") !== roles.lastIndexOf("lead")) roles[duty] = "content";
  for (const [at, role] of roles.entries()) {
    // Under "Phân công" stands who does it, or what.
    if (role === "lead" && evidence(at, "work") > MOST && evidence(at, "unit") < 0.2) {
      roles[at] = "content";
      return;
    }
  }
}

/** A column of which no heading tells takes a role that is still free, by its cells. */
function giveBySilence({ texts, roles, evidence }: Places, role: ColumnRole, kind: "time" | "unit"): void {
  if (roles.includes(role)) return;
  const at = roles.findIndex(
    (one, index) =>
      one === "other" &&
      isSilent(texts[index] ?? "") &&
      // "Năm xây dựng" tells when it was made.
      !(role === "time" && /^năm\s/iu.test(texts[index] ?? "")) &&
      evidence(index, kind) > MOST &&
      evidence(index, "work") < HALF,
  );
  if (at >= 0) roles[at] = role;
}

/** Where no heading names the work, the column whose cells begin with what is done is it. */
function giveWork({ texts, roles, evidence, title }: Places): void {
  const isDue = texts.some((text, at) => roles[at] === "time" && DUE.test(text));
  const isLed = roles.includes("lead") && !texts.some((text) => tells(text, "persons"));
  const isGiven = isDue || isLed || tells(title, "assignments");
  if (roles.includes("content") || !isGiven) return;
  let best = -1;
  let bestShare = HALF;
  for (const [at, role] of roles.entries()) {
    const isOpen = role === "other" && isSilent(texts[at] ?? "");
    if (isOpen && evidence(at, "work") >= bestShare && evidence(at, "worded") > MOST) {
      best = at;
      bestShare = evidence(at, "work") + 0.01;
    }
  }
  if (best >= 0) roles[best] = "content";
}

/** What takes the place of a role that no heading announces. */
const STAND_INS: readonly (readonly [readonly ColumnRole[], ColumnRole])[] = [
  [["subject", "target", "basis"], "content"],
  [["status"], "content"],
  [["method"], "content"],
  [["status"], "output"],
  [["output"], "content"],
  [["other"], "content"],
];

function standIn(places: Places): void {
  const { roles } = places;
  for (const [from, to] of STAND_INS) {
    if (roles.includes(to)) continue;
    const at = roles.findIndex((role) => from.includes(role));
    if (at >= 0 && canStandIn(places, at, to)) roles[at] = to;
  }
}

/**
 * A column stands in for the content only where the content would stand: first, or behind the numbers; one that no
 * word is known of only beside both time and unit, or under a title that speaks of work. What was achieved ("kết quả
 * thực hiện") is an output only in a plan, not in a report.
 */
function canStandIn({ texts, roles, evidence, title }: Places, at: number, role: ColumnRole): boolean {
  const heading = texts[at] ?? "";
  const inCharge = roles.includes("lead") || roles.includes("support");
  if (role === "output")
    return (
      /^kết quả(?! (?:xử lý|giải quyết))/iu.test(heading) &&
      (roles.includes("time") || inCharge) &&
      evidence(at, "stage") < HALF
    );
  if (role !== "content") return true;
  // A description beside a date may be of what has happened; beside a deadline it is of work.
  const isDue = texts.some((text, index) => roles[index] === "time" && DUE.test(text));
  const isDated = isDue || roles.some((one, index) => one === "time" && evidence(index, "time") > MOST);
  // "Cơ sở | Chủ cơ sở | Ngày kiểm tra", "Tên bãi tắm | Đội cứu hộ": things, not what is to be done.
  const isWhen = (index: number): boolean => evidence(index, "time") + evidence(index, "event") > MOST;
  const hasDays = isDue || roles.some((one, index) => one === "time" && isWhen(index));
  const isThing = roles[at] === "basis" || (!hasDays && /^tên\s/iu.test(heading));
  if (isThing && evidence(at, "work") < HALF) return false;
  if (roles[at] === "output" && !inCharge && !isDated) return false;
  const takesDays = roles.some((one, index) => one === "time" && evidence(index, "duration") > MOST);
  const describes = inCharge
    ? !tells(heading, "persons")
    : tells(heading, "descriptions") && (isDue || takesDays);
  const isAssigned = inCharge && tells(title, "assignments") && evidence(at, "worded") > MOST;
  if (roles[at] === "other" && !(roles.includes("time") ? describes : isAssigned && describes)) return false;
  // Behind the number and what else stands in front: the day, or who does it.
  const isBehind = roles[at] === "output" || (roles[at] === "subject" && tells(title, "assignments"));
  const before = isBehind ? ["number", "time", "start", "lead", "place"] : ["number"];
  return roles.slice(0, at).every((one) => before.includes(one));
}

/** "Họ và tên | Nhiệm vụ", "Tên đơn vị | Nhiệm vụ | Thời hạn": the one named does it. */
function giveMembers({ texts, roles }: Places): void {
  if (roles.includes("lead")) return;
  const isTimed = roles.includes("time") || roles.includes("output");
  const at = texts.findIndex(
    (text, index) =>
      roles[index] === "other" && (tells(text, "members") || (isTimed && tells(text, "bodies"))),
  );
  if (at >= 0) roles[at] = "lead";
}

/** "Lãnh đạo phụ trách" beside no other unit is who leads; so is "Người kiểm tra" where the work is to inspect. */
function giveOnlyLeader({ texts, roles }: Places): void {
  if (roles.includes("lead") || roles.includes("support")) return;
  const at = roles.indexOf("supervisor");
  const heading = texts[at] ?? "";
  const [check] = /kiểm tra|giám sát|thẩm định/u.exec(heading.toLowerCase()) ?? [];
  const isWork = check !== undefined && texts[roles.indexOf("content")]?.toLowerCase().includes(check);
  if (isWork || /chủ trì|phụ trách|thực hiện/iu.test(heading)) roles[at] = "lead";
}

/** "Lãnh đạo chủ trì | Phòng chuẩn bị": the one leads what the other does. */
function putLeaderAbove({ texts, roles }: Places): void {
  const isLeader = (at: number): boolean => /^lãnh đạo(?!\p{L})/iu.test(texts[at] ?? "");
  const leads = roles.flatMap((role, at) => (role === "lead" ? [at] : []));
  if (!leads.some((at) => !isLeader(at))) return;
  for (const at of leads) if (isLeader(at)) roles[at] = "supervisor";
}

/** "Chủ trì | Thành phần thực hiện", "Tiểu ban | Thành viên": those who do it help the one that leads; "Chủ nhiệm" beside it does not. */
function giveHelpers({ texts, roles }: Places): void {
  const leads = roles.flatMap((role, at) => (role === "lead" ? [at] : []));
  if (leads.length < 2 || roles.includes("support")) return;
  const isLed = leads.filter((at) => /chủ trì/iu.test(texts[at] ?? "")).length === 1;
  for (const at of leads) {
    const text = texts[at] ?? "";
    const helps = isLed && /thực hiện/iu.test(text) && !/chủ trì/iu.test(text);
    if (helps || (at !== leads[0] && /^(?:các )?thành viên$/iu.test(text.trim()))) roles[at] = "support";
  }
}
