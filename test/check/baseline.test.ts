import { describe, expect, test } from "vitest";
import { compare, countEntries, entriesOf, parseBaseline, printBaseline } from "../../server/baseline.ts";
import { check } from "../../server/check.ts";
import { fakeRules } from "./fake.ts";
import { context, draftOf } from "./judge.ts";

const judge = (text: string) => {
  const draft = draftOf(text);
  return { draft, findings: check(draft, context, fakeRules).findings };
};
const entries = (text: string) => {
  const { draft, findings } = judge(text);
  return entriesOf(draft, findings);
};
const fresh = (text: string, before: string) => {
  const { draft, findings } = judge(text);
  return compare(draft, findings, entries(before));
};

describe("a baseline", () => {
  const before = "Phần một sai.\n\nPhần hai sai, xấu.\n";

  test("accepts what it has seen", () => {
    expect(countEntries(entries(before))).toBe(3);
    expect(fresh(before, before).fresh).toEqual([]);
  });

  test("survives moved lines, other spaces, CRLF and NFD", () => {
    const moved = "Dòng mới.\n\nPhần  hai sai, xấu.\nThêm nữa.\nPhần một sai.\n";
    expect(fresh(moved, before).fresh).toEqual([]);
    expect(fresh(moved.replaceAll("\n", "\r\n").normalize("NFD"), before).fresh).toEqual([]);
  });

  test("shows a new fault, also one like an old one on the same line", () => {
    expect(fresh("Phần một sai.\nPhần ba sai.\n", before).fresh).toHaveLength(1);
    expect(fresh(`${before}Phần một sai.\n`, before).fresh).toHaveLength(1);
  });

  test("a prune keeps what still meets a finding", () => {
    expect(countEntries(fresh("Phần hai sai, tốt.\n", before).met)).toBe(0);
    expect(countEntries(fresh("Phần hai sai, xấu.\n", before).met)).toBe(2);
  });

  test("is the same after printing and reading, keys in order, empty files left out", () => {
    const baseline = {
      version: 1 as const,
      files: { "b.vanban": entries(before), "a.vanban": entries("sai"), "c.vanban": {} },
    };
    const text = printBaseline(baseline);
    expect(Object.keys(parseBaseline(text)?.files ?? {})).toEqual(["a.vanban", "b.vanban"]);
    expect(printBaseline(parseBaseline(text) ?? baseline)).toBe(text);
  });

  test.each([
    "",
    "[]",
    "null",
    "{}",
    '{"version":2,"files":{}}',
    '{"version":1,"files":{"a":{"b":"c"}}}',
    '{"version":1,"files":[1]}',
  ])("refuses %j", (text) => expect(parseBaseline(text)).toBeUndefined());
});
