// Builds server/citations/acts.dat, the bundled knowledge about cited acts, from a folder of tables.
// Usage: npm run knowledge -- <folder>. The tables and how they are merged: server/citations/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "fflate";

const AS_OF = "2026-11-21";
const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npm run knowledge -- <folder with acts.tsv, relations.tsv, …>");
  process.exit(2);
}

const SURE = { official: "o", strong: "s", weak: "w", "": "-" };
const STATUSES = [
  "in force",
  "not yet in force",
  "partly expired",
  "expired",
  "possibly expired",
  "disputed",
  "unknown",
];
const SOURCES = {
  "official index 2025-11": "official index",
  "official text 2026-04": "official text",
  "clause of the later act": "clause of a later act",
  "left the official index": "left the official index",
  "a lower-ranking act says so": "clause of a lower act",
  "official index 2025-11, a later act says replaced or repealed": "index and later act disagree",
};
const SOURCE_NAMES = ["", "read by hand", ...new Set(Object.values(SOURCES))];
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

const acts = table("acts.tsv").map(fromIndex);
const relations = table("relations.tsv").map((row) => ({
  ...row,
  document: comparable(row.document),
  by: comparable(row.by),
}));
addUnlisted(acts, relations);
const relationsOf = groupByDocument(relations);
for (const act of acts) applyRelations(act, relationsOf.get(act.number) ?? []);
for (const row of table("acts-read-by-hand.tsv")) applyHandRead(acts, row);
const problems = acts.flatMap(faults);
if (problems.length > 0)
  console.error(`${problems.length} facts left out:\n${problems.slice(0, 40).join("\n")}`);
acts.sort((a, b) => compare(key(a), key(b)) || compare(a.date, b.date) || compare(a.type, b.type));

const { index, titles } = serialise(acts, lawNames(), symbols());
const packedTitles = gzipSync(new TextEncoder().encode(titles), { level: 9, mtime: 0 });
const out = join(fileURLToPath(new URL(".", import.meta.url)), "../server/citations/acts.dat");
writeFileSync(out, Buffer.concat([new TextEncoder().encode(index), packedTitles]));
console.log(
  `${acts.length} acts; ${Buffer.byteLength(index)} bytes of rows, ${packedTitles.length} of titles`,
);

/** Rows of a tab-separated table as records by the names of its first line. */
function table(name) {
  const [head, ...lines] = readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? "").trim()]));
  });
}

