import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { type CheckResult, check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import type { Draft } from "../../server/draft/draft.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { rules } from "../../server/rules/index.ts";
import type { Context, Finding } from "../../server/rules/rule.ts";
import { lineAndColumn, lineStarts } from "../../server/text/lines.ts";
import { readSource } from "../../server/text/source.ts";
import { knowledge } from "../check/knowledge.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where the real documents lie. They are no part of the project. */
export const corpus = process.env.VANTHU_CORPUS ?? join(root, "../shared/corpus");

/** The sets of real documents; of "seeds" every fault is listed, of "drafts" some are. */
export const SETS = ["seeds", "drafts"] as const;
export type SetName = (typeof SETS)[number];

export const hasCorpus = SETS.every((set) => existsSync(join(corpus, set)));

/** The name of the one test that stands for those that cannot run, so that none is left out in silence. */
export const ABSENT = `corpus not found at ${corpus}: no document test was run`;

/** Tests over the real documents; where those are absent, one test that says so plainly stands in their place. */
export function describeCorpus(name: string, body: () => void): void {
  if (hasCorpus) describe(name, body);
  else test(`${name}: ${ABSENT}`, () => console.warn(ABSENT));
}

/** How documents are judged here: with the bundled acts, on a fixed day. */
export const context: Context = {
  today: "2026-11-21",
  config: defaultConfig,
  knowledge,
  workspace: undefined,
};

export interface Document {
  readonly set: SetName;
  /** File name. */
  readonly name: string;
  readonly original: string;
}

/** The real documents, or none where they are absent. */
export function documents(set?: SetName): readonly Document[] {
  if (!hasCorpus) return [];
  return SETS.filter((each) => set === undefined || each === set).flatMap((each) =>
    readdirSync(join(corpus, each))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => ({ set: each, name, original: readFileSync(join(corpus, each, name), "utf8") })),
  );
}

/** A finding with its place in the text as the file has it. */
export interface Placed {
  readonly finding: Finding;
  /** UTF-16 offsets into the original. */
  readonly from: number;
  readonly to: number;
  /** 1-based, column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

/** Judges a text as it stands and places what was found. */
export function judge(original: string): { draft: Draft; result: CheckResult; placed: readonly Placed[] } {
  const source = readSource(original);
  const draft = parseDraft(source);
  const result = check(draft, context, rules);
  const starts = lineStarts(original);
  const placed = result.findings.map((finding) => {
    const from = source.toOriginal(finding.span.from);
    return { finding, from, to: source.toOriginal(finding.span.to), ...lineAndColumn(starts, from) };
  });
  return { draft, result, placed };
}
