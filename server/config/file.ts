import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Rule } from "../rules/rule.ts";
import { closest } from "../text/closest.ts";
import { type Span, span } from "../text/span.ts";
import { settingsSchema } from "./schema.ts";
import { noSettings, OFFICE_KEYS, type RuleSetting, type Settings } from "./settings.ts";

/** Something wrong in a configuration. */
export interface ConfigProblem {
  /** Where, as offsets into the text of the file; empty at 0 for settings that come as a value. */
  readonly span: Span;
  /** error: the entry is not used. warning: it is used as far as it makes sense. */
  readonly severity: "error" | "warning";
  /** Vietnamese, with a full stop. */
  readonly message: string;
}

export interface ReadSettings {
  /** What could be used. */
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
}

const PARSING = { allowTrailingComma: true, disallowComments: false };

type Path = readonly (string | number)[];
type Locate = (path: Path, key?: string) => Span;

/**
 * Reads the text of a vanthu.json (JSON; comments and a comma after the last entry are let pass).
 * A wrong entry is reported at its place and left out; the others count. Never throws.
 */
export function parseConfig(text: string, rules: readonly Rule[]): ReadSettings {
  if (text.trim() === "") return { settings: noSettings, problems: [EMPTY_FILE] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, PARSING);
  if (errors.length > 0 || !tree) {
    return { settings: noSettings, problems: syntaxProblems(errors) };
  }
  // To the settings of an editor null is nothing said; a file that holds it is no configuration.
  if (tree.type === "null")
    return { settings: noSettings, problems: [{ ...EMPTY_FILE, span: spanOf(tree) }] };
  return readSettings(getNodeValue(tree), rules, (path, key) => locate(tree, path, key));
}

/** Each once: where a text breaks off, every brace that is still open is missed at the same place. */
function syntaxProblems(errors: readonly ParseError[]): ConfigProblem[] {
  const told = new Map<string, ConfigProblem>();
  for (const { error, offset, length } of errors) {
    const message = SYNTAX[printParseErrorCode(error)] ?? "Cú pháp JSON sai ở đây.";
    told.set(`${offset} ${message}`, { span: span(offset, offset + length), severity: "error", message });
  }
  return [...told.values()];
}

/** True if the text can be read at all, whatever its entries are worth. Else the settings read last go on to hold. */
export function isConfig(text: string): boolean {
  const errors: ParseError[] = [];
  return parseTree(text, errors, PARSING) !== undefined && errors.length === 0;
}

/** The same for settings that arrive as a value, as from the editor. `null` and `undefined` are no settings. */
export function readSettings(
  value: unknown,
  rules: readonly Rule[],
  where: Locate = () => span(0, 0),
): ReadSettings {
  const problems: ConfigProblem[] = [];
  const usable = leaveOutWrong(value ?? {}, where, problems);
  const kept: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(usable.rules)) {
    const checked = checkRule(id, setting, rules, where, problems);
    if (checked !== undefined) kept[id] = checked;
  }
  problems.sort((a, b) => a.span.from - b.span.from);
  return { settings: { ...usable, rules: kept }, problems };
}

/** Takes entries out until what is left fits the schema; every one taken out leaves a problem. */
function leaveOutWrong(value: unknown, where: Locate, problems: ConfigProblem[]): Settings {
  let rest: unknown = structuredClone(value);
  for (;;) {
    const parsed = settingsSchema.safeParse(rest);
    if (parsed.success) {
      const { rules = {}, abbreviations = {}, bodies = {}, types = {}, office = {} } = parsed.data;
      return { rules, abbreviations, bodies, types, office };
    }
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((step): step is string | number => typeof step !== "symbol");
      if (issue.code === "unrecognized_keys") {
        for (const key of issue.keys) {
          problems.push({
            span: where([...path, key], key),
            severity: "warning",
            message: unknownKey(key, path),
          });
          drop(rest, [...path, key]);
        }
        continue;
      }
      problems.push({ span: where(path), severity: "error", message: messageOf(issue) });
      if (path.length === 0) rest = {};
      else drop(rest, path.slice(0, 2));
    }
  }
}

function messageOf(issue: {
  readonly message: string;
  readonly code?: string;
  readonly errors?: unknown;
}): string {
  // In a union the branch that came nearest says more than the union: a wrong severity inside an object.
  const branches = Array.isArray(issue.errors)
    ? (issue.errors as { path: unknown[]; message: string }[][])
    : [];
  return branches.flat().find((inner) => inner.path.length > 0)?.message ?? issue.message;
}

