import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOf, lineStarts } from "../../server/text/lines.ts";
import {
  contains,
  indexFrom,
  overlaps,
  slice,
  span,
  spanOfGroup,
  spanOfMatch,
  trimSpan,
} from "../../server/text/span.ts";

describe("spans", () => {
  it("are half open", () => {
    expect(slice("Điều 1.", span(0, 4))).toBe("Điều");
    expect(overlaps(span(0, 4), span(4, 6))).toBe(false);
    expect(overlaps(span(0, 5), span(4, 6))).toBe(true);
    expect(contains(span(2, 6), span(2, 6))).toBe(true);
    expect(contains(span(2, 6), span(1, 3))).toBe(false);
  });

  it("come from matches, shifted by where the search began", () => {
    const text = "của Sở Nội vụ, số 15/KH";
    const match = /số (?<digits>\d+)(\/XX)?/d.exec(text.slice(4)) as RegExpExecArray;
    expect(slice(text, spanOfMatch(match, 4))).toBe("số 15");
    expect(slice(text, spanOfGroup(match, "digits", 4) ?? span(0, 0))).toBe("15");
    expect(slice(text, spanOfGroup(match, 1, 4) ?? span(0, 0))).toBe("15");
    expect(spanOfGroup(match, 2, 4)).toBeUndefined();
  });

  it("lose the white space at their ends, and end up empty when there is nothing else", () => {
    const text = " \t\u00a0Điều 1 \n";
    expect(slice(text, trimSpan(text, span(0, text.length)))).toBe("Điều 1");
    const blank = trimSpan(text, span(0, 3));
    expect(blank.from).toBe(blank.to);
  });
});

describe("indexFrom", () => {
  it("finds the first part at or after an offset, as a search from the start would", () => {
    const starts = fc.array(fc.nat(50), { maxLength: 20 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(starts, fc.integer({ min: -5, max: 60 }), (all, offset) => {
        const slow = all.findIndex((from) => from >= offset);
        const parts = all.map((from) => ({ span: span(from, from) }));
        expect(indexFrom(parts, offset)).toBe(slow < 0 ? all.length : slow);
      }),
    );
  });
});

describe("lines", () => {
  it("begin after LF, CRLF and a lone CR", () => {
    expect(lineStarts("a\nb\r\nc\rd")).toEqual([0, 2, 5, 7]);
    expect(lineStarts("")).toEqual([0]);
    expect(lineStarts("\n")).toEqual([0, 1]);
  });

  it("are found again from any offset", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(60), (any, offset) => {
        const starts = lineStarts(any);
        const line = lineOf(starts, offset);
        expect(starts[line]).toBeLessThanOrEqual(offset);
        expect(starts[line + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
      }),
    );
  });
});
