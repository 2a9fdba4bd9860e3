import { describe, expect, test } from "vitest";
import { comparable, parseNumber } from "../../server/citations/number.ts";
import grammar from "../../server/citations/numbers.json" with { type: "json" };

describe.each(grammar.families)("$id: $about", (family) => {
  test.each(family.examples as [string, Record<string, unknown>][])("%s", (text, parts) => {
    expect(parseNumber(text)).toMatchObject({ ...parts, family: family.id, text });
  });

  test.each(family.counter)("not %s", (text) => {
    expect(parseNumber(text)?.family).not.toBe(family.id);
  });
});

test("at least ten families, each with a source", () => {
  expect(grammar.families.length).toBeGreaterThanOrEqual(10);
  expect(grammar.families.filter((family) => family.source === "" || family.counter.length === 0)).toEqual(
    [],
  );
});

test.each([
  ["1186 /KH-SKHĐT", "1186/KH-SKHĐT"],
  ["108/2007/NĐ - CP", "108/2007/NĐ-CP"],
  ["100/2019/NĐ–CP", "100/2019/NĐ-CP"],
  ["15/2010/Q\u00d0-UBND", "15/2010/QĐ-UBND"],
  ["21/2007/QĐ_BKHCN", "21/2007/QĐ-BKHCN"],
  ["6138/UBND-\n\nKGVX", "6138/UBND-KGVX"],
  ["…/KH-UBND", "/KH-UBND"],
  ["........../2014/QĐ-BTTTT", "/2014/QĐ-BTTTT"],
])("%s compares as %s", (text, compared) => {
  expect(comparable(text)).toBe(compared);
});

test("after công văn the first group is the body, not the type", () => {
  expect(parseNumber("1234/CT-TTHT", "công văn")).toMatchObject({
    family: "letter",
    issuerCode: "CT",
    suffix: "TTHT",
    typeCode: undefined,
  });
  expect(parseNumber("1234/CT-TTHT")).toMatchObject({ typeCode: "CT" });
});

test.each([
  "",
  "/",
  "15/33",
  "24/7",
  "2021-2025",
  "km/h",
  "05/03/2020",
  "a".repeat(5000),
  "1".repeat(5000),
  "03-2021/JVN",
])("no number: %s", (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
