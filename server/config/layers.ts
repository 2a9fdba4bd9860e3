import type { Severity } from "../rules/severity.ts";
import type { Adjustable, Config } from "./config.ts";
import { OFFICE_KEYS, type Office, type RuleSetting, type Settings } from "./settings.ts";

/** Settings and the place they come from: a file's path, "VS Code". */
export interface Layer {
  readonly origin: string;
  readonly settings: Settings;
}

/** A value and the layer that set it; undefined origin: the rule's own default. */
export interface Traced<T> {
  readonly value: T;
  readonly origin: string | undefined;
}

/** Lays settings over one another, the last one on top: the editor's, then the nearest file's. */
export function configOf(layers: readonly Layer[]): Config {
  const merged = (name: "abbreviations" | "bodies" | "types") =>
    Object.assign({}, ...layers.map(({ settings }) => settings[name])) as Record<string, string>;
  return {
    severityOf: (rule) => tracedSeverity(rule, layers).value,
    option: <T>(rule: Adjustable, name: string) => tracedOption(rule, name, layers).value as T,
    abbreviations: merged("abbreviations"),
    bodies: merged("bodies"),
    types: merged("types"),
    office: Object.fromEntries(
      OFFICE_KEYS.flatMap((key) => {
        const { value } = tracedOffice(key, layers);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  };
}

/** What is set of the office under a key, and who set it; a blank says nothing. */
export function tracedOffice(key: keyof Office, layers: readonly Layer[]): Traced<string | undefined> {
  for (const { origin, settings } of layers.toReversed()) {
    const value = settings.office[key]?.replace(/[^\S\n]{1,200}/g, " ").trim();
    if (value) return { value, origin };
  }
  return { value: undefined, origin: undefined };
}

/** The severity a rule has, and who set it. */
export function tracedSeverity(rule: Adjustable, layers: readonly Layer[]): Traced<Severity | "off"> {
  for (const { origin, settings } of layers.toReversed()) {
    const setting = settingOf(rule, settings);
    const severity = typeof setting === "string" ? setting : setting?.severity;
    if (severity) return { value: severity, origin };
  }
  return { value: rule.severity, origin: undefined };
}

/** The value of a rule's option, and who set it. */
export function tracedOption(rule: Adjustable, name: string, layers: readonly Layer[]): Traced<unknown> {
  for (const { origin, settings } of layers.toReversed()) {
    const setting = settingOf(rule, settings);
    if (typeof setting === "object" && Object.hasOwn(setting, name)) return { value: setting[name], origin };
  }
  return { value: rule.options?.[name], origin: undefined };
}

function settingOf(rule: Adjustable, settings: Settings): RuleSetting | undefined {
  return Object.hasOwn(settings.rules, rule.id) ? settings.rules[rule.id] : undefined;
}
