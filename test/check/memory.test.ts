import { expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { Memory } from "../../server/draft/memory.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { rules } from "../../server/rules/index.ts";
import { readSource } from "../../server/text/source.ts";
import { cleanFixtures, faultyFixtures } from "../fixtures/fixtures.ts";
import { knowledge } from "./knowledge.ts";

const context = { today: "2026-11-21", config: defaultConfig, knowledge, workspace: undefined };

function findings(text: string, memory?: Memory): unknown {
  return check(parseDraft(readSource(text), memory), context, rules).findings.map(({ rule, ...found }) => ({
    id: rule.id,
    ...found,
  }));
}

/** The text as it is written: with words struck out, markup put around others, lines moved. */
function versions(text: string): string[] {
  const middle = text.indexOf(" ", text.length / 2);
  const late = text.indexOf(" ", (text.length * 3) / 4);
  const lines = text.split("\n");
  return [
    text,
    `${text.slice(0, middle)} ,${text.slice(middle)}`,
    `${text.slice(0, middle)} **${text.slice(middle, late)}** ${text.slice(late)}`,
    [...lines.slice(0, 20), ...lines.slice(25), ...lines.slice(20, 25)].join("\n"),
    text.toUpperCase(),
    text,
  ];
}

test("what is remembered from the version before, and from other drafts, changes no finding", () => {
  const memory = new Memory();
  for (const { text } of [...faultyFixtures(), ...cleanFixtures().slice(0, 4)]) {
    for (const version of versions(text)) expect(findings(version, memory)).toEqual(findings(version));
  }
  expect(memory.size).toBeGreaterThan(0);
});
