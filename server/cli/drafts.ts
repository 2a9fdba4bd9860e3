import { resolve } from "node:path";
import type { Draft } from "../draft/draft.ts";
import { readSource } from "../text/source.ts";
import { type Candidate, filesAt, readText, UnreadableFile } from "./files.ts";
import type { Program } from "./shell.ts";

/** A draft, and the file that it was read from. */
export interface FoundDraft {
  readonly path: string;
  readonly text: string;
  readonly draft: Draft;
}

/** Tells that something could not be read, and why. */
export type Complain = (path: string, message: string) => void;

/**
 * Reads the drafts behind one path after another, each file once however often it is named, in stable order. What
 * cannot be read is told if it was asked for; the others are read all the same.
 */
export function createDraftReader(
  program: Pick<Program, "parse">,
  complain: Complain,
): (path: string) => AsyncGenerator<FoundDraft> {
  const seen = new Set<string>();

  async function readDraft({ path, asked }: Candidate): Promise<FoundDraft | undefined> {
    try {
      const { text } = await readText(path);
      const draft = program.parse(readSource(text));
      return asked || draft.recognised ? { path, text, draft } : undefined;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      // A note in a folder that is no Unicode text is no draft either; only what was asked for is missed.
      if (asked) complain(path, error.message);
      return undefined;
    }
  }

  return async function* draftsAt(path) {
    try {
      for await (const candidate of filesAt(path)) {
        const absolute = resolve(candidate.path);
        if (seen.has(absolute)) continue;
        seen.add(absolute);
        const found = await readDraft(candidate);
        if (found) yield found;
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      complain(path, error.message);
    }
  };
}
