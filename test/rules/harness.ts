import { check } from "../../server/check.ts";
import type { Draft } from "../../server/draft/draft.ts";
import { applyFixes, compatible } from "../../server/fix.ts";
import { EXAMPLE_TODAY } from "../../server/rules/fix-class.ts";
import { PARTS } from "../../server/rules/parts.ts";
import type { Context, Example, Finding, Rule } from "../../server/rules/rule.ts";
import type { Severity } from "../../server/rules/severity.ts";
import { readSource, type Source } from "../../server/text/source.ts";
import { type Span, slice, span } from "../../server/text/span.ts";
import { createDossier } from "../../server/workspace/dossier.ts";
import { mentionsIn } from "../../server/workspace/mentions.ts";
import { readRegister } from "../../server/workspace/register.ts";
import { readCsv } from "../../server/workspace/register-csv.ts";

/** What the harness needs from the rest of the house. */
export interface Bench {
  parse(source: Source): Draft;
  /** Everything a rule sees but the day, which the example may set. */
  readonly context: Omit<Context, "today">;
  /** The whole set, so that ids in "bỏ qua" comments are known. */
  readonly rules: readonly Rule[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info", "hint"];

/** The forms in which one and the same text reaches the checker. */
const FORMS: readonly { readonly name: string; readonly of: (text: string) => string }[] = [
  { name: "LF, NFC", of: (text) => text },
  { name: "CRLF", of: (text) => text.replaceAll("\n", "\r\n") },
  { name: "NFD", of: (text) => text.normalize("NFD") },
  { name: "no-break spaces", of: (text) => text.replaceAll(" ", "\u00a0") },
];

/** What is wrong with the data of a rule; empty if it may load. */
export function faultsOfData(rule: Rule): string[] {
  const faults: string[] = [];
  const say = (isWrong: boolean, message: string) => {
    if (isWrong) faults.push(`${rule.id}: ${message}`);
  };
  say(!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id), "the id is not kebab-case");
  say(!PARTS.some(({ part }) => part === rule.part), `unknown part “${rule.part}”`);
  say(!SEVERITIES.includes(rule.severity), `unknown severity “${rule.severity}”`);
  say(rule.basis.trim() === "", "no clause");
  say(rule.why.trim() === "", "no why");
  say(rule.title.trim() === "" || /[.!]$/.test(rule.title.trim()), "the title is empty or ends with a mark");
  say(rule.since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(rule.since), "since is not YYYY-MM-DD");
  say(rule.examples.filter(({ bad }) => bad !== undefined).length < 2, "fewer than two bad examples");
  say(rule.examples.filter(({ good }) => good !== undefined).length < 2, "fewer than two good examples");
  const marks = rule.examples.filter(({ bad }) => bad !== undefined && !/«[^«»]*»/.test(bad));
  say(marks.length > 0, "a bad example has no «» mark");
  return faults;
}

/** What is wrong with the examples of a rule, in each form of text; empty if all hold. */
export function faultsOfExamples(rule: Rule, bench: Bench): string[] {
  // A rule whose bad examples are not NFC is about that very form: NFD cannot be a disguise of its good ones.
  const aboutForm = rule.examples.some(({ bad }) => bad !== undefined && bad !== bad.normalize("NFC"));
  return rule.examples.flatMap((example, index) =>
    FORMS.filter(({ name }) => !(aboutForm && name === "NFD")).flatMap(({ name, of }) =>
      faultsOfExample(rule, example, bench, of).map(
        (fault) => `${rule.id}, example ${index + 1} (${name}): ${fault}`,
      ),
    ),
  );
}

function faultsOfExample(
  rule: Rule,
  example: Example,
  bench: Bench,
  form: (text: string) => string,
): string[] {
  const judge = judgeWith(rule, bench, example);
  const { good } = example;
  const faults = good === undefined ? [] : judge(form(good)).faults("good", []);
  if (example.bad === undefined) return faults;

  const marked = readMarks(example.bad);
  const { fromOriginal } = readSource(marked.text);
  const expected = marked.spans.map(({ from, to }) => span(fromOriginal(from), fromOriginal(to)));
  const judged = judge(form(marked.text));
  faults.push(...judged.faults("bad", expected));
  if (!judged.findings.some((finding) => finding.fixes?.length)) return faults;

  const fixed = judged.afterFirstFixes();
  // What a fix writes is NFC whatever stands around it, so in NFD the result is compared as a reader sees it.
  const isSame = fixed === form(good ?? "") || (form("ế ") !== "ế " && asSeen(fixed) === asSeen(good ?? ""));
  if (good !== undefined && !isSame) {
    faults.push(`the fix gives ${show(fixed)} instead of ${show(form(good))}`);
  }
  // A finding without a fix may stand on after the others are mended; one whose fix was applied may not.
  const again = judge(fixed).findings.filter((finding) => finding.fixes?.length);
  if (again.length > 0)
    faults.push(`after the fix it still reports ${again.map(({ message }) => message).join(" | ")}`);
  return faults;
}

/** The text as a reader sees it: letters composed, one kind of space. */
function asSeen(text: string): string {
  return text.normalize("NFC").replaceAll("\u00a0", " ");
}

function judgeWith(rule: Rule, bench: Bench, { today = EXAMPLE_TODAY, others, register, options }: Example) {
  const workspace = others || register ? folderOf(others ?? [], register, bench) : undefined;
  const set = { ...rule.options, ...options };
  const config = { ...bench.context.config, option: <T>(_: Rule, name: string) => set[name] as T };
  const asked = rule.id === "suppression-unused" ? bench.rules : [rule];
  return (original: string) => {
    const draft = bench.parse(readSource(original));
    const result = check(draft, { ...bench.context, config, today, workspace }, asked);
    const findings = result.findings.filter((finding) => finding.rule.id === rule.id);
    return {
      findings,
      faults(which: string, expected: readonly Span[]): string[] {
        return [
          ...result.failures.map(
            ({ rule: failed, error }) => `${which}: ${failed.id} threw ${String(error)}`,
          ),
          ...differences(draft, findings, expected).map((difference) => `${which}: ${difference}`),
          ...findings
            .flatMap((finding) => faultsOfFinding(finding, draft))
            .map((fault) => `${which}: ${fault}`),
        ];
      },
      afterFirstFixes: () =>
        applyFixes(draft.source, compatible(findings.map((finding) => finding.fixes?.[0]))),
    };
  };
}

/** A folder with these drafts and this register in it, seen from one more. */
function folderOf(others: readonly string[], register: string | undefined, bench: Bench) {
  const dossier = createDossier();
  const file = "file:///thu-muc/so-dang-ky.csv";
  if (register) dossier.set(file, readRegister(file, readCsv(register)).mentions);
  for (const [index, text] of others.entries()) {
    const uri = `file:///thu-muc/van-ban-${index + 1}.vanban`;
    dossier.set(uri, mentionsIn(uri, bench.parse(readSource(text))));
  }
  return dossier.view();
}

function differences(draft: Draft, findings: readonly Finding[], expected: readonly Span[]): string[] {
  const name = ({ from, to }: Span) => `${from}–${to} ${show(slice(draft.text, { from, to }))}`;
  const found = findings.map((finding) => finding.span);
  const same = (a: Span, b: Span) => a.from === b.from && a.to === b.to;
  return [
    ...expected
      .filter((one) => !found.some((other) => same(one, other)))
      .map((one) => `not found: ${name(one)}`),
    ...findings
      .filter((finding) => !expected.some((other) => same(finding.span, other)))
      .map((finding) => `not expected: ${name(finding.span)} “${finding.message}”`),
    ...(new Set(found.map(name)).size < found.length ? ["the same passage is reported twice"] : []),
  ];
}

function faultsOfFinding(finding: Finding, draft: Draft): string[] {
  const { source, text } = draft;
  const faults: string[] = [];
  const spans = [finding.span, ...(finding.fixes ?? []).flatMap((fix) => fix.edits.map((edit) => edit.span))];
  for (const { from, to } of spans) {
    if (!(from >= 0 && from <= to && to <= text.length))
      faults.push(`span ${from}–${to} lies outside the text`);
    const original = source.original.slice(source.toOriginal(from), source.toOriginal(to));
    if (original.normalize("NFC").replaceAll("\r\n", "\n") !== slice(text, { from, to })) {
      faults.push(`span ${from}–${to} is ${show(original)} in the original`);
    }
  }
  if (!finding.message.endsWith(".") || finding.message.includes("!") || finding.message.includes("\n")) {
    faults.push(`the message “${finding.message}” is not one sentence with a full stop`);
  }
  return faults;
}

/** The text without its «» marks, and the spans between them. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let from = 0;
  for (const piece of marked.split(/([«»])/)) {
    if (piece === "«") from = text.length;
    else if (piece === "»") spans.push(span(from, text.length));
    else text += piece;
  }
  return { text, spans };
}

function show(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}
