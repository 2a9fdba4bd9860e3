import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { REQUEST } from "../server/lsp/protocol.ts";
import { mayBeDraft } from "./client.ts";

/** Pages of the self-check: read-only, made when they are opened. */
const SCHEME = "vanthu-tu-kiem-tra";

/** "Tự kiểm tra": a page that says what runs, on what, and why nothing may be shown. It holds no text of the draft. */
export function registerSelfCheck(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? "",
    }),
    vscode.commands.registerCommand("vanthu.selfCheck", async () => {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: "Tự kiểm tra Văn Thư.md" });
      pages.set(uri.toString(), await page(context, client));
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }),
  );
}

async function page(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<string> {
  const document = vscode.window.activeTextEditor?.document;
  const head = mayBeDraft(document) ? await ofDocument(client, document) : notRead(document);
  const config = vscode.workspace.getConfiguration();
  const isShown = config.get<boolean>("problems.visibility") !== false;
  const { version } = context.extension.packageJSON as { version: string };
  return [
    head.trimEnd(),
    "",
    "## Môi trường",
    "",
    `- Văn Thư ${version}, VS Code ${vscode.version}, ${vscode.env.uiKind === vscode.UIKind.Web ? "trong trình duyệt" : "trên máy tính"}.`,
    `- Bộ kiểm tra: ${client.isRunning() ? "đang chạy" : "không chạy; dùng lệnh “Khởi động lại bộ kiểm tra” rồi xem nhật ký"}.`,
    `- Hiển thị lỗi của VS Code (problems.visibility): ${isShown ? "bật" : "tắt, vì vậy lỗi không hiện ra"}.`,
    `- Thư mục được tin cậy: ${vscode.workspace.isTrusted ? "có" : "không (chế độ hạn chế; Văn Thư vẫn kiểm tra đủ)"}.`,
    "- Không có dữ liệu nào được gửi ra ngoài máy.",
    "",
  ].join("\n");
}

async function ofDocument(client: BaseLanguageClient, document: vscode.TextDocument): Promise<string> {
  const params = { textDocument: { uri: document.uri.toString() } };
  const answer = await client.sendRequest<string | null>(REQUEST.selfCheck, params).then(
    (text) => text,
    () => null,
  );
  return (
    answer ?? "# Tự kiểm tra Văn Thư\n\n- Bộ kiểm tra không trả lời, hoặc văn bản lớn hơn mức được đọc.\n"
  );
}

function notRead(document: vscode.TextDocument | undefined): string {
  const why = document
    ? `Ngôn ngữ của tệp đang mở là “${document.languageId}”. Văn Thư chỉ đọc “Văn bản hành chính”, Markdown và văn bản thuần.`
    : "Chưa mở văn bản nào.";
  return `# Tự kiểm tra Văn Thư\n\n- ${why}\n`;
}
