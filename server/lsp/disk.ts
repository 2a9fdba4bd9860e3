import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mayHoldDraft } from "../workspace/file-names.ts";
import { isRegisterName } from "../workspace/register-file.ts";
import type { Disk } from "./files.ts";

/** The disk of this machine, for editors that do not list their files themselves. */
export const disk: Disk = {
  async list(folders, limit) {
    const found: string[] = [];
    for (const folder of folders) {
      if (folder.startsWith("file:")) await collect(fileURLToPath(folder), found, limit);
    }
    return found.map((path) => pathToFileURL(path).href);
  },
  async bytes(uri, limit) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      return size > limit ? undefined : await readFile(path);
    } catch {
      return undefined;
    }
  },
};

/** Hidden folders, node_modules and links to folders are passed over, as the command line does. */
async function collect(folder: string, found: string[], limit: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= limit) return;
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await collect(path, found, limit);
    else if (mayHoldDraft(entry.name) || isRegisterName(entry.name)) found.push(path);
  }
}
