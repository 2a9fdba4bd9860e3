import { check } from "../check.ts";
import { noKnowledge } from "../citations/knowledge.ts";
import { defaultConfig } from "../config.ts";
import { parseDraft } from "../draft/parse.ts";
import { rules } from "../rules/index.ts";
import { rulePage } from "../rules/page.ts";
import type { Engine } from "./engine.ts";

/** The real parts, put together once for every entry. `today` is the entry's clock. */
export function composeEngine(today: () => string): Engine {
  return {
    rules,
    knowledge: noKnowledge,
    parse: parseDraft,
    check,
    tasks: () => [],
    config: () => defaultConfig,
    rulePage,
    today,
  };
}

/** Today by the machine's clock and time zone, YYYY-MM-DD. */
export function localToday(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
