// The form of acts.dat.
import { SOURCES } from "./acts.mjs";
import { compare } from "./numbers.mjs";

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

const SOURCE_NAMES = ["", "read by hand", ...new Set(Object.values(SOURCES))];

/**
 * The file: a line of JSON with its measures and the tables that rows point into; then the acts sorted by compared
 * number, the law names and the symbols, one row a line, cells parted by tabs; then, packed, the titles of the acts.
 */
export function serialise(acts, laws, symbolRows, asOf) {
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
  const head = { asOf, ...counts, types, issuers, statuses: STATUSES, sources: SOURCE_NAMES };
  return { index: `${JSON.stringify(head)}\n${body}`, titles: acts.map((act) => act.title).join("\n") };
}

function ranked(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([value]) => value);
}
