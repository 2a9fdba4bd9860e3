import * as vscode from "vscode";

/** A draft and what the command line finds in it, as run.mjs serves them. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly string[];
}

interface Served {
  readonly cases: readonly Case[];
  /** Rules that look at other drafts too; left out on both sides. */
  readonly beyond: readonly string[];
}

/**
 * Runs inside the extension host of a VS Code that is nothing but a web page: opens every draft from a file system that
 * exists in memory only, and compares its findings with the command line's. Rejects with the differences.
 */
export async function run(): Promise<void> {
  const origin = (globalThis as unknown as { location: { origin: string } }).location.origin;
  const base = /^https?:/.test(origin)
    ? origin
    : vscode.Uri.parse(__ORIGIN__).toString(true).replace(/\/$/, "");
  const { cases, beyond } = (await (await fetch(`${base}/cases.json`)).json()) as Served;
  const files = new Map(
    cases.map(({ name, text }, index) => [`/${index}/${name}`, new TextEncoder().encode(text)]),
  );
  const memory = vscode.workspace.registerFileSystemProvider("memfs", inMemory(files), { isReadonly: true });
  const faults: string[] = [];
  for (const [index, { name, findings }] of cases.entries()) {
    const uri = vscode.Uri.from({ scheme: "memfs", path: `/${index}/${name}` });
    let document = await vscode.workspace.openTextDocument(uri);
    if (document.languageId !== "vanban") {
      document = await vscode.languages.setTextDocumentLanguage(document, "vanban");
    }
    await vscode.window.showTextDocument(document);
    const found = await settled(uri, findings, beyond);
    if (JSON.stringify(found) !== JSON.stringify(findings)) faults.push(difference(name, found, findings));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  }
  // One stays open for the picture.
  const [first] = files.keys();
  await vscode.window.showTextDocument(vscode.Uri.from({ scheme: "memfs", path: first ?? "/" }));
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  if (cases.length === 0) throw new Error("there are no drafts to compare");
  console.log(
    `WEB ${vscode.env.appHost} ${cases.length} drafts, ${cases.reduce((sum, { findings }) => sum + findings.length, 0)} findings`,
  );
  // The picture is taken at that word; with the end of the tests the findings go.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  memory.dispose();
  if (faults.length > 0) throw new Error(`WEB ${faults.length} drafts differ:\n${faults.join("\n")}`);
}

declare const __ORIGIN__: string;

/** The findings once they are as wanted, or what they are after ten seconds; a second of nothing is nothing. */
async function settled(
  uri: vscode.Uri,
  wanted: readonly string[],
  beyond: readonly string[],
): Promise<string[]> {
  let found: string[] = [];
  for (let tries = 0; tries < (wanted.length === 0 ? 10 : 100); tries++) {
    found = vscode.languages
      .getDiagnostics(uri)
      .filter(({ source, code }) => source === "Văn Thư" && !beyond.includes(ruleOf(code)))
      .map(line)
      .sort();
    if (wanted.length > 0 && JSON.stringify(found) === JSON.stringify(wanted)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return found;
}

const SEVERITY = ["error", "warning", "info", "hint"] as const;

/** One finding as the command line writes it: places from 1. */
function line({ code, severity, range: { start, end }, message }: vscode.Diagnostic): string {
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(":");
  return [place, ruleOf(code), SEVERITY[severity], message].join("\t");
}

function ruleOf(code: vscode.Diagnostic["code"]): string {
  return String(typeof code === "object" ? code.value : code);
}

function difference(name: string, found: readonly string[], wanted: readonly string[]): string {
  const missing = wanted.filter((one) => !found.includes(one)).map((one) => `  - ${one}`);
  const extra = found.filter((one) => !wanted.includes(one)).map((one) => `  + ${one}`);
  return [name, ...missing, ...extra].join("\n");
}

function inMemory(files: ReadonlyMap<string, Uint8Array>): vscode.FileSystemProvider {
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const get = (uri: vscode.Uri) => {
    const bytes = files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: get(uri).length }),
    readFile: get,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
