import { createTwoFilesPatch } from "diff";
import { compare } from "../baseline.ts";
import { check } from "../check.ts";
import { configOf } from "../config/layers.ts";
import type { Draft } from "../draft/draft.ts";
import { fixAll } from "../fix.ts";
import { readSource } from "../text/source.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type BaselineFile, readBaseline } from "./baseline-file.ts";
import { gather } from "./dossier.ts";
import type { FoundDraft } from "./drafts.ts";
import { decode, encode, readText, reasonOf, UnreadableFile, writeText } from "./files.ts";
import { type Judged, positionsOf } from "./judged.ts";
import { componentReporter } from "./report-components.ts";
import type { Reporter } from "./reporter.ts";
import { createReporter, FORMATS, isFormat } from "./reporters.ts";
import { createSettingsReader, type SettingsReader } from "./settings.ts";
import { type ExitCode, type Io, type Program, readArguments, readDay, shown, UsageError } from "./shell.ts";

const OPTIONS = {
  format: { type: "string" },
  fix: { type: "boolean", default: false },
  diff: { type: "boolean", default: false },
  report: { type: "boolean", default: false },
  stdin: { type: "boolean", default: false },
  "stdin-path": { type: "string" },
  config: { type: "string" },
  baseline: { type: "string" },
  today: { type: "string" },
} as const;

/**
 * `vanthu check`: judges files and prints the verdicts.
 * Ends with 2 if a file could not be read or written; else 1 if an error-level finding stands; else 2 if a rule failed
 * or a configuration was broken, because then a clean result would claim too much; else 0.
 */
export async function checkCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = values.format ?? "text";
  if (!isFormat(format)) throw new UsageError(`--format cần là một trong: ${FORMATS.join(", ")}.`);
  const clash = clashOf(values, positionals);
  if (clash !== undefined) throw new UsageError(clash);
  const today = values.today === undefined ? program.today() : readDay(values.today);
  const baseline = values.baseline === undefined ? undefined : await readBaseline(values.baseline);
  // With --stdin --fix the mended text goes to standard output, so what is said about it goes to the other one.
  const print = values.stdin && values.fix ? io.err : io.out;
  const make = values.report ? componentReporter : createReporter.bind(undefined, format);
  const run: Run = {
    program,
    io,
    today,
    baseline,
    mode: values.fix ? "fix" : values.diff ? "diff" : "check",
    settings: createSettingsReader(program.rules, io, values.config),
    reporter: values.diff
      ? SILENT
      : make({ print, colour: io.colour, rules: program.rules, version: program.version }),
    tally: { files: 0, errors: 0, troubles: 0, failures: 0 },
  };

  if (values.stdin) await checkStdin(run, values["stdin-path"]);
  else await checkPaths(run, pathsOf(positionals, io));
  if (run.tally.files === 0 && run.tally.troubles === 0 && !positionals.includes("-")) {
    trouble(
      run,
      positionals.join(", "),
      "không thấy văn bản nào để kiểm tra. Hãy chỉ đích danh tệp; tệp Word, PDF cần lưu thành văn bản thuần (.txt, UTF-8) trước.",
    );
  }
  run.reporter.end();
  return exitCode(run);
}

interface Asked {
  readonly [name: string]: string | boolean | undefined;
}

/** Why the words of a call do not go together; undefined if they do. What would be passed over in silence is refused. */
function clashOf(asked: Asked, paths: readonly string[]): string | undefined {
  if (asked.report && (asked.format ?? "text") !== "text") return "--report chỉ in dạng text.";
  if (asked.fix && asked.diff)
    return "--fix và --diff không dùng cùng nhau: --diff chỉ cho xem, --fix ghi vào tệp.";
  if (asked.diff && (asked.report || asked.format !== undefined))
    return "--diff chỉ in những chỗ sẽ sửa, không dùng cùng --format hoặc --report.";
  if (asked.stdin && paths.length > 0) return "--stdin không nhận thêm tệp hoặc thư mục.";
  if (asked["stdin-path"] !== undefined && !asked.stdin) return "--stdin-path chỉ dùng cùng --stdin.";
  if (!asked.stdin && paths.length === 0) return "Cần ít nhất một tệp hoặc thư mục, hoặc --stdin.";
  return undefined;
}

interface Run {
  readonly program: Program;
  readonly io: Io;
  readonly today: string;
  readonly baseline: BaselineFile | undefined;
  readonly mode: "check" | "fix" | "diff";
  readonly settings: SettingsReader;
  readonly reporter: Reporter;
  readonly tally: { files: number; errors: number; troubles: number; failures: number };
}

const SILENT: Reporter = { file() {}, end() {} };

function exitCode({ tally, settings }: Run): ExitCode {
  if (tally.troubles > 0) return 2;
  if (tally.errors > 0) return 1;
  return tally.failures > 0 || settings.hadErrors() ? 2 : 0;
}

