import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { applyFixes, compatible, safeFix } from "../../server/fix.ts";
import { rules } from "../../server/rules/index.ts";
import { draftOf } from "./judge.ts";
import { knowledge } from "./knowledge.ts";

const context = { today: "2026-11-21", config: defaultConfig, knowledge, workspace: undefined };

/** Judges with every rule; complains of rules that throw and of spans outside the text. */
function complaints(text: string): string[] {
  const draft = draftOf(text);
  const { findings, failures } = check(draft, context, rules);
  const fixed = applyFixes(draft.source, compatible(findings.map(safeFix)));
  const spans = findings.flatMap(({ rule, span, fixes = [], related = [] }) =>
    [
      span,
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
      ...related.filter(({ uri }) => !uri).map((one) => one.span),
    ].map((where) => ({ id: rule.id, ...where })),
  );
  return [
    ...failures.map(
      ({ rule, error }) =>
        `${rule.id} threw ${error instanceof Error ? error.stack?.split("\n").slice(0, 2).join(" ") : error}`,
    ),
    ...spans
      .filter(({ from, to }) => !(from >= 0 && from <= to && to <= draft.text.length))
      .map(({ id, from, to }) => `${id}: ${from}–${to}`),
    ...(typeof fixed === "string" ? [] : ["no text"]),
  ];
}

/** The examples of all rules are drafts of every shape, faults included. */
const pieces = rules.flatMap(({ examples }) =>
  examples.flatMap(({ bad = "", good = "" }) => [bad.replace(/[«»]/g, ""), good]),
);

const noise = fc.constantFrom(
  "\u0000",
  "\ud800",
  "\udc00",
  "\u0301",
  "\u00d0",
  "\u200b",
  "\u00a0",
  "\r",
  "\r\n",
  "\t",
  "|",
  "<table>",
  "</td>",
  "<!--",
  "-->",
  "**",
  "Điều 1.",
  "Số:",
  "Nơi nhận:",
  "PHỤ LỤC",
  "Căn cứ ",
  "ngày 31 tháng 02 năm 2026",
  "TM.",
  "(",
  "«",
  "1/1/1",
  "QĐ-",
  "\ufeff",
);

describe("any text is judged", () => {
  test("pieces of drafts in any order, cut and mixed with noise", () => {
    const piece = fc.tuple(fc.constantFrom(...pieces), fc.nat(), fc.nat()).map(([text, a, b]) => {
      const from = a % (text.length + 1);
      return text.slice(from, from + (b % (text.length + 1)));
    });
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), piece, noise, fc.string()))
      .map((parts) => parts.join(""));
    const form = fc.constantFrom<(text: string) => string>(
      (same) => same,
      (same) => same.normalize("NFD"),
      (same) => same.replaceAll("\n", "\r\n"),
    );
    fc.assert(
      fc.property(text, form, (made, to) => {
        expect(complaints(to(made))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("any string at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(complaints(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile texts stay quick", () => {
  const size = 50_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const HEADER = "SỞ NỘI VỤ\nSố: 12/KH-SNV\nKẾ HOẠCH\nVề việc\n";

  test.each([
    "a",
    " ",
    "(",
    "\t",
    "\n",
    "A",
    "Ă ",
    "1",
    "1.",
    "1/",
    "-",
    "|",
    "<td>",
    "<!--",
    "**",
    "Điều ",
    "số 1/",
    "ngày 1/1/2020 ",
    "ngày ",
    "Căn cứ ",
    "Căn cứ Luật ;\n",
    "a) ",
    "a)\n",
    "1.1.",
    "1. A\n",
    "của ",
    "Nghị định số 30/2020/NĐ-CP ngày ",
    "UBND",
    "tháng ",
    "_",
    "*a",
    "|a|b|\n",
    "a\tb\tc\n",
    "“",
    "%",
    "1,1",
    "1,1/",
    "- Như trên;\n",
    "TM. ",
    "PHỤ LỤC\n",
    "Quý I ",
    "e\u0301",
    "\u0301",
    "<b><i>",
  ])(
    "%j",
    (piece) => {
      const draft = draftOf(HEADER + fill(piece));
      void [draft.citations, draft.dates];
      const slow = rules.flatMap((rule) => {
        const started = performance.now();
        check(draft, context, [rule]);
        const spent = performance.now() - started;
        return spent > 1000 ? [`${rule.id}: ${Math.round(spent)} ms`] : [];
      });
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
