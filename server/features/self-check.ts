import { type CheckResult, severityIn } from "../check.ts";
import type { Draft } from "../draft/draft.ts";
import type { Context, Rule } from "../rules/rule.ts";
import { suppressions } from "../suppressions.ts";
import { type DraftStatus, status } from "./status.ts";
import type { SelfCheckWords, StatusWords } from "./status-words.ts";

/** Rules named at most; the rest is counted. */
const NAMED = 12;

/**
 * Why something is shown or nothing is: a Markdown page for the author or whoever helps. It names rules
 * and settings and quotes nothing from the draft. `result` is undefined for a document that is not judged.
 */
export function selfCheck(
  draft: Draft,
  result: CheckResult | undefined,
  rules: readonly Rule[],
  context: Context,
  words: StatusWords,
): string {
  const say = words.selfCheck;
  const about = status(draft, result, result !== undefined, words);
  const { asOf } = context.knowledge;
  return [
    say.title,
    "",
    `- ${about.note}.`,
    ...about.reasons.map((reason) => `- ${reason}`),
    "",
    ...(result ? judged(draft, result, about, rules, context, say) : [say.notChecked]),
    "",
    say.data,
    "",
    `- ${say.judgedAsOf}: ${words.day(draft.issued ?? context.today)} (${draft.issued ? say.ownDay : say.today}).`,
    `- ${say.knowledge} ${asOf ? words.day(asOf) : say.noKnowledge}.`,
    "",
  ].join("\n");
}

function judged(
  draft: Draft,
  result: CheckResult,
  about: DraftStatus,
  rules: readonly Rule[],
  context: Context,
  say: SelfCheckWords,
): string[] {
  const levels = rules.map((rule) => ({
    rule,
    set: context.config.severityOf(rule),
    used: severityIn(rule, draft, context),
  }));
  const running = levels.filter(({ used }) => used !== "off");
  const off = levels.filter(({ set }) => set === "off").map(({ rule }) => rule);
  const unfit = levels.filter(({ set, used }) => set !== "off" && used === "off");
  const failed = result.failures.map(({ rule }) => rule);
  const tasks = draft.plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
  return [
    say.result,
    "",
    `- ${say.counts(about.counts)}.`,
    `- ${say.running(running.length, rules.length)}.`,
    `- ${say.off}: ${named(off, say)}.`,
    `- ${say.unfit}: ${unfit.length}.`,
    `- ${say.tasks(tasks, draft.plans.length)}.`,
    `- ${say.comments}: ${suppressions(draft).all.length}.`,
    `- ${say.failed}: ${named(failed, say)}.`,
  ];
}

function named(rules: readonly Rule[], say: SelfCheckWords): string {
  if (rules.length === 0) return say.none;
  const rest = rules.length - NAMED;
  const ids = rules.slice(0, NAMED).map(({ id }) => id);
  return ids.join(", ") + (rest > 0 ? say.more(rest) : "");
}
