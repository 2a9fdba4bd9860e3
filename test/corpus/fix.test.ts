import { describe, expect, test } from "vitest";
import { applyFixes, compatible, fixAll, safeFix } from "../../server/fix.ts";
import { rules } from "../../server/rules/index.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { readSource } from "../../server/text/source.ts";
import { ABSENT, documents, hasCorpus, judge } from "./documents.ts";

if (!hasCorpus) console.warn(`${ABSENT}; the rules' own examples stand in for them`);

/** The real documents; on a machine without them the rules' own examples, so that something is always mended. */
const texts: readonly (readonly [string, string])[] = hasCorpus
  ? documents().map(({ name, original }) => [name, original])
  : rules.flatMap(({ id, examples }) =>
      examples.map(({ bad = "" }) => [id, bad.replace(/[«»]/g, "")] as const),
    );

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  CRLF: (text) => text.replace(/\r?\n/g, "\r\n"),
  NFD: (text) => text.normalize("NFD"),
};

describe.each(Object.entries(FORMS))("real documents, %s", (_, form) => {
  test.each(texts)("%s: no rule fails, no safe fix is left, no error comes in", (_name, text) => {
    const before = judge(form(text)).result;
    expect(before.failures).toEqual([]);
    const once = fixAll(form(text), judge);
    expect(once.result.findings.filter(safeFix).map(({ rule }) => rule.id)).toEqual([]);
    expect(errorsIn(once.result)).toBeLessThanOrEqual(errorsIn(before));
    expect(fixAll(once.text, judge)).toMatchObject({ text: once.text, applied: 0 });
  });

  test.each(texts)("%s: a round changes the fixed spans and nothing else", (_name, text) => {
    const { draft, result } = judge(form(text));
    const fixes = compatible(result.findings.map(safeFix));
    const after = applyFixes(draft.source, fixes);
    // Mending the original and then normalising it is the same as mending the normalised text …
    const edits = fixes.flatMap((fix) => fix.edits);
    expect(readSource(after).text).toBe(applyEdits(draft.text, edits));
    // … and what lies between the edits stands in the result with every character as it was.
    let at = 0;
    let rest = after;
    for (const { span, newText } of [...edits].sort((a, b) => a.span.from - b.span.from)) {
      const between = draft.source.original.slice(at, draft.source.toOriginal(span.from));
      expect(rest.startsWith(between)).toBe(true);
      rest = rest.slice(between.length + newText.replaceAll("\n", form("\n")).length);
      at = draft.source.toOriginal(span.to);
    }
    expect(rest).toBe(draft.source.original.slice(at));
  });
});

function errorsIn({ findings }: ReturnType<typeof judge>["result"]): number {
  return findings.filter(({ severity }) => severity === "error").length;
}
