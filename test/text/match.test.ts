import { describe, expect, test } from "vitest";
import { matchesOf } from "../../server/text/match.ts";

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
