import type { Rule, Severity } from "./rules/rule.ts";

/** Effective settings, already merged and validated at the rim. */
export interface Config {
  /** The severity a rule reports with, or "off". */
  severityOf(rule: Rule): Severity | "off";
  /** The value of a rule's option: the office's, else the rule's default. */
  option<T>(rule: Rule, name: string): T;
}

/** The settings of an office that has set nothing. */
export const defaultConfig: Config = {
  severityOf: (rule) => rule.severity,
  option: <T>(rule: Rule, name: string) => rule.options?.[name] as T,
};
