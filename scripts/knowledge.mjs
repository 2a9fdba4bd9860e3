// Builds server/citations/acts.dat, the bundled knowledge about cited acts, from a folder of tables.
// Usage: npm run knowledge -- <folder>. The tables and how they are merged: server/citations/README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "fflate";
import {
  addUnlisted,
  applyClause,
  applyHandRead,
  applyRelations,
  doubtForeign,
  doubtShared,
  fromIndex,
} from "./knowledge/acts.mjs";
import { faults } from "./knowledge/faults.mjs";
import { serialise } from "./knowledge/file.mjs";
import { comparable, compare, key } from "./knowledge/numbers.mjs";

const AS_OF = "2026-11-21";
const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npm run knowledge -- <folder with acts.tsv, relations.tsv, …>");
  process.exit(2);
}

const acts = table("acts.tsv").map(fromIndex);
const relations = table("relations.tsv").map((row) => ({
  ...row,
  document: comparable(row.document),
  by: comparable(row.by),
}));
addUnlisted(acts, relations);
const relationsOf = groupByDocument(relations);
for (const act of acts) applyRelations(act, relationsOf.get(act.number) ?? []);
doubtForeign(acts);
doubtShared(acts);
for (const row of table("acts-read-by-hand.tsv")) applyHandRead(acts, row);
const clauses = rowsOf(fileURLToPath(new URL("knowledge/clauses.tsv", import.meta.url)));
for (const row of clauses) applyClause(acts, row);
const problems = acts.flatMap(faults);
if (problems.length > 0)
  console.error(`${problems.length} facts left out:\n${problems.slice(0, 40).join("\n")}`);
acts.sort((a, b) => compare(key(a), key(b)) || compare(a.date, b.date) || compare(a.type, b.type));

const { index, titles } = serialise(acts, lawNames(), symbols(), AS_OF);
const packedTitles = gzipSync(new TextEncoder().encode(titles), { level: 9, mtime: 0 });
const out = join(fileURLToPath(new URL(".", import.meta.url)), "../server/citations/acts.dat");
writeFileSync(out, Buffer.concat([new TextEncoder().encode(index), packedTitles]));
console.log(
  `${acts.length} acts; ${Buffer.byteLength(index)} bytes of rows, ${packedTitles.length} of titles`,
);

function table(name) {
  return rowsOf(join(folder, name));
}

/** Rows of a tab-separated table as records by the names of its first line. */
function rowsOf(path) {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? "").trim()]));
  });
}

/** How laws are named without a number, by those who cite them and by their titles: name, then numbers, oldest first. */
function lawNames() {
  const names = new Map();
  for (const { name, date, number } of table("laws-by-name.tsv")) {
    if (!/^(?:bộ luật|luật|pháp lệnh) /.test(name) || name.length > 140) continue;
    if (/\*|\d|hiệu lực|kể từ|nghị quyết|luật luât|pháp lệnh số| trước$|, luật |^luật của /.test(name))
      continue;
    names.set(name, [...(names.get(name) ?? []), [date, comparable(number)]]);
  }
  for (const { number, type, date, title, titleSure } of acts) {
    if (!/^(?:Bộ luật|Luật|Pháp lệnh)$/.test(type) || !date || !["official", "strong"].includes(titleSure))
      continue;
    // "Luật Báo chí" and "Bộ Luật lao động" repeat their type; "Luật sư" does not.
    const bare = title.replace(/^(?:bộ luật|pháp lệnh) /i, "").replace(/^Luật (?=\p{Lu})/u, "");
    if (!bare || /một số điều|bổ sung|bãi bỏ|\d|luât|^(?:số|của) /.test(bare) || bare.length > 100) continue;
    const name = `${type} ${bare}`.toLowerCase();
    names.set(name, [...(names.get(name) ?? []).filter(([, each]) => each !== number), [date, number]]);
  }
  return [...names]
    .map(([name, found]) => [
      name,
      [...new Set(found.sort((a, b) => compare(dayOf(a), dayOf(b))).map(([, number]) => number))],
    ])
    .sort((a, b) => compare(a[0], b[0]));
}

function dayOf([date, number]) {
  return date || (/\/(\d{4})\//.exec(number)?.[1] ?? "");
}

/** Symbols of one body; those of joint documents name several and say nothing about one. */
function symbols() {
  return table("symbol-issuers.tsv")
    .map((row) => [comparable(row.symbol), row["issuer as cited most"] ?? row.issuer])
    .filter(([symbol, issuer]) => !/LT|LN/.test(symbol) && !/ (?:và|về việc) Bộ|về việc|, Bộ /.test(issuer))
    .sort((a, b) => compare(a[0], b[0]));
}

function groupByDocument(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row]);
  return groups;
}
