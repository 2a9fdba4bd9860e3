import { alike } from "./alike.ts";
import type { Mention } from "./workspace.ts";

/** Fewer cited documents than these do not tell a copy from a draft on the same matter. */
const ENOUGH = 3;

/**
 * Whether two files are copies or versions of one draft: the same number for the same subject, or nearly the same
 * documents cited. Folders hold first and second drafts side by side, and a day mended in one is no contradiction.
 */
export function areVersions(one: readonly Mention[], other: readonly Mention[]): boolean {
  const [a, b] = [one.find(isHeader), other.find(isHeader)];
  if (a && b && a.number === b.number && alike(a.subject ?? "", b.subject ?? "") >= 0.8) return true;
  const [cited, citedThere] = [numbersIn(one), numbersIn(other)];
  const both = [...cited].filter((number) => citedThere.has(number)).length;
  return both >= ENOUGH && both >= 0.8 * Math.max(cited.size, citedThere.size);
}

function isHeader({ role }: Mention): boolean {
  return role === "header";
}

function numbersIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.filter(({ role }) => role === "citation").map(({ number }) => number));
}