function unknownKey(key: string, path: Path): string {
  const known = path[0] === "office" ? OFFICE_KEYS : Object.keys(settingsSchema.shape);
  const near = closest(key, known);
  return `Không có mục “${key}”${near ? `, có lẽ là “${near}”` : ""}; mục này không được dùng.`;
}

function drop(value: unknown, path: Path): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
  const last = path.at(-1);
  if (typeof parent === "object" && parent !== null && last !== undefined)
    delete (parent as Record<string, unknown>)[last];
}

function checkRule(
  id: string,
  setting: RuleSetting,
  rules: readonly Rule[],
  where: Locate,
  problems: ConfigProblem[],
): RuleSetting | undefined {
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const near = closest(
      id,
      rules.map((one) => one.id),
    );
    const message = `Không có quy tắc “${id}”${near ? `, có lẽ là “${near}”` : ""}.`;
    problems.push({ span: where(["rules", id], id), severity: "warning", message });
    return undefined;
  }
  if (typeof setting === "string") return setting;
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(setting)) {
    const problem = name === "severity" ? undefined : optionProblem(rule, name, value);
    if (!problem) kept[name] = value;
    else problems.push({ span: where(["rules", id, name], name), ...problem });
  }
  return kept as RuleSetting;
}

function optionProblem(rule: Rule, name: string, value: unknown): Omit<ConfigProblem, "span"> | undefined {
  const options = rule.options ?? {};
  if (!Object.hasOwn(options, name)) {
    const near = closest(name, Object.keys(options));
    const hint = near ? `, có lẽ là “${near}”` : "";
    return { severity: "warning", message: `Quy tắc “${rule.id}” không có tùy chọn “${name}”${hint}.` };
  }
  const expected = kindOf(options[name]);
  if (kindOf(value) === expected) return undefined;
  return { severity: "error", message: `Tùy chọn “${name}” cần là ${KINDS[expected] ?? expected}.` };
}

const KINDS: Readonly<Record<string, string>> = {
  array: "một danh sách",
  object: "một đối tượng",
  string: "một chuỗi ký tự",
  number: "một số",
  boolean: "true hoặc false",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

/** The span of the entry at `path`: of its key if `key` is given, else of its value; the nearest one above if there is none. */
function locate(tree: Node, path: Path, key?: string): Span {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(tree, path.slice(0, depth) as (string | number)[]);
    if (!node) continue;
    const name = key !== undefined && depth === path.length ? node.parent?.children?.[0] : undefined;
    return spanOf(name ?? node);
  }
  return spanOf(tree);
}

function spanOf(node: Node): Span {
  return span(node.offset, node.offset + node.length);
}

const EMPTY_FILE: ConfigProblem = {
  span: span(0, 0),
  severity: "error",
  message: "Tệp cấu hình trống, cần ít nhất “{}”.",
};

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: "Ký hiệu lạ; giá trị cần là chuỗi trong ngoặc kép, số, true, false hoặc null.",
  InvalidNumberFormat: "Số viết sai dạng.",
  PropertyNameExpected: "Cần một tên mục trong ngoặc kép.",
  ValueExpected: "Thiếu giá trị.",
  ColonExpected: "Thiếu dấu hai chấm sau tên mục.",
  CommaExpected: "Thiếu dấu phẩy giữa hai mục.",
  CloseBraceExpected: "Thiếu dấu “}” đóng đối tượng.",
  CloseBracketExpected: "Thiếu dấu “]” đóng danh sách.",
  EndOfFileExpected: "Thừa nội dung sau dấu “}” cuối cùng.",
  InvalidCommentToken: "Chú thích viết sai dạng.",
  UnexpectedEndOfComment: "Chú thích chưa đóng.",
  UnexpectedEndOfString: "Chuỗi chưa đóng ngoặc kép.",
  UnexpectedEndOfNumber: "Số viết chưa xong.",
  InvalidUnicode: "Mã \\u viết sai dạng.",
  InvalidEscapeCharacter: "Ký tự sau dấu “\\” không hợp lệ.",
  InvalidCharacter: "Ký tự không hợp lệ trong chuỗi.",
};
