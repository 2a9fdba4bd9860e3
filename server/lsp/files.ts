import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../draft/draft.ts";
import { readSource, type Source } from "../text/source.ts";
import { isDraftName } from "../workspace/file-names.ts";
import { fromBase64 } from "./base64.ts";
import { type Positions, positionsOf } from "./convert.ts";
import { FROM_CLIENT, type StartOptions } from "./protocol.ts";

/** The files of the open folders, from the client that has them or from the disk. */
export interface Files {
  /** Addresses of what may be a draft or a register; empty where nobody can say. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file; undefined if it is not there, too large, or not to be had. */
  bytes(uri: string): Promise<Uint8Array | undefined>;
}

/** Files on the disk of the machine on which the server runs. */
export interface Disk {
  /** Drafts and registers below some folders (file: addresses), at most `limit`. */
  list(folders: readonly string[], limit: number): Promise<readonly string[]>;
  bytes(uri: string, limit: number): Promise<Uint8Array | undefined>;
}

/** Larger files are not read in the background, in bytes: a long draft takes a noticeable while. It is read when it is opened. */
const BACKGROUND_BYTES = 500_000;

/** A client that lists files is asked first: it knows what is excluded, and folders that are on no disk. */
export function filesOf(
  connection: Connection,
  options: StartOptions,
  folders: () => readonly string[],
  disk: Disk | undefined,
  limit: number,
): Files {
  const asksClient = options.listFiles === true;
  return {
    async list() {
      if (asksClient) return connection.sendRequest<string[]>(FROM_CLIENT.listFiles, { limit });
      return disk ? disk.list(folders(), limit) : [];
    },
    async bytes(uri) {
      if (disk && uri.startsWith("file:")) return disk.bytes(uri, BACKGROUND_BYTES);
      if (!asksClient) return undefined;
      const params = { uri, limit: BACKGROUND_BYTES };
      const text = await connection.sendRequest<string | null>(FROM_CLIENT.readBytes, params);
      return text === null ? undefined : fromBase64(text);
    },
  };
}

/** A draft of the folder, whether it is open or not. */
export interface ReadDraft {
  readonly uri: string;
  /** Undefined for a file that is not open. */
  readonly version: number | undefined;
  readonly draft: Draft;
  readonly positions: Positions;
}

/** The draft that a file holds which is not open; undefined if it is none. */
export function draftInFile(
  uri: string,
  text: string,
  parse: (source: Source) => Draft,
): ReadDraft | undefined {
  const draft = parse(readSource(text));
  if (!draft.recognised && !isDraftName(uri)) return undefined;
  const document = TextDocument.create(uri, "vanban", 0, text);
  return { uri, version: undefined, draft, positions: positionsOf(document, draft.source) };
}
