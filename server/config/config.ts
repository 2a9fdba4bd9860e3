import type { Severity } from "../rules/severity.ts";
import type { Office } from "./settings.ts";

/** Name of the office's own settings file, looked for from the draft's folder upwards. */
export const CONFIG_FILE = "vanthu.json";

/** What a rule lets an office set. */
export interface Adjustable {
  readonly id: string;
  readonly severity: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Effective settings, already merged and validated at the rim. */
export interface Config {
  /** The severity a rule reports with, or "off". */
  severityOf(rule: Adjustable): Severity | "off";
  /** The value of a rule's option: the office's, else the rule's default. */
  option<T>(rule: Adjustable, name: string): T;
  /** The office's own abbreviations in running text: "CĐS" → "chuyển đổi số". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The office's own bodies, symbol → full name: "SKHĐT" → "Sở Kế hoạch và Đầu tư". */
  readonly bodies: Readonly<Record<string, string>>;
  /** The office's own document types, name → abbreviation: "Đề cương" → "ĐC". */
  readonly types: Readonly<Record<string, string>>;
  /** What the office's own drafts have in common. */
  readonly office: Office;
}

/** The settings of an office that has set nothing. */
export const defaultConfig: Config = {
  severityOf: (rule) => rule.severity,
  option: <T>(rule: Adjustable, name: string) => rule.options?.[name] as T,
  abbreviations: {},
  bodies: {},
  types: {},
  office: {},
};
