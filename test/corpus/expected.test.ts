import { describe, expect, it } from "vitest";
import { ABSENT, documents, hasCorpus, judge, type Placed, SETS } from "./documents.ts";
import { expectedRows, meets, WORDING } from "./expected.ts";

const found = new Map(documents().map(({ name, original }) => [name, judge(original).placed]));
const at = (file: string) => [...found].find(([name]) => name.startsWith(file))?.[1] ?? [];

/** What users were promised first: file, line, some words of the place, a rule that must speak there. */
const PROMISED: readonly (readonly [file: string, line: number, words: string, rule: RegExp])[] = [
  ["002", 85, "1.1", /^table-number/],
  ["002", 98, "1.7", /^table-number/],
  ["002", 107, "110", /^table-number/],
  ["002", 120, "1.8", /^table-number/],
  ["002", 107, "71/QĐSKHĐT", /^cite-number-hyphen$/],
  ["002", 107, "1086/QĐ-SKHĐT", /^cite-issuer-symbol$/],
  ["001", 32, "Ctr", /^cite-symbol-case$/],
  ["001", 6, "\u00d0", /^text-foreign-d$/],
  ["001", 97, "23/2/2022", /date/],
  ["001", 101, "03/03/2022", /date/],
  ["002", 11, ",", /^basis-/],
  ["003", 11, ",", /^basis-/],
  ["000", 3, "4849 /", /^symbol-slash$/],
  ["002", 3, "1186 /", /^symbol-slash$/],
  ["003", 62, "707 /", /symbol|number|slash|kem-theo/],
  ["004", 3, "476 /", /^symbol-slash$/],
  ["003", 85, "<p>12</p>", /^table-row-shifted$/],
  ["001", 215, ".", /^closing-block-present$/],
  ["000", 69, "Lưu ", /^recipients-luu-form$/],
];

describe("what a careful reader found in real documents", () => {
  if (!hasCorpus) it(ABSENT, () => console.warn(ABSENT));

  it.each(hasCorpus ? PROMISED : [])("%s line %i: %s", (file, line, words, rule) => {
    const document = documents("seeds").find(({ name }) => name.startsWith(file));
    const spoken = at(file).filter(
      (one) =>
        one.line === line && rule.test(one.finding.rule.id) && covers(document?.original ?? "", one, words),
    );
    expect(spoken.length).toBeGreaterThan(0);
  });

  it.each(hasCorpus ? SETS : [])(
    "of the certain faults of the %s, wording aside, four in five are found in their place",
    (set) => {
      const certain = expectedRows(set).filter((row) => row.confidence === "A" && !WORDING.has(row.kind));
      const missed = certain.filter((row) => !found.get(row.file)?.some((one) => meets(one, row)));
      const share = 1 - missed.length / certain.length;
      const hit = certain.length - missed.length;
      console.info(
        [
          `${set}: ${hit} of ${certain.length} certain faults found (${(100 * share).toFixed(1)} %); missed:`,
          ...missed.map((row) => `  ${row.file.slice(0, 14)} line ${row.line}: ${row.kind}`),
        ].join("\n"),
      );
      expect(certain.length).toBeGreaterThan(70);
      expect(share).toBeGreaterThan(0.8);
    },
  );
});

/** True if the finding shares a character with some occurrence of the words. */
function covers(text: string, { from, to }: Placed, words: string): boolean {
  const near = Math.max(0, from - words.length);
  const place = text.indexOf(words, near);
  return place >= 0 && place < Math.max(to, from + 1);
}
