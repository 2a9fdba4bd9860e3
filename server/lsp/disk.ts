import { readFile, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mayHoldDraft } from "../workspace/file-names.ts";
import { isRegisterName } from "../workspace/register-file.ts";
import type { Disk } from "./files.ts";
import { filesBelow } from "./walk.ts";

/** The disk of this machine, for editors that do not list their files themselves. */
export const disk: Disk = {
  async list(folders, limit) {
    const found: string[] = [];
    for (const folder of folders) {
      if (!folder.startsWith("file:")) continue;
      for await (const { path, name, isClosed } of filesBelow(fileURLToPath(folder))) {
        if (found.length >= limit) break;
        if (!isClosed && (mayHoldDraft(name) || isRegisterName(name))) found.push(path);
      }
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
