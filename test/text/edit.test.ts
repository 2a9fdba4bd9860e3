import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit, withoutOverlaps } from "../../server/text/edit.ts";
import { overlaps, span } from "../../server/text/span.ts";

const edit = (from: number, to: number, newText: string): TextEdit => ({ span: span(from, to), newText });

const cases = fc.string({ maxLength: 40 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 5 }))
        .map(([a, b, newText]) => edit(Math.min(a, b), Math.max(a, b), newText)),
      { maxLength: 6 },
    ),
  ),
);

describe("applyEdits", () => {
  it("replaces, inserts and deletes, all by the places of the text before", () => {
    expect(applyEdits("ngày 5 tháng 13", [edit(5, 5, "0"), edit(13, 15, "12")])).toBe("ngày 05 tháng 12");
    expect(applyEdits("Số : 15", [edit(2, 3, "")])).toBe("Số: 15");
    expect(applyEdits("", [edit(0, 0, "Điều 1.")])).toBe("Điều 1.");
  });

  it("takes the edits in any order", () => {
    const edits = [edit(13, 15, "12"), edit(5, 5, "0")];
    expect(applyEdits("ngày 5 tháng 13", edits)).toBe(applyEdits("ngày 5 tháng 13", edits.toReversed()));
  });

  it("leaves out an edit that touches what an earlier one changes", () => {
    expect(applyEdits("abcdef", [edit(1, 4, "X"), edit(2, 5, "Y")])).toBe("aXef");
  });

  it("applies the same edit once", () => {
    expect(applyEdits("abc", [edit(1, 1, "-"), edit(1, 1, "-")])).toBe("a-bc");
  });

  it("lets edits meet without being lost", () => {
    expect(applyEdits("abcd", [edit(0, 2, "X"), edit(2, 4, "Y")])).toBe("XY");
  });

  it("keeps every character that no edit covers, in order", () => {
    fc.assert(
      fc.property(cases, ([text, edits]) => {
        const kept = withoutOverlaps(edits);
        let at = 0;
        let expected = "";
        for (const { span: where, newText } of kept) {
          expected += text.slice(at, where.from) + newText;
          at = where.to;
        }
        expect(applyEdits(text, edits)).toBe(expected + text.slice(at));
        expect(applyEdits(text, []).length).toBe(text.length);
      }),
    );
  });

  it("is the length of the text plus what the kept edits add", () => {
    fc.assert(
      fc.property(cases, ([text, edits]) => {
        const added = withoutOverlaps(edits).map(
          ({ span: { from, to }, newText }) => newText.length - (to - from),
        );
        expect(applyEdits(text, edits).length).toBe(text.length + added.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});

describe("withoutOverlaps", () => {
  it("keeps edits in text order, none over another, each one of those given", () => {
    fc.assert(
      fc.property(cases, ([, edits]) => {
        const kept = withoutOverlaps(edits);
        expect(kept.every((one) => edits.includes(one))).toBe(true);
        for (const [index, one] of kept.entries()) {
          const next = kept[index + 1];
          if (!next) continue;
          expect(one.span.from).toBeLessThanOrEqual(next.span.from);
          expect(overlaps(one.span, next.span)).toBe(false);
        }
      }),
    );
  });

  it("drops nothing that stands clear of the others", () => {
    const edits = [edit(0, 1, "a"), edit(3, 3, "b"), edit(5, 7, "")];
    expect(withoutOverlaps(edits)).toEqual(edits);
  });
});
