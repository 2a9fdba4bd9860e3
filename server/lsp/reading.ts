import type { Connection, InitializeParams, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Words, wordsOf } from "../features/words.ts";
import { FILE_LIMIT } from "../workspace/dossier.ts";
import { type CitationSettings, createCitationSettings } from "./citation-options.ts";
import { type ConfigReport, createConfigReport } from "./config-diagnostics.ts";
import type { Engine } from "./engine.ts";
import { type Disk, type Files, filesOf } from "./files.ts";
import { createFolder, type Folder } from "./folder.ts";
import { createGuard, type Guard } from "./guard.ts";
import { createJudging, type Judging } from "./judging.ts";
import { FROM_CLIENT, type StartOptions } from "./protocol.ts";
import { createSettings, type Settings } from "./settings.ts";
import { createStore, type Store } from "./store.ts";
import { createWorkspaceFolders, type WorkspaceFolders } from "./workspace-folders.ts";

/** Reads a settings file; undefined: there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/** One client and what the entry gives the server to serve it with. */
export interface Host {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly params: InitializeParams;
  readonly options: StartOptions;
  readonly engine: Engine;
  readonly readText: ReadText | undefined;
  readonly disk: Disk | undefined;
}

/** All that is read: settings, the open drafts with their findings, the other drafts and registers of the folders. */
export interface Reading {
  readonly words: Words;
  readonly guard: Guard;
  readonly settings: Settings;
  readonly configReport: ConfigReport;
  readonly citing: CitationSettings;
  readonly judging: Judging;
  readonly store: Store;
  readonly folders: WorkspaceFolders;
  readonly files: Files;
  readonly folder: Folder;
  today(): string;
}

/** `onChange`: what the folder says has changed, so that open drafts may be judged otherwise. */
export function createReading(host: Host, onChange: () => void): Reading {
  const { connection, documents, params, options, engine, disk } = host;
  const words = wordsOf(options.language);
  const today = () => options.today ?? engine.today();
  const guard = createGuard(connection, words);
  const folders = createWorkspaceFolders(params);
  const readConfig = configReader(host);
  const configReport = createConfigReport(connection, engine, (uri) => documents.get(uri) !== undefined);
  const settings = createSettings(connection, params, engine, folders.now, async (uri) => {
    const text = await readConfig(uri);
    configReport.read(uri, text);
    return text;
  });
  const citing = createCitationSettings(connection, params);
  const judging = createJudging({ engine, settings, guard, today, view: (uri) => folder.view(uri) });
  const store = createStore({
    document: (uri) => documents.get(uri),
    parse: engine.parse,
    check: (opened) => judging.inSteps(opened.uri, opened.draft),
    today,
  });
  // One file more than is read tells that there are more.
  const files = filesOf(connection, options, folders.now, disk, FILE_LIMIT + 1);
  const folder: Folder = createFolder({
    connection,
    files,
    guard,
    words,
    canShowProgress: params.capabilities.window?.workDoneProgress === true,
    opened: store.get,
    parse: engine.parse,
    register: () => citing.now().register,
    onChange: (changed) => {
      // What a draft says of others never changes its own findings.
      if (!documents.keys().some((uri) => changed.size > 1 || !changed.has(uri))) return;
      store.invalidate();
      onChange();
      citing.refreshHints();
    },
  });
  return { words, guard, settings, configReport, citing, judging, store, folders, files, folder, today };
}

/** Reads a settings file: the client does where it can, else the host, else there are none. */
function configReader({ connection, options, readText }: Host): ReadText {
  if (options.readFiles !== true) return readText ?? (async () => undefined);
  return (uri) =>
    connection.sendRequest<string | null>(FROM_CLIENT.readFile, { uri }).then((text) => text ?? undefined);
}
