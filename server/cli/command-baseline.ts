import { access } from "node:fs/promises";
import {
  compare,
  countEntries,
  emptyBaseline,
  entriesOf,
  type FileEntries,
  printBaseline,
} from "../baseline.ts";
import { check } from "../check.ts";
import { configOf } from "../config/layers.ts";
import { readSource } from "../text/source.ts";
import { BASELINE_NAME, baselineAt, readBaseline } from "./baseline-file.ts";
import { gather } from "./dossier.ts";
import { readText, reasonOf, UnreadableFile, writeText } from "./files.ts";
import { createSettingsReader } from "./settings.ts";
import { type ExitCode, type Io, type Program, readArguments, readDay, shown, UsageError } from "./shell.ts";

const OPTIONS = {
  output: { type: "string", default: BASELINE_NAME },
  prune: { type: "boolean", default: false },
  config: { type: "string" },
  today: { type: "string" },
} as const;

/**
 * `vanthu baseline`: accepts all findings of the files, or with --prune gives up the entries that meet none any more.
 * Files that are not named keep their entries, unless they are gone. Ends with 2 if a file could not be read.
 */
export async function baselineCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new UsageError("Cần ít nhất một tệp hoặc thư mục.");
  const today = values.today === undefined ? program.today() : readDay(values.today);
  const settings = createSettingsReader(program.rules, io, values.config);
  const exists = await isThere(values.output);
  if (values.prune && !exists) throw new UsageError(`${shown(values.output)}: chưa có tệp mốc để dọn.`);
  const home = exists ? await readBaseline(values.output) : baselineAt(values.output, emptyBaseline);
  const files: Record<string, FileEntries> = { ...home.baseline.files };
  let failed = false;

  const complain = (path: string, message: string) => {
    failed = true;
    io.err(`${shown(path)}: ${message}\n`);
  };
  const { drafts, dossier } = await gather(positionals, program, io, complain);
  for (const { path, kept } of drafts) {
    try {
      const draft = kept?.draft ?? program.parse(readSource((await readText(path)).text));
      const config = configOf(await settings.layersFor(path));
      const workspace = dossier.size > 1 ? dossier.view(shown(path)) : undefined;
      const { findings } = check(
        draft,
        { today, config, knowledge: program.knowledge, workspace },
        program.rules,
      );
      const key = home.keyOf(path);
      files[key] = values.prune ? compare(draft, findings, files[key]).met : entriesOf(draft, findings);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      complain(path, error.message);
    }
  }
  if (drafts.length === 0) {
    if (!failed) complain(positionals.join(", "), "không thấy văn bản nào để ghi nhận.");
    return 2;
  }
  for (const key of Object.keys(files)) if (!(await isThere(home.resolve(key)))) delete files[key];

  const before = total(home.baseline.files);
  const after = total(files);
  try {
    await writeText(values.output, { text: printBaseline({ version: 1, files }), encoding: "utf-8" });
  } catch (error) {
    io.err(`${shown(values.output)}: ${reasonOf(error)}\n`);
    return 2;
  }
  io.out(
    values.prune
      ? `${shown(values.output)}: bỏ ${before - after} mục, còn ${after} mục.\n`
      : `${shown(values.output)}: đã ghi nhận ${after} mục.\n`,
  );
  return failed ? 2 : 0;
}

function total(files: Readonly<Record<string, FileEntries>>): number {
  return Object.values(files).reduce((sum, entries) => sum + countEntries(entries), 0);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
