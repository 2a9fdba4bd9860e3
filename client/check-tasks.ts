import * as vscode from "vscode";
import { texts } from "./texts.ts";

/** The type of our tasks in tasks.json: what to run is the command line after `vanthu`. */
const TYPE = "vanthu";

/** What is offered for every folder without a tasks.json. */
const OFFERED = {
  check: ["check", "."],
  report: ["check", "--report", "."],
  review: ["review", "."],
  list: ["tasks", "."],
} as const;

/** Offers the command line as tasks, for folders on disk: whole folders without opening each draft. */
export function registerCheckTasks(context: vscode.ExtensionContext): vscode.Disposable {
  const commandLine = vscode.Uri.joinPath(context.extensionUri, "dist", "cli.js").fsPath;
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === "file")
        .flatMap((folder) =>
          Object.entries(OFFERED).map(([name, args]) =>
            taskOf(
              { type: TYPE, args },
              folder,
              texts().folderTasks[name as keyof typeof OFFERED],
              commandLine,
            ),
          ),
        ),
    resolveTask: ({ definition, scope, name }) => {
      const folder = typeof scope === "object" ? scope : vscode.workspace.workspaceFolders?.[0];
      // The very definition of the file must come back, or the editor takes the task for another one.
      return folder?.uri.scheme === "file" ? taskOf(definition, folder, name, commandLine) : undefined;
    },
  });
}

function taskOf(
  definition: vscode.TaskDefinition,
  folder: vscode.WorkspaceFolder,
  name: string,
  commandLine: string,
): vscode.Task {
  const args: readonly string[] = Array.isArray(definition.args) ? definition.args.map(String) : [];
  // The editor's own program is Node when it is asked to be, so a clerk needs nothing else installed.
  const execution = new vscode.ProcessExecution(process.execPath, [commandLine, ...args], {
    cwd: folder.uri.fsPath,
    env: { ELECTRON_RUN_AS_NODE: "1" },
  });
  const matchers = ["$vanthu-error", "$vanthu-warning", "$vanthu-info", "$vanthu-hint"];
  const task = new vscode.Task(definition, folder, name, "Văn Thư", execution, matchers);
  task.presentationOptions = { clear: true, showReuseMessage: false };
  return task;
}
