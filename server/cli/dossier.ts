import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Draft } from "../draft/draft.ts";
import { readSource } from "../text/source.ts";
import { createDossier, type Dossier, FILE_LIMIT } from "../workspace/dossier.ts";
import { mentionsIn } from "../workspace/mentions.ts";
import { isRegisterName, readRegisterFile } from "../workspace/register-file.ts";
import { filesAt, readText, reasonOf, UnreadableFile } from "./files.ts";
import { type Engine, type Io, shown } from "./shell.ts";

/** A draft that the command line names, in stable order. */
export interface Named {
  readonly path: string;
  readonly text: string;
  /** The draft as it was read for the dossier; left out of long lists, to be read again. */
  readonly draft: Draft | undefined;
}

/** Drafts up to this many characters in all are kept, so that they need not be read a second time; more would cost memory. */
const KEPT = 5_000_000;

export interface Gathered {
  /** Every draft once, with the file it stands in. */
  readonly drafts: readonly NamedPath[];
  /** What they and the registers beside them say of one another. Mentions bear the path as it is shown. */
  readonly dossier: Dossier;
}

/** A draft's path with what was read of it, if that was kept. */
export interface NamedPath {
  readonly path: string;
  readonly asked: boolean;
  readonly kept: Named | undefined;
}

/**
 * Reads all drafts and registers behind some paths once and puts what they say of documents into a dossier.
 * A file that cannot be read is told by `trouble`, if it was asked for.
 */
export async function gather(
  paths: AsyncIterable<string> | Iterable<string>,
  engine: Engine,
  io: Io,
  trouble: (path: string, message: string) => void,
): Promise<Gathered> {
  const dossier = createDossier();
  const drafts: NamedPath[] = [];
  const seen = new Set<string>();
  let kept = 0;
  for await (const path of paths) {
    try {
      for await (const { path: file, asked } of filesAt(path)) {
        const absolute = resolve(file);
        if (seen.has(absolute)) continue;
        seen.add(absolute);
        const read = await readDraft(file, asked, engine, trouble);
        if (!read) continue;
        dossier.set(shown(file), mentionsIn(shown(file), read.draft));
        kept += read.text.length;
        drafts.push({ path: file, asked, kept: kept <= KEPT ? read : undefined });
      }
      await addRegisters(path, dossier, io);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      trouble(path, error.message);
    }
  }
  if (drafts.length > FILE_LIMIT)
    io.err(`Nhiều hơn ${FILE_LIMIT} văn bản: những văn bản sau đó không đối chiếu với các văn bản khác.\n`);
  return { drafts, dossier };
}

/** A file as a draft; undefined if it cannot be read, or is no draft and was not asked for. */
async function readDraft(
  path: string,
  asked: boolean,
  engine: Engine,
  trouble: (path: string, message: string) => void,
): Promise<(Named & { readonly draft: Draft }) | undefined> {
  try {
    const { text } = await readText(path);
    const draft = engine.parse(readSource(text));
    return asked || draft.recognised ? { path, text, draft } : undefined;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // A note in a folder that is no Unicode text is no draft either; only what was asked for is missed.
    if (asked) trouble(path, error.message);
    return undefined;
  }
}

async function addRegisters(path: string, dossier: Dossier, io: Io): Promise<void> {
  for (const file of await registersIn(path)) {
    try {
      const register = await readRegisterFile(shown(file), await readFile(file));
      dossier.set(shown(file), register.mentions);
      for (const { message } of register.problems) io.err(`${shown(file)}: ${message}\n`);
    } catch (error) {
      io.err(`${shown(file)}: ${reasonOf(error)}\n`);
    }
  }
}

async function registersIn(folder: string): Promise<string[]> {
  if (!(await stat(folder)).isDirectory()) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await registersIn(path)));
    else if (isRegisterName(entry.name)) found.push(path);
  }
  return found;
}
