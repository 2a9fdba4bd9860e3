import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { dateForms } from "../features/date-forms.ts";
import { findingsAt, offers } from "../features/fixes.ts";
import { ignoreEdit } from "../features/ignore.ts";
import type { Words } from "../features/words.ts";
import { fixAll, type JudgedDraft, safeFix } from "../fix.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { difference } from "../text/difference.ts";
import type { Span } from "../text/span.ts";
import { editsOfOriginal, protocolEdits, versioned } from "./edits.ts";
import { COMMAND } from "./protocol.ts";
import type { Opened } from "./store.ts";

/** The kind of "fix everything safe", for "editor.codeActionsOnSave". */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.vanthu`;

/** What actions need from the running server. */
export interface ActionContext {
  readonly words: Words;
  /** True if the client has the commands of `COMMAND`. */
  readonly commands: boolean;
  /** True if the client asks for the edit of an action only when it is chosen. */
  readonly lazy: boolean;
  diagnostic(finding: Finding, opened: Opened): Diagnostic;
  /** Reads and judges a text as the document would be. */
  judge(opened: Opened, original: string): JudgedDraft;
}

/** What an action without an edit carries until it is resolved. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  /** A rule id, or undefined for everything safe. */
  readonly rule?: string;
}

/** Everything offered for a range: repairs, repair of all of a kind, ignoring, the rule's page, date forms. */
export function codeActions(opened: Opened, params: CodeActionParams, context: ActionContext): CodeAction[] {
  const where = opened.positions.span(params.range);
  const wants = (kind: string) => isWanted(kind, params.context.only);
  const findings = opened.judged ? opened.result().findings : [];
  return [
    ...(wants(CodeActionKind.QuickFix) ? quickFixes(opened, findings, where, context) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? dateActions(opened, where, context) : []),
    ...(wants(FIX_ALL) ? fixAllSafe(opened, findings, params, context) : []),
  ];
}

/** The edit of an action that was offered without one; the action unchanged if the document has moved on. */
export function resolveAction(
  action: CodeAction,
  opened: Opened | undefined,
  context: ActionContext,
): CodeAction {
  const data = action.data as ActionData | undefined;
  if (action.edit || !data || !opened || opened.version !== data.version) return action;
  return { ...action, edit: editOfAll(opened, data.rule, context) };
}

/** The edit that repairs everything safe (`rule` undefined), or all of one rule, until nothing is left to repair. */
export function editOfAll(opened: Opened, rule: string | undefined, context: ActionContext): WorkspaceEdit {
  const { original } = opened.draft.source;
  const fixOf = rule === undefined ? safeFix : (finding: Finding) => onlyFix(finding, rule);
  const fixed = fixAll(original, (text) => context.judge(opened, text), fixOf);
  return versioned(opened, editsOfOriginal(difference(original, fixed.text), opened));
}

/** The repair of a finding of one rule, if there is no other to choose from. */
function onlyFix(finding: Finding, rule: string): Fix | undefined {
  const [fix, other] = finding.rule.id === rule ? (finding.fixes ?? []) : [];
  return other ? undefined : fix;
}

/** The edit that writes a "bỏ qua" comment. */
export function editOfIgnore(
  opened: Opened,
  rule: string,
  where: Span,
  scope: "here" | "file",
  reason: string,
): WorkspaceEdit {
  return versioned(opened, protocolEdits([ignoreEdit(opened.draft, rule, where, scope, reason)], opened));
}

function quickFixes(
  opened: Opened,
  findings: readonly Finding[],
  where: Span,
  context: ActionContext,
): CodeAction[] {
  const { words } = context;
  const fixes = offers(findings, where).map(({ finding, fix, preferred }) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [context.diagnostic(finding, opened)],
    ...(preferred ? { isPreferred: true } : {}),
    edit: versioned(opened, protocolEdits(fix.edits, opened)),
  }));
  const here = uniqueByRule(findingsAt(findings, where));
  const ofRule = here.flatMap((finding) => {
    const { rule } = finding;
    const same = findings.filter((each) => onlyFix(each, rule.id));
    if (same.length < 2) return [];
    const title = words.fixAllOfRule(rule.id, same.length);
    // An editor lists what belongs to a finding before what does not: repairs before ways to ignore.
    const diagnostics = [context.diagnostic(finding, opened)];
    return [withEdit({ title, kind: CodeActionKind.QuickFix, diagnostics }, opened, rule.id, context)];
  });
  return [...fixes, ...ofRule, ...here.flatMap((finding) => aboutRule(finding, opened, context))];
}

function aboutRule(finding: Finding, opened: Opened, context: ActionContext): CodeAction[] {
  const { words } = context;
  const { id } = finding.rule;
  const diagnostics = [context.diagnostic(finding, opened)];
  const range = opened.positions.range(finding.span);
  const ignore = (title: string, scope: "here" | "file"): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(context.commands
      ? { command: { title, command: COMMAND.ignore, arguments: [opened.uri, id, range, scope] } }
      : { edit: editOfIgnore(opened, id, finding.span, scope, words.reason) }),
  });
  const folderTitle = words.ignoreInFolder(id);
  const inFolder: CodeAction = {
    title: folderTitle,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title: folderTitle, command: COMMAND.ignoreInFolder, arguments: [opened.uri, id] },
  };
  const title = words.openRulePage(id);
  const page: CodeAction = {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: COMMAND.rulePage, arguments: [id] },
  };
  return [
    ignore(words.ignoreHere(id), "here"),
    ignore(words.ignoreInFile(id), "file"),
    ...(context.commands ? [inFolder, page] : []),
  ];
}

function dateActions(opened: Opened, where: Span, context: ActionContext): CodeAction[] {
  return dateForms(opened.draft, where).map((edit) => ({
    title: context.words.writeDate(edit.newText),
    kind: CodeActionKind.RefactorRewrite,
    edit: versioned(opened, protocolEdits([edit], opened)),
  }));
}

function fixAllSafe(
  opened: Opened,
  findings: readonly Finding[],
  params: CodeActionParams,
  context: ActionContext,
): CodeAction[] {
  if (!findings.some(safeFix)) return [];
  // Without an explicit wish (the lightbulb) it would crowd out what belongs to the place of the cursor.
  if (!params.context.only?.some((kind) => kind.startsWith(CodeActionKind.Source))) return [];
  return [withEdit({ title: context.words.fixAllSafe, kind: FIX_ALL }, opened, undefined, context)];
}

function withEdit(
  action: CodeAction,
  opened: Opened,
  rule: string | undefined,
  context: ActionContext,
): CodeAction {
  if (!context.lazy) return { ...action, edit: editOfAll(opened, rule, context) };
  const data: ActionData = {
    uri: opened.uri,
    version: opened.version,
    ...(rule === undefined ? {} : { rule }),
  };
  return { ...action, data };
}

/** True if a client that wants some kinds of actions (undefined: any) is to be offered this one. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  const holds = (wanted: CodeActionKind) =>
    wanted === CodeActionKind.Empty || kind === wanted || kind.startsWith(`${wanted}.`);
  return only === undefined || only.some(holds);
}

function uniqueByRule(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, index) => findings.findIndex((other) => other.rule === finding.rule) === index,
  );
}
