import { setFlagsFromString } from "node:v8";
import manifest from "../../package.json" with { type: "json" };
import { reasonOf } from "./files.ts";
import { type Entry, run } from "./run.ts";
import type { Io } from "./shell.ts";

// The engine would translate each expression twice, for an interpreter first and at its second use for the processor.
// Ours are many, large and used thousands of times: a quarter of the time for the first draft went into the first.
setFlagsFromString("--no-regexp-tier-up");

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== "dumb",
};

const entry: Entry = {
  version: manifest.version,
  load: async () => (await import("./program.ts")).createProgram(manifest.version),
};

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  io.err(`vanthu: không in được kết quả: ${reasonOf(error)}\n`);
  process.exit(2);
});

// The exit code is left behind and not forced, so that everything written reaches its reader first.
run(process.argv.slice(2), entry, io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.err(`vanthu: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
