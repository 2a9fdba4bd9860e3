import { noKnowledge } from "../../server/citations/knowledge.ts";
import { defaultConfig } from "../../server/config/config.ts";
import type { Draft } from "../../server/draft/draft.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import type { Context } from "../../server/rules/rule.ts";
import { readSource } from "../../server/text/source.ts";

/** How a test judges a draft, unless it says otherwise: by the defaults, on a fixed day, no act and no other draft known. */
export const context: Context = {
  today: "2026-11-21",
  config: defaultConfig,
  knowledge: noKnowledge,
  workspace: undefined,
};

export function draftOf(text: string): Draft {
  return parseDraft(readSource(text));
}
