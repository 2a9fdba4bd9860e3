import { spawn } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The real entry, bundled as esbuild.mjs does it, in a process of its own. */
const folder = mkdtempSync(join(tmpdir(), "vanthu-entry-"));
const cli = join(folder, "cli.js");
const root = fileURLToPath(new URL("../../", import.meta.url));

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ["server/cli/main.ts"],
    outfile: cli,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  mkdirSync(join(folder, "data"));
  copyFileSync(join(root, "server/citations/acts.dat"), join(folder, "data/acts.dat"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `keepOpen` leaves standard input open behind the input, as an editor does. `cut` closes the output after so many characters. */
function vanthu(args: readonly string[], input = "", keepOpen = false, cut = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => {
    out += data;
    if (out.length > cut) child.stdout.destroy();
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  child.stdin.on("error", () => undefined);
  if (keepOpen) child.stdin.write(input);
  else child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

describe("the entry", () => {
  test("names its own missing data, and not the draft, as what is missing", async () => {
    writeFileSync(join(folder, "b.vanban"), "SỞ NỘI VỤ\nSố: 49/KH-SNV\n\nKẾ HOẠCH\nTổ chức hội nghị\n");
    const [data, away] = [join(folder, "data/acts.dat"), join(folder, "data/away.dat")];
    renameSync(data, away);
    try {
      const { code, err } = await vanthu(["check", "b.vanban"]);
      expect(err).toContain("data/acts.dat");
      expect(err).not.toContain("không có tệp hoặc thư mục này");
      expect(code).toBe(2);
    } finally {
      renameSync(away, data);
    }
  });

  test("judges with the real rules and ends with their code", async () => {
    writeFileSync(join(folder, "a.vanban"), "SỞ NỘI VỤ\nSố: 4849 /KH-SNV\n\nKẾ HOẠCH\nTổ chức hội nghị\n");
    const { code, out, err } = await vanthu([
      "check",
      "--format",
      "json",
      "--today",
      "2026-11-21",
      "a.vanban",
    ]);
    expect(err).toBe("");
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ path: "a.vanban", type: "Kế hoạch" });
    expect(file.findings.map(({ line }: { line: number }) => line)).toContain(2);
    expect(code).toBe(
      file.findings.some(({ severity }: { severity: string }) => severity === "error") ? 1 : 0,
    );
  });

  test("reads standard input", async () => {
    const { out } = await vanthu(["check", "--stdin", "--stdin-path", "x.vanban"], "Số: 4849 /KH-SNV\n");
    expect(out).toContain("x.vanban:1:");
  });

  test("ends quietly when its reader has seen enough", async () => {
    writeFileSync(join(folder, "long.vanban"), "Căn cứ  Nghị định  số 1 ,\n".repeat(5000));
    const { err } = await vanthu(["check", "long.vanban"], "", false, 1000);
    expect(err).toBe("");
  });

  test.runIf(existsSync("/dev/full"))("says why a result could not be written", async () => {
    writeFileSync(join(folder, "a.vanban"), "Căn cứ  Nghị định  số 1 ,\n");
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [cli, "check", "a.vanban"], {
      cwd: folder,
      stdio: ["ignore", full, "pipe"],
    });
    let err = "";
    child.stderr?.on("data", (data) => {
      err += data;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    closeSync(full);
    expect({ code, err }).toEqual({
      code: 2,
      err: "vanthu: không in được kết quả: ổ đĩa đã đầy, chưa ghi được.\n",
    });
  });

  test("a wrong command ends with 2", async () => {
    expect((await vanthu(["chek"])).code).toBe(2);
  });

  test("serves the language server until it is told to exit", async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const params = { processId: null, rootUri: null, capabilities: {} };
    const conversation = [
      message({ id: 1, method: "initialize", params }),
      message({ method: "initialized", params: {} }),
      message({ id: 2, method: "shutdown" }),
      message({ method: "exit" }),
    ];
    const { code, out } = await vanthu(["lsp", "--stdio"], conversation.join(""), true);
    expect(out).toContain('"id":1,"result":{');
    expect(code).toBe(0);
  });
});
