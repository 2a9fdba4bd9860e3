import { loadKnowledge } from "../server/citations/acts.ts";
import { defaultConfig } from "../server/config/config.ts";
import { settingsJsonSchema } from "../server/config/json-schema.ts";
import { parseDraft } from "../server/draft/parse.ts";
import { fixClassOf } from "../server/rules/fix-class.ts";
import { rules } from "../server/rules/index.ts";
import { rulePage } from "../server/rules/page.ts";
import { ruleIndexText, rulePageText } from "../server/rules/rule-pages.ts";

/** The folder of the rule pages; what lies in it and is not generated is stale. */
export const PAGES = "docs/rules";

/** Where the bundled base of acts lies. */
export const ACTS = "server/citations/acts.dat";

/**
 * Everything that is generated from the rules and the settings: path from the root of the project → content.
 * `acts`: the bytes of the bundled base (ACTS), for rules whose examples ask it.
 */
export function generatedFiles(acts: Uint8Array): ReadonlyMap<string, string> {
  const context = { config: defaultConfig, knowledge: loadKnowledge(acts), workspace: undefined };
  return new Map([
    ...rules.map(
      (rule) => [rulePage(rule.id), rulePageText(rule, fixClassOf(rule, parseDraft, context))] as const,
    ),
    [`${PAGES}/README.md`, ruleIndexText(rules)],
    ["schemas/vanthu.schema.json", `${JSON.stringify(settingsJsonSchema(rules), null, 2)}\n`],
  ]);
}
