import type { Knowledge } from "../citations/knowledge.ts";
import { parseDraft } from "../draft/parse.ts";
import { readKnowledge } from "../lsp/knowledge-file.ts";
import { localToday } from "../lsp/today.ts";
import { rules } from "../rules/index.ts";
import type { Program } from "./shell.ts";

/** The real parts. */
export function createProgram(version: string): Program {
  let knowledge: Knowledge | undefined;
  return {
    rules,
    // Read when it is first asked for: `vanthu rules` needs no acts.
    get knowledge() {
      knowledge ??= readKnowledge();
      return knowledge;
    },
    version,
    parse: parseDraft,
    today: localToday,
    // Loaded when it is asked for: the other commands need no protocol.
    serve: async () => (await import("../lsp/node.ts")).serveNode(),
  };
}
