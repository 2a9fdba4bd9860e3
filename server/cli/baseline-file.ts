import { dirname, relative, resolve } from "node:path";
import { type Baseline, type FileEntries, parseBaseline } from "../baseline.ts";
import { readText, UnreadableFile } from "./files.ts";
import { shown, UsageError } from "./shell.ts";

/** Where `vanthu baseline` writes unless it is told otherwise. */
export const BASELINE_NAME = "vanthu-baseline.json";

/** A baseline with the place it lies in: its paths are relative to that. */
export interface BaselineFile {
  readonly path: string;
  readonly baseline: Baseline;
  /** The key of a file in the baseline. */
  keyOf(path: string): string;
  /** The file a key of the baseline stands for. */
  resolve(key: string): string;
  /** What is accepted in a file; undefined if nothing. */
  entriesFor(path: string): FileEntries | undefined;
}

/** Reads a baseline file. Throws UsageError if it cannot be read or is none. */
export async function readBaseline(path: string): Promise<BaselineFile> {
  const { text } = await readText(path).catch((error) => {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UsageError(`${shown(path)}: ${error.message}`);
  });
  const baseline = parseBaseline(text);
  if (!baseline)
    throw new UsageError(`${shown(path)}: không phải tệp mốc. Hãy tạo lại bằng lệnh vanthu baseline.`);
  return baselineAt(path, baseline);
}

/** A baseline at home in `path`. */
export function baselineAt(path: string, baseline: Baseline): BaselineFile {
  const folder = dirname(resolve(path));
  const keyOf = (file: string) => shown(relative(folder, resolve(file)));
  return {
    path,
    baseline,
    keyOf,
    resolve: (key) => resolve(folder, key),
    entriesFor: (file) => {
      const key = keyOf(file);
      return Object.hasOwn(baseline.files, key) ? baseline.files[key] : undefined;
    },
  };
}
