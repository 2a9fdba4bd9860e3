// What is known of an act: from the index, from later acts, from those who read it.
import { comparable, key, list, outranks, union } from "./numbers.mjs";

/** How the tables name their sources, and how the file does. */
export const SOURCES = {
  "official index 2025-11": "official index",
  "official text 2026-04": "official text",
  "clause of the later act": "clause of a later act",
  "left the official index": "left the official index",
  "a lower-ranking act says so": "clause of a lower act",
  "official index 2025-11, a later act says replaced or repealed": "index and later act disagree",
};

const TYPE_OF_CODE = {
  NĐ: "Nghị định",
  TTLT: "Thông tư liên tịch",
  TT: "Thông tư",
  QĐ: "Quyết định",
  CT: "Chỉ thị",
  NQ: "Nghị quyết",
  PL: "Pháp lệnh",
};

const WELL_FORMED =
  /^\d{1,4}[a-z]?\/(?:19|20)\d{2}\/(?:(?:NĐ|TTLT|TT|QĐ|CT|NQ|PL)-[A-ZĐ&]+(?:-[A-ZĐ&]+)*\d{0,2}|QĐ-TTg|CT-TTg|QH\d+|UBTVQH\d+)$/;

/** An act as a row of the index has it. */
export function fromIndex(row) {
  const guessed = / \(suy từ ký hiệu\)$/.test(row.issuer);
  const issuer = row.issuer.replace(/ \(suy từ ký hiệu\)$/, "");
  // An issuer that runs on into the subject was cut at the wrong place.
  const clean = issuer.length <= 160 && !/ (?:về việc|ngày|ban hành) /.test(issuer);
  // One that runs on into a day was read along with the day of another act, which the subject names.
  const date = / ngày /.test(issuer) ? "" : row.date;
  return {
    number: comparable(row.number),
    type: row.type,
    date,
    dateSure: date ? row.date_sure : "",
    issuer: clean ? issuer : "",
    issuerSure: clean && issuer ? (guessed ? "weak" : row.date_sure) : "",
    title: row.title.replace(/\s+/g, " ").replace(/ ban hành$/, ""),
    titleSure: row.title ? row.title_sure : "",
    effective: row.effective,
    status: row.status,
    source: SOURCES[row.status_source] ?? "",
    end: "",
    replacedBy: list(row.replaced_by),
    amendedBy: list(row.amended_by),
    partlyRepealedBy: [],
  };
}

/** Acts that only appear as the object of a later act's closing clause. */
export function addUnlisted(acts, relations) {
  const known = new Set(acts.map(key));
  const found = new Map();
  for (const { document, relation, by } of relations) {
    if (known.has(document.toUpperCase()) || !WELL_FORMED.test(document) || !outranks(by, document)) continue;
    if (!["replaced_by", "repealed_by", "expired_by"].includes(relation)) continue;
    const act = found.get(document) ?? unlisted(document);
    found.set(document, act);
    act.replacedBy = union(act.replacedBy, [by]);
    if (relation !== "expired_by") act.status = "expired";
  }
  acts.push(...found.values());
}

/** Words that any title may have: they say what kind of act it is, not what it is about. */
const COMMON = new Set(
  "về việc quy định của và các một số điều hướng dẫn thi hành chi tiết đối với trong cho thực hiện theo ban tại quyết chế độ nội dung nhà nước quản lý công tác hoạt động cơ quan tổ chức biện pháp".split(
    " ",
  ),
);
/** A title that says less than its act is about: the matter stands in the act it amends or details. */
const REFERS = /(?:sửa đổi|bổ sung|bãi bỏ|thay thế|luật|pháp lệnh|nghị định|quyết định|thông tư|\d\/)/iu;

/**
 * A clause that ends a young act on quite another matter was misread (a circular on price reports ends none on travel
 * allowances): what it ended is left possibly expired, with no successor. In time a matter changes its name.
 */
export function doubtForeign(acts) {
  const byNumber = new Map(acts.map((act) => [act.number, act]));
  for (const act of acts) {
    if (act.status !== "expired" || act.source !== "clause of a later act" || act.replacedBy.length !== 1)
      continue;
    const later = byNumber.get(act.replacedBy[0]);
    if (!later?.date || !act.date || later.date.slice(0, 4) - act.date.slice(0, 4) >= 2) continue;
    if (!isTelling(act.title) || !isTelling(later.title)) continue;
    const words = matter(later.title);
    if (matter(act.title).some((word) => words.includes(word))) continue;
    act.status = "possibly expired";
    act.replacedBy = [];
  }
}

/**
 * A clause that ends "64/CP" does not say of which year, and several acts bear such a number: where several are said to
 * be ended by the same, or one by several, each is possibly expired, with no successor.
 */
