/// <reference types="mocha" />
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { DEPARTMENT } from "../../fixtures/office.ts";
import { diagnosticsOf, has, open, until, untitled } from "./workspace.ts";

/** Runs a command that opens a draft, and gives its document. */
async function opened(command: string, ...args: unknown[]): Promise<vscode.TextDocument> {
  const before = vscode.window.activeTextEditor?.document;
  await vscode.commands.executeCommand(command, ...args);
  await until(
    () => vscode.window.activeTextEditor?.document,
    (document) => document !== before && (document?.lineCount ?? 0) > 1,
  );
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document && document !== before, "no draft was opened");
  return document;
}

/** Opens a text that was never saved. */
async function draftOf(content: string): Promise<vscode.TextDocument> {
  const document = await untitled(content);
  await diagnosticsOf(document, (found) => found.length > 0);
  return document;
}

async function copyOfPlan(): Promise<vscode.TextDocument> {
  return draftOf((await open("ke-hoach.vanban.md")).getText());
}

function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `“${text}” is not in the draft`);
  return document.positionAt(at);
}

suite("drafting from the first word", () => {
  suiteSetup(async () => {
    const settings = vscode.workspace.getConfiguration("vanthu");
    await settings.update("office", DEPARTMENT, vscode.ConfigurationTarget.Workspace);
    await open("ke-hoach.vanban.md");
  });
  suiteTeardown(() =>
    vscode.workspace
      .getConfiguration("vanthu")
      .update("office", undefined, vscode.ConfigurationTarget.Workspace),
  );
  teardown(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  test("a new document comes from its template, with the office's values and nothing to find fault with", async () => {
    const document = await opened("vanthu.newDocument", "Kế hoạch", "Công tác văn thư, lưu trữ năm 2026");
    assert.equal(document.languageId, "vanban");
    assert.ok(document.isUntitled);
    const text = document.getText();
    assert.match(text, /^ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n/);
    assert.match(text, /Số: {7}\/KH-SNV\nLâm Đồng, ngày {7}tháng \d+ năm \d{4}/);
    assert.match(text, /KẾ HOẠCH\nCông tác văn thư, lưu trữ năm 2026\n/);
    assert.match(text, /KT\. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Thị Minh/);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const heavy = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      heavy.map(({ message }) => message),
      [],
    );
  });

  test("a report takes over the tasks of the plan", async () => {
    await copyOfPlan();
    const report = await opened("vanthu.reportFromPlan");
    assert.match(report.getText(), /BÁO CÁO\nKết quả thực hiện Kế hoạch /);
    assert.match(
      report.getText(),
      /\| STT \| Nội dung công việc \| Đơn vị chủ trì \| Thời gian hoàn thành \| Kết quả thực hiện \|/,
    );
    assert.match(report.getText(), /Tập huấn sử dụng/);
  });

  test("a reply names the number and date of the document that is open", async () => {
    await copyOfPlan();
    const reply = await opened("vanthu.replyTo");
    assert.match(reply.getText(), /\nV\/v trả lời Kế hoạch số /);
  });

  test("an appendix and a task table are added to the open draft", async () => {
    const document = await draftOf(
      "SỞ NỘI VỤ\nSố: 5/KH-SNV\n\nKẾ HOẠCH\nCông tác năm 2026\n\nNội dung\n\nNơi nhận:\n- Lưu: VT\n",
    );
    await vscode.commands.executeCommand("vanthu.newAppendix");
    await until(
      () => document.getText(),
      (text) => text.includes("Phụ lục\n"),
    );
    assert.match(document.getText(), /\nPhụ lục\nTIÊU ĐỀ CỦA PHỤ LỤC\n\(Kèm theo Kế hoạch số 5\/KH-SNV/);
    await vscode.commands.executeCommand("vanthu.newTaskTable");
    await until(
      () => document.getText(),
      (text) => text.includes("| STT |"),
    );
    assert.match(document.getText(), /\| STT \| Nội dung công việc \|/);
  });

  test("completion offers what is missing at the head of a line, and nothing inside a syllable", async () => {
    const document = await draftOf("SỞ NỘI VỤ\nSố: 5/KH-SNV\n\nKẾ HOẠCH\nCông tác năm 2026\n\nNội dung\n\n");
    const labels = async (at: vscode.Position) => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        at,
      );
      return list.items
        .filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet)
        .map(({ label, commitCharacters }) => {
          assert.equal(commitCharacters?.length ?? 0, 0);
          return typeof label === "string" ? label : label.label;
        });
    };
    const end = document.positionAt(document.getText().length);
    const found = await until(
      () => labels(end),
      (all) => all.includes("Nơi nhận"),
    );
    assert.ok(found.includes("Nơi nhận"), found.join(", "));
    assert.ok(found.includes("I. MỤC ĐÍCH, YÊU CẦU"), found.join(", "));
    assert.deepEqual(await labels(positionOf(document, "ung\n")), []);
  });

  test("formatting lays the draft out and changes no word", async () => {
    const document = await draftOf(
      "SỞ NỘI VỤ  \nSố: 5/KH-SNV\n\n\n\nKẾ HOẠCH\nCông tác năm 2026\n\n•Nội dung\n\n|A|B|\n|-|-|\n|một hai|ba|\n",
    );
    await vscode.commands.executeCommand("editor.action.formatDocument");
    await until(
      () => document.getText(),
      (text) => text.includes("- Nội dung"),
    );
    assert.equal(
      document.getText(),
      "SỞ NỘI VỤ\nSố: 5/KH-SNV\n\nKẾ HOẠCH\nCông tác năm 2026\n\n- Nội dung\n\n| A       | B   |\n| ------- | --- |\n| một hai | ba  |\n",
    );
  });

  test("renaming an abbreviation reaches every place", async () => {
    const document = await draftOf(
      "SỞ NỘI VỤ\nSố: 5/KH-CCHC\n\nKẾ HOẠCH\nCông tác năm 2026\n\nCải cách hành chính (CCHC) năm nay; CCHC là việc chung\n",
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      positionOf(document, "CCHC là"),
      "CCNN",
    );
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /\(CCNN\) năm nay; CCNN là/);
    assert.match(document.getText(), /KH-CCHC/);
  });

  test("an abbreviation says where it is introduced, leads there and shows its places", async () => {
    const document = await draftOf(
      "SỞ NỘI VỤ\nSố: 5/KH-CCHC\n\nKẾ HOẠCH\nCông tác năm 2026\n\nCải cách hành chính (CCHC) năm nay; CCHC là việc chung\n",
    );
    const at = positionOf(document, "CCHC là");
    const { uri } = document;
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      uri,
      at,
    );
    const said = hover?.contents.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
    assert.match(
      said ?? "",
      /\*\*CCHC\*\*: Cải cách hành chính\n\nChữ viết tắt giới thiệu ở dòng 7, có ở 2 chỗ/,
    );
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      uri,
      at,
    );
    assert.ok(place?.range.start.isEqual(positionOf(document, "CCHC) năm")));
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      uri,
      at,
    );
    assert.deepEqual(
      marked.map(({ range }) => document.getText(range)),
      ["CCHC", "CCHC"],
    );
  });

  test("semantic tokens tell what citations are", async () => {
    const document = await draftOf(
      "SỞ NỘI VỤ\nSố: 5/KH-SNV\n\nKẾ HOẠCH\nCông tác năm 2026\n\nCăn cứ Nghị định số 110/2004/NĐ-CP\n",
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ["citation", "abbreviation", "date", "unit"]);
    assert.ok(tokens.data.length >= 5);
    assert.equal(tokens.data[2], "110/2004/NĐ-CP".length);
  });

  test("a rule ignored in the folder is off in vanthu.json, with the reason, and the finding goes", async () => {
    const document = await open("ke-hoach.vanban.md");
    const isFound = (found: readonly vscode.Diagnostic[]) => has(found, "cite-so-word");
    await diagnosticsOf(document, isFound);
    const original = vscode.window.showInputBox;
    (vscode.window as { showInputBox: unknown }).showInputBox = async () => "theo quy chế của Sở";
    try {
      await vscode.commands.executeCommand("vanthu.ignoreInFolder", document.uri.toString(), "cite-so-word");
    } finally {
      (vscode.window as { showInputBox: unknown }).showInputBox = original;
    }
    const file = vscode.Uri.joinPath(document.uri, "..", "vanthu.json");
    try {
      await diagnosticsOf(document, (found) => found.length > 0 && !isFound(found));
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.match(text, /\/\/ theo quy chế của Sở\n\s+"cite-so-word": "off"/);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await diagnosticsOf(document, isFound);
  });
});
