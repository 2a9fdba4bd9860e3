import type { Connection, InitializeParams } from "vscode-languageserver";
import { type Config, defaultConfig } from "../config.ts";
import type { Engine } from "./engine.ts";
import type { StartOptions } from "./protocol.ts";

/** Name of the office's own settings file, looked for from the draft's folder up to the workspace folder. */
export const CONFIG_FILE = "vanthu.json";

/** Effective settings of each open document. */
export interface Settings {
  /** Reads what the document's settings need; `of` is right afterwards. */
  load(uri: string): Promise<void>;
  /** Settings as last loaded; the defaults before that. */
  of(uri: string): Config;
  /** Forgets what was read: a settings file or the editor's settings have changed. */
  forget(): void;
  /** The editor's settings, from clients that push them. */
  push(settings: unknown): void;
}

/** Settings from the editor's `vanthu` section and the nearest vanthu.json. `readText` gives undefined for no file. */
export function createSettings(
  connection: Connection,
  params: InitializeParams,
  engine: Engine,
  readText: (uri: string) => Promise<string | undefined>,
): Settings {
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
  const canAsk = params.capabilities.workspace?.configuration === true;
  let pushed: unknown = options.settings;
  const loaded = new Map<string, Promise<Config>>();
  const ready = new Map<string, Config>();
  const files = new Map<string, Promise<string | undefined>>();

  const read = (uri: string) => {
    const known = files.get(uri);
    if (known) return known;
    const reading = readText(uri).catch(() => undefined);
    files.set(uri, reading);
    return reading;
  };

  async function nearestFile(uri: string): Promise<string | undefined> {
    for (const folder of foldersAbove(uri, folders)) {
      const text = await read(`${folder}/${CONFIG_FILE}`);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  async function resolve(uri: string): Promise<Config> {
    const [settings, text] = await Promise.all([
      canAsk ? connection.workspace.getConfiguration({ scopeUri: uri, section: "vanthu" }) : pushed,
      nearestFile(uri),
    ]);
    try {
      return engine.config(settings, text);
    } catch (error) {
      connection.console.error(`vanthu.json: ${error instanceof Error ? error.message : String(error)}`);
      return engine.config(settings, undefined);
    }
  }

  return {
    async load(uri) {
      let loading = loaded.get(uri);
      if (!loading) {
        loading = resolve(uri).catch((error) => {
          connection.console.error(`settings: ${String(error)}`);
          return defaultConfig;
        });
        loaded.set(uri, loading);
      }
      const config = await loading;
      if (loaded.get(uri) === loading) ready.set(uri, config);
    },
    of: (uri) => ready.get(uri) ?? defaultConfig,
    forget() {
      loaded.clear();
      ready.clear();
      files.clear();
    },
    push: (settings) => {
      pushed = settings;
    },
  };
}

/** The folders from a document's own up to its workspace folder, URIs without a slash at the end. */
export function foldersAbove(uri: string, workspaceFolders: readonly string[]): string[] {
  const roots = workspaceFolders.map((folder) => folder.replace(/\/$/, ""));
  const root = roots.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  if (root === undefined) {
    // An untitled draft belongs to the window: the first folder's settings hold. A file outside has its own folder only.
    if (uri.startsWith("untitled:")) return roots.slice(0, 1);
    return uri.startsWith("file:") ? [uri.slice(0, uri.lastIndexOf("/"))] : [];
  }
  const result: string[] = [];
  for (let folder = uri.slice(0, uri.lastIndexOf("/")); folder.length >= root.length; ) {
    result.push(folder);
    folder = folder.slice(0, folder.lastIndexOf("/"));
  }
  return result;
}
