import { describe, expect, test } from "vitest";
import confusions from "../../server/language/confusions.json" with { type: "json" };
import { findPhrases, indexPhrases, type PhraseRow, smallestEdit } from "../../server/language/phrases.ts";
import setPhrases from "../../server/language/set-phrases.json" with { type: "json" };
import { applyEdits } from "../../server/text/edit.ts";
import { draftOf } from "../check/judge.ts";

const rows = [...confusions.rows, ...setPhrases.rows] as readonly PhraseRow[];

describe("the tables of phrases", () => {
  test("no row corrects itself, and no right phrase is wrong by another row", () => {
    const index = indexPhrases(rows.filter((row) => row.before === undefined && row.after === undefined));
    const faulty = rows.filter((row) => {
      if (row.wrong === row.right) return true;
      const draft = draftOf(`- Nội dung ${row.right} nêu trên.\n`);
      return [...findPhrases(draft, index)].some(
        (found) => found.row.sure !== false && found.row.wrong !== row.wrong,
      );
    });
    expect(faulty).toEqual([]);
  });
  test("every row finds its own phrase, if no neighbour forbids it", () => {
    const missed = rows.filter((row) => {
      const draft = draftOf(`- Nội dung ${row.wrong} nêu trên.\n`);
      const found = [...findPhrases(draft, indexPhrases([row]))];
      const isFree = [row.before, row.after, row.notBefore, row.notAfter].every((each) => each === undefined);
      return isFree && found[0]?.row !== row;
    });
    expect(missed).toEqual([]);
  });
});

test("the smallest edit makes the right phrase, in the case of the one found", () => {
  const fix = (found: string, right: string, exact = false) =>
    applyEdits(found, [smallestEdit(found, right, { from: 0, to: found.length }, exact)]);
  expect(fix("Các bộ, công chức", "cán bộ, công chức")).toBe("Cán bộ, công chức");
  expect(fix("PHÂN ĐẦU", "phấn đấu")).toBe("PHẤN ĐẤU");
  expect(fix("HDND", "HĐND", true)).toBe("HĐND");
});
