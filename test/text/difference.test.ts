import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference } from "../../server/text/difference.ts";
import { applyEdits, withLineEnds } from "../../server/text/edit.ts";
import { span } from "../../server/text/span.ts";

describe("the difference of two texts", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "b", "đ", "\r", "😀", "e\u0301"), maxLength: 6 });
  const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));

  test("leads from the one to the other", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = difference(before, after).map(({ from, to, newText }) => ({
          span: span(from, to),
          newText,
        }));
        expect(applyEdits(before, edits)).toBe(after);
      }),
    );
  });

  test("touches only the lines that differ", () => {
    expect(difference("một\nhai\nba", "một\nhải\nba")).toEqual([{ from: 5, to: 6, newText: "ả" }]);
    expect(difference("như cũ", "như cũ")).toEqual([]);
  });

  test("stays before the line end", () => {
    expect(difference("a\r\nb", "a.\r\nb")).toEqual([{ from: 1, to: 1, newText: "." }]);
    expect(withLineEnds("a\nb", "x\r\ny")).toBe("a\r\nb");
  });
});
