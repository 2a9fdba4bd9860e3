import { check, checkInSteps } from "../check.ts";
import type { Knowledge } from "../citations/knowledge.ts";
import { CONFIG_FILE } from "../config/config.ts";
import { isConfig, parseConfig, readSettings } from "../config/file.ts";
import { configOf, type Layer } from "../config/layers.ts";
import { parseDraft } from "../draft/parse.ts";
import { rules } from "../rules/index.ts";
import { rulePage } from "../rules/page.ts";
import type { Engine } from "./engine.ts";

/** The real parts, put together once for every entry. `today` is the entry's clock. */
export function composeEngine(today: () => string, knowledge: Knowledge): Engine {
  return {
    rules,
    knowledge,
    parse: parseDraft,
    check,
    checkInSteps,
    config: (settings, file) => configOf(layers(settings, file)),
    isConfig,
    configProblems: (text) => parseConfig(text, rules).problems,
    rulePage,
    today,
  };
}

/** The editor's settings with the office's file on top. A wrong entry is left out; the file's own diagnostics tell. */
function layers(settings: unknown, file: string | undefined): Layer[] {
  const { rules: own = {}, office = {} } = (settings ?? {}) as { rules?: unknown; office?: unknown };
  const editor = { origin: "VS Code", settings: readSettings({ rules: own, office }, rules).settings };
  return file === undefined
    ? [editor]
    : [editor, { origin: CONFIG_FILE, settings: parseConfig(file, rules).settings }];
}
