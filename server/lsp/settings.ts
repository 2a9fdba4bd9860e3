import type { Connection, InitializeParams } from "vscode-languageserver";
import { CONFIG_FILE, type Config, defaultConfig } from "../config/config.ts";
import type { Engine } from "./engine.ts";
import type { StartOptions } from "./protocol.ts";

/** True for the address of a vanthu.json. */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_FILE}`);
}

/** Effective settings of each open document. */
export interface Settings {
  /** Reads what the document's settings need; `of` is right afterwards. */
  load(uri: string): Promise<void>;
  /** Settings as last loaded; the defaults before that. */
  of(uri: string): Config;
  /** Forgets what was read: a settings file or the editor's settings have changed. */
  forget(): void;
  /** A document is closed. */
  closed(uri: string): void;
  /** The editor's settings, from clients that push them. */
  push(settings: unknown): void;
}

/** Settings from the editor's `vanthu` section and the nearest vanthu.json. `readText` gives undefined for no file. */
export function createSettings(
  connection: Connection,
  params: InitializeParams,
  engine: Engine,
  folders: () => readonly string[],
  readText: (uri: string) => Promise<string | undefined>,
): Settings {
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const files = createConfigFiles(readText, engine.isConfig);
  const canAsk = params.capabilities.workspace?.configuration === true;
  let pushed: unknown = options.settings;
  const loaded = new Map<string, Promise<Config>>();
  const ready = new Map<string, Config>();

  async function resolve(uri: string): Promise<Config> {
    const [settings, text] = await Promise.all([
      canAsk ? connection.workspace.getConfiguration({ scopeUri: uri, section: "vanthu" }) : pushed,
      files.nearest(foldersAbove(uri, folders())),
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
      files.forget();
    },
    closed(uri) {
      loaded.delete(uri);
      ready.delete(uri);
    },
    push: (settings) => {
      pushed = settings;
    },
  };
}

interface ConfigFiles {
  /** The text of the first vanthu.json in some folders. */
  nearest(folders: readonly string[]): Promise<string | undefined>;
  forget(): void;
}

/** Each vanthu.json, read once until forgotten. */
function createConfigFiles(
  readText: (uri: string) => Promise<string | undefined>,
  isConfig: Engine["isConfig"],
): ConfigFiles {
  const files = new Map<string, Promise<string | undefined>>();
  const lastGood = new Map<string, string>();

  /** A file that was broken by the last change holds as it was before: its own diagnostics tell, the drafts' do not swarm. */
  const usable = (uri: string, text: string | undefined) => {
    if (text === undefined) lastGood.delete(uri);
    else if (isConfig(text)) lastGood.set(uri, text);
    return text === undefined ? undefined : (lastGood.get(uri) ?? text);
  };
  const read = (uri: string) => {
    const known = files.get(uri);
    if (known) return known;
    const reading = readText(uri)
      .catch(() => undefined)
      .then((text) => usable(uri, text));
    files.set(uri, reading);
    return reading;
  };

  return {
    async nearest(folders) {
      for (const folder of folders) {
        const text = await read(`${folder}/${CONFIG_FILE}`);
        if (text !== undefined) return text;
      }
      return undefined;
    },
    forget: () => files.clear(),
  };
}

/**
 * The folders from a document's own upwards, as the command line looks for settings; URIs without a slash at the end. A virtual file
 * system need not have an authority: memfs:/folder/draft.
 * An untitled draft belongs to the window: it starts from the first workspace folder.
 */
function foldersAbove(uri: string, workspaceFolders: readonly string[]): string[] {
  const first = workspaceFolders[0]?.replace(/\/$/, "");
  const start = uri.startsWith("untitled:") ? first : uri.slice(0, uri.lastIndexOf("/"));
  const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(start ?? "")?.[0];
  if (start === undefined || root === undefined) return [];
  const result: string[] = [];
  for (let folder = start; folder.length >= root.length; folder = folder.slice(0, folder.lastIndexOf("/"))) {
    result.push(folder);
    if (folder.length === root.length) break;
  }
  return result;
}
