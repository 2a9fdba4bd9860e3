import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { type Editor, startClient } from "../test/lsp/client.ts";

/** What an author meets who writes in the middle of a draft. Times in milliseconds, of each word typed. */
export interface Session {
  /** From the last key of a word to the findings of the text with it. */
  readonly findings: readonly number[];
  /** From the last key of a word to the completions asked for at once, while the findings are being looked for. */
  readonly completions: readonly number[];
  /** Resident memory of the server at the end, in megabytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** Milliseconds between two keys of a word. */
const KEY = 80;
const WORD = "thực hiện, ";

/** Types some words as a quick typist does, asking for findings after each key as an editor does. */
export async function typingSession(
  server: readonly string[],
  text: string,
  words: number,
): Promise<Session> {
  const uri = "untitled:typing";
  const editor = await startClient(server);
  editor.open(uri, text);
  await editor.diagnostics(uri);
  const line = middleOfProse(text);
  const findings: number[] = [];
  const completions: number[] = [];
  let character = 0;
  const type = (key: string) => {
    const at = { line, character };
    editor.change(uri, key, { start: at, end: at });
    character++;
    return { line, character };
  };
  for (let round = 0; round < words; round++) {
    for (const key of WORD.slice(0, -1)) {
      type(key);
      // The next key supersedes it, and an editor asks again for the newest text alone.
      void editor.request("textDocument/diagnostic", { textDocument: { uri } }).catch(() => {});
      await pause(KEY);
    }
    const position = type(WORD.slice(-1));
    const start = performance.now();
    const completion = editor
      .request("textDocument/completion", { textDocument: { uri }, position })
      .then(() => completions.push(performance.now() - start));
    await editor.diagnostics(uri);
    findings.push(performance.now() - start);
    await completion;
  }
  const memory = residentMemory(editor);
  await editor.stop();
  return { findings, completions, memory };
}

/** A long line of running text as near the middle as there is one. */
function middleOfProse(text: string): number {
  const lines = text.split("\n");
  const isProse = (line: string | undefined) =>
    line !== undefined && line.length > 60 && !/[|\t<]/.test(line);
  for (let distance = 0; distance < lines.length; distance++) {
    for (const at of [(lines.length >> 1) - distance, (lines.length >> 1) + distance]) {
      if (isProse(lines[at])) return at;
    }
  }
  return 0;
}

function residentMemory({ process: { pid } }: Editor): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
