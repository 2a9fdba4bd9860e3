import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type EditTableAnswer,
  type EditTableParams,
  type PasteTableParams,
  REQUEST,
} from "../server/lsp/protocol.ts";
import { activeDraft, applyEdit, paramsOf, selector } from "./drafts.ts";
import type { Register } from "./register.ts";
import { TABLE_PASTE, tablePaste } from "./table-paste.ts";

/** Command → what it does with the table at the cursor. None has a key. */
const ACTIONS: Readonly<Record<string, EditTableParams["action"]>> = {
  "vanthu.table.format": "format",
  "vanthu.table.rowAbove": "row-above",
  "vanthu.table.rowBelow": "row-below",
  "vanthu.table.rowUp": "row-up",
  "vanthu.table.rowDown": "row-down",
  "vanthu.table.rowDelete": "row-delete",
  "vanthu.table.columnBefore": "column-before",
  "vanthu.table.columnAfter": "column-after",
  "vanthu.table.columnLeft": "column-left",
  "vanthu.table.columnRight": "column-right",
  "vanthu.table.columnDelete": "column-delete",
  "vanthu.table.renumber": "renumber",
  "vanthu.table.sort": "sort",
  "vanthu.table.join": "join",
  "vanthu.table.split": "split",
  "vanthu.table.toPipes": "to-pipes",
  "vanthu.table.toTabs": "to-tabs",
  "vanthu.table.toHtml": "to-html",
};

/** The commands that edit the table at the cursor: each is one step to undo, or says why nothing was done. */
export function registerTableEdits(client: BaseLanguageClient, register: Register): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(ACTIONS).map(([command, action]) =>
      register(command, () =>
        edit(client, (params) =>
          client.sendRequest(REQUEST.editTable, { ...params, action } satisfies EditTableParams),
        ),
      ),
    ),
    register("vanthu.table.paste", async () => {
      const text = await vscode.env.clipboard.readText();
      await edit(client, (params) =>
        client.sendRequest(REQUEST.pasteTable, { ...params, text } satisfies PasteTableParams),
      );
    }),
    vscode.languages.registerDocumentPasteEditProvider(selector, tablePaste(client), {
      providedPasteEditKinds: [TABLE_PASTE],
      pasteMimeTypes: ["text/html", "text/plain"],
    }),
  );
}

async function edit(
  client: BaseLanguageClient,
  ask: (params: Omit<PasteTableParams, "text">) => Promise<EditTableAnswer>,
): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document, selection } = editor;
  const version = document.version;
  const answer = await ask({
    ...paramsOf(document.uri),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  });
  if (answer.refused) void vscode.window.showInformationMessage(`Văn Thư: ${answer.refused}`);
  await applyEdit(client, document, version, answer.edit);
}
