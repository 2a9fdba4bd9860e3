import type { Checking, CheckResult } from "../check.ts";
import type { Knowledge } from "../citations/knowledge.ts";
import type { Config } from "../config/config.ts";
import type { ConfigProblem } from "../config/file.ts";
import type { Draft } from "../draft/draft.ts";
import type { Memory } from "../draft/memory.ts";
import type { Context, Rule } from "../rules/rule.ts";
import type { Source } from "../text/source.ts";

/**
 * What the server asks of everything below the rim. The entries put the real parts in; a test may put in others.
 * All members are pure except `today`, which is the one clock.
 */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  parse(source: Source, memory?: Memory): Draft;
  check(draft: Draft, context: Context, rules: readonly Rule[]): CheckResult;
  checkInSteps(draft: Draft, context: Context, rules: readonly Rule[]): Checking;
  /** Effective settings from the editor's `vanthu` section and the text of the nearest vanthu.json, if any. */
  config(settings: unknown, configText: string | undefined): Config;
  /** False for a vanthu.json that cannot be read at all, as one that is just being written. */
  isConfig(text: string): boolean;
  /** What is wrong in the text of a vanthu.json, as offsets into it. */
  configProblems(text: string): readonly ConfigProblem[];
  /** The path of a rule's page below the documentation folder: "recipients-last-period.md". */
  rulePage(id: string): string;
  /** Today, YYYY-MM-DD, local time. */
  today(): string;
}