/** The paths of the command line; "-" stands for a list on standard input, one path a line (or ended by NUL). */
async function* pathsOf(positionals: readonly string[], io: Io): AsyncIterable<string> {
  for (const path of positionals) {
    if (path !== "-") {
      yield path;
      continue;
    }
    const list = Buffer.from(await io.input()).toString("utf8");
    const lines = list.split(list.includes("\0") ? "\0" : /\r?\n/).filter((line) => line !== "");
    if (lines.length === 0) io.err("Danh sách tệp ở đầu vào chuẩn trống, không có gì để kiểm tra.\n");
    yield* lines;
  }
}

/** Reads every file once to know what they say of one another, then judges each. */
async function checkPaths(run: Run, paths: AsyncIterable<string>): Promise<void> {
  const complain = (path: string, message: string) => trouble(run, path, message);
  const { drafts, dossier } = await gather(paths, run.program, run.io, complain);
  // A single draft has no folder to be compared with.
  const isFolder = dossier.size > 1;
  for (const { path, kept } of drafts) {
    await checkFile(run, path, kept, isFolder ? dossier.view(shown(path)) : undefined);
  }
}

async function checkFile(
  run: Run,
  path: string,
  kept: FoundDraft | undefined,
  workspace: Workspace | undefined,
): Promise<void> {
  try {
    // Only --fix writes, and then the bytes count as well as the characters.
    const file = kept && run.mode !== "fix" ? kept : await readText(path);
    const save =
      "encoding" in file ? (text: string) => writeText(path, { ...file, text }) : async () => undefined;
    await judge(run, path, file.text, { workspace, read: kept?.draft, save });
  } catch (error) {
    const isOfFile = error instanceof UnreadableFile || (error as NodeJS.ErrnoException).code !== undefined;
    if (!isOfFile) throw error;
    trouble(run, path, error instanceof UnreadableFile ? error.message : reasonOf(error));
  }
}

async function checkStdin(run: Run, path = "stdin"): Promise<void> {
  try {
    const { text, encoding } = decode(await run.io.input());
    const mended = await judge(run, path, text);
    if (run.mode !== "fix") return;
    run.io.out(encoding === "utf-8" ? mended : encode({ text: mended, encoding }));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    trouble(run, path, error.message);
  }
}

interface Known {
  readonly workspace?: Workspace | undefined;
  /** The text, read before. */
  readonly read?: Draft | undefined;
  /** Puts the mended text in place of the other. Comes first: what could not be written is not told as mended. */
  save?(text: string): Promise<void>;
}

/** Judges one text, reports it, and gives back what it is after its safe fixes (itself, if it is not to be fixed). */
async function judge(
  run: Run,
  path: string,
  text: string,
  { workspace, read, save }: Known = {},
): Promise<string> {
  const { program, io, today, mode } = run;
  const config = configOf(await run.settings.layersFor(path));
  const context = { today, config, knowledge: program.knowledge, workspace };
  const verdictOf = (draft: Draft) => ({ draft, result: check(draft, context, program.rules) });
  const parse = (words: string) => program.parse(readSource(words));
  const fixed = mode === "check" ? undefined : fixAll(text, (words) => verdictOf(parse(words)));
  const { draft, result } = mode === "fix" && fixed ? fixed : verdictOf(read ?? parse(text));
  if (mode === "fix" && fixed && fixed.text !== text) await save?.(fixed.text);
  const entries = run.baseline?.entriesFor(path);
  const findings = entries ? compare(draft, result.findings, entries).fresh : result.findings;
  const judged: Judged = {
    path: shown(path),
    draft,
    findings,
    failures: result.failures,
    applied: mode === "fix" ? (fixed?.applied ?? 0) : 0,
    positions: positionsOf(draft.source),
    context,
  };
  run.tally.files++;
  run.tally.errors += findings.filter(({ severity }) => severity === "error").length;
  run.reporter.file(judged);
  for (const { rule, error } of result.failures) {
    run.tally.failures++;
    const message = `quy tắc ${rule.id} gặp lỗi khi chạy (${String(error)}); kết quả của riêng quy tắc này không có.`;
    io.err(`${judged.path}: ${message}\n`);
    run.reporter.trouble?.(judged.path, message);
  }
  if (mode === "diff" && fixed && fixed.text !== text) io.out(patchOf(judged.path, text, fixed.text));
  return fixed?.text ?? text;
}

function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 1,
  });
  return patch.replace(/^=+\n/, "");
}

function trouble(run: Run, path: string, message: string): void {
  run.tally.troubles++;
  const name = shown(path);
  run.io.err(`${name}: ${message}\n`);
  run.reporter.trouble?.(name, message);
}
