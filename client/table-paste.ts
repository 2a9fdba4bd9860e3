import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { REQUEST, type TableToPasteAnswer, type TableToPasteParams } from "../server/lsp/protocol.ts";
import { paramsOf } from "./drafts.ts";
import { texts } from "./texts.ts";

export const TABLE_PASTE = vscode.DocumentDropOrPasteEditKind.Empty.append("vanthu", "table");

/** Offers a copied table under "Paste As…". An ordinary paste is never touched, and nothing is asked for it. */
export function tablePaste(client: BaseLanguageClient): vscode.DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, context, token) {
      const [range] = ranges;
      if (context.triggerKind !== vscode.DocumentPasteTriggerKind.PasteAs) return undefined;
      if (!range || ranges.length > 1) return undefined;
      const [html, text] = await Promise.all([
        data.get("text/html")?.asString(),
        data.get("text/plain")?.asString(),
      ]);
      const answer: TableToPasteAnswer = await client.sendRequest(
        REQUEST.tableToPaste,
        {
          ...paramsOf(document.uri),
          position: client.code2ProtocolConverter.asPosition(range.start),
          text: text ?? "",
          ...(html ? { html } : {}),
        } satisfies TableToPasteParams,
        token,
      );
      if (!answer) return undefined;
      const edit = new vscode.DocumentPasteEdit(answer, texts().pasteTable, TABLE_PASTE);
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
}
