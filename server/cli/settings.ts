import { dirname, join, relative, resolve } from "node:path";
import { CONFIG_FILE } from "../config/config.ts";
import type { ConfigProblem } from "../config/file.ts";
import type { Layer } from "../config/layers.ts";
import { noSettings } from "../config/settings.ts";
import type { Rule } from "../rules/rule.ts";
import { lineAndColumn, lineStarts } from "../text/lines.ts";
import { remembered } from "../text/once.ts";
import { readText, UnreadableFile } from "./files.ts";
import { type Io, shown, UsageError } from "./shell.ts";

/** Finds and reads the settings that hold for files, each configuration file once. */
export interface SettingsReader {
  /** The layers for a file: none, or the nearest vanthu.json above it. What is wrong in it is told once. */
  layersFor(path: string): Promise<readonly Layer[]>;
  /** True once a configuration file had an error: the run is then not the one its owner meant. */
  hadErrors(): boolean;
}

/** With `configPath` that file holds for all; otherwise the nearest vanthu.json above each file. */
export function createSettingsReader(
  rules: readonly Rule[],
  io: Io,
  configPath: string | undefined,
): SettingsReader {
  let errors = false;
  const named = remembered((path) => read(path, true));
  const nearest = remembered(async (folder): Promise<readonly Layer[]> => {
    const here = await read(join(folder, CONFIG_FILE), false);
    if (here.length > 0) return here;
    const above = dirname(folder);
    return above === folder ? [] : nearest(above);
  });

  return {
    layersFor: (path) => (configPath === undefined ? nearest(dirname(resolve(path))) : named(configPath)),
    hadErrors: () => errors,
  };

  async function read(path: string, mustExist: boolean): Promise<readonly Layer[]> {
    const origin = shown(relative(process.cwd(), path) || path);
    let text: string;
    try {
      text = (await readText(path)).text;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (!mustExist && error.isMissing) return [];
      // Asked for by name: without it everything would be judged by other settings than were meant.
      if (mustExist) throw new UsageError(`${origin}: ${error.message}`);
      errors = true;
      io.err(`${origin}: ${error.message}\n`);
      // A configuration that is there but cannot be read still hides those above it.
      return [{ origin, settings: noSettings }];
    }
    // Loaded when there is a file: most folders have none, and the schema takes its time.
    const { parseConfig } = await import("../config/file.ts");
    const { settings, problems } = parseConfig(text, rules);
    for (const problem of problems) io.err(describe(origin, text, problem));
    errors ||= problems.some(({ severity }) => severity === "error");
    return [{ origin, settings }];
  }
}

/** `vanthu.json:3:5: lỗi: …`, as findings are written. */
function describe(origin: string, text: string, { span, severity, message }: ConfigProblem): string {
  const { line, column } = lineAndColumn(lineStarts(text), span.from);
  return `${origin}:${line}:${column}: ${severity === "error" ? "lỗi" : "cảnh báo"}: ${message}\n`;
}
