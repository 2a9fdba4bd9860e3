import { describe, expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { applyFixes, compatible, fixAll, safeFix } from "../../server/fix.ts";
import { rules } from "../../server/rules/index.ts";
import { readSource } from "../../server/text/source.ts";
import { ABSENT, context, documents, hasCorpus } from "./documents.ts";

const judge = (text: string) => {
  const draft = parseDraft(readSource(text));
  return { draft, result: check(draft, context, rules) };
};

describe("fixing real documents", () => {
  if (!hasCorpus) it(ABSENT, () => console.warn(ABSENT));

  it.each(documents().map((document) => [document.name, document.original] as const))(
    "%s: safe fixes come to an end, touch their own places only, and bring no fault in",
    (_, original) => {
      let text = original;
      for (let round = 0; round < 10; round++) {
        const next = oneRound(text);
        if (next === text) break;
        text = next;
      }
      const fixed = fixAll(original, judge);
      expect(fixed.text).toBe(text);
      expect(fixed.result.findings.filter(safeFix)).toEqual([]);
      expect(fixAll(fixed.text, judge)).toMatchObject({ text, applied: 0 });
      const weigh = (all: typeof fixed.result.findings) =>
        all.filter(({ severity }) => severity === "error").length;
      const before = judge(original).result.findings;
      expect(weigh(fixed.result.findings)).toBeLessThanOrEqual(weigh(before));
    },
  );
});

/** The text after one round, having made sure that all between the fixed places is as it was. */
function oneRound(text: string): string {
  const draft = parseDraft(readSource(text));
  const fixes = compatible(check(draft, context, rules).findings.map(safeFix));
  const after = applyFixes(draft.source, fixes);
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.span.from - b.span.from);
  let at = 0;
  let rest = after;
  for (const { span, newText } of edits) {
    const kept = text.slice(at, draft.source.toOriginal(span.from));
    expect(rest.startsWith(kept + newText)).toBe(true);
    rest = rest.slice(kept.length + newText.length);
    at = draft.source.toOriginal(span.to);
  }
  expect(rest).toBe(text.slice(at));
  return after;
}
