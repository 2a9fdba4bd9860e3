import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Draft } from "../draft/draft.ts";
import { unitNames } from "../features/rename-term.ts";
import type { Words } from "../features/words.ts";
import { once } from "../text/once.ts";
import type { Source } from "../text/source.ts";
import { createDossier, type Dossier, FILE_LIMIT } from "../workspace/dossier.ts";
import { fileNameOf } from "../workspace/file-names.ts";
import { mentionsIn } from "../workspace/mentions.ts";
import { createNames } from "../workspace/names.ts";
import { isRegisterName, readRegisterFile } from "../workspace/register-file.ts";
import type { RegisterProblem } from "../workspace/register-row.ts";
import type { Mention } from "../workspace/workspace.ts";
import { draftInFile, type Files, type ReadDraft } from "./files.ts";
import type { Guard } from "./guard.ts";
import { SOURCE } from "./protocol.ts";
import type { Opened } from "./store.ts";

/** What the drafts and registers of a folder say, file by file. */
export interface Contents {
  readonly dossier: Dossier;
  /** Units and bodies that the other drafts name. */
  namesBesides(uri: string): string[];
  isRegister(uri: string): boolean;
  /** Reads a file; true if the dossier says something else now. */
  read(uri: string): Promise<boolean>;
  /** False if nothing was known of the file. */
  forget(uri: string): boolean;
  /** A draft, whether it is open or not, with its positions; undefined if it cannot be read. */
  readDraft(uri: string): Promise<ReadDraft | undefined>;
  /** Says once that there are more files than are read. */
  warnOfMore(): void;
}

export interface ContentsParts {
  readonly connection: Connection;
  readonly files: Files;
  readonly guard: Guard;
  readonly words: Words;
  opened(uri: string): Opened | undefined;
  parse(source: Source): Draft;
  /** The register that the settings name, as it ends an address; undefined if they name none. */
  register(): string | undefined;
}

export function createContents({ connection, files, guard, words, ...parts }: ContentsParts): Contents {
  const dossier = createDossier();
  const names = createNames();

  const isRegister = (uri: string) => {
    const named = parts.register();
    return isRegisterName(fileNameOf(uri)) || (named !== undefined && uri.endsWith(`/${encodeURI(named)}`));
  };
  const warnOfMore = once(() => connection.console.warn(words.cited.tooMany(FILE_LIMIT)));
  const showProblems = (uri: string, problems: readonly RegisterProblem[]) =>
    guard.background(uri, connection.sendDiagnostics({ uri, diagnostics: problems.map(problemAt) }));
  const put = (uri: string, mentions: readonly Mention[]) => {
    const isSame = sameMentions(dossier.inFile(uri), mentions);
    if (mentions.length === 0) dossier.remove(uri);
    else if (!dossier.set(uri, mentions)) warnOfMore();
    return !isSame;
  };

  async function readDraft(uri: string): Promise<ReadDraft | undefined> {
    const opened = parts.opened(uri);
    if (opened) return opened.judged ? opened : undefined;
    const bytes = await files.bytes(uri);
    return bytes && draftInFile(uri, new TextDecoder().decode(bytes), parts.parse);
  }

  async function readRegister(uri: string): Promise<boolean> {
    const bytes = await files.bytes(uri);
    const register = bytes && (await readRegisterFile(uri, bytes));
    showProblems(uri, register?.problems ?? []);
    return put(uri, register?.mentions ?? []);
  }

  return {
    dossier,
    namesBesides: names.besides,
    isRegister,
    async read(uri) {
      if (isRegister(uri)) return readRegister(uri);
      const read = await readDraft(uri);
      names.set(uri, read ? unitNames(read.draft) : []);
      return put(uri, read ? mentionsIn(uri, read.draft) : []);
    },
    forget(uri) {
      names.set(uri, []);
      if (isRegister(uri)) showProblems(uri, []);
      return dossier.remove(uri);
    },
    readDraft,
    warnOfMore,
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
