import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type DraftAnswer,
  type NewDraftParams,
  REQUEST,
  type TemplateAnswer,
} from "../server/lsp/protocol.ts";
import { withoutAccents } from "../server/text/accents.ts";
import { openDraft } from "./drafting.ts";
import { paramsOf } from "./drafts.ts";
import type { Register } from "./register.ts";
import { texts } from "./texts.ts";

/** "Văn bản mới…": type, then subject, then an untitled draft from the template with the office's values. */
export function registerNewDocument(client: BaseLanguageClient, register: Register): vscode.Disposable {
  return register("vanthu.newDocument", (type?: string, subject?: string) =>
    newDocument(client, type, subject),
  );
}

async function newDocument(
  client: BaseLanguageClient,
  type: string | undefined,
  subject: string | undefined,
): Promise<void> {
  const all = await client.sendRequest<TemplateAnswer[]>(REQUEST.templates);
  const template = all.find(({ name }) => name === type) ?? (await pick(all));
  if (!template) return;
  const about = subject ?? (template.hasSubject ? await askSubject(template) : "");
  if (about === undefined) return;
  const beside = vscode.window.activeTextEditor?.document;
  const params: NewDraftParams = {
    template: template.name,
    subject: about,
    ...(beside ? paramsOf(beside.uri) : {}),
  };
  const draft = await client.sendRequest<DraftAnswer | null>(REQUEST.newDraft, params);
  if (draft) await openDraft(draft);
}

interface Item extends vscode.QuickPickItem {
  readonly template?: TemplateAnswer;
}

async function pick(all: readonly TemplateAnswer[]): Promise<TemplateAnswer | undefined> {
  const words = texts().drafting;
  const common = all.filter(({ isCommon }) => isCommon);
  const others = all.filter(({ isCommon }) => !isCommon);
  const items = [heading(words.common), ...common.map(item), heading(words.others), ...others.map(item)];
  const chosen = await vscode.window.showQuickPick(items, {
    title: words.pickType,
    placeHolder: words.pickTypeHint,
    matchOnDescription: true,
  });
  return chosen?.template;
}

function heading(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** A name is found without its accents too, in words or, by its keyword, in one. */
function item(template: TemplateAnswer): Item {
  const { name, keyword, detail } = template;
  return { label: name, description: `${withoutAccents(name)}, ${keyword} – ${detail}`, template };
}

/** Undefined after Escape; an empty answer leaves the subject to fill in. */
function askSubject({ name }: TemplateAnswer): Thenable<string | undefined> {
  const words = texts().drafting;
  return vscode.window.showInputBox({
    title: words.askSubject(name),
    prompt: words.askSubjectHint,
    placeHolder: words.subjectExample,
  });
}
