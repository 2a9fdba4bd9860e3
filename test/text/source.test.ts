import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "../../server/text/source.ts";

/** Pieces in which the two texts run out of step, in the ways real files do. */
const piece = fc.constantFrom(
  "Điều",
  "ề",
  "ề".normalize("NFD"),
  "ệ".normalize("NFD"),
  // Half composed, as old Windows keyboards type it.
  "ê\u0323",
  "o\u031b\u0301",
  "\u0301",
  "Ð",
  "đ",
  "\u00a0",
  "\u212b",
  "\u1100\u1161",
  "\r\n",
  "\r",
  "\n",
  "\t",
  "\u0000",
  "\ud800",
  "\udc00",
  "😀",
  "**",
  "<b>",
  " a",
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")) },
  fc.string({ unit: "binary", maxLength: 60 }),
);

const everyOffset = (length: number) => Array.from({ length: length + 1 }, (_, at) => at);

describe("readSource", () => {
  it("gives LF line ends and composed characters", () => {
    const read = readSource("Sở Nội vụ\r\nSố: 15/KH\rSNV\n".normalize("NFD"));
    expect(read.text).toBe("Sở Nội vụ\nSố: 15/KH\nSNV\n");
  });

  it("leaves a text that is in order untouched, offsets included", () => {
    const read = readSource("Điều 1.\nPhạm vi");
    expect(read.text).toBe(read.original);
    expect(everyOffset(7).map(read.toOriginal)).toEqual(everyOffset(7));
    expect(read.denormalised).toEqual([]);
  });

  it("says where the text was not composed", () => {
    const read = readSource(`Sở ${"Nội".normalize("NFD")} vụ`);
    expect(read.denormalised.map(({ from, to }) => read.text.slice(from, to))).toEqual(["ộ"]);
  });

  it("finds the way back over decomposed characters and CRLF", () => {
    const original = `${"Hà Nội".normalize("NFD")}\r\nngày 05`;
    const read = readSource(original);
    const from = read.toOriginal(read.text.indexOf("ngày"));
    expect(original.slice(from, from + 4)).toBe("ngày");
    expect(read.fromOriginal(original.indexOf("ngày"))).toBe(read.text.indexOf("ngày"));
  });

  it("keeps the tags within a line of words apart from the gaps between columns", () => {
    const { plain } = readSource("Lượng CO<sub>2</sub> giảm<br>\n<td>");
    expect(plain).toBe(`Lượng CO${"\u00a0".repeat(5)}2${"\u00a0".repeat(6)} giảm    \n    `);
  });

  it("reads emphasis over several lines, but not a list of stars", () => {
    expect(readSource("*Căn cứ Luật\nDược;*").plain).toBe(" Căn cứ Luật\nDược; ");
    expect(readSource("*Thứ nhất\n*Thứ hai\n").plain).toBe("*Thứ nhất\n*Thứ hai\n");
  });

  it("takes a list mark before a typed dash for markup", () => {
    expect(readSource("- - Như trên;\n- -5 độ\n- - -").plain).toBe("  - Như trên;\n  -5 độ\n- - -");
  });

  it("makes look-alikes equal and markup blank in the copy for matching", () => {
    const { plain } = readSource("**Số:** 15/QÐ-UBND\u00a0<b>ngày</b> _05_");
    expect(plain.replace(/\s+/g, " ").trim()).toBe("Số: 15/QĐ-UBND ngày 05");
  });

  it("leaves marks that are no markup", () => {
    for (const same of ["3 * 4 * 5", "ten_tep_tin.txt", "a < b > c", "(*) Ghi chú", "- Như trên;"]) {
      expect(readSource(same).plain).toBe(same);
    }
  });
});

describe("readSource on any string", () => {
  it("composes the whole text but for its line ends", () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: read } = readSource(original);
        expect(read).not.toContain("\r");
        expect(read.normalize("NFC")).toBe(original.replace(/\r\n?/g, "\n").normalize("NFC"));
      }),
    );
  });

  it("is read the same when read again", () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = readSource(original).text;
        expect(readSource(once).text).toBe(once);
      }),
    );
  });

  it("has a copy for matching of the same length, with the same line ends", () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: read, plain } = readSource(original);
        expect(plain.length).toBe(read.length);
        expect([...plain.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
          [...read.matchAll(/\n/g)].map(({ index }) => index),
        );
      }),
    );
  });

  it("maps both ways within bounds and never backwards", () => {
    fc.assert(
      fc.property(text, (original) => {
        const read = readSource(original);
        const there = everyOffset(read.text.length).map(read.toOriginal);
        const back = everyOffset(original.length).map(read.fromOriginal);
        for (const [offsets, end] of [
          [there, original.length],
          [back, read.text.length],
        ] as const) {
          expect(offsets[0]).toBe(0);
          expect(offsets.at(-1)).toBe(end);
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("comes back to the same offset wherever a character begins", () => {
    fc.assert(
      fc.property(text, (original) => {
        const read = readSource(original);
        for (const at of everyOffset(read.text.length)) {
          const back = read.fromOriginal(read.toOriginal(at));
          const isInside = /^\p{M}/u.test(read.text.slice(at));
          if (!isInside) expect(back).toBe(at);
        }
      }),
    );
  });

  it("cuts the same words out of both texts", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const read = readSource(original);
        const starts = everyOffset(read.text.length).filter(
          (at) => !/^[\p{M}\udc00-\udfff]/u.test(read.text.slice(at)),
        );
        const [from = 0, to = 0] = [a, b].map((n) => starts[n % starts.length] ?? 0).sort((x, y) => x - y);
        const cut = original.slice(read.toOriginal(from), read.toOriginal(to));
        expect(readSource(cut).text).toBe(read.text.slice(from, to));
      }),
    );
  });
});
