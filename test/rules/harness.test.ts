import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../server/citations/acts.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { rules } from "../../server/rules/index.ts";
import { type Bench, faultsOfData, faultsOfExamples } from "./harness.ts";

const acts = readFileSync(fileURLToPath(new URL("../../server/citations/acts.dat", import.meta.url)));

const bench: Bench = {
  parse: parseDraft,
  context: { config: defaultConfig, knowledge: loadKnowledge(acts), workspace: undefined },
  rules,
};

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ rule }) => {
  test("has what a rule must have", () => expect(faultsOfData(rule)).toEqual([]));
  test("does what its examples say", () => expect(faultsOfExamples(rule, bench)).toEqual([]));
});

test("no two rules share an id", () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("a rule yields to rules that exist, and none to one that yields to it", () => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const wrong = rules.flatMap(({ id, yieldsTo = [] }) =>
    yieldsTo.filter((other) => !byId.has(other) || byId.get(other)?.yieldsTo?.includes(id)),
  );
  expect(wrong).toEqual([]);
});

test("a rule file is named by its rule's id and lies in the folder of its part", () => {
  const folder = fileURLToPath(new URL("../../server/rules/", import.meta.url));
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((part) => readdirSync(`${folder}/${part.name}`).map((file) => `${part.name}/${file}`));
  const known = new Set(rules.map(({ part, id }) => `${part}/${id}.ts`));
  // A file whose name is no rule id holds rows or helpers; one that is another part's rule id is in the wrong folder.
  const ids = new Set(rules.map(({ id }) => `${id}.ts`));
  expect(files.filter((file) => ids.has(basename(file)) && !known.has(file))).toEqual([]);
});
