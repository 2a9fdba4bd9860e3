import { severityNames } from "../rules/severity.ts";
import { findingRecord, type Judged } from "./judged.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

/** JUnit XML: a suite a file, a test case a finding; errors and warnings fail, the rest is told in the case's output. */
export function junitReporter({ print }: ReporterOptions): Reporter {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  let errors = 0;
  return {
    file(judged) {
      const cases = casesOf(judged);
      const failed = judged.findings.filter(({ severity }) => isFailure(severity)).length;
      tests += cases.length;
      failures += failed;
      const open = `  <testsuite name="${escapeXml(judged.path)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">`;
      suites.push([open, ...cases, "  </testsuite>"].join("\n"));
    },
    trouble(path, message) {
      tests++;
      errors++;
      const name = escapeXml(path);
      const text = escapeXml(message);
      suites.push(
        `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">`,
        `    <testcase classname="${name}" name="vanthu"><error message="${text}">${text}</error></testcase>`,
        "  </testsuite>",
      );
    },
    end() {
      const open = `<testsuites name="vanthu" tests="${tests}" failures="${failures}" errors="${errors}">`;
      print(`${['<?xml version="1.0" encoding="UTF-8"?>', open, ...suites, "</testsuites>"].join("\n")}\n`);
    },
  };
}

/** A clean file is one passed case: a suite without cases is taken for a broken run by some readers. */
function casesOf(judged: Judged): string[] {
  const className = escapeXml(judged.path);
  if (judged.findings.length === 0) return [`    <testcase classname="${className}" name="vanthu"/>`];
  return judged.findings.map((finding) => {
    const { rule, severity, message, line, column } = findingRecord(finding, judged.positions);
    const open = `    <testcase classname="${className}" name="${escapeXml(`${rule} (${line}:${column})`)}">`;
    const text = escapeXml(`${judged.path}:${line}:${column}: ${severityNames[severity]}: ${message}`);
    const body = isFailure(severity)
      ? `      <failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`;
    return [open, body, "    </testcase>"].join("\n");
  });
}

function isFailure(severity: string): boolean {
  return severity === "error" || severity === "warning";
}

/** XML 1.0 has no place for most control characters and for lone surrogates, escaped or not. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\n\r\t]/g, (found) => `&#${found.charCodeAt(0)};`);
}
