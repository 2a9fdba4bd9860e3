import type { CheckResult } from "./check.ts";
import type { Draft } from "./draft/draft.ts";
import type { Finding, Fix } from "./rules/rule.ts";
import { applyToOriginal, type TextEdit } from "./text/edit.ts";
import type { Source } from "./text/source.ts";
import { overlaps } from "./text/span.ts";

/** A text, read and judged. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly result: CheckResult;
}

/** What a text became after its fixes, and how it was judged last. */
export interface Fixed extends JudgedDraft {
  /** In the form of the text given: its line ends and, outside the fixed spans, its very characters. */
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/** Enough for a fix that lays bare another; fixes that undo each other end here too. */
const MAX_ROUNDS = 10;

/** Applies one fix of each finding, the one `fixOf` chooses, again and again until none is left or nothing changes. */
export function fixAll(
  original: string,
  judge: (text: string) => JudgedDraft,
  fixOf: (finding: Finding) => Fix | undefined = safeFix,
): Fixed {
  let text = original;
  let applied = 0;
  const seen = new Set<string>();
  for (;;) {
    const { draft, result } = judge(text);
    seen.add(text);
    const fixes = seen.size <= MAX_ROUNDS ? compatible(result.findings.map(fixOf)) : [];
    const next = applyFixes(draft.source, fixes);
    if (seen.has(next)) return { text, applied, draft, result };
    text = next;
    applied += fixes.length;
  }
}

/** The fix that may be applied unasked: the first, if it is safe. */
export function safeFix({ fixes = [] }: Finding): Fix | undefined {
  return fixes[0]?.safety === "safe" ? fixes[0] : undefined;
}

/** The original text with the fixes applied. */
export function applyFixes(source: Source, fixes: readonly Fix[]): string {
  return applyToOriginal(
    source,
    fixes.flatMap(({ edits }) => edits),
  );
}

/**
 * As many of the fixes as can be applied at once, in order. Of two that touch the same place the later one is left
 * out as a whole; the next round sees it again. Sorts once, so that a text with 100,000 faults stays quick.
 */
export function compatible(fixes: readonly (Fix | undefined)[]): Fix[] {
  const edits = fixes.flatMap((fix, owner) => (fix?.edits ?? []).map((edit) => ({ edit, owner })));
  edits.sort((a, b) => a.edit.span.from - b.edit.span.from || a.owner - b.owner);
  const dropped = new Set<number>();
  let last: { readonly edit: TextEdit; readonly owner: number } | undefined;
  for (const next of edits) {
    if (dropped.has(next.owner)) continue;
    if (last && last.owner !== next.owner && !dropped.has(last.owner) && clash(last.edit, next.edit)) {
      dropped.add(Math.max(last.owner, next.owner));
      if (dropped.has(next.owner)) continue;
    }
    if (!last || dropped.has(last.owner) || next.edit.span.to >= last.edit.span.to) last = next;
  }
  return fixes.filter((fix, owner): fix is Fix => fix !== undefined && !dropped.has(owner));
}

function clash(a: TextEdit, b: TextEdit): boolean {
  return overlaps(a.span, b.span) || a.span.from === b.span.from;
}
