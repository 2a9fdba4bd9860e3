import * as vscode from "vscode";
import { texts } from "./texts.ts";

/** The drafts of samples/, in the order in which they are worth opening. A browser cannot list the folder. */
export const SAMPLES: readonly { readonly file: string; readonly name: string }[] = [
  { file: "ke-hoach-cchc.vanban.md", name: "Kế hoạch cải cách hành chính" },
  { file: "cong-van-khac-phuc.vanban.md", name: "Công văn báo cáo khắc phục hạn chế" },
  { file: "bao-cao-cong-tac-van-thu.vanban.txt", name: "Báo cáo công tác văn thư" },
  { file: "thong-bao-ket-luan.vanban.md", name: "Thông báo kết luận hội nghị" },
  { file: "quyet-dinh-to-cong-tac.vanban.txt", name: "Quyết định thành lập tổ công tác" },
  { file: "ke-hoach-chuyen-doi-so.vanban.md", name: "Kế hoạch chuyển đổi số" },
];

/** "Mở văn bản mẫu…": one sample as an unsaved document, or a copy of all of them in a folder of the user's choice. */
export function registerSamples(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand("vanthu.openSamples", (file?: string) => openSamples(context, file));
}

async function openSamples(context: vscode.ExtensionContext, wanted?: string): Promise<void> {
  const words = texts().samples;
  const one = SAMPLES.map(({ file, name }) => ({ label: `$(file) ${name}`, detail: file, file }));
  const all = { label: `$(folder) ${words.copyAll}`, detail: words.copyAllDetail, file: undefined };
  const chosen =
    one.find(({ file }) => file === wanted) ??
    (await vscode.window.showQuickPick([...one, all], {
      title: words.pick,
      placeHolder: words.pickHint,
      matchOnDetail: true,
    }));
  if (chosen?.file !== undefined) await openSample(context, chosen.file);
  else if (chosen) await copyAll(context);
}

/** The package's own file stays as it is: what opens is a text that was never saved. */
async function openSample(context: vscode.ExtensionContext, file: string): Promise<void> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(context, file)));
  const document = await vscode.workspace.openTextDocument({ language: "vanban", content });
  await vscode.window.showTextDocument(document);
}

async function copyAll(context: vscode.ExtensionContext): Promise<void> {
  const words = texts().samples;
  const [parent] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: words.copyHere,
      title: words.pick,
    })) ?? [];
  if (!parent) return;
  const folder = vscode.Uri.joinPath(parent, words.folder);
  if (await exists(folder)) {
    void vscode.window.showWarningMessage(words.exists(words.folder));
    return;
  }
  for (const { file } of SAMPLES) {
    const bytes = await vscode.workspace.fs.readFile(uriOf(context, file));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, file), bytes);
  }
  await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: true });
}

function uriOf(context: vscode.ExtensionContext, file: string): vscode.Uri {
  return vscode.Uri.joinPath(context.extensionUri, "samples", file);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
