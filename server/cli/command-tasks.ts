import { writeFile } from "node:fs/promises";
import { EXPORT_FORMATS, exportTasks, type LocatedPlan } from "../tasks/export-file.ts";
import { createDraftReader, type FoundDraft } from "./drafts.ts";
import { reasonOf } from "./files.ts";
import { positionsOf } from "./judged.ts";
import { type ExitCode, type Io, type Program, readArguments, shown, UsageError } from "./shell.ts";
import { tablesAsText } from "./tasks-print.ts";

const OPTIONS = {
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
} as const;

const FORMATS = ["text", ...EXPORT_FORMATS] as const;

/** `vanthu tasks`: the plan tables of files as groups and tasks. Ends with 2 if a file could not be read or written, else 0. */
export async function tasksCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new UsageError("--format cần là text, json, csv, md, ics hoặc xlsx.");
  if (format === "xlsx" && values.output === undefined)
    throw new UsageError("--format xlsx cần --output TỆP để ghi vào.");
  if (positionals.length === 0) throw new UsageError("Cần ít nhất một tệp hoặc thư mục.");
  let failed = false;
  const complain = (path: string, message: string) => {
    failed = true;
    io.err(`${shown(path)}: ${message}\n`);
  };
  const draftsAt = createDraftReader(program, complain);
  const files: LocatedPlan[] = [];
  for (const path of positionals) for await (const found of draftsAt(path)) files.push(planOf(found));
  if (files.length === 0 && !failed) complain(positionals.join(", "), "không thấy văn bản nào.");
  const content =
    format === "text" ? files.map(tablesAsText).join("") : await exportTasks(files, format, program.today());
  if (values.output === undefined) {
    io.out(content);
    return failed ? 2 : 0;
  }
  try {
    await writeFile(values.output, content);
  } catch (error) {
    io.err(`${shown(values.output)}: không ghi được tệp: ${reasonOf(error)}\n`);
    return 2;
  }
  return failed ? 2 : 0;
}

function planOf({ path, draft }: FoundDraft): LocatedPlan {
  const positions = positionsOf(draft.source);
  return { name: shown(path), tables: draft.plans, lineOf: (offset) => positions.at(offset).line };
}
