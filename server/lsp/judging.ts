import { type Checking, type CheckResult, toEnd } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context } from "../rules/rule.ts";
import { readSource } from "../text/source.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Engine } from "./engine.ts";
import type { Guard } from "./guard.ts";
import type { Settings } from "./settings.ts";

/** Judges drafts by the settings, the knowledge and the other files as they are at the moment. */
export interface Judging {
  contextOf(uri: string): Context;
  /** The findings of a draft, a step at a time; a rule that throws is logged. */
  inSteps(uri: string, draft: Draft): Checking;
  /** The findings of a text as if it stood in a document: what a fix would leave. */
  whole(uri: string, original: string): { readonly draft: Draft; readonly result: CheckResult };
}

export interface JudgingParts {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly guard: Guard;
  today(): string;
  view(uri: string): Workspace | undefined;
}

export function createJudging({ engine, settings, guard, today, view }: JudgingParts): Judging {
  const contextOf = (uri: string): Context => ({
    today: today(),
    config: settings.of(uri),
    knowledge: engine.knowledge,
    workspace: view(uri),
  });
  function* inSteps(uri: string, draft: Draft): Checking {
    const result = yield* engine.checkInSteps(draft, contextOf(uri), engine.rules);
    for (const failure of result.failures) guard.ruleFailed(failure.rule.id, failure.error);
    return result;
  }
  return {
    contextOf,
    inSteps,
    whole(uri, original) {
      const draft = engine.parse(readSource(original));
      return { draft, result: toEnd(inSteps(uri, draft)) };
    },
  };
}
