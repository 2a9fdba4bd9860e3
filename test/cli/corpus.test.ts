import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { applyFixes, compatible, fixAll, safeFix } from "../../server/fix.ts";
import { rules } from "../../server/rules/index.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { readSource } from "../../server/text/source.ts";
import { knowledge } from "../check/knowledge.ts";

const corpus = process.env.VANTHU_CORPUS ?? fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const folders = ["seeds", "drafts"].map((name) => join(corpus, name)).filter((path) => existsSync(path));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
if (files.length === 0)
  console.warn(`The real documents are not here (VANTHU_CORPUS=${corpus}): own examples stand in for them.`);

/** The real documents; on a machine without them the rules' own examples, so that something is always judged. */
const texts: readonly (readonly [string, string])[] =
  files.length > 0
    ? files.map((file) => [basename(file), readFileSync(file, "utf8")])
    : rules.flatMap(({ id, examples }) =>
        examples.map(({ bad = "" }) => [id, bad.replace(/[«»]/g, "")] as const),
      );

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  CRLF: (text) => text.replace(/\r?\n/g, "\r\n"),
  NFD: (text) => text.normalize("NFD"),
};
const context = { today: "2026-11-21", config: defaultConfig, knowledge, workspace: undefined };
const judge = (text: string) => {
  const draft = parseDraft(readSource(text));
  return { draft, result: check(draft, context, rules) };
};

describe.each(Object.entries(FORMS))("real documents, %s", (_, form) => {
  test.each(texts)("%s: no rule fails", (_name, text) => {
    expect(judge(form(text)).result.failures).toEqual([]);
  });

  test.each(texts)("%s: after --fix no safe fix is left and a second run changes nothing", (_name, text) => {
    const once = fixAll(form(text), judge);
    expect(once.result.findings.filter(safeFix).map(({ rule }) => rule.id)).toEqual([]);
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
