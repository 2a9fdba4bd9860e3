import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  Location,
  Log,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from "sarif";
import { fingerprints } from "../baseline.ts";
import type { Finding, Fix, Rule } from "../rules/rule.ts";
import type { Severity } from "../rules/severity.ts";
import type { Span } from "../text/span.ts";
import type { Place } from "../workspace/workspace.ts";
import type { Judged, Positions } from "./judged.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** SARIF 2.1.0 (OASIS): one run with all rules, a result a finding, fixes included. */
export function sarifReporter({ print, rules, version }: ReporterOptions): Reporter {
  const results: Result[] = [];
  const notifications: Notification[] = [];
  return {
    file: (judged) => {
      for (const result of resultsOf(judged, rules)) results.push(result);
    },
    trouble: (path, message) => {
      const location: Location = { physicalLocation: { artifactLocation: { uri: uriOf(path) } } };
      notifications.push({ level: "error", message: { text: message }, locations: [location] });
    },
    end: () => {
      const log: Log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: { driver: { name: "vanthu", version, language: "vi", rules: rules.map(descriptor) } },
            columnKind: "utf16CodeUnits",
            invocations: [
              {
                executionSuccessful: notifications.length === 0,
                ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
              },
            ],
            results,
          },
        ],
      };
      print(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

function descriptor(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.title}. ${rule.why}\nCăn cứ: ${rule.basis}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { part: rule.part, basis: rule.basis },
  };
}

function resultsOf(judged: Judged, rules: readonly Rule[]): Result[] {
  const prints = fingerprints(judged.draft, judged.findings);
  return judged.findings.map((finding, index) => {
    const related = finding.related ?? [];
    const ruleIndex = rules.indexOf(finding.rule);
    return {
      ruleId: finding.rule.id,
      ...(ruleIndex >= 0 ? { ruleIndex } : {}),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [locationOf(judged, finding.span)],
      partialFingerprints: { "vanthuLine/v1": prints[index] ?? "" },
      ...(related.length > 0
        ? {
            relatedLocations: unique(
              related.map(({ span, uri, place, message }) => ({
                ...(uri && place ? locationElsewhere(uri, place) : locationOf(judged, span)),
                message: { text: message },
              })),
            ),
          }
        : {}),
      ...fixesOf(judged, finding),
    };
  });
}

function fixesOf(judged: Judged, { fixes = [] }: Finding): { fixes?: SarifFix[] } {
  const usable = fixes.filter(({ edits }) => edits.length > 0);
  return usable.length > 0 ? { fixes: unique(usable.map((fix) => fixOf(judged, fix))) } : {};
}

function fixOf({ path, positions }: Judged, fix: Fix): SarifFix {
  const replacements = fix.edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(positions, span),
    insertedContent: { text: newText },
  }));
  const change = { artifactLocation: { uri: uriOf(path) }, replacements };
  return { description: { text: fix.title }, artifactChanges: [change] };
}

function locationOf({ path, positions }: Judged, span: Span): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(positions, span) } };
}

/** In another file; the dossier of the command line knows files by their path. */
function locationElsewhere(path: string, { line, column, endLine, endColumn }: Place): Location {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

function regionOf(positions: Positions, { from, to }: Span): Region {
  const start = positions.at(from);
  const end = positions.at(to);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative path stays relative, so that the log can be read on another machine. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split("/").map(encodeURIComponent).join("/");
}

/** The standard wants some lists without repetition. */
function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
