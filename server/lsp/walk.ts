import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** A file below a folder, or a folder that could not be opened. */
export interface Walked {
  readonly path: string;
  readonly name: string;
  readonly isClosed: boolean;
}

/** Every file below a folder in stable order. Hidden folders and files, node_modules and links to folders are passed over. */
export async function* filesBelow(folder: string): AsyncGenerator<Walked, undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    yield { path: folder, name: basename(folder), isClosed: true };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield { path, name: entry.name, isClosed: false };
  }
}
