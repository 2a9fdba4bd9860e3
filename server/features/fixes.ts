import type { Finding, Fix } from "../rules/rule.ts";
import { overlaps, type Span } from "../text/span.ts";

/** A finding at the cursor with one of its repairs. */
export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
  /** True if it may be taken without looking: safe, and the only repair of its finding. */
  readonly preferred: boolean;
}

/** The findings that touch `where`; an empty span at either end of a finding touches it. */
export function findingsAt(findings: readonly Finding[], where: Span): Finding[] {
  return findings.filter(
    ({ span }) => overlaps(span, where) || (span.from <= where.to && where.from <= span.to),
  );
}

/** Every repair of the findings that touch `where`, in the order of the findings. */
export function offers(findings: readonly Finding[], where: Span): Offer[] {
  return findingsAt(findings, where).flatMap((finding) => {
    const fixes = finding.fixes ?? [];
    return fixes.map((fix) => ({ finding, fix, preferred: fixes.length === 1 && fix.safety === "safe" }));
  });
}
