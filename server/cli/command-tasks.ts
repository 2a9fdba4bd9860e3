import { writeFile } from "node:fs/promises";
import { EXPORT_FORMATS, exportTasks, type LocatedPlan } from "../tasks/export-file.ts";
import { readSource } from "../text/source.ts";
import { filesAt, readText, UnreadableFile } from "./files.ts";
import { positionsOf } from "./judged.ts";
import { type Engine, type ExitCode, type Io, readArguments, shown, UsageError } from "./shell.ts";
import { tablesAsText } from "./tasks-print.ts";

const OPTIONS = {
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
} as const;

const FORMATS = ["text", ...EXPORT_FORMATS] as const;

/** `vanthu tasks`: the plan tables of files as groups and tasks. Ends with 2 if a file could not be read or written, else 0. */
export async function tasksCommand(args: readonly string[], engine: Engine, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new UsageError("--format cần là text, json, csv, md, ics hoặc xlsx.");
  if (format === "xlsx" && values.output === undefined)
    throw new UsageError("--format xlsx cần --output TỆP để ghi vào.");
  if (positionals.length === 0) throw new UsageError("Cần ít nhất một tệp hoặc thư mục.");
  const { files, failed } = await readAll(positionals, engine, io);
  const content =
    format === "text" ? files.map(tablesAsText).join("") : await exportTasks(files, format, engine.today());
  if (values.output === undefined) {
    io.out(content);
    return failed ? 2 : 0;
  }
  try {
    await writeFile(values.output, content);
  } catch (error) {
    io.err(`${shown(values.output)}: không ghi được tệp (${(error as NodeJS.ErrnoException).code}).\n`);
    return 2;
  }
  return failed ? 2 : 0;
}

async function readAll(
  paths: readonly string[],
  engine: Engine,
  io: Io,
): Promise<{ files: LocatedPlan[]; failed: boolean }> {
  const files: LocatedPlan[] = [];
  let failed = false;
  const complain = (path: string, error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    failed = true;
    io.err(`${shown(path)}: ${error.message}\n`);
  };
  for (const path of paths) {
    try {
      for await (const candidate of filesAt(path)) {
        const found = await readPlans(candidate.path, candidate.asked, engine).catch((error) =>
          candidate.asked ? complain(candidate.path, error) : undefined,
        );
        if (found) files.push(found);
      }
    } catch (error) {
      complain(path, error);
    }
  }
  return { files, failed };
}

async function readPlans(path: string, asked: boolean, engine: Engine): Promise<LocatedPlan | undefined> {
  const draft = engine.parse(readSource((await readText(path)).text));
  if (!asked && !draft.recognised) return undefined;
  const positions = positionsOf(draft.source);
  return { name: shown(path), tables: draft.plans, lineOf: (offset) => positions.at(offset).line };
}
