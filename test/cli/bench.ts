import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { noKnowledge } from "../../server/citations/knowledge.ts";
import { run } from "../../server/cli/run.ts";
import type { Program } from "../../server/cli/shell.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { fakeRules } from "../check/fake.ts";

/** The real command line over fake rules, so that what is tested here does not move with the rules. */
export const program: Program = {
  rules: fakeRules,
  knowledge: noKnowledge,
  version: "1.2.3",
  parse: parseDraft,
  today: () => "2026-11-21",
  serve: async () => {},
};

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. Bytes in its output come as Latin-1. */
export async function vanthu(
  args: readonly string[],
  input: string | Uint8Array = "",
  over: Partial<Program> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await run(
    args,
    { version: program.version, load: async () => ({ ...program, ...over }) },
    {
      out: (text) => {
        out += typeof text === "string" ? text : Buffer.from(text).toString("latin1");
      },
      err: (text) => {
        err += text;
      },
      input: async () => Buffer.from(input as string),
      colour: false,
    },
  );
  return { code, out, err };
}

/** A folder with files, gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = mkdtempSync(join(tmpdir(), "vanthu-test-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    at: (name: string) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Enough of a header to be recognised as a draft. */
export const HEADER = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SNV
Hà Nội, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức hội nghị tổng kết
`;

/** Root may open everything, so its rights are laid down for the while. */
export async function asUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
