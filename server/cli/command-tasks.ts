import { writeFile } from "node:fs/promises";
import { type PlanFile, tasksToCsv, tasksToIcs, tasksToJson, tasksToMarkdown } from "../tasks/export.ts";
import { tasksToXlsx } from "../tasks/export-xlsx.ts";
import type { TaskTable } from "../tasks/tasks.ts";
import { readSource } from "../text/source.ts";
import { filesAt, readText, UnreadableFile } from "./files.ts";
import { type Positions, positionsOf } from "./judged.ts";
import { type Engine, type ExitCode, type Io, readArguments, shown, UsageError } from "./shell.ts";
import { tablesAsText } from "./tasks-print.ts";

const OPTIONS = {
  format: { type: "string", default: "text" },
  output: { type: "string", short: "o" },
} as const;

const FORMATS = ["text", "json", "csv", "md", "ics", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

interface ReadFile extends PlanFile {
  readonly positions: Positions;
}

/** `vanthu tasks`: the plan tables of files as groups and tasks. Ends with 2 if a file could not be read or written, else 0. */
export async function tasksCommand(args: readonly string[], engine: Engine, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new UsageError("--format cần là text, json, csv, md, ics hoặc xlsx.");
  if (format === "xlsx" && values.output === undefined)
    throw new UsageError("--format xlsx cần --output TỆP để ghi vào.");
  if (positionals.length === 0) throw new UsageError("Cần ít nhất một tệp hoặc thư mục.");
  const { files, failed } = await readAll(positionals, engine, io);
  const content = await written(files, format, engine);
  if (values.output === undefined) {
    io.out(content as string);
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
): Promise<{ files: ReadFile[]; failed: boolean }> {
  const files: ReadFile[] = [];
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

async function readPlans(path: string, asked: boolean, engine: Engine): Promise<ReadFile | undefined> {
  const draft = engine.parse(readSource((await readText(path)).text));
  if (!asked && !draft.recognised) return undefined;
  return { name: shown(path), tables: engine.tasks(draft), positions: positionsOf(draft.source) };
}

async function written(
  files: readonly ReadFile[],
  format: Format,
  engine: Engine,
): Promise<string | Uint8Array> {
  if (format === "csv") return tasksToCsv(files);
  if (format === "md") return tasksToMarkdown(files);
  // The day only, so that the same drafts exported twice on a day are the same file.
  if (format === "ics") return tasksToIcs(files, `${engine.today().replaceAll("-", "")}T000000Z`);
  if (format === "xlsx") return tasksToXlsx(files);
  const records = files.map(({ name, tables, positions }) => ({
    path: name,
    tables: record(tables, positions),
  }));
  if (format === "json") return `${JSON.stringify({ files: records }, null, 2)}\n`;
  return records.map(({ path, tables }) => tablesAsText(path, tables)).join("");
}

function record(tables: readonly TaskTable[], positions: Positions) {
  return tasksToJson(tables, (offset) => positions.at(offset).line);
}
