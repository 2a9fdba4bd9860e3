import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { composeEngine } from "./compose.ts";
import { disk } from "./disk.ts";
import { readKnowledge } from "./knowledge-file.ts";
import { startServer } from "./server.ts";
import { localToday } from "./today.ts";

/** Serves one client from this process. How they talk (--stdio, --node-ipc) stands on the command line. */
export function serveNode(): void {
  // The engine lets its heap grow to four times what is in use before it looks for what is not: each version of a draft
  // of 2 MB is 100 MB, and ten old ones were kept. Twice is enough.
  setFlagsFromString("--heap-growing-percent=100");
  startServer(
    createConnection(ProposedFeatures.all),
    () => composeEngine(localToday, readKnowledge()),
    readLocalFile,
    disk,
  );
}

/** Reads a settings file; undefined if there is none. Other schemes than `file` have none here. */
async function readLocalFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch {
    return undefined;
  }
}
