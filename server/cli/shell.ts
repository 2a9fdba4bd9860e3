import { parseArgs } from "node:util";
import type { Engine } from "../lsp/engine.ts";
import { closest } from "../text/closest.ts";

/** What the commands need: parts of the engine, and what only a command line has. `main` puts the real parts in. */
export interface Program extends Pick<Engine, "rules" | "knowledge" | "parse" | "today"> {
  readonly version: string;
  /** Starts the language server over standard input and output; it ends the process when it is told to exit. */
  serve(): Promise<void>;
}

/** The world outside: everything a command reads or writes besides files. */
export interface Io {
  /** Bytes are for a text that is not in UTF-8. */
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** Standard input to its end. */
  input(): Promise<Uint8Array>;
  /** True if standard output is a terminal that shows colours. */
  readonly colour: boolean;
}

/** 0: clean. 1: findings at error level. 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The command line cannot be understood; the message says in Vietnamese why. */
export class UsageError extends Error {}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>["options"] & {};

/** `parseArgs` of node:util with Vietnamese errors. Throws UsageError. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException, Object.keys(options)));
  }
}

function explain({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const near = closest(option.replace(/^-+/, ""), known);
    return `Không có tùy chọn ${option}${near ? `, có lẽ là --${near}` : ""}.`;
  }
  if (/argument missing|argument is ambiguous/.test(message)) return `Tùy chọn ${option} cần một giá trị.`;
  if (/does not take an argument/.test(message)) return `Tùy chọn ${option} không nhận giá trị.`;
  return message;
}

/** YYYY-MM-DD of a day that exists, written so or as 21/11/2026; else UsageError. */
export function readDay(text: string, option = "--today"): string {
  const iso = text.replace(
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  const day = new Date(`${iso}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(day.valueOf());
  if (!isDay || day.toISOString().slice(0, 10) !== iso) {
    throw new UsageError(
      `${option} cần một ngày có thật, dạng 21/11/2026 hoặc 2026-11-21; “${text}” không phải.`,
    );
  }
  return iso;
}

/** The path as it is shown: "/" between its parts on every system. */
export function shown(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
