import { readFile, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mayHoldDraft } from "../workspace/file-names.ts";
import { isRegisterName } from "../workspace/register-file.ts";
import type { Disk } from "./files.ts";
import { filesBelow } from "./walk.ts";

/** Most files that are looked at: a server may be started in a home folder. */
const MOST_LOOKED_AT = 100_000;

/** The disk of this machine, for editors that do not list their files themselves. */
export const disk: Disk = {
  async list(folders, limit) {
    const found: string[] = [];
    let looked = 0;
    for (const folder of folders) {
      if (!folder.startsWith("file:")) continue;
      for await (const { path, name, isClosed } of filesBelow(fileURLToPath(folder))) {
        if (found.length >= limit || ++looked > MOST_LOOKED_AT) break;
        if (!isClosed && (mayHoldDraft(name) || isRegisterName(name))) found.push(path);
      }
    }
    return found.map((path) => pathToFileURL(path).href);
  },
  async bytes(uri, limit) {
    try {
      const path = fileURLToPath(uri);
      const file = await stat(path);
      // A pipe by the name of a draft would be read for ever.
      return file.isFile() && file.size <= limit ? await readFile(path) : undefined;
    } catch {
      return undefined;
    }
  },
};
