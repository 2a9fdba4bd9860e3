import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { type Dossier, FILE_LIMIT } from "../workspace/dossier.ts";
import { mayHoldDraft } from "../workspace/file-names.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ReadDraft } from "./files.ts";
import { type ContentsParts, createContents } from "./folder-contents.ts";
import { FROM_CLIENT } from "./protocol.ts";
import { createReadingQueue } from "./reading-queue.ts";

/** The drafts and registers of the open folders, read in the background and kept up to date. */
export interface Folder {
  readonly dossier: Dossier;
  /** Units and bodies that the other drafts name. */
  namesBesides(uri: string): string[];
  /** What the other files say, seen from one; undefined while there are none. */
  view(uri: string): Workspace | undefined;
  /** Reads the files of the open folders that it has not read yet, and forgets those that are there no more. */
  reload(): void;
  /** Resolves when everything asked for so far is read. */
  settled(): Promise<void>;
  /** An open document has changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  watched(changes: readonly FileEvent[]): void;
  /** A draft of the folder, whether it is open or not, with its positions; undefined if it cannot be read. */
  read(uri: string): Promise<ReadDraft | undefined>;
}

export interface FolderParts extends ContentsParts {
  readonly canShowProgress: boolean;
  /** Called when some files say something else now: all drafts but these (if it is one alone) may be judged otherwise. */
  onChange(changed: ReadonlySet<string>): void;
}

export function createFolder(parts: FolderParts): Folder {
  const { files, guard } = parts;
  const contents = createContents(parts);
  const { dossier } = contents;
  const queue = createReadingQueue({ ...parts, read: contents.read });
  let listed: ReadonlySet<string> = new Set();

  const forget = (uris: readonly string[]) => {
    const known = uris.filter(contents.forget);
    if (known.length > 0) parts.onChange(new Set(known));
  };

  async function list(): Promise<void> {
    const all = await files.list();
    if (all.length > FILE_LIMIT) contents.warnOfMore();
    const now = new Set(all.slice(0, FILE_LIMIT));
    const before = listed;
    listed = now;
    forget([...before].filter((uri) => !now.has(uri) && !parts.opened(uri)));
    queue.add([...now].filter((uri) => !before.has(uri)));
  }

  return {
    dossier,
    namesBesides: contents.namesBesides,
    view: (uri) => (dossier.size > (dossier.has(uri) ? 1 : 0) ? dossier.view(uri) : undefined),
    reload: () => guard.background(FROM_CLIENT.listFiles, list()),
    settled: queue.settled,
    changed: queue.addLater,
    closed: queue.addNow,
    watched(changes) {
      const isGone = ({ type }: FileEvent) => type === FileChangeType.Deleted;
      forget(changes.filter(isGone).map(({ uri }) => uri));
      const mayBe = ({ uri }: FileEvent) => mayHoldDraft(uri) || contents.isRegister(uri);
      queue.add(changes.filter((change) => !isGone(change) && mayBe(change)).map(({ uri }) => uri));
    },
    read: contents.readDraft,
  };
}
