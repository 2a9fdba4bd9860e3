import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { Finding } from "../rules/rule.ts";
import type { Severity } from "../rules/severity.ts";
import { rangeAt } from "./convert.ts";
import { SOURCE } from "./protocol.ts";
import type { Opened } from "./store.ts";

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAG = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** The protocol's form of a finding. `pageOf` gives the address of a rule's page, where there is one. */
export function toDiagnostic(
  finding: Finding,
  opened: Opened,
  pageOf: (rule: string) => string | undefined,
): Diagnostic {
  const { positions, uri } = opened;
  const href = pageOf(finding.rule.id);
  return {
    range: positions.range(finding.span),
    message: finding.message,
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule.id,
    ...(href ? { codeDescription: { href } } : {}),
    ...(finding.tags?.length ? { tags: finding.tags.map((tag) => TAG[tag]) } : {}),
    ...(finding.related?.length
      ? {
          relatedInformation: finding.related.map((other) => ({
            location:
              other.uri && other.place
                ? { uri: other.uri, range: rangeAt(other.place) }
                : { uri, range: positions.range(other.span) },
            message: other.message,
          })),
        }
      : {}),
  };
}
