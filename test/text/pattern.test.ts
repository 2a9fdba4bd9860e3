import { describe, expect, it } from "vitest";
import { bareLetters, withoutAccents } from "../../server/text/accents.ts";
import { groupBy } from "../../server/text/group.ts";
import { anyOf, either } from "../../server/text/pattern.ts";

describe("expressions made of parts", () => {
  it("any of some phrases, the longest first", () => {
    expect("Tổng cục Thuế".match(new RegExp(anyOf(["Cục", "Tổng", "Tổng cục"]), "u"))?.[0]).toBe("Tổng cục");
    expect("ông/bà".match(new RegExp(`^${anyOf(["ông", "ông/bà"])}$`, "u"))?.[0]).toBe("ông/bà");
  });

  it("one of several literals", () => {
    const marks = either("gu", /;(?=\p{L})/u, /,(?=\p{L})/u);
    expect("a,b; c;d".replace(marks, "$& ")).toBe("a, b; c; d");
  });
});

describe("letters and groups", () => {
  it("letters lose their marks and keep their case", () => {
    expect(bareLetters("ĐỀ án đầy đủ")).toBe("DE an day du");
    expect(withoutAccents("Đề án")).toBe("de an");
  });

  it("groups stand in the order of their first", () => {
    const groups = groupBy(["b1", "a1", "b2"], (each) => each.charAt(0));
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ]);
  });
});
