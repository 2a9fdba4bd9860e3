import { serveNode } from "./lsp/node.ts";

// The language server as a process of its own.
serveNode();
