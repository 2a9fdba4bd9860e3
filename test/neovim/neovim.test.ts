import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureNeovim, root } from "../../scripts/install.mjs";
import { buildCli } from "./build-cli.ts";

/** The settings exactly as the page tells users to write them. */
const settings =
  /```lua\n([\s\S]*?)```/.exec(readFileSync(path.join(root, "docs/neovim.md"), "utf8"))?.[1] ?? "";

interface Session {
  readonly error?: string;
  readonly found: readonly { rule: string; line: number; severity: number; message: string }[];
  readonly fixed: { readonly title: string; readonly rule: string };
  readonly left: number;
  readonly text: readonly string[];
}

let scratch: string;
let neovim: string;
let cli: string;

beforeAll(async () => {
  neovim = await ensureNeovim();
  scratch = mkdtempSync(path.join(tmpdir(), "vanthu-neovim-"));
  cli = await buildCli(scratch);
  const command = path.join(scratch, "vanthu");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(command, 0o755);
}, 600_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("Neovim shows the findings of the command line, and a fix from its menu mends the text", () => {
  const file = path.join(scratch, "thu.vanban.md");
  writeFileSync(file, readFileSync(path.join(root, "test/editor/workspace/ke-hoach.vanban.md")));
  writeFileSync(path.join(scratch, "init.lua"), settings);
  const report = path.join(scratch, "report.json");
  const { stderr } = spawnSync(
    neovim,
    [
      "--headless",
      "-u",
      path.join(scratch, "init.lua"),
      "-c",
      `luafile ${path.join(root, "test/neovim/session.lua")}`,
    ],
    {
      cwd: scratch,
      encoding: "utf8",
      timeout: 60_000,
      env: {
        ...process.env,
        HOME: scratch,
        PATH: `${scratch}${path.delimiter}${process.env.PATH}`,
        VANTHU_FILE: file,
        VANTHU_REPORT: report,
      },
    },
  );
  const session = JSON.parse(read(report) ?? JSON.stringify({ error: stderr })) as Session;
  expect(session.error).toBeUndefined();

  const inNeovim = session.found
    .map(({ rule, line, severity, message }) => `${line} ${rule} ${severity} ${message}`)
    .sort();
  expect(inNeovim.length).toBeGreaterThan(3);
  expect(inNeovim).toEqual(onCommandLine(file).sort());

  const before = readFileSync(file, "utf8");
  const after = session.text.join("\n");
  expect(session.fixed.title).toMatch(/^Sửa|^Thêm|^Bỏ|^Viết|^Xóa|^Ghi|^Chèn|^Đổi|^Thay/);
  expect(after.trimEnd()).not.toBe(before.trimEnd());
  expect(session.left).toBeLessThan(session.found.length);
}, 90_000);

function onCommandLine(file: string): string[] {
  const level = { error: 1, warning: 2, info: 3, hint: 4 } as const;
  let output = "";
  try {
    output = execFileSync(process.execPath, [cli, "check", "--format", "json", file], { encoding: "utf8" });
  } catch (failure) {
    // Exit code 1: there are errors.
    output = (failure as { stdout: string }).stdout;
  }
  const { files } = JSON.parse(output) as {
    files: { findings: { rule: string; line: number; severity: keyof typeof level; message: string }[] }[];
  };
  return files.flatMap(({ findings }) =>
    findings.map(({ rule, line, severity, message }) => `${line} ${rule} ${level[severity]} ${message}`),
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
