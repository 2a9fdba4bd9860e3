import { defaultConfig } from "../config/config.ts";
import { fixClassOf } from "../rules/fix-class.ts";
import { rulePage } from "../rules/page.ts";
import { PARTS } from "../rules/parts.ts";
import type { Rule } from "../rules/rule.ts";
import { rulePageText } from "../rules/rule-pages.ts";
import { severityNames } from "../rules/severity.ts";
import { closest } from "../text/closest.ts";
import { type ExitCode, type Io, type Program, readArguments, UsageError } from "./shell.ts";

const OPTIONS = { format: { type: "string", default: "text" } } as const;

/** `vanthu rules`: all rules by part, or everything about one. */
export async function rulesCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError("--format cần là text hoặc json.");
  const [id, ...more] = positionals;
  if (more.length > 0) throw new UsageError("Chỉ nhận một mã quy tắc.");
  const chosen = id === undefined ? program.rules : [find(program.rules, id)];
  if (values.format === "json") io.out(`${JSON.stringify({ rules: chosen.map(record) }, null, 2)}\n`);
  else if (id === undefined) io.out(list(program.rules));
  else
    for (const rule of chosen)
      io.out(rulePageText(rule, fixClassOf(rule, program.parse, contextOf(program))));
  return 0;
}

function find(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = closest(
    id,
    rules.map((one) => one.id),
  );
  throw new UsageError(`Không có quy tắc “${id}”${near ? `, có lẽ là “${near}”` : ""}.`);
}

function list(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const parts = PARTS.flatMap(({ part, title }) => {
    const own = rules.filter((rule) => rule.part === part);
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) => `  ${rule.id.padEnd(width)}  ${severityNames[rule.severity].padEnd(9)}  ${rule.title}`,
    );
    return [`${title}\n${rows.join("\n")}\n`];
  });
  return `${parts.join("\n")}\n${rules.length} quy tắc.\n`;
}

function record(rule: Rule) {
  const { id, part, title, why, basis, severity } = rule;
  const { since = null, regimes = ["administrative"], options = {} } = rule;
  return { id, part, title, why, basis, severity, since, regimes, options, page: rulePage(id) };
}

function contextOf({ knowledge }: Program) {
  return { config: defaultConfig, knowledge, workspace: undefined };
}
