import { CodeLensRefreshRequest, type Connection, type InitializeParams } from "vscode-languageserver";
import type { StartOptions } from "./protocol.ts";

/** The editor's settings for citations, beside the rules. */
export interface CitationOptions {
  readonly statusHints: boolean;
  readonly citedLens: boolean;
  /** The register of outgoing documents, a path within the folder; undefined: found by its name. */
  readonly register: string | undefined;
}

/** The options as they are now, kept up to date. */
export interface CitationSettings {
  now(): CitationOptions;
  /** Reads them anew; `pushed`: the `vanthu` section from clients that push their settings. */
  read(pushed?: unknown): Promise<void>;
  /** Lets the editor ask anew for what hangs on other files or on settings. */
  refreshHints(): void;
}

/** All off, and no register, until they are read. */
export function createCitationSettings(connection: Connection, params: InitializeParams): CitationSettings {
  let options: CitationOptions = { statusHints: false, citedLens: false, register: undefined };
  const refresh = (lenses: boolean) => {
    const { inlayHint, codeLens } = params.capabilities.workspace ?? {};
    if (inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh().catch(() => undefined);
    if (codeLens?.refreshSupport && lenses)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };
  return {
    now: () => options,
    async read(pushed) {
      const before = options;
      options = await readOptions(connection, params, pushed);
      // Lenses that have just been switched off must go too.
      refresh(before.citedLens || options.citedLens);
    },
    refreshHints: () => refresh(options.citedLens),
  };
}

/** Reads them from the client, or from what it passed at the start; wrong values count as the defaults. */
async function readOptions(
  connection: Connection,
  params: InitializeParams,
  pushed: unknown,
): Promise<CitationOptions> {
  const canAsk = params.capabilities.workspace?.configuration === true;
  const options = (params.initializationOptions ?? {}) as StartOptions;
  const settings = canAsk
    ? await connection.workspace.getConfiguration({ section: "vanthu" }).catch(() => undefined)
    : (pushed ?? options.settings);
  const section = (settings ?? {}) as { inlayHints?: unknown; codeLens?: unknown; register?: unknown };
  const flag = (part: unknown, name: string) =>
    (part as Record<string, unknown> | undefined)?.[name] === true;
  const { register } = section;
  return {
    statusHints: flag(section.inlayHints, "status"),
    citedLens: flag(section.codeLens, "cited"),
    register:
      typeof register === "string" && register !== ""
        ? register.replace(/^[./\\]+/, "").replaceAll("\\", "/")
        : undefined,
  };
}
