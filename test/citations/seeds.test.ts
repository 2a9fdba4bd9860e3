import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCitations } from "../../server/citations/find.ts";
import { comparable } from "../../server/citations/number.ts";
import { readSource } from "../../server/text/source.ts";
import type { Span } from "../../server/text/span.ts";
import { corpus, describeCorpus, documents } from "../corpus/documents.ts";

interface Row {
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly hasSo: boolean;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  /** The words around, as the table gives them. */
  readonly runOn: string;
}

describeCorpus("what a careful reader found in real documents", () => {
  const seeds = documents("seeds");
  const rows = expectedRows();

  test.each(seeds)("$name: every citation, with its parts", ({ name, original }) => {
    const { plain, text } = readSource(original);
    const left = findCitations(plain).filter((citation) => citation.numberSpan);
    const words = (where: Span | undefined) =>
      where ? text.slice(where.from, where.to).replace(/\s+/g, " ") : "";
    const wrong: string[] = [];
    for (const row of rows.filter((each) => each.file === name)) {
      const index = left.findIndex((citation) => {
        const at = citation.numberSpan?.from ?? 0;
        return lineOf(text, at) === row.line && words(citation.numberSpan) === row.number;
      });
      const [citation] = index < 0 ? [] : left.splice(index, 1);
      if (!citation) {
        wrong.push(`${row.line}: ${row.number} not found`);
        continue;
      }
      const issuer = words(citation.issuer);
      const differs = [
        row.type !== "" && words(citation.type) !== row.type && "type",
        (citation.soWord !== undefined) !== row.hasSo && row.type !== "" && "số",
        words(citation.date?.span).replace(/^ngày /, "") !== row.date && "date",
        // The table's issuer runs on into the subject; an issuer shared by a list is not in it.
        row.issuer !== "" && (issuer === "" || !row.issuer.startsWith(issuer)) && "issuer",
      ].filter((part) => part !== false);
      if (differs.length > 0) wrong.push(`${row.line}: ${row.number} ${differs.join(", ")}`);
    }
    expect(wrong).toEqual([]);
    // The table has one row where a citation's issuer ran on into the next citation: that one is a find, not a fault.
    const runOn = rows
      .filter((row) => row.file === name)
      .map((row) => row.runOn)
      .join("\n");
    expect(
      left.map((citation) => words(citation.numberSpan)).filter((number) => !runOn.includes(number)),
    ).toEqual([]);
  });

  test("every number with a symbol in the other drafts is seen", () => {
    const missed = documents("drafts").flatMap(({ name, original }) => {
      const { plain } = readSource(original);
      const spans = findCitations(plain).flatMap((citation) => citation.numberSpan ?? []);
      const shapes = plain.matchAll(
        /(?<![\p{L}\p{N}/])\d{1,5}[a-z]? ?(?:\/\d{4})?\/ ?(?:NĐ|QĐ|TT|NQ|CT|KH|TB|BC|TTLT|QH)[-\d]/gu,
      );
      return [...shapes]
        .filter((shape) => !spans.some((span) => span.from <= shape.index && shape.index < span.to))
        .map((shape) => `${name}: ${comparable(shape[0])}`);
    });
    expect(missed).toEqual([]);
  });
});

function expectedRows(): Row[] {
  const [, ...lines] = readFileSync(join(corpus, "expected/seeds.citations.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  return lines
    .map((each) => each.split("\t"))
    .map(([file = "", line, , type = "", so, number = "", date = "", issuer = "", around = ""]) => {
      return {
        file,
        line: Number(line),
        type,
        hasSo: so === "yes",
        number,
        date,
        issuer,
        runOn: `${issuer} ${around}`,
      };
    })
    .filter((row) => !row.number.endsWith("JVN"));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
