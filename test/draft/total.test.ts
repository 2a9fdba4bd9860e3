import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFixtures, faultyFixtures } from "../fixtures/fixtures.ts";
import { complaints } from "./complaints.ts";

const drafts = [...cleanFixtures(), ...faultyFixtures()];

describe("every beginning of a draft is read and judged", () => {
  // While a draft is being typed it is a prefix of itself: cut at every line end, and in steps in between.
  it.each(drafts)("$name", ({ text }) => {
    const step = Math.max(17, Math.ceil(text.length / 60));
    for (let end = 0; end <= text.length; end++) {
      const cut = end % step === 0 || text[end] === "\n";
      if (cut) expect(complaints(text.slice(0, end))).toEqual([]);
    }
  });
});

const draft = fc.constantFrom(...drafts.map(({ text }) => text));
const noise = fc.constantFrom(
  "\u0000",
  "\ud800",
  "\udfff",
  "\u0301",
  "\r",
  "\t",
  "|",
  "<td>",
  "**",
  "Điều 1.",
  "Số:",
  "(",
  "\n\n",
  "\ufeff",
);

describe("a draft is read and judged however it is changed", () => {
  it("by edits anywhere", () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(noise, fc.string({ maxLength: 8 }))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(draft, edits, (text, all) => {
        const edited = all.reduce((now, [at, removed, added]) => {
          const from = at % (now.length + 1);
          return now.slice(0, from) + added + now.slice(from + removed);
        }, text);
        expect(complaints(edited)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("by lines in another order", () => {
    const shuffled = draft.chain((text) => {
      const lines = text.split("\n");
      return fc.shuffledSubarray(lines, { minLength: Math.floor(lines.length / 2) });
    });
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(complaints(lines.join("\n"))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("by another form: decomposed, CRLF, CR, in one line, without a space", () => {
    const forms: readonly ((text: string) => string)[] = [
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll("\n", "\r\n"),
      (text) => text.replaceAll("\n", "\r"),
      (text) => text.replaceAll("\n", " "),
      (text) => text.replaceAll(" ", ""),
      (text) => text.toUpperCase(),
      (text) => text.replaceAll("\n", "\u0000\n"),
      (text) => text.replace(/\p{L}/gu, "\ud800"),
    ];
    for (const { text } of drafts) for (const form of forms) expect(complaints(form(text))).toEqual([]);
  });

  it("by being any string at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(complaints(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
