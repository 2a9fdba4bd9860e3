import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reasonOf } from "../../server/cli/files.ts";
import { asUser, folderOf, HEADER, vanthu } from "./bench.ts";

describe("which files", () => {
  test("in a folder: *.vanban* always, Markdown and text if recognised, hidden folders never", async () => {
    using folder = await folderOf({
      "b.vanban": "sai",
      "a.vanban.md": "sai",
      "z.vanban.txt": "sai",
      "draft.md": `${HEADER}sai`,
      "deep/er/draft.txt": `${HEADER}sai`,
      "notes.md": "sai",
      "sheet.csv": "sai",
      ".git/x.vanban": "sai",
      "node_modules/x.vanban": "sai",
    });
    const { out } = await vanthu(["check", "--format", "json", folder.path]);
    const paths = JSON.parse(out).files.map((file: { path: string }) =>
      file.path.slice(folder.path.length + 1),
    );
    expect(paths).toEqual(["a.vanban.md", "b.vanban", "deep/er/draft.txt", "draft.md", "z.vanban.txt"]);
  });

  test("a file that is named is checked whatever it holds, and once", async () => {
    using folder = await folderOf({ "notes.md": "sai" });
    const { out } = await vanthu(["check", "--format", "json", folder.at("notes.md"), folder.at("notes.md")]);
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  test("a folder without drafts is not called clean", async () => {
    using folder = await folderOf({ "notes.md": "chợ, sữa" });
    const { code, err } = await vanthu(["check", folder.path]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("không thấy văn bản nào") });
  });

  test.each(["tasks", "review"])("%s says that a folder holds no draft", async (command) => {
    using folder = await folderOf({ "notes.md": "chợ, sữa" });
    const { code, err } = await vanthu([command, folder.path]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("không thấy văn bản nào") });
  });

  test("a link to a folder is passed over, so that a ring of links ends", async () => {
    using folder = await folderOf({ "a.vanban": "tốt" });
    mkdirSync(folder.at("sub"));
    symlinkSync(folder.path, folder.at("sub/ring"));
    expect(JSON.parse((await vanthu(["check", "--format", "json", folder.path])).out).files).toHaveLength(1);
  });

  test("a folder without the right to open it is told, the others are checked", async () => {
    using folder = await folderOf({ "a/x.vanban": "sai", "b/y.vanban": "sai", "c/z.vanban": "sai" });
    chmodSync(folder.path, 0o755);
    chmodSync(folder.at("b"), 0o000);
    const { code, out, err } = await asUser(() => vanthu(["check", "--format", "ndjson", folder.path]));
    chmodSync(folder.at("b"), 0o755);
    expect(out.trimEnd().split("\n")).toHaveLength(3);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("b: không có quyền mở") });
  });

  test.each(["\n", "\r\n", "\0"])(
    "“-” reads the list from standard input, entries ended by %j",
    async (end) => {
      using folder = await folderOf({ "a.vanban": "sai", "b c.vanban": "tốt" });
      const list = ["a.vanban", "b c.vanban"].map((name) => folder.at(name) + end).join("");
      const { code, out } = await vanthu(["check", "--format", "ndjson", "-"], list);
      expect(
        out
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line).findings.length),
      ).toEqual([1, 0]);
      expect(code).toBe(1);
    },
  );

  test("an empty list is no fault, but said", async () => {
    const { code, out, err } = await vanthu(["check", "--format", "json", "-"], "");
    expect({ code, files: JSON.parse(out).files }).toEqual({ code: 0, files: [] });
    expect(err).toContain("đầu vào chuẩn trống");
  });

  test("a pattern that no shell has resolved is named as such", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const { code, err } = await vanthu(["check", folder.at("*.txt")]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("Hãy nêu tên tệp hoặc cả thư mục"),
    });
  });

  test("a configuration that is asked for by name has to be there", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const { code, out, err } = await vanthu([
      "check",
      "--config",
      folder.at("x.json"),
      folder.at("a.vanban"),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("x.json: không có tệp");
  });

  test("no baseline is begun where there is nothing to accept", async () => {
    using folder = await folderOf({ "notes.md": "chợ, sữa" });
    const file = folder.at("moc.json");
    for (const path of [folder.path, folder.at("x.vanban")]) {
      const { code, err } = await vanthu(["baseline", "--output", file, path]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/không (?:thấy|có)/) });
    }
    expect(existsSync(file)).toBe(false);
  });
});

