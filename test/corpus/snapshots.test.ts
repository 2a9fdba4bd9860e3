import { describe, expect, it } from "vitest";
import { ABSENT, documents, hasCorpus, judge } from "./documents.ts";

/**
 * What is found in the real documents, place by place, without their words. Each list was read against its document.
 * After a change: `npx vitest run test/corpus -u`, then read the diff against the documents.
 */
describe("real documents", () => {
  if (!hasCorpus) it(ABSENT, () => console.warn(ABSENT));

  it.each(documents().map((document) => [document.name, document.original] as const))(
    "%s: the findings are those that were reviewed",
    async (name, original) => {
      const { result, placed } = judge(original);
      expect(result.failures).toEqual([]);
      const rows = placed.map(
        ({ finding: { rule, severity }, line, column }) => `${rule.id} ${line} ${column} ${severity}`,
      );
      await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(`snapshots/${name}`);
    },
  );
});
