import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { compatible, fixAll } from "../../server/fix.ts";
import { type Fix, type Rule, replace } from "../../server/rules/rule.ts";
import { span } from "../../server/text/span.ts";
import { fakeRules, wordRule } from "./fake.ts";
import { context, draftOf } from "./judge.ts";

const fixed = (text: string, rules: readonly Rule[] = fakeRules) =>
  fixAll(text, (version) => {
    const draft = draftOf(version);
    return { draft, result: check(draft, context, rules) };
  });

describe("fixAll", () => {
  test("applies safe fixes and leaves guarded ones", () => {
    expect(fixed("sai xấu sai")).toMatchObject({ text: "đúng xấu đúng", applied: 2 });
  });

  test("keeps line ends, decomposed letters and everything else outside the fixed spans", () => {
    const before = `${"Điều kiện".normalize("NFD")}\r\nsai \t\r\n\u00a0hết`;
    expect(fixed(before).text).toBe(before.replace("sai", "đúng"));
  });

  test("writes line ends as the text has them", () => {
    const rule = wordRule("word-break", "ngắt", "warning", { newText: "ngắt\nra", safety: "safe" });
    const once = {
      ...rule,
      check: (draft: Parameters<Rule["check"]>[0]) =>
        draft.text.includes("\nra") ? [] : rule.check(draft, context),
    };
    expect(fixed("a\r\nngắt\r\n", [once]).text).toBe("a\r\nngắt\r\nra\r\n");
  });

  test("goes on when a fix lays bare another", () => {
    const rules = [
      wordRule("word-a", "một", "warning", { newText: "hai", safety: "safe" }),
      wordRule("word-b", "hai", "warning", { newText: "ba", safety: "safe" }),
    ];
    expect(fixed("một", rules)).toMatchObject({ text: "ba", applied: 2 });
  });

  test("ends when two fixes undo each other", () => {
    const rules = [
      wordRule("word-a", "một", "warning", { newText: "hai", safety: "safe" }),
      wordRule("word-b", "hai", "warning", { newText: "một", safety: "safe" }),
    ];
    expect(["một", "hai"]).toContain(fixed("một", rules).text);
  });

  test("ends when a fix never has enough", () => {
    const rules = [wordRule("word-more", "a", "warning", { newText: "aa", safety: "safe" })];
    expect(fixed("a", rules).text.length).toBeLessThan(5000);
  });

  test("a second run changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("sai", "xấu", " ", "\r\n", "é", "<!-- bỏ qua: word-sai -->")),
        (pieces) => {
          const once = fixed(pieces.join("")).text;
          expect(fixed(once)).toMatchObject({ text: once, applied: 0 });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("compatible", () => {
  const fix = (...edits: [number, number][]): Fix => ({
    title: "",
    safety: "safe",
    edits: edits.map(([from, to]) => ({ span: span(from, to), newText: "" })),
  });

  test("leaves out the later of two that overlap", () => {
    const [a, b, c] = [fix([0, 5]), fix([4, 6]), fix([6, 8])];
    expect(compatible([a, b, c])).toEqual([a, c]);
  });

  test("leaves a fix out as a whole", () => {
    const [a, b] = [fix([5, 6]), fix([0, 1], [5, 7])];
    expect(compatible([a, b])).toEqual([a]);
  });

  test("does not insert twice at one place", () => {
    const insert = replace(span(3, 3), "x", "safe");
    expect(compatible([insert, insert])).toEqual([insert]);
  });

  test("what is kept never overlaps, and the first fix is always kept", () => {
    const spans = fc
      .tuple(fc.nat(30), fc.nat(5))
      .map(([from, length]): [number, number] => [from, from + length]);
    fc.assert(
      fc.property(fc.array(fc.array(spans, { minLength: 1, maxLength: 1 }), { minLength: 1 }), (list) => {
        const fixes = list.map((edits) => fix(...edits));
        const kept = compatible(fixes).flatMap(({ edits }) => edits);
        expect(compatible(fixes)).toContain(fixes[0]);
        for (const [index, a] of kept.entries()) {
          for (const b of kept.slice(index + 1)) {
            expect(a.span.from < b.span.to && b.span.from < a.span.to).toBe(false);
          }
        }
      }),
    );
  });
});
