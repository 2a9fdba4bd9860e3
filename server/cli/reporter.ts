import type { Rule } from "../rules/rule.ts";
import type { Judged } from "./judged.ts";

/** Writes the verdicts in one format: each file as it comes, then the end. */
export interface Reporter {
  file(judged: Judged): void;
  /** A file that could not be read, a rule that failed: for the formats that have a place for it. */
  trouble?(path: string, message: string): void;
  end(): void;
}

export interface ReporterOptions {
  readonly print: (text: string) => void;
  /** True on a terminal that shows colours. */
  readonly colour: boolean;
  readonly rules: readonly Rule[];
  /** The version of this tool. */
  readonly version: string;
}
