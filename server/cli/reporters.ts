import { fileRecord } from "./judged.ts";
import { githubReporter } from "./report-github.ts";
import { junitReporter } from "./report-junit.ts";
import { sarifReporter } from "./report-sarif.ts";
import { textReporter } from "./report-text.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

export const FORMATS = ["text", "json", "ndjson", "sarif", "github", "junit"] as const;
export type Format = (typeof FORMATS)[number];

/** True for a value that `--format` takes. */
export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

/** The reporter of a format. */
export function createReporter(format: Format, options: ReporterOptions): Reporter {
  return MAKERS[format](options);
}

const MAKERS: Readonly<Record<Format, (options: ReporterOptions) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  junit: junitReporter,
};

function jsonReporter({ print }: ReporterOptions): Reporter {
  const files: unknown[] = [];
  const errors: unknown[] = [];
  return {
    file: (judged) => void files.push(fileRecord(judged)),
    trouble: (path, message) => void errors.push({ path, message }),
    end: () => print(`${JSON.stringify({ files, errors }, null, 2)}\n`),
  };
}

/**
 * One file a line, printed at once: a batch program can split, kill and resume at any line. A file that could not be
 * read has a line too, with `error` in place of findings, so that none is missing in silence.
 */
function ndjsonReporter({ print }: ReporterOptions): Reporter {
  return {
    file: (judged) => print(`${JSON.stringify(fileRecord(judged))}\n`),
    trouble: (path, error) => print(`${JSON.stringify({ path, error })}\n`),
    end: () => {},
  };
}
