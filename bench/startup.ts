import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { longPlan } from "./draft.ts";
import { timed } from "./times.ts";

/** Milliseconds, as startup.mjs prints them. */
export interface Startup {
  readonly vscode: string;
  /** The extension's own start, the server's first answer included. */
  readonly activation: number;
  /** From opening the first draft of the window to its findings on the screen's side; activation included if cold. */
  readonly first: number;
  readonly second: number;
  /** Processor time of the server until the first findings: it does not grow when the machine is busy. NaN off Linux. */
  readonly processor: number;
  readonly characters: number;
  readonly findings: number;
}

/**
 * What VS Code calls in its extension host. With VANTHU_BENCH_COLD a draft is opened at once, as a user does, and the
 * extension starts because of it; else the start is timed alone, before any draft.
 */
export async function run(): Promise<void> {
  const {
    VANTHU_BENCH_PLAN: plan = "",
    VANTHU_BENCH_REPORT: report = "",
    VANTHU_BENCH_COLD: cold,
  } = process.env;
  const text = longPlan(readFileSync(plan, "utf8"), 20_000);
  const extension = vscode.extensions.getExtension("vanthu.vanthu");
  if (!extension) throw new Error("the extension is not installed");
  if (extension.isActive) throw new Error("the extension was started before anything was opened");
  const activation = cold ? Number.NaN : await timed(async () => extension.activate());
  let findings = 0;
  const open = async (content: string) => {
    const document = await vscode.workspace.openTextDocument({ content, language: "vanban" });
    const found = new Promise<number>((resolve) => {
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const here = uris.some((uri) => uri.toString() === document.uri.toString());
        const count = here ? vscode.languages.getDiagnostics(document.uri).length : 0;
        if (count > 0) resolve(count);
      });
    });
    await vscode.window.showTextDocument(document);
    findings = await found;
  };
  const first = await timed(() => open(text));
  const processor = serverProcessorTime(extension.extensionPath);
  const second = await timed(() => open(`${text}\n`));
  const result: Startup = {
    vscode: vscode.version,
    activation,
    first,
    second,
    processor,
    characters: text.length,
    findings,
  };
  writeFileSync(report, JSON.stringify(result));
}

/** Milliseconds, in steps of ten, from Linux's own account of the process. */
function serverProcessorTime(extensionPath: string): number {
  const read = (file: string) => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return "";
    }
  };
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const own = pids.find((pid) => read(`/proc/${pid}/cmdline`).includes(`${extensionPath}/dist/`));
  const fields = read(`/proc/${own}/stat`).split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
