import { describe, expect, test } from "vitest";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config/config.ts";
import type { Draft } from "../../server/draft/draft.ts";
import { type Example, type Rule, replace } from "../../server/rules/rule.ts";
import type { Source } from "../../server/text/source.ts";
import { spanOfMatch } from "../../server/text/span.ts";
import { type Bench, faultsOfData, faultsOfExamples, readMarks } from "./harness.ts";

/** The least draft a text rule can do with: the fake rules look at nothing else. */
const bareDraft = (source: Source) =>
  ({
    source,
    text: source.text,
    plain: source.plain,
    regime: "administrative",
    issued: undefined,
    title: { type: undefined },
  }) as Draft;

const bench: Bench = {
  parse: bareDraft,
  context: { config: defaultConfig, knowledge: noKnowledge, workspace: undefined },
  rules: [],
};

/** Finds "thức ăn", wants "món ăn"; has letters that differ between NFC and NFD. */
const fake: Rule = {
  id: "fake-dish",
  part: "text",
  title: "Viết “món ăn”",
  why: "Để thử.",
  basis: "Thông lệ",
  severity: "warning",
  *check({ text }) {
    for (const match of text.matchAll(/thức\săn/g)) {
      yield {
        span: spanOfMatch(match),
        message: "Viết “món ăn”.",
        fixes: [replace(spanOfMatch(match), "món ăn", "safe")],
      };
    }
  },
  examples: [
    { bad: "Về «thức ăn»\nvà «thức ăn».\n", good: "Về món ăn\nvà món ăn.\n" },
    { bad: "ẩm thực: «thức ăn»", good: "ẩm thực: món ăn" },
  ],
};

const withExamples = (...examples: Example[]): Rule => ({ ...fake, examples });

describe("the harness", () => {
  test("is content with a right rule", () => {
    expect(faultsOfData(fake)).toEqual([]);
    expect(faultsOfExamples(fake, bench)).toEqual([]);
  });

  test("reads marks", () => {
    expect(readMarks("a«b»«»c")).toEqual({
      text: "abc",
      spans: [
        { from: 1, to: 2 },
        { from: 2, to: 2 },
      ],
    });
  });

  test.each([
    ["a mark too wide", { bad: "«Về thức ăn»" }, "not found: 0–10"],
    ["a mark where nothing is found", { bad: "«Về» món" }, "not found: 0–2"],
    ["a passage without a mark", { bad: "«thức ăn», thức ăn" }, "not expected: 9–16"],
    ["a good example that is not", { good: "thức ăn" }, "good: not expected"],
    ["a fix that gives something else", { bad: "«thức ăn»", good: "đồ ăn" }, "the fix gives"],
  ])("catches %s, in all three forms", (_, example, fault) => {
    const faults = faultsOfExamples(withExamples(example), bench);
    for (const form of ["LF, NFC", "CRLF", "NFD"]) {
      expect(faults.some((text) => text.includes(fault) && text.includes(`(${form})`))).toBe(true);
    }
  });

  test("catches a rule that throws", () => {
    const throwing: Rule = {
      ...fake,
      // biome-ignore lint/correctness/useYield: it throws before it could
      *check() {
        throw new Error("no such node");
      },
    };
    expect(faultsOfExamples(throwing, bench).join()).toContain("fake-dish threw Error: no such node");
  });

  test("catches a fix that leaves the fault where it was", () => {
    const idle: Rule = {
      ...fake,
      *check({ text }) {
        for (const match of text.matchAll(/thức ăn/g)) {
          yield {
            span: spanOfMatch(match),
            message: "Sai.",
            fixes: [replace(spanOfMatch(match), "thức ăn", "safe")],
          };
        }
      },
      examples: [{ bad: "«thức ăn»" }],
    };
    expect(faultsOfExamples(idle, bench)[0]).toContain("after the fix it still reports");
  });

  test("catches a span that cuts a letter of the original in two", () => {
    const beyond: Rule = {
      ...fake,
      *check({ text }) {
        if (text.includes("thức")) yield { span: { from: 0, to: text.length + 5 }, message: "Sai." };
      },
      examples: [{ bad: "«thức»" }],
    };
    expect(faultsOfExamples(beyond, bench).join()).toContain("lies outside the text");
  });

  test("catches a message that is no sentence", () => {
    const shouting: Rule = {
      ...fake,
      *check() {
        yield { span: { from: 0, to: 1 }, message: "Sai rồi!" };
      },
      examples: [{ bad: "«a»" }],
    };
    expect(faultsOfExamples(shouting, bench).join()).toContain("not one sentence");
  });

  test.each([
    ["id", { id: "Fake_Dish" }, "kebab-case"],
    ["clause", { basis: " " }, "no clause"],
    ["why", { why: "" }, "no why"],
    ["severity", { severity: "fatal" as "error" }, "unknown severity"],
    ["since", { since: "05/3/2020" }, "since"],
    ["title", { title: "Sai." }, "title"],
    ["bad examples", { examples: [{ good: "a" }, { good: "b" }] }, "two bad"],
    ["good examples", { examples: [{ bad: "«a»" }, { bad: "«b»" }] }, "two good"],
    ["marks", { examples: [{ bad: "a" }] }, "no «» mark"],
  ])("catches a wrong %s", (_, change, fault) => {
    expect(faultsOfData({ ...fake, ...change }).join()).toContain(fault);
  });
});
