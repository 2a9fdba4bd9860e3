import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { loadKnowledge } from "./citations/acts.ts";
import { noKnowledge } from "./citations/knowledge.ts";
import { composeEngine } from "./lsp/compose.ts";
import { startServer } from "./lsp/server.ts";
import { localToday } from "./lsp/today.ts";

// The language server as a web worker. It has no files: what it needs to read it asks of the client.
const worker = self as unknown as Worker;
startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)),
  ({ knowledge }) => composeEngine(localToday, knowledge ? loadKnowledge(knowledge) : noKnowledge),
);
