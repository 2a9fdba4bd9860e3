import { readFile } from "node:fs/promises";
import { filesBelow } from "../lsp/walk.ts";
import { createDossier, type Dossier, FILE_LIMIT } from "../workspace/dossier.ts";
import { mentionsIn } from "../workspace/mentions.ts";
import { isRegisterName, readRegisterFile } from "../workspace/register-file.ts";
import { type Complain, createDraftReader, type FoundDraft } from "./drafts.ts";
import { reasonOf } from "./files.ts";
import { type Io, type Program, shown } from "./shell.ts";

/** Drafts up to this many characters in all are kept, so that they need not be read a second time; more would cost memory. */
const KEPT = 5_000_000;

/** A draft's path, with what was read of it if that was kept. */
export interface GatheredDraft {
  readonly path: string;
  readonly kept: FoundDraft | undefined;
}

export interface Gathered {
  /** Every draft once. */
  readonly drafts: readonly GatheredDraft[];
  /** What they and the registers beside them say of one another. Mentions bear the path as it is shown. */
  readonly dossier: Dossier;
}

/** Reads all drafts and registers behind some paths once and puts what they say of documents into a dossier. */
export async function gather(
  paths: AsyncIterable<string> | Iterable<string>,
  program: Program,
  io: Io,
  complain: Complain,
): Promise<Gathered> {
  const dossier = createDossier();
  const draftsAt = createDraftReader(program, complain);
  const drafts: GatheredDraft[] = [];
  let kept = 0;
  for await (const path of paths) {
    for await (const found of draftsAt(path)) {
      dossier.set(shown(found.path), mentionsIn(shown(found.path), found.draft));
      kept += found.text.length;
      drafts.push({ path: found.path, kept: kept <= KEPT ? found : undefined });
    }
    await addRegisters(path, dossier, io, complain);
  }
  if (drafts.length > FILE_LIMIT)
    io.err(`Nhiều hơn ${FILE_LIMIT} văn bản: những văn bản sau đó không đối chiếu với các văn bản khác.\n`);
  return { drafts, dossier };
}

/** What is wrong in a row is told; a register of which nothing could be read is a file not read. */
async function addRegisters(path: string, dossier: Dossier, io: Io, complain: Complain): Promise<void> {
  for await (const { path: file, name, isClosed } of filesBelow(path)) {
    if (isClosed || !isRegisterName(name)) continue;
    try {
      const register = await readRegisterFile(shown(file), await readFile(file));
      dossier.set(shown(file), register.mentions);
      for (const { message } of register.problems) {
        if (register.mentions.length === 0) complain(file, message);
        else io.err(`${shown(file)}: ${message}\n`);
      }
    } catch (error) {
      complain(file, reasonOf(error));
    }
  }
}