describe("files that are no drafts", () => {
  const LATIN = Uint8Array.from([0x43, 0xab, 0x6e, 0x67, 0x20, 0x76, 0xa8, 0x6e]); // "Công văn" in TCVN3

  test.each([
    ["binary", Uint8Array.from([80, 75, 3, 4, 0, 0]), "tệp Word"],
    ["binary with few zeros", Uint8Array.from([80, 75, 3, 0, ...Array(60).fill(97)]), "nhị phân"],
    ["in an old encoding", LATIN, "TCVN3"],
    ["too large", new Uint8Array(20 * 1024 * 1024 + 1).fill(97), "20 MB"],
  ])("%s: one clear sentence", async (_, bytes, message) => {
    using folder = await folderOf({ "a.vanban": bytes, "b.vanban": "sai" });
    const { code, out, err } = await vanthu(["check", folder.path]);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([expect.stringContaining(message)]);
    expect(out).toContain("b.vanban:1:1");
  });

  test("a folder given as --stdin-path or a directory named like a draft do no harm", async () => {
    using folder = await folderOf({ "x.vanban/inner.vanban": "sai" });
    expect((await vanthu(["check", folder.path])).code).toBe(1);
  });

  test("without the right to open it", () => {
    expect(reasonOf({ code: "EACCES" })).toContain("không có quyền mở");
  });
});

describe("encodings", () => {
  const text = "Kế hoạch\r\nsai\r\n";
  const forms: Readonly<Record<string, Uint8Array>> = {
    "UTF-8": Buffer.from(text),
    "UTF-8 with mark": Buffer.from(`\uFEFF${text}`),
    "UTF-16 LE": Buffer.from(`\uFEFF${text}`, "utf16le"),
    "UTF-16 BE": Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
    "UTF-16 without mark, LE": Buffer.from(text, "utf16le"),
    "UTF-16 without mark, BE": Buffer.from(text, "utf16le").swap16(),
  };

  test.each(Object.keys(forms))("%s is read, and written back in the same form", async (name) => {
    using folder = await folderOf({ "a.vanban": forms[name] ?? "" });
    const { out } = await vanthu(["check", "--format", "json", folder.at("a.vanban")]);
    expect(JSON.parse(out).files[0].findings[0]).toMatchObject({ line: 2, column: 1 });
    await vanthu(["check", "--fix", folder.at("a.vanban")]);
    const wanted = Buffer.from(forms[name] ?? "");
    const mended = readFileSync(folder.at("a.vanban"));
    const isWide = name.startsWith("UTF-16");
    const read = (bytes: Buffer) =>
      isWide
        ? (name.endsWith("BE") ? Buffer.from(bytes).swap16() : bytes).toString("utf16le")
        : bytes.toString();
    expect(read(mended)).toBe(read(wanted).replace("sai", "đúng"));
  });
});

describe("positions", () => {
  test("are 1-based UTF-16 units of the original text", async () => {
    const nfd = "Điều khoản ế ".normalize("NFD");
    using folder = await folderOf({ "a.vanban": `😀\u0110\r\n${nfd}😀 sai\r\n` });
    const { out } = await vanthu(["check", "--format", "json", folder.at("a.vanban")]);
    const column = nfd.length + 3 + 1;
    expect(JSON.parse(out)).toEqual({
      errors: [],
      files: [
        {
          path: folder.at("a.vanban"),
          type: null,
          findings: [
            {
              rule: "word-sai",
              severity: "error",
              message: "Không viết “sai”.",
              line: 2,
              column,
              endLine: 2,
              endColumn: column + 3,
              fix: "safe",
            },
          ],
        },
      ],
    });
  });

  test("type and fix class are told", async () => {
    using folder = await folderOf({ "a.vanban": `${HEADER}xấu cũ` });
    const [file] = JSON.parse((await vanthu(["check", "--format", "json", folder.at("a.vanban")])).out).files;
    expect(file.type).toBe("Kế hoạch");
    expect(file.findings.map(({ fix }: { fix: string }) => fix)).toEqual(["guarded", "none"]);
  });
});
