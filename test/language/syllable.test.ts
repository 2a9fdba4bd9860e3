import fc from "fast-check";
import { describe, expect, test } from "vitest";
import pairs from "../../server/language/pairs.json" with { type: "json" };
import { isKnownPair, keyOf, likelyWords, skeletonOf } from "../../server/language/pairs.ts";
import { fromTelex, isSyllable, respelt, toneMoved } from "../../server/language/syllable.ts";

describe("a syllable", () => {
  test.each(
    "hòa hoà ủy uỷ thuỷ giếng gì gìn quốc quý khuỷu nghĩa già giữa ngoằn người khuya xoong rượu mùa giặt".split(
      " ",
    ),
  )("%s is one", (syllable) => expect(isSyllable(syllable)).toBe(true));
  test.each("phỏp ngừơi đựơc nghiã hoăc nghành gía tôt duyêt ngĩa kách cow file axít website".split(" "))(
    "%s is none",
    (syllable) => expect(isSyllable(syllable)).toBe(false),
  );
  test("a tone over the wrong vowel is moved", () => {
    expect(toneMoved("ngừơi")).toBe("người");
    expect(toneMoved("nghiã")).toBe("nghĩa");
    expect(toneMoved("người")).toBeUndefined();
  });
  test("a head that the vowel does not allow is spelt anew", () => {
    expect(respelt("nghành")).toBe("ngành");
    expect(respelt("ngệ")).toBe("nghệ");
    expect(respelt("kách")).toBe("cách");
    expect(respelt("ngành")).toBeUndefined();
  });
  test("Telex keys are read", () => {
    expect(fromTelex("cow")).toBe("cơ");
    expect(fromTelex("thuwcj")).toBe("thực");
    expect(fromTelex("thuwjc")).toBe("thực");
    expect(fromTelex("đuwowcj")).toBe("được");
    expect(fromTelex("website")).toBeUndefined();
  });
  test("any string is accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        expect(typeof isSyllable(text)).toBe("boolean");
        const moved = toneMoved(text);
        if (moved !== undefined) expect(isSyllable(moved)).toBe(true);
        const typed = fromTelex(text);
        if (typed !== undefined) expect(isSyllable(typed)).toBe(true);
      }),
    );
  });
  test("every syllable of the table of words is one", () => {
    const all = Object.entries(pairs.words).flatMap(([first, seconds]) => [first, ...seconds.split(" ")]);
    expect([...new Set(all)].filter((syllable) => !isSyllable(syllable))).toEqual([]);
  });
});

describe("a pair of syllables", () => {
  test("a word with one wrong mark is recognised", () => {
    expect(likelyWords("giao", "dục")).toEqual(["giáo dục"]);
    expect(likelyWords("đẩy", "đủ")).toEqual(["đầy đủ"]);
  });
  test("a known pair stands for itself", () => {
    expect(isKnownPair("cơ", "số")).toBe(true);
    expect(likelyWords("cơ", "số")).toEqual([]);
    expect(likelyWords("giáo", "dục")).toEqual([]);
  });
  test("keys fold case and tone place only", () => {
    expect(keyOf("HOÀ")).toBe("hòa");
    expect(keyOf("Quỳ")).toBe("quỳ");
    expect(skeletonOf("đường")).toBe("duong");
  });
});
