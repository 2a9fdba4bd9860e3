import type { Draft } from "./draft/draft.ts";
import { isOfForm, sinceOf } from "./rules/parts.ts";
import type { Context, Finding, Rule } from "./rules/rule.ts";
import type { Severity } from "./rules/severity.ts";
import { dayOfIssue, hasNoForm } from "./rules/support.ts";
import { suppressions, suppressionUnused } from "./suppressions.ts";
import { indexFrom } from "./text/span.ts";

/** A rule that threw: it loses its own findings only, and says so. */
export interface RuleFailure {
  readonly rule: Rule;
  readonly error: unknown;
}

export interface CheckResult {
  /** By position, then by rule id: the order is stable. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** A check under way: each step is one rule. */
export type Checking = Generator<undefined, CheckResult, undefined>;

/**
 * Judges a draft: the one path that editor, command line, web and page all take.
 * Rules outside the draft's regime or date, and those switched off, are not asked.
 * `rules` is the whole set: an id in a "bỏ qua" comment that is not in it is reported as unknown.
 */
export function check(draft: Draft, context: Context, rules: readonly Rule[]): CheckResult {
  return toEnd(checkInSteps(draft, context, rules));
}

/** The outcome of a check, without a pause. */
export function toEnd(steps: Checking): CheckResult {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, pausing after each rule, so that whoever has more to do than to wait for it can do that in between. */
export function* checkInSteps(draft: Draft, context: Context, rules: readonly Rule[]): Checking {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const asked = new Set<string>();
  const isFormless = hasNoForm(draft);
  for (const rule of rules) {
    const severity = severityIn(rule, draft, context, isFormless);
    if (severity === "off") continue;
    try {
      const found = Array.from(rule.check(draft, context), (report) => ({ ...report, rule, severity }));
      for (const finding of found) findings.push(finding);
      asked.add(rule.id);
    } catch (error) {
      failures.push({ rule, error });
    }
    yield;
  }
  const silence = suppressions(draft);
  const faults = silence.all.length > 0 ? faultsOfComments() : [];
  const told = withoutEchoes(ofReadableText(findings));
  return { findings: silence.apply([...told, ...faults]).sort(byPosition), failures };

  function faultsOfComments(): Finding[] {
    const severity = asked.has(suppressionUnused.id) ? severityIn(suppressionUnused, draft, context) : "off";
    if (severity === "off") return [];
    const known = new Set(rules.map(({ id }) => id));
    return silence
      .faults(findings, known, asked)
      .map((report) => ({ ...report, rule: suppressionUnused, severity }));
  }
}

/**
 * The severity the rule reports with in this draft; "off" if it does not apply to the draft's regime, type or date.
 * @param isFormless true for what parties sign with each other; worked out once for all rules
 */
export function severityIn(
  rule: Rule,
  draft: Draft,
  context: Context,
  isFormless = hasNoForm(draft),
): Severity | "off" {
  const inRegime = (rule.regimes ?? ["administrative"]).includes(draft.regime);
  if (!inRegime || (isFormless && isOfForm(rule))) return "off";
  const since = sinceOf(rule);
  return !since || since <= dayOfIssue(draft, context) ? context.config.severityOf(rule) : "off";
}

/** The findings less those about passages that another finding says cannot be read. */
function ofReadableText(findings: readonly Finding[]): readonly Finding[] {
  const unreadable = findings.flatMap((finding) => finding.unreadable ?? []);
  if (unreadable.length === 0) return findings;
  return findings.filter(
    ({ span, unreadable: own }) =>
      own || !unreadable.some(({ from, to }) => span.from < to && from <= span.to),
  );
}

/** The findings less those that another rule's, at the same place, makes idle (`yieldsTo`). */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const heard = new Map<string, Finding[]>();
  for (const finding of findings) for (const id of finding.rule.yieldsTo ?? []) heard.set(id, []);
  if (heard.size === 0) return [...findings];
  for (const finding of findings) heard.get(finding.rule.id)?.push(finding);
  for (const list of heard.values()) list.sort(byPosition);
  return findings.filter(
    ({ rule, span }) => !rule.yieldsTo?.some((id) => touches(heard.get(id) as Finding[], span)),
  );
}

/** True if one of the findings, in text order, overlaps a place; those of one rule hardly overlap each other. */
function touches(findings: readonly Finding[], { from, to }: Finding["span"]): boolean {
  const after = indexFrom(findings, to);
  return findings.slice(Math.max(0, after - 2), after).some(({ span }) => from < span.to);
}

function byPosition(a: Finding, b: Finding): number {
  return (
    a.span.from - b.span.from ||
    a.span.to - b.span.to ||
    byText(a.rule.id, b.rule.id) ||
    byText(a.message, b.message)
  );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
