import type { Draft } from "./draft/draft.ts";
import type { Context, Report, Rule, Severity } from "./rules/rule.ts";
import { suppressions } from "./suppressions.ts";

/** A report with the stamp of its rule. */
export interface Finding extends Report {
  readonly rule: Rule;
  readonly severity: Severity;
}

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

/**
 * Judges a draft: the one path that editor, command line, web and page all take.
 * Rules outside the draft's regime or date, and those switched off, are not asked.
 */
export function check(draft: Draft, context: Context, rules: readonly Rule[]): CheckResult {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const issued = draft.issued ?? context.today;
  for (const rule of rules) {
    const severity = context.config.severityOf(rule);
    if (severity === "off" || !appliesTo(rule, draft, issued)) continue;
    try {
      for (const report of rule.check(draft, context)) findings.push({ ...report, rule, severity });
    } catch (error) {
      failures.push({ rule, error });
    }
  }
  const kept = suppressions(draft).apply(findings);
  return { findings: kept.sort(byPosition), failures };
}

function appliesTo(rule: Rule, draft: Draft, issued: string): boolean {
  return (rule.regimes ?? ["administrative"]).includes(draft.regime) && (rule.since ?? "") <= issued;
}

function byPosition(a: Finding, b: Finding): number {
  return a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}