function fromIndex(row) {
  const guessed = / \(suy từ ký hiệu\)$/.test(row.issuer);
  const issuer = row.issuer.replace(/ \(suy từ ký hiệu\)$/, "");
  // An issuer that runs on into the subject was cut at the wrong place.
  const clean = issuer.length <= 160 && !/ (?:về việc|ngày|ban hành) /.test(issuer);
  return {
    number: comparable(row.number),
    type: row.type,
    date: row.date,
    dateSure: row.date ? row.date_sure : "",
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
function addUnlisted(acts, relations) {
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
function applyRelations(act, relations) {
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
function applyHandRead(acts, row) {
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

/** Facts that cannot be so are left out, each named in the output. */
function faults(act) {
  const found = ["date", "effective", "end"]
    .filter((field) => act[field] && !isDay(act[field]))
    .map((field) => drop(act, field));
  if (act.effective && act.date && act.effective < act.date) found.push(drop(act, "effective"));
  if (act.end && act.date && act.end < act.date) found.push(drop(act, "end"));
  if (!act.date) act.dateSure = "";
  return found;
}

function isDay(date) {
  const day = new Date(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  );
}

function drop(act, field) {
  const message = `${act.number}: ${field} ${act[field]}`;
  act[field] = "";
  return message;
}

/** How laws are named without a number: name, then numbers of the acts that bear it, oldest first. */
function lawNames() {
  const names = new Map();
  for (const { name, date, number } of table("laws-by-name.tsv")) {
    if (!/^(?:bộ luật|luật|pháp lệnh) /.test(name) || name.length > 140) continue;
    if (/\*|\d|hiệu lực|kể từ|nghị quyết|luật luât|pháp lệnh số| trước$|, luật |^luật của /.test(name))
      continue;
    names.set(name, [...(names.get(name) ?? []), [date, comparable(number)]]);
  }
  for (const { number, type, date, title } of table("acts-read-by-hand.tsv")) {
    const name = `${type} ${title}`.toLowerCase();
    if (type === "Luật" && !/một số điều/.test(name))
      names.set(name, [...(names.get(name) ?? []), [date, comparable(number)]]);
  }
  return [...names]
    .map(([name, found]) => [
      name,
      [...new Set(found.sort((a, b) => compare(a[0], b[0])).map(([, number]) => number))],
    ])
    .sort((a, b) => compare(a[0], b[0]));
}

/** Symbols of one body; those of joint documents name several and say nothing about one. */
function symbols() {
  return table("symbol-issuers.tsv")
    .map((row) => [comparable(row.symbol), row["issuer as cited most"] ?? row.issuer])
    .filter(([symbol, issuer]) => !/LT|LN/.test(symbol) && !/ (?:và|về việc) Bộ|về việc|, Bộ /.test(issuer))
    .sort((a, b) => compare(a[0], b[0]));
}

/**
 * The file: a line of JSON with its measures and the tables that rows point into; then the acts sorted by compared
 * number, the law names and the symbols, one row a line, cells parted by tabs; then, packed, the titles of the acts.
 */
function serialise(acts, laws, symbolRows) {
  const types = ranked(acts.map((act) => act.type));
  const issuers = ranked(acts.map((act) => act.issuer));
  const lines = acts.map((act) =>
    [
      act.number,
      types.indexOf(act.type),
      act.date.replace(/-/g, ""),
      SURE[act.dateSure] + SURE[act.issuerSure] + SURE[act.titleSure],
      issuers.indexOf(act.issuer),
      act.effective.replace(/-/g, ""),
      STATUSES.indexOf(act.status),
      SOURCE_NAMES.indexOf(act.source),
      act.end.replace(/-/g, ""),
      act.replacedBy.join(" "),
      act.amendedBy.join(" "),
      act.partlyRepealedBy.join(" "),
    ].join("\t"),
  );
  const names = laws.map(([name, numbers]) => `${name}\t${numbers.join(" ")}`);
  const body = [...lines, ...names, ...symbolRows.map((row) => row.join("\t")), ""].join("\n");
  const counts = {
    acts: acts.length,
    laws: laws.length,
    symbols: symbolRows.length,
    bytes: Buffer.byteLength(body),
  };
  const head = { asOf: AS_OF, ...counts, types, issuers, statuses: STATUSES, sources: SOURCE_NAMES };
  return { index: `${JSON.stringify(head)}\n${body}`, titles: acts.map((act) => act.title).join("\n") };
}

function ranked(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([value]) => value);
}

function comparable(number) {
  return number
    .normalize("NFC")
    .replace(/Ð/g, "Đ")
    .replace(/\s/g, "")
    .replace(/[‐-―−_]/g, "-");
}

function key(act) {
  return act.number.toUpperCase();
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function list(cell) {
  return cell
    .split(",")
    .map((each) => comparable(each.replace("(?)", "")))
    .filter((each) => each !== "");
}

function union(one, other) {
  return [...new Set([...one, ...other])];
}

function groupByDocument(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row]);
  return groups;
}

/** A number without a year recurs every year, so a clause about it may mean another act. */
function sameYear(act, document) {
  return /\/(?:19|20)\d{2}\//.test(document) || act.status === "unknown";
}

/** An act of lower rank does not end one of higher rank: such a clause is misread. */
function outranks(by, document) {
  return rank(by) <= rank(document);
}

function rank(number) {
  if (/\/QH\d+$/.test(number) || /L\/CTN$|LCT/.test(number)) return 1;
  if (/UBTVQH\d*$/.test(number)) return 2;
  if (/(?:N[ĐD]|NQ)-CP$|\/CP$|HĐBT$/i.test(number)) return 3;
  if (/TTg$/i.test(number)) return 4;
  return 5;
}
