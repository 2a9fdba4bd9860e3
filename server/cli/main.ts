import manifest from "../../package.json" with { type: "json" };
import type { Knowledge } from "../citations/knowledge.ts";
import { parseDraft } from "../draft/parse.ts";
import { localToday } from "../lsp/compose.ts";
import { readKnowledge } from "../lsp/knowledge-file.ts";
import { rules } from "../rules/index.ts";
import { run } from "./run.ts";
import type { Io, Program } from "./shell.ts";

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

let knowledge: Knowledge | undefined;

const program: Program = {
  rules,
  // Read when it is first asked for: `vanthu --help` needs no acts.
  get knowledge() {
    knowledge ??= readKnowledge();
    return knowledge;
  },
  version: manifest.version,
  parse: parseDraft,
  today: localToday,
  // Loaded when it is asked for: the other commands need no protocol.
  serve: async () => (await import("../lsp/node.ts")).serveNode(),
};

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : 2);
});

// The exit code is left behind and not forced, so that everything written reaches its reader first.
run(process.argv.slice(2), program, io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.err(`vanthu: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
