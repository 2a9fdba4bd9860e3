import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { ACTS, generatedFiles, PAGES } from "../../scripts/rule-docs.ts";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { parseConfig } from "../../server/config/file.ts";
import { settingsJsonSchema } from "../../server/config/json-schema.ts";
import { fixClassOf } from "../../server/rules/fix-class.ts";
import { ruleIndexText, rulePageText } from "../../server/rules/rule-pages.ts";
import { cu, sai, wordRule, xau } from "../check/fake.ts";
import { draftOf } from "../check/judge.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("generated files are fresh (npm run docs)", () => {
  const files = generatedFiles(readFileSync(root + ACTS));

  test("each is as the rules give it", () => {
    const stale = [...files].filter(
      ([path, content]) => !existsSync(root + path) || readFileSync(root + path, "utf8") !== content,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test("no page is left of a rule that is gone", () => {
    expect(readdirSync(root + PAGES).filter((file) => !files.has(`${PAGES}/${file}`))).toEqual([]);
  });
});

describe("the JSON schema", () => {
  const optional = wordRule("word-optional", "x", "warning", undefined, {
    options: { words: ["a"], limit: 3 },
  });
  const rules = [sai, optional];
  const validate = new Ajv({ strict: false }).compile(settingsJsonSchema(rules));

  // What the schema lets pass and what the program takes without complaint must be the same.
  test.each([
    {},
    { $schema: "x", rules: {} },
    { rules: { "word-sai": "off", "word-optional": { severity: "hint", limit: 1, words: [] } } },
    { rules: { "word-sai": "loud" } },
    { rules: { "word-sia": "off" } },
    { rules: { "word-sai": { severity: 1 } } },
    { rules: { "word-optional": { limits: 1 } } },
    { rules: { "word-optional": { limit: "1" } } },
    { abbreviations: { CĐS: "chuyển đổi số" }, bodies: { SNV: "Sở Nội vụ" }, types: { "Đề cương": "ĐC" } },
    { bodies: { SNV: "" } },
    { office: { body: "SỞ NỘI VỤ", unit: "" } },
    { office: { boby: "SỞ NỘI VỤ" } },
    { bodies: ["SNV"] },
    { other: 1 },
    [],
  ])("agrees with the program on %j", (value) => {
    expect(validate(value)).toBe(parseConfig(JSON.stringify(value), rules).problems.length === 0);
  });
});

describe("a rule's page", () => {
  const rule = wordRule("word-page", "x", "warning", undefined, {
    since: "2020-03-05",
    regimes: ["administrative", "party"],
    options: { limit: 3 },
    examples: [{ bad: "a «x»\u00a0```\n", good: "a y\n", today: "2026-02-01" }],
  });
  const page = rulePageText(rule, "guarded");

  test("says what the rule is, from when and for whom", () => {
    expect(page).toContain("# Không viết “x”");
    expect(page).toContain("- Áp dụng: văn bản hành chính, văn bản của Đảng, ban hành từ ngày 05/3/2020");
    expect(page).toContain("người soạn xem lại");
    expect(page).toContain("- `limit`: mặc định `3`");
    expect(page).toContain("<!-- bỏ qua: word-page (lý do) -->");
  });

  test("shows the examples, with what the eye cannot see written out", () => {
    expect(page).toContain("Giả định hôm nay là ngày 01/02/2026.");
    expect(page).toContain("````text\na «x»⟨U+00A0⟩```\n````");
  });

  test("the index has every rule once, by part", () => {
    const index = ruleIndexText([sai, { ...xau, part: "header" }, cu]);
    expect(index).toContain("3 quy tắc");
    expect(index.indexOf("word-xau.md")).toBeLessThan(index.indexOf("word-sai.md"));
    expect(index.match(/\]\(word-cu\.md\)/g)).toHaveLength(1);
  });

  test("the fix class is what the examples show", () => {
    const context = { config: defaultConfig, knowledge: noKnowledge, workspace: undefined };
    const classOf = (one: typeof sai) =>
      fixClassOf({ ...one, examples: [{ bad: "«sai» «xấu» «cũ»" }] }, ({ text }) => draftOf(text), context);
    expect([sai, xau, cu].map(classOf)).toEqual(["safe", "guarded", "none"]);
  });
});
