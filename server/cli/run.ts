import { closest } from "../text/closest.ts";
import { HELP, helpOf } from "./help.ts";
import { type ExitCode, type Io, type Program, readArguments, UsageError } from "./shell.ts";

type Command = (args: readonly string[], program: Program, io: Io) => Promise<ExitCode>;

/** Each is loaded when it is asked for, as the program is: help and version come at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./command-check.ts")).checkCommand,
  tasks: async () => (await import("./command-tasks.ts")).tasksCommand,
  rules: async () => (await import("./command-rules.ts")).rulesCommand,
  review: async () => (await import("./command-review.ts")).reviewCommand,
  config: async () => (await import("./command-config.ts")).configCommand,
  baseline: async () => (await import("./command-baseline.ts")).baselineCommand,
  lsp: async () => lspCommand,
};

/** What the process begins with. */
export interface Entry {
  readonly version: string;
  /** The rules and all that reads drafts. */
  load(): Promise<Program>;
}

/** The whole command line: picks the command, and turns what a user got wrong into one clear sentence. */
export async function run(args: readonly string[], entry: Entry, io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, entry, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const command = Object.hasOwn(COMMANDS, args[0] ?? "") ? ` ${args[0]}` : "";
    io.err(`vanthu: ${error.message}\nXem cách dùng: vanthu${command} --help\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], entry: Entry, io: Io): Promise<ExitCode> {
  if (name === undefined) {
    io.err(HELP);
    return 2;
  }
  if (["--help", "-h", "help"].includes(name)) {
    return say(io, rest[0] === undefined ? HELP : (helpOf(rest[0]) ?? unknown(rest[0])));
  }
  if (["--version", "-v"].includes(name)) return say(io, `vanthu ${entry.version}\n`);
  const loadCommand = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!loadCommand) unknown(name);
  const end = rest.indexOf("--");
  const options = end < 0 ? rest : rest.slice(0, end);
  if (options.includes("--help") || options.includes("-h")) return say(io, helpOf(name) ?? HELP);
  const command = await loadCommand();
  return command(rest, await entry.load(), io);
}

function unknown(name: string): never {
  const near = closest(name, Object.keys(COMMANDS));
  throw new UsageError(`Không có lệnh “${name}”${near ? `, có lẽ là “${near}”` : ""}.`);
}

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}

/** An editor says here how it talks: --stdio, or --node-ipc in VS Code, which adds its process. */
async function lspCommand(args: readonly string[], program: Program): Promise<ExitCode> {
  const { values } = readArguments(args, {
    stdio: { type: "boolean" },
    "node-ipc": { type: "boolean" },
    clientProcessId: { type: "string" },
  });
  if (!values.stdio && !values["node-ipc"])
    throw new UsageError("Máy chủ ngôn ngữ chỉ chạy qua --stdio: vanthu lsp --stdio.");
  await program.serve();
  // The connection keeps the process alive and ends it with a code of its own.
  return 0;
}
