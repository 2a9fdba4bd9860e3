import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { composeEngine } from "./compose.ts";
import { disk } from "./disk.ts";
import { readKnowledge } from "./knowledge-file.ts";
import { startServer } from "./server.ts";
import { localToday } from "./today.ts";

/** Serves one client from this process. How they talk (--stdio, --node-ipc) stands on the command line. */
export function serveNode(): void {
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
