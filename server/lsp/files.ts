import type { Connection } from "vscode-languageserver";
import type { StartOptions } from "./protocol.ts";

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
export const BACKGROUND_BYTES = 500_000;

/** A client that lists files is asked first: it knows what is excluded, and folders that are on no disk. */
export function filesOf(
  connection: Connection,
  options: StartOptions,
  folders: readonly string[],
  disk: Disk | undefined,
  limit: number,
): Files {
  const asksClient = options.listFiles === true;
  return {
    async list() {
      if (asksClient) return connection.sendRequest<string[]>("vanthu/listFiles", { limit });
      return disk ? disk.list(folders, limit) : [];
    },
    async bytes(uri) {
      if (disk && uri.startsWith("file:")) return disk.bytes(uri, BACKGROUND_BYTES);
      if (!asksClient) return undefined;
      const params = { uri, limit: BACKGROUND_BYTES };
      const text = await connection.sendRequest<string | null>("vanthu/readBytes", params);
      return text === null ? undefined : bytesOf(text);
    },
  };
}

/** Bytes travel as base64. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