export function doubtShared(acts) {
  const yearless = acts.filter(({ number }) => !/\/\d{4}\//.test(number));
  const ended = yearless.filter(
    ({ source, replacedBy }) => source === "clause of a later act" && replacedBy.length > 0,
  );
  const shared = ended.filter(
    (act) => act.replacedBy.length > 1 || ended.some((other) => other !== act && other.number === act.number),
  );
  for (const act of shared) {
    act.status = "possibly expired";
    act.replacedBy = [];
  }
}

function isTelling(title) {
  return matter(title).length >= 3 && !REFERS.test(title);
}

function matter(title) {
  return (title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !COMMON.has(word));
}

function unlisted(number) {
  const type =
    Object.entries(TYPE_OF_CODE).find(([code]) => new RegExp(`/${code}(?:-|$)`).test(number))?.[1] ?? "";
  const blank = {
    date: "",
    dateSure: "",
    issuer: "",
    issuerSure: "",
    title: "",
    titleSure: "",
    effective: "",
    end: "",
  };
  const source = "clause of a later act";
  return {
    number,
    type,
    ...blank,
    status: "possibly expired",
    source,
    replacedBy: [],
    amendedBy: [],
    partlyRepealedBy: [],
  };
}

/** What later acts say, added to what the index says; where the two disagree the status is disputed. */
export function applyRelations(act, relations) {
  for (const { document, relation, by } of relations) {
    if (!outranks(by, act.number) || !sameYear(act, document)) continue;
    if (relation === "amended_by") act.amendedBy = union(act.amendedBy, [by]);
    if (relation === "partly_repealed_by") act.partlyRepealedBy = union(act.partlyRepealedBy, [by]);
    const ends = relation === "replaced_by" || relation === "repealed_by";
    if (ends && ["in force", "unknown", "partly expired"].includes(act.status)) {
      act.status = "disputed";
      act.source = "index and later act disagree";
      act.replacedBy = union(act.replacedBy, [by]);
    }
  }
}

/** The acts read one by one come first: they correct the index, which lags. */
export function applyHandRead(acts, row) {
  const number = comparable(row.number.replace(/ \(\d{4}\)$/, ""));
  const year = row.date.slice(0, 4);
  const agrees = row.agreement.startsWith("index agrees");
  const listed = acts.find(
    (each) => each.number === number && (each.date === "" || each.date.startsWith(year)),
  );
  const act = listed ?? unlisted(number);
  if (!listed) acts.push(act);
  const witness = agrees ? "strong" : "weak";
  act.type = row.type;
  if (act.date !== row.date || !["official", "strong"].includes(act.dateSure)) {
    act.date = row.date;
    act.dateSure = witness;
  }
  act.issuer = row.issuer;
  act.issuerSure = act.issuerSure === "official" ? "official" : "strong";
  if (act.titleSure !== "official") {
    act.title = row.title;
    act.titleSure = "strong";
  }
  const by = list(row.by.replace(/;/g, ","));
  const status = handStatus(row.status, by, act);
  if (status === undefined) return;
  act.status = status.status;
  act.source = "read by hand";
  act.end = status.end;
  if (status.status === "in force") {
    act.amendedBy = union(act.amendedBy, by);
    act.replacedBy = [];
  } else act.replacedBy = by.length > 0 ? by : act.replacedBy;
}

/** A row of clauses.tsv: the clause that ends an act, or the text of a living one, read and named. It comes last. */
export function applyClause(acts, row) {
  const number = comparable(row.number);
  const listed = acts.find(
    (each) =>
      each.number === number &&
      (each.type === "" || each.type === row.type) &&
      (each.date === "" || each.date.startsWith(row.date.slice(0, 4))),
  );
  const act = listed ?? unlisted(number);
  if (!listed) acts.push(act);
  const { type, date, issuer, status, end } = row;
  if (act.date !== date || act.dateSure !== "official") act.dateSure = "strong";
  if (act.issuerSure !== "official") act.issuerSure = "strong";
  if (act.titleSure !== "official") Object.assign(act, { title: row.title, titleSure: "strong" });
  Object.assign(act, { type, date, issuer, status, end, source: "read by hand", replacedBy: [] });
  if (status === "expired") act.replacedBy = list(row.by);
  else act.amendedBy = union(act.amendedBy, list(row.by));
}

/** undefined where the reader came to no view, so that the index's own view stays. */
function handStatus(text, by, act) {
  const [, day, month, year] = /từ (?:(\d{1,2})\/(\d{1,2})\/)(\d{4})/.exec(text) ?? [];
  const end = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
  const doubted = text.includes("cần kiểm tra");
  if (text.startsWith("Còn hiệu lực")) {
    if (doubted) return undefined;
    return { status: act.status === "expired" ? "disputed" : "in force", end: "" };
  }
  if (!text.startsWith("Hết hiệu lực")) return undefined;
  if (doubted) return { status: "disputed", end };
  return { status: by.length > 0 ? "expired" : "possibly expired", end };
}

/** A number without a year recurs every year, so a clause about it may mean another act. */
function sameYear(act, document) {
  return /\/(?:19|20)\d{2}\//.test(document) || act.status === "unknown";
}
