import { defaultConfig } from "../config/config.ts";
import { fixClassOf } from "../rules/fix-class.ts";
import { rulePage } from "../rules/page.ts";
import { PARTS } from "../rules/parts.ts";
import type { Rule } from "../rules/rule.ts";
import { rulePageText } from "../rules/rule-pages.ts";
import { severityNames } from "../rules/severity.ts";
import { withoutAccents } from "../text/accents.ts";
import { closest } from "../text/closest.ts";
import { type ExitCode, type Io, type Program, readArguments, UsageError } from "./shell.ts";

const OPTIONS = { format: { type: "string", default: "text" } } as const;

/** `vanthu rules`: all rules by part, those that some words find, or everything about one. */
export async function rulesCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError("--format cần là text hoặc json.");
  const wanted = positionals.join(" ");
  const chosen = find(program.rules, wanted);
  const [first] = chosen;
  if (values.format === "json") io.out(`${JSON.stringify({ rules: chosen.map(record) }, null, 2)}\n`);
  else if (first?.id === wanted)
    io.out(rulePageText(first, fixClassOf(first, program.parse, contextOf(program))));
  else io.out(list(chosen));
  return 0;
}

/** The rule of that id, or those whose id or title holds the words, with or without their marks. */
function find(rules: readonly Rule[], wanted: string): readonly Rule[] {
  const exact = rules.filter(({ id }) => id === wanted);
  if (exact.length > 0) return exact;
  const found = rules.filter(({ id, title }) =>
    withoutAccents(`${id} ${title}`).includes(withoutAccents(wanted)),
  );
  if (found.length > 0) return found;
  const near = closest(
    wanted,
    rules.map(({ id }) => id),
  );
  throw new UsageError(`Không có quy tắc “${wanted}”${near ? `, có lẽ là “${near}”` : ""}.`);
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
