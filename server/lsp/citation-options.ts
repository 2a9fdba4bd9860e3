import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from "vscode-languageserver";
import type { StartOptions } from "./protocol.ts";

/** The editor's settings for citations, beside the rules. */
export interface CitationOptions {
  readonly statusHints: boolean;
  readonly citedLens: boolean;
  /** The register of outgoing documents, a path within the folder; undefined: found by its name. */
  readonly register: string | undefined;
}

export const NO_CITATION_OPTIONS: CitationOptions = {
  statusHints: false,
  citedLens: false,
  register: undefined,
};

/** Reads them from the client, or from what it passed at the start; wrong values count as the defaults. */
export async function readCitationOptions(
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

/** Asks to be told of changes in drafts and registers, where the client can be asked. */
export function watchFiles(connection: Connection, client: ClientCapabilities): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = [{ globPattern: "**/*.{vanban,md,markdown,txt,csv,xlsx}" }];
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Lets the editor ask anew for what hangs on other files or on settings. */
export function refreshHints(
  connection: Connection,
  client: ClientCapabilities,
  options: CitationOptions,
): void {
  const { inlayHint, codeLens } = client.workspace ?? {};
  if (inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh().catch(() => undefined);
  if (codeLens?.refreshSupport && options.citedLens)
    void connection.sendRequest("workspace/codeLens/refresh").catch(() => undefined);
}
