import * as vscode from "vscode";
import { english } from "./texts-en.ts";
import { type Texts, vietnamese } from "./texts-vi.ts";

/** The texts in the language of the setting `vanthu.language`, as it is now. */
export function texts(): Texts {
  const language = vscode.workspace.getConfiguration("vanthu").get<string>("language");
  return language === "en" ? english : vietnamese;
}
