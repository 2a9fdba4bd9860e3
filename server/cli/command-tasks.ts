import { readSource } from "../text/source.ts";
import { filesAt, readText, UnreadableFile } from "./files.ts";
import { positionsOf } from "./judged.ts";
import { type Engine, type ExitCode, type Io, readArguments, shown, UsageError } from "./shell.ts";
import { type TableRecord, tableRecord, tablesAsText } from "./tasks-print.ts";

const OPTIONS = { format: { type: "string", default: "text" } } as const;

/** `vanthu tasks`: the plan tables of files as groups and tasks. Ends with 2 if a file could not be read, else 0. */
export async function tasksCommand(args: readonly string[], engine: Engine, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError("--format cần là text hoặc json.");
  if (positionals.length === 0) throw new UsageError("Cần ít nhất một tệp hoặc thư mục.");
  const files: { path: string; tables: TableRecord[] }[] = [];
  let failed = false;
  const complain = (path: string, error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    failed = true;
    io.err(`${shown(path)}: ${error.message}\n`);
  };

  for (const path of positionals) {
    try {
      for await (const candidate of filesAt(path)) {
        const found = await readTables(candidate.path, candidate.asked, engine).catch((error) =>
          candidate.asked ? complain(candidate.path, error) : undefined,
        );
        if (found) files.push({ path: shown(candidate.path), tables: found });
      }
    } catch (error) {
      complain(path, error);
    }
  }
  if (values.format === "json") io.out(`${JSON.stringify({ files }, null, 2)}\n`);
  else for (const { path, tables } of files) io.out(tablesAsText(path, tables));
  return failed ? 2 : 0;
}

async function readTables(path: string, asked: boolean, engine: Engine): Promise<TableRecord[] | undefined> {
  const draft = engine.parse(readSource((await readText(path)).text));
  if (!asked && !draft.recognised) return undefined;
  const positions = positionsOf(draft.source);
  return engine.tasks(draft).map((table) => tableRecord(table, positions));
}
