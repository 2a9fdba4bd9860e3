import type { Draft } from "../draft/draft.ts";
import { readSource, type Source } from "../text/source.ts";
import type { Context, Rule } from "./rule.ts";
import type { FixClass } from "./rule-pages.ts";

/** The day on which examples are judged when they name none. */
export const EXAMPLE_TODAY = "2026-11-21";

/** The fix class of a rule as its bad examples show it: that of the first finding with a fix. */
export function fixClassOf(
  rule: Rule,
  parse: (source: Source) => Draft,
  context: Omit<Context, "today">,
): FixClass {
  for (const { bad, today = EXAMPLE_TODAY } of rule.examples) {
    if (bad === undefined) continue;
    const draft = parse(readSource(bad.replace(/[«»]/g, "")));
    for (const { fixes } of rule.check(draft, { ...context, today })) {
      if (fixes?.[0]) return fixes[0].safety;
    }
  }
  return "none";
}
