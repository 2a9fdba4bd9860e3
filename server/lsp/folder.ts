import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  FileChangeType,
  type FileEvent,
} from "vscode-languageserver";
import type { Draft } from "../draft/draft.ts";
import { unitNames } from "../features/rename-term.ts";
import type { Words } from "../features/words.ts";
import { once } from "../text/once.ts";
import type { Source } from "../text/source.ts";
import { createDossier, type Dossier, FILE_LIMIT } from "../workspace/dossier.ts";
import { fileNameOf, mayHoldDraft } from "../workspace/file-names.ts";
import { mentionsIn } from "../workspace/mentions.ts";
import { createNames } from "../workspace/names.ts";
import { isRegisterName, readRegisterFile } from "../workspace/register-file.ts";
import type { RegisterProblem } from "../workspace/register-row.ts";
import type { Mention, Workspace } from "../workspace/workspace.ts";
import { draftInFile, type Files, type ReadDraft } from "./files.ts";
import type { Guard } from "./guard.ts";
import { FROM_CLIENT, SOURCE } from "./protocol.ts";
import { createReadingQueue } from "./reading-queue.ts";
import type { Opened } from "./store.ts";

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

export interface FolderParts {
  readonly connection: Connection;
  readonly files: Files;
  readonly guard: Guard;
  readonly words: Words;
  readonly canShowProgress: boolean;
  opened(uri: string): Opened | undefined;
  parse(source: Source): Draft;
  /** The register that the settings name, as it ends an address; undefined if they name none. */
  register(): string | undefined;
  /** Called when some files say something else now: all drafts but these (if it is one alone) may be judged otherwise. */
  onChange(changed: ReadonlySet<string>): void;
}

export function createFolder(parts: FolderParts): Folder {
  const { connection, files, guard, words } = parts;
  const dossier = createDossier();
  const names = createNames();
  let listed: ReadonlySet<string> = new Set();

  const isRegister = (uri: string) => {
    const named = parts.register();
    return isRegisterName(fileNameOf(uri)) || (named !== undefined && uri.endsWith(`/${encodeURI(named)}`));
  };
  const warnOfMore = once(() => connection.console.warn(words.cited.tooMany(FILE_LIMIT)));
  const put = (uri: string, mentions: readonly Mention[]) => {
    const isSame = sameMentions(dossier.inFile(uri), mentions);
    if (mentions.length === 0) dossier.remove(uri);
    else if (!dossier.set(uri, mentions)) warnOfMore();
    return !isSame;
  };
  const forget = (uris: readonly string[]) => {
    const known = uris.filter((uri) => dossier.remove(uri));
    for (const uri of uris) {
      names.set(uri, []);
      if (isRegister(uri)) showProblems(uri, []);
    }
    if (known.length > 0) parts.onChange(new Set(known));
  };
  const showProblems = (uri: string, problems: readonly RegisterProblem[]) =>
    guard.background(uri, connection.sendDiagnostics({ uri, diagnostics: problems.map(problemAt) }));

  async function readDraft(uri: string): Promise<ReadDraft | undefined> {
    const opened = parts.opened(uri);
    if (opened) return opened.judged ? opened : undefined;
    const bytes = await files.bytes(uri);
    return bytes && draftInFile(uri, new TextDecoder().decode(bytes), parts.parse);
  }

  /** True if the dossier says something else now. */
  async function readFile(uri: string): Promise<boolean> {
    if (!isRegister(uri)) {
      const read = await readDraft(uri);
      names.set(uri, read ? unitNames(read.draft) : []);
      return put(uri, read ? mentionsIn(uri, read.draft) : []);
    }
    const bytes = await files.bytes(uri);
    const register = bytes && (await readRegisterFile(uri, bytes));
    showProblems(uri, register?.problems ?? []);
    return put(uri, register?.mentions ?? []);
  }

  const queue = createReadingQueue({ ...parts, read: readFile });

  async function list(): Promise<void> {
    const all = await files.list();
    if (all.length > FILE_LIMIT) warnOfMore();
    const now = new Set(all.slice(0, FILE_LIMIT));
    const before = listed;
    listed = now;
    forget([...before].filter((uri) => !now.has(uri) && !parts.opened(uri)));
    queue.add([...now].filter((uri) => !before.has(uri)));
  }

  return {
    dossier,
    namesBesides: names.besides,
    view: (uri) => (dossier.size > (dossier.has(uri) ? 1 : 0) ? dossier.view(uri) : undefined),
    reload: () => guard.background(FROM_CLIENT.listFiles, list()),
    settled: queue.settled,
    changed: queue.addLater,
    closed: queue.addNow,
    watched(changes) {
      const isGone = ({ type }: FileEvent) => type === FileChangeType.Deleted;
      forget(changes.filter(isGone).map(({ uri }) => uri));
      const mayBe = ({ uri }: FileEvent) => mayHoldDraft(uri) || isRegister(uri);
      queue.add(changes.filter((change) => !isGone(change) && mayBe(change)).map(({ uri }) => uri));
    },
    read: readDraft,
  };
}

/** Whether a reader of other drafts would notice a difference; places may have moved. */
function sameMentions(before: readonly Mention[], after: readonly Mention[]): boolean {
  const words = ({ role, number, date, issuer, subject, place }: Mention) =>
    `${role} ${number} ${date} ${issuer} ${subject} ${place.line}`;
  return (
    before.length === after.length &&
    before.every((mention, index) => words(mention) === words(after[index] as Mention))
  );
}

/** A problem of a register at its cell; in a spreadsheet, which has no lines, at the top: the message names row and column. */
function problemAt({ row, place, message }: RegisterProblem): Diagnostic {
  const line = (place?.line ?? row) - 1;
  return {
    range: {
      start: { line, character: (place?.column ?? 1) - 1 },
      end: { line: (place?.endLine ?? row) - 1, character: (place?.endColumn ?? 1) - 1 },
    },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  };
}
