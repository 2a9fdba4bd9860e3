import { expect, test } from "vitest";
import { COMMA, contexts, NUMBER } from "../../server/language/contexts.ts";
import { isNear } from "../../server/language/nearness.ts";

const table = contexts();
const id = (syllable: string): number => table.idOf(syllable) ?? -1;
const shown = (ids: readonly number[]): string[] => ids.map((each) => table.syllableOf(each));

test("the neighbours of a syllable tell which one it is", () => {
  expect(shown(table.between(id("phát"), id("kinh")))).toContain("triển");
  expect(shown(table.after(id("phòng"), id(COMMA)))).toContain("chống");
  expect(shown(table.between(id(NUMBER), id(NUMBER)))).not.toContain("năn");
});

test("what no good text has is unknown", () => {
  expect(table.idOf("xyz")).toBeUndefined();
  expect(shown(table.between(id("triển"), id("ủy")))).toEqual([]);
  expect(table.isSeen(id(COMMA), id("chống"))).toBe(true);
});

test("a slip is one mark, one letter or two letters in the wrong order away", () => {
  expect(isNear("chông", "chống")).toBe(true);
  expect(isNear("tụ", "tục")).toBe(true);
  expect(isNear("hpòng", "phòng")).toBe(true);
  expect(isNear("lí", "lý")).toBe(false);
  expect(isNear("pháp", "luật")).toBe(false);
});
