import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Words } from "../features/words.ts";
import type { Guard } from "./guard.ts";

/** Milliseconds after the last keystroke before an open draft is read, and before reading goes on. */
const PAUSE = 500;

/** A pause in reading after each file, in milliseconds, so that requests never wait for more than one. */
const BREATH = 1;

/** So many files are read before a user need be told. */
const FEW = 20;

/** Files waiting to be read in the background, one at a time and not while someone types. */
export interface ReadingQueue {
  add(uris: readonly string[]): void;
  /** A file is being typed in: it waits until the keys rest. */
  addLater(uri: string): void;
  /** A file is typed in no more: it need not wait. */
  addNow(uri: string): void;
  /** Resolves when everything asked for so far is read. */
  settled(): Promise<void>;
}

export interface ReadingQueueParts {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly words: Words;
  readonly canShowProgress: boolean;
  /** Reads a file; true if it says something else than before. */
  read(uri: string): Promise<boolean>;
  /** Called when the queue is empty, if files say something else. */
  onChange(changed: ReadonlySet<string>): void;
}

export function createReadingQueue(parts: ReadingQueueParts): ReadingQueue {
  const { guard, words } = parts;
  const typedIn = new Map<string, ReturnType<typeof setTimeout>>();
  const queue = new Set<string>();
  let lastKey = Number.NEGATIVE_INFINITY;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    const progress = await showProgress(parts, queue.size);
    const changed = new Set<string>();
    let done = 0;
    for (const uri of queue) {
      queue.delete(uri);
      if (progress?.token.isCancellationRequested) queue.clear();
      const isNew = await parts.read(uri).catch((error: unknown) => guard.failed(uri, error));
      if (isNew) changed.add(uri);
      done++;
      const all = done + queue.size;
      if (done % FEW === 0) progress?.report((100 * done) / all, words.cited.readOf(done, all));
      await pause(BREATH);
      await rest();
    }
    progress?.done();
    working = undefined;
    if (changed.size > 0) parts.onChange(changed);
  }

  async function rest(): Promise<void> {
    const left = () => lastKey + PAUSE - performance.now();
    // More keys may be struck while one waits for the last.
    while (left() > 0) await pause(left());
  }

  const add = (uris: readonly string[]) => {
    for (const uri of uris) queue.add(uri);
    if (queue.size > 0) working ??= work().catch((error: unknown) => guard.failed("reading", error));
  };
  const addNow = (uri: string) => {
    clearTimeout(typedIn.get(uri));
    typedIn.delete(uri);
    add([uri]);
  };

  return {
    add,
    addNow,
    addLater(uri) {
      lastKey = performance.now();
      clearTimeout(typedIn.get(uri));
      const timer = setTimeout(() => addNow(uri), PAUSE);
      typedIn.set(uri, timer);
    },
    async settled() {
      while (working || typedIn.size > 0) await (working ?? pause(PAUSE));
    },
  };
}

async function showProgress(
  { connection, guard, words, canShowProgress }: ReadingQueueParts,
  all: number,
): Promise<WorkDoneProgressServerReporter | undefined> {
  if (all <= FEW || !canShowProgress) return undefined;
  try {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(words.cited.reading, 0, words.cited.readOf(0, all), true);
    return progress;
  } catch (error) {
    // A client may refuse: the files are read all the same.
    guard.failed("window/workDoneProgress/create", error);
    return undefined;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
