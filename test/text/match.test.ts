import { describe, expect, test } from "vitest";
import { matchesOf, sought, withoutLookaround } from "../../server/text/match.ts";

describe("matchesOf gives what matchAll gives", () => {
  const texts = ["", "a", "Số 12, số 34", "😀a😀", "\ud800x", "aaa\n\nb", "một hai ba"];
  const patterns = [/\d+/g, /(?<word>\p{L}+)/gu, /x*/g, /x*/gu, /^|$/gm, /(?=a)/g, /(a)|(b)/dg, /./gsu];
  for (const pattern of patterns) {
    test(String(pattern), () => {
      for (const text of texts) expect([...matchesOf(text, pattern)]).toEqual([...text.matchAll(pattern)]);
    });
  }
});

test("one expression may be asked of two texts at once, and is left as it was", () => {
  const pattern = /\p{L}+/gu;
  const pairs: string[] = [];
  for (const outer of matchesOf("một hai", pattern)) {
    for (const inner of matchesOf("ba bốn", pattern)) pairs.push(`${outer[0]} ${inner[0]}`);
  }
  expect(pairs).toEqual(["một ba", "một bốn", "hai ba", "hai bốn"]);
  for (const _ of matchesOf("năm sáu", pattern)) break;
  expect(pattern.test("bảy")).toBe(true);
});

test("an expression that is not global is refused", () => {
  expect(() => [...matchesOf("a", /a/)]).toThrow(TypeError);
});

test.each([
  [String.raw`(?<![\p{L}\p{N}])(?:tỉnh|xã)(?= \p{Lu})`, "(?:tỉnh|xã)"],
  [
    String.raw`(?<=(?<!\p{L})(?:Cục|Chi \)cục[)(]) )(?<what>thuế)|\(?(?!a|(b))[(?=]`,
    String.raw`(?<what>thuế)|\(?[(?=]`,
  ],
  ["^a(b(?=c)d)$", "^a(bd)$"],
  ["(?=x)", ""],
])("%s without lookaround is %s", (source, core) => {
  expect(withoutLookaround(source)).toBe(core);
});

test("where the core of an expression does not match, the expression does not", () => {
  const { pattern, core } = sought(/(?<=\d )tháng|(?<!Đại )học(?! sinh)/gu);
  for (const text of ["5 tháng", "tháng", "học", "Đại học", "học sinh", "năm học mới", ""]) {
    if (text.search(pattern) >= 0) expect(text.search(core().pattern)).toBeGreaterThanOrEqual(0);
  }
  expect("năm".search(core().pattern)).toBe(-1);
});

test("an expression that refers back to a group is its own core", () => {
  const { pattern, core } = sought(/(?<=(\p{L}) )\1/gu);
  expect(core().pattern).toBe(pattern);
});
