import { describe, expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { rules } from "../../server/rules/index.ts";
import type { Finding } from "../../server/rules/rule.ts";
import { readSource } from "../../server/text/source.ts";
import { draftOf } from "../check/judge.ts";
import { knowledge } from "../check/knowledge.ts";
import { cleanFixtures } from "../fixtures/fixtures.ts";
import type { FaultKind, Injected } from "./inject.ts";
import { kinds } from "./kinds.ts";

const context = { today: "2026-11-21", config: defaultConfig, knowledge, workspace: undefined };

/** The fixtures of the decree's own regime; a fault of form is none in the others. */
const fixtures = cleanFixtures().filter(({ name }) => !/cua-dang|quy-pham|truoc-2020/.test(name));

/** So many places of one kind in one text are tried, spread over the text. */
const SITES = 3;

interface Tally {
  readonly sites: number;
  /** Place, what stands there, and what was found there instead. */
  readonly missed: readonly string[];
}

function tally(kind: FaultKind): Tally {
  const missed: string[] = [];
  let sites = 0;
  for (const { name, text } of fixtures) {
    const all = kind.inject(text);
    for (const injected of spread(all)) {
      sites++;
      const findings = findingsOf(injected.text);
      if (!findings.some((finding) => isHit(finding, kind, injected))) {
        missed.push(`${name}: ${excerpt(injected)}`);
      }
    }
  }
  return { sites, missed };
}

function spread(all: readonly Injected[]): readonly Injected[] {
  if (all.length <= SITES) return all;
  return [0, Math.floor(all.length / 2), all.length - 1].map((index) => all[index] as Injected);
}

function findingsOf(text: string): readonly Finding[] {
  const result = check(draftOf(text), context, rules);
  expect(result.failures).toEqual([]);
  return result.findings;
}

/** The right rule at the right place: it touches the changed words, or stands one character beside them. */
function isHit({ rule, span }: Finding, kind: FaultKind, { text, place }: Injected): boolean {
  if (!kind.rules.includes(rule.id)) return false;
  if (kind.where === "anywhere") return true;
  const source = readSource(text);
  const [from, to] = [source.toOriginal(span.from), source.toOriginal(span.to)];
  return from <= place.to + 1 && to >= place.from - 1;
}

function excerpt({ text, place }: Injected): string {
  return `${text.slice(Math.max(0, place.from - 30), place.from)}«${text.slice(place.from, place.to)}»${text.slice(place.to, place.to + 30)}`.replace(
    /\n/g,
    "⏎",
  );
}

const table: string[] = [];

describe("faults put into clean drafts", () => {
  it.each(kinds.map((kind) => [kind.id, kind] as const))("%s is found", (id, kind) => {
    const { sites, missed } = tally(kind);
    table.push(`${id.padEnd(26)} ${String(sites - missed.length).padStart(3)}/${sites}`);
    expect(sites).toBeGreaterThan(0);
    expect(missed.length / sites, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("prints how often each kind is found", () => {
    console.log(table.join("\n"));
    expect(table).toHaveLength(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(60);
  });
});

describe("the kinds", () => {
  it("name rules that exist, and differ", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(kinds.flatMap((kind) => kind.rules.filter((id) => !known.has(id)))).toEqual([]);
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  });
});
