import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The text behind a `file:` URI; undefined if there is none, or for another scheme. */
export async function readLocalFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith("file:")) return undefined;
  return readFile(fileURLToPath(uri), "utf8").catch(() => undefined);
}
