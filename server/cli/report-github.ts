import type { Severity } from "../rules/severity.ts";
import { findingRecord } from "./judged.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Workflow commands that GitHub shows beside the lines of a change. */
export function githubReporter({ print }: ReporterOptions): Reporter {
  return {
    file(judged) {
      for (const finding of judged.findings) {
        const { severity, line, column, endLine, endColumn, rule, message } = findingRecord(
          finding,
          judged.positions,
        );
        // Columns are shown only within one line; a range over several lines must not carry them.
        const columns = endLine === line ? `,col=${column},endColumn=${endColumn}` : "";
        const place = `file=${property(judged.path)},line=${line},endLine=${endLine}${columns}`;
        print(`::${COMMANDS[severity]} ${place},title=${property(rule)}::${data(message)}\n`);
      }
    },
    end() {},
  };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
