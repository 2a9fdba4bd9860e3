import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { texts } from "./texts.ts";

/** Registers a command of ours. */
export type Register = (command: string, run: (...args: never[]) => unknown) => vscode.Disposable;

/** Commands of which the user is told in plain words if they fail because the server does not run. */
export function registerFor(client: BaseLanguageClient): Register {
  return (command, run) =>
    vscode.commands.registerCommand(command, async (...args: unknown[]) => {
      try {
        return await run(...(args as never[]));
      } catch (error) {
        if (client.isRunning()) throw error;
        client.error(command, error, false);
        await sayNotRunning(client, texts().status.notRunning);
      }
    });
}

/** Says that nothing is checked, with the two ways out: the log and a new start. */
export async function sayNotRunning(client: BaseLanguageClient, message: string): Promise<void> {
  const { openLog, startAgain } = texts().server;
  const chosen = await vscode.window.showErrorMessage(message, startAgain, openLog);
  if (chosen === openLog) client.outputChannel.show();
  if (chosen === startAgain) await vscode.commands.executeCommand("vanthu.restartServer");
}
