import { expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { basisDateLong } from "../../server/rules/basis/basis-date-long.ts";
import type { Rule } from "../../server/rules/rule.ts";
import { readSource } from "../../server/text/source.ts";

const text = "KẾ HOẠCH\nĐào tạo\n\nCăn cứ Luật Lưu trữ ngày 21/6/2024.\n\nSở ban hành kế hoạch.\n";

/** What the rule says of the text if the office sets "always" so. */
function found(always: boolean): string[] {
  const option = <T>(_rule: Rule, name: string) => (name === "always" ? always : undefined) as T;
  const context = {
    config: { ...defaultConfig, option },
    knowledge: noKnowledge,
    today: "2026-11-21",
    workspace: undefined,
  };
  const { findings } = check(parseDraft(readSource(text)), context, [basisDateLong]);
  return findings.map(({ span: { from, to } }) => text.slice(from, to));
}

test("an office may ask for full dates in every basis", () => {
  expect(found(true)).toEqual(["21/6/2024"]);
  expect(found(false)).toEqual([]);
});
