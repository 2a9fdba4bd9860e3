import fc from "fast-check";
import { expect, test } from "vitest";
import { findDates } from "../../server/citations/date.ts";
import { findCitations } from "../../server/citations/find.ts";
import { parseNumber } from "../../server/citations/number.ts";
import { readSource } from "../../server/text/source.ts";

const PIECES = [
  "Nghị định số 30/2020/NĐ-CP ",
  "Quyết định số ",
  "12/QĐ-UBND",
  "…/KH-",
  " ngày 05/3/2020",
  " ngày 05 tháng 3 năm 2020 ",
  "của Chính phủ ",
  "của UBND tỉnh Khánh Hòa",
  " về việc ",
  ", số ",
  " và ",
  "khoản 2 Điều 5 ",
  "Luật Đất đai ",
  "Bộ luật ",
  "Luật sửa đổi, bổ sung một số điều của ",
  "Thông tư này",
  "57-NQ/TW",
  "(",
  ")",
  "“",
  "”",
  "/",
  "-",
  "\n\n",
  "\t",
  "số: ",
  "1/1/",
  "\u0000",
  "\ud800",
  "e\u0301",
  "\r\n",
  "<b>",
  "**",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 40 })
  .map((all) => all.join(""));

test("any text is read; spans lie inside it, in order and without overlaps of numbers", () => {
  fc.assert(
    fc.property(texts, (original) => {
      const { plain, text } = readSource(original);
      let before = 0;
      for (const citation of findCitations(plain)) {
        const { span, type, soWord, numberSpan, name, date, issuer, subject, clause, year } = citation;
        for (const part of [
          span,
          type,
          soWord,
          numberSpan,
          name,
          date?.span,
          issuer,
          subject,
          clause,
          year,
        ]) {
          if (!part) continue;
          expect(part.from).toBeGreaterThanOrEqual(0);
          expect(part.to).toBeGreaterThan(part.from);
          expect(part.to).toBeLessThanOrEqual(text.length);
        }
        expect(span.from).toBeGreaterThanOrEqual(before);
        before = span.from;
        for (const own of [soWord, numberSpan, name, subject]) {
          if (own) expect(own.from >= span.from && own.to <= span.to).toBe(true);
        }
      }
    }),
    { numRuns: 600 },
  );
});

test("dates are ordered and apart", () => {
  fc.assert(
    fc.property(texts, (original) => {
      const { plain } = readSource(original);
      let end = 0;
      for (const date of findDates(plain)) {
        expect(date.span.from).toBeGreaterThanOrEqual(end);
        end = date.span.to;
      }
      expect(end).toBeLessThanOrEqual(plain.length);
    }),
    { numRuns: 300 },
  );
});

test("a number that is found is a number of the grammar", () => {
  fc.assert(
    fc.property(texts, (original) => {
      const { plain } = readSource(original);
      for (const citation of findCitations(plain)) {
        if (!citation.numberSpan) continue;
        const type = citation.type ? plain.slice(citation.type.from, citation.type.to) : "";
        const again = parseNumber(
          plain.slice(citation.numberSpan.from, citation.numberSpan.to),
          type.replace(/\s+/g, " "),
        );
        expect(again?.text).toBe(citation.number?.text);
      }
    }),
    { numRuns: 200 },
  );
});
