import type { Position, Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { IgnoreScope } from "../features/ignore.ts";
import type { DraftStatus } from "../features/status.ts";
import type { TableAction } from "../features/table-action.ts";
import type { TaskNode, TaskOrder } from "../features/task-tree.ts";
import type { NewDraft, Template } from "../features/templates.ts";
import type { ExportFormat } from "../tasks/export-file.ts";

/** What a client may pass when it starts the server; all of it may be left out. */
export interface StartOptions {
  /** Today, YYYY-MM-DD, in place of the clock: for tests. */
  readonly today?: string;
  /** "vi" or "en": the language of action titles and status lines. */
  readonly language?: string;
  /** URI of the folder that holds docs/: where the pages of the rules are. */
  readonly root?: string;
  /** True if the client offers the commands below; otherwise actions carry edits only. */
  readonly commands?: boolean;
  /** True if the client answers `FROM_CLIENT.readFile`: { uri } → the text of a file or null. */
  readonly readFiles?: boolean;
  /**
   * True if the client answers `FROM_CLIENT.listFiles`: { limit } → addresses of what may be a draft or a register, and
   * `FROM_CLIENT.readBytes`: { uri, limit } → base64, or null if it is not there or longer than `limit` bytes.
   */
  readonly listFiles?: boolean;
  /** The bytes of the base of acts, from a client that starts a server without files. */
  readonly knowledge?: Uint8Array;
  /** The `vanthu` settings, for clients without workspace/configuration. */
  readonly settings?: unknown;
}

/** Commands that a client may offer; the arguments are what the server sends. */
export const COMMAND = {
  /** [uri, rule, range, scope]: asks for a reason, then sends `vanthu/ignore`. */
  ignore: "vanthu.ignore",
  /** [uri, rule]: asks for a reason, then switches the rule off in the folder's vanthu.json. */
  ignoreInFolder: "vanthu.ignoreInFolder",
  /** [rule]: shows the page of the rule. */
  rulePage: "vanthu.openRulePage",
  /** [uri, position]: shows where the document is cited. */
  references: "vanthu.showReferences",
} as const;

/** Requests that the server makes of a client that says it answers them (`StartOptions`). */
export const FROM_CLIENT = {
  readFile: "vanthu/readFile",
  listFiles: "vanthu/listFiles",
  readBytes: "vanthu/readBytes",
} as const;

/** Requests beyond the protocol, on one open document if nothing else is said. */
export const REQUEST = {
  status: "vanthu/status",
  tasks: "vanthu/tasks",
  preview: "vanthu/preview",
  /** On no document: the tasks of all plans of the open folders. */
  workspaceTasks: "vanthu/workspaceTasks",
  exportTasks: "vanthu/exportTasks",
  editTable: "vanthu/editTable",
  pasteTable: "vanthu/pasteTable",
  tableToPaste: "vanthu/tableToPaste",
  ignore: "vanthu/ignore",
  fixAll: "vanthu/fixAll",
  review: "vanthu/review",
  selfCheck: "vanthu/selfCheck",
  /** On no document: the text of a vanthu.json in which a rule is off. */
  ignoreInFolder: "vanthu/ignoreInFolder",
  /** A draft that follows from the open one. */
  report: "vanthu/report",
  reply: "vanthu/reply",
  appendix: "vanthu/appendix",
  /** On no document: everything that can be begun, and one of it. */
  templates: "vanthu/templates",
  newDraft: "vanthu/newDraft",
} as const;

/** The source of every diagnostic: shown beside its message; users filter by it. */
export const SOURCE = "Văn Thư";

/** Sent to the client when what it shows may have changed without a keystroke. */
export const CHANGED = "vanthu/changed";

export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The drafts to be reviewed: one that is open, or all of the open folders. */
export interface ReviewParams {
  readonly textDocument?: TextDocumentIdentifier;
  /** YYYY-MM-DD; today if absent. */
  readonly asOf?: string;
}

/** Markdown; null if there is no draft. */
export type ReviewAnswer = string | null;

export interface IgnoreParams extends DocumentParams {
  readonly rule: string;
  readonly range: Range;
  readonly scope: IgnoreScope;
  readonly reason: string;
}

export type StatusAnswer = DraftStatus;

/** `text`: the settings file as it stands; left out if there is none. The answer is null if it is no JSON. */
export interface IgnoreInFolderParams {
  readonly text?: string;
  readonly rule: string;
  readonly reason: string;
}

export type TemplateAnswer = Template;

/** A draft to begin with, with the office's values as they hold for the document that is open beside it, if any. */
export interface NewDraftParams {
  readonly template: string;
  readonly subject?: string;
  readonly textDocument?: TextDocumentIdentifier;
}

export type DraftAnswer = NewDraft;

/** The next appendix of a draft: a snippet to insert, after the edits that number those before it. */
export interface AppendixAnswer {
  readonly version: number;
  readonly position: Position;
  readonly snippet: string;
  readonly edits: readonly TextEdit[];
}

/** The tasks of a document, in an order ("section" if it is left out). */
export interface TasksParams extends DocumentParams {
  readonly order?: TaskOrder;
}

/** All plans of the open folders and documents, a bounded number of them. */
export interface WorkspaceTasksParams {
  readonly order: TaskOrder;
}

/** A plan, table, group, unit, term or task for the tree view. */
export interface TaskAnswer extends Omit<TaskNode, "span" | "selection" | "children"> {
  readonly selection: Position;
  readonly children: readonly TaskAnswer[];
}

export interface ExportParams {
  /** Of one document; of all plans of the open folders without it. */
  readonly textDocument?: TextDocumentIdentifier;
  readonly format: ExportFormat;
}

/** A file as base64; null if there is no task. */
export interface ExportAnswer {
  readonly data: string;
  readonly tasks: number;
}

export interface EditTableParams extends DocumentParams {
  readonly position: Position;
  readonly action: TableAction;
}

/** `text`: rows from Word or Excel, parted by tabs. */
export interface PasteTableParams extends DocumentParams {
  readonly position: Position;
  readonly text: string;
}

/** What the clipboard holds, to be put at a place in the form of the nearest table. */
export interface TableToPasteParams extends PasteTableParams {
  readonly html?: string;
}

/** What to insert; null if the clipboard holds no table or the place is inside of one. */
export type TableToPasteAnswer = string | null;

/** An edit, or why there is none, in the language of the server. */
export interface EditTableAnswer {
  readonly edit?: WorkspaceEdit;
  readonly refused?: string;
}

export interface PreviewAnswer {
  readonly version: number;
  /** "Kế hoạch" and its subject. */
  readonly title: string;
  /** The inside of `<main>`; holds no markup of the document. */
  readonly html: string;
  readonly note: string;
}
