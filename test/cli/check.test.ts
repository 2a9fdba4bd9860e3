import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reasonOf } from "../../server/cli/files.ts";
import { sai, throwing } from "../check/fake.ts";
import { folderOf, HEADER, vanthu } from "./bench.ts";

describe("exit codes", () => {
  test.each([
    ["nothing found", "tốt", 0],
    ["warnings only", "xấu", 0],
    ["an error", "sai", 1],
  ])("%s", async (_, text, code) => {
    using folder = await folderOf({ "a.vanban": text });
    expect((await vanthu(["check", folder.at("a.vanban")])).code).toBe(code);
  });

  test("a file that cannot be read gives 2; the others are still checked", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const { code, out, err } = await vanthu(["check", folder.at("none.vanban"), folder.at("a.vanban")]);
    expect(code).toBe(2);
    expect(err).toContain("none.vanban: không có tệp hoặc thư mục này");
    expect(out).toContain("[word-sai]");
  });

  test("a rule that failed is told, and never ends with 0", async () => {
    using folder = await folderOf({ "a.vanban": "tốt", "b.vanban": "sai" });
    const clean = await vanthu(["check", folder.at("a.vanban")], "", { rules: [throwing, sai] });
    expect(clean).toMatchObject({ code: 2, err: expect.stringContaining("word-throwing gặp lỗi khi chạy") });
    expect((await vanthu(["check", folder.at("b.vanban")], "", { rules: [throwing, sai] })).code).toBe(1);
  });

  test.each([
    [["check"], "Cần ít nhất một tệp"],
    [["check", "--fromat", "json", "x"], "có lẽ là --format"],
    [["check", "--format", "xml", "x"], "--format cần là một trong"],
    [["check", "--format"], "--format cần một giá trị"],
    [["check", "--fix=yes", "x"], "--fix không nhận giá trị"],
    [["check", "--today", "2026-02-30", "x"], "ngày có thật"],
    [["check", "--fix", "--diff", "x"], "không dùng cùng nhau"],
    [["check", "--diff", "--format", "json", "x"], "không dùng cùng --format"],
    [["check", "--diff", "--report", "x"], "không dùng cùng --format"],
    [["check", "--report", "--format", "json", "x"], "--report chỉ in dạng text"],
    [["check", "--stdin", "x"], "--stdin không nhận thêm"],
    [["check", "--stdin-path", "y", "x"], "--stdin-path chỉ dùng cùng --stdin"],
    [["check", "--baseline", "/nope.json", "x"], "không có tệp"],
    [["chek", "x"], "có lẽ là “check”"],
    [["help", "chek"], "có lẽ là “check”"],
    [["lsp"], "--stdio"],
  ])("%j is explained in Vietnamese and ends with 2", async (args, message) => {
    const { code, out, err } = await vanthu(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test("help and version end with 0", async () => {
    expect(await vanthu(["--version"])).toEqual({ code: 0, out: "vanthu 1.2.3\n", err: "" });
    expect((await vanthu(["--help"])).out).toContain("Cách dùng");
    expect((await vanthu(["check", "--help"])).out).toContain("--stdin-path");
    expect((await vanthu([])).code).toBe(2);
  });
});

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

  test("a link to a folder is passed over, so that a ring of links ends", async () => {
    using folder = await folderOf({ "a.vanban": "tốt" });
    mkdirSync(folder.at("sub"));
    symlinkSync(folder.path, folder.at("sub/ring"));
    expect(JSON.parse((await vanthu(["check", "--format", "json", folder.path])).out).files).toHaveLength(1);
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

  test("an empty list is no fault", async () => {
    expect((await vanthu(["check", "-"], "")).code).toBe(0);
  });
});

describe("files that are no drafts", () => {
  const LATIN = Uint8Array.from([0x43, 0xab, 0x6e, 0x67, 0x20, 0x76, 0xa8, 0x6e]); // "Công văn" in TCVN3

  test.each([
    ["binary", Uint8Array.from([80, 75, 3, 4, 0, 0]), "nhị phân"],
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

describe("--fix", () => {
  test("writes safe fixes only, keeps mode and other bytes, leaves no temporary file", async () => {
    using folder = await folderOf({ "a.vanban": "sai\txấu\r\n\u00a0sai" });
    chmodSync(folder.at("a.vanban"), 0o640);
    const { code, out } = await vanthu(["check", "--fix", folder.at("a.vanban")]);
    expect(readFileSync(folder.at("a.vanban"), "utf8")).toBe("đúng\txấu\r\n\u00a0đúng");
    expect(statSync(folder.at("a.vanban")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(["a.vanban"]);
    expect(code).toBe(0);
    expect(out).toContain("Đã sửa 2 chỗ");
    expect(out).toContain("[word-xau]");
  });

  test("writes through a link and leaves the link", async () => {
    using folder = await folderOf({ "real.vanban": "sai" });
    symlinkSync(folder.at("real.vanban"), folder.at("link.vanban"));
    await vanthu(["check", "--fix", folder.at("link.vanban")]);
    expect(readFileSync(folder.at("real.vanban"), "utf8")).toBe("đúng");
    expect(readdirSync(folder.path).sort()).toEqual(["link.vanban", "real.vanban"]);
  });

  test("does not touch a file without safe fixes", async () => {
    using folder = await folderOf({ "a.vanban": "xấu" });
    const before = statSync(folder.at("a.vanban"), { bigint: true });
    await vanthu(["check", "--fix", folder.at("a.vanban")]);
    const after = statSync(folder.at("a.vanban"), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test("--diff shows what would change and changes nothing", async () => {
    using folder = await folderOf({ "a.vanban": "một\nsai\nba\n" });
    const { code, out } = await vanthu(["check", "--diff", folder.at("a.vanban")]);
    expect(out.split("\n").slice(2)).toEqual(["@@ -1,3 +1,3 @@", " một", "-sai", "+đúng", " ba", ""]);
    expect(code).toBe(1);
    expect(readFileSync(folder.at("a.vanban"), "utf8")).toBe("một\nsai\nba\n");
  });
});

describe("--stdin", () => {
  test("judges standard input under the name given", async () => {
    const { code, out } = await vanthu(["check", "--stdin", "--stdin-path", "x/kh.vanban"], "sai");
    expect(out).toContain("x/kh.vanban:1:1: lỗi:");
    expect(code).toBe(1);
  });

  test("with --fix the mended text comes out, and nothing else", async () => {
    const { out, err } = await vanthu(["check", "--stdin", "--fix"], "sai, xấu\r\n");
    expect(out).toBe("đúng, xấu\r\n");
    expect(err).toContain("[word-xau]");
  });

  test("refuses what is no text", async () => {
    expect(await vanthu(["check", "--stdin"], Uint8Array.from([0, 1]))).toMatchObject({
      code: 2,
      err: expect.stringContaining("nhị phân"),
    });
  });
});

describe("vanthu.json", () => {
  test("the nearest one wins, and --config beats it", async () => {
    using folder = await folderOf({
      "vanthu.json": '{"rules": {"word-sai": "off"}}',
      "a.vanban": "sai",
      "sub/vanthu.json": '{"rules": {"word-sai": "hint"}}',
      "sub/deep/b.vanban": "sai",
      "other.json": '{"rules": {"word-sai": "warning"}}',
    });
    const severities = async (...args: string[]) => {
      const { out } = await vanthu(["check", "--format", "json", ...args, folder.path]);
      return JSON.parse(out).files.map(
        (file: { findings: { severity: string }[] }) => file.findings[0]?.severity ?? "-",
      );
    };
    expect(await severities()).toEqual(["-", "hint"]);
    expect(await severities("--config", folder.at("other.json"))).toEqual(["warning", "warning"]);
  });

  test("a broken one is told once, at its place, and the check goes on with the defaults", async () => {
    using folder = await folderOf({
      "vanthu.json": '{\n  "rules": {"word-sai": "loud"}\n}',
      "a.vanban": "xấu",
      "b.vanban": "xấu",
    });
    const { code, out, err } = await vanthu(["check", folder.path]);
    expect(err).toMatch(/^\S*vanthu\.json:2:25: lỗi: Cần là một mức .*\n$/);
    expect(out).toContain("2 cảnh báo");
    expect(code).toBe(2);
  });

  test("vanthu config says what holds and who set it", async () => {
    using folder = await folderOf({
      "vanthu.json":
        '{"rules": {"word-sai": "off"}, "bodies": {"SNV": "Sở Nội vụ"}, "office": {"place": "Lâm Đồng"}}',
      "sub/a.vanban": "",
    });
    for (const path of [folder.at("sub/a.vanban"), folder.path]) {
      const { code, out } = await vanthu(["config", path]);
      expect(out).toMatch(/word-sai\s+off\s+\(\S*vanthu\.json\)/);
      expect(out).toMatch(/word-xau\s+warning\s+\(mặc định\)/);
      expect(out).toMatch(/SNV → Sở Nội vụ\s+\(\S*vanthu\.json\)/);
      expect(out).toMatch(/place → Lâm Đồng\s+\(\S*vanthu\.json\)/);
      expect(code).toBe(0);
    }
  });
});

describe("baseline", () => {
  test("accepts what is there, shows what is new, prunes what is gone", async () => {
    using folder = await folderOf({ "a.vanban": "Một sai.\n", "b.vanban": "Hai sai.\n" });
    const output = ["--output", folder.at("moc.json")];
    const baseline = ["--baseline", folder.at("moc.json")];
    expect((await vanthu(["baseline", ...output, folder.path])).out).toContain("đã ghi nhận 2 mục");
    expect((await vanthu(["check", ...baseline, folder.path])).code).toBe(0);

    const { writeFileSync } = await import("node:fs");
    writeFileSync(folder.at("a.vanban"), "Mới.\n\nMột sai.\nBa sai.\n");
    writeFileSync(folder.at("b.vanban"), "Hai đúng.\n");
    const { code, out } = await vanthu(["check", "--format", "json", ...baseline, folder.path]);
    expect(code).toBe(1);
    expect(
      JSON.parse(out).files.map((file: { findings: { line: number }[] }) =>
        file.findings.map(({ line }) => line),
      ),
    ).toEqual([[4], []]);

    expect((await vanthu(["baseline", "--prune", ...output, folder.path])).out).toContain(
      "bỏ 1 mục, còn 1 mục",
    );
    expect(JSON.parse(readFileSync(folder.at("moc.json"), "utf8")).files).toEqual({
      "a.vanban": { "word-sai": [expect.any(String)] },
    });
  });

  test("refuses a file that is no baseline, and a prune of nothing", async () => {
    using folder = await folderOf({ "a.vanban": "sai", "moc.json": "[]" });
    expect((await vanthu(["check", "--baseline", folder.at("moc.json"), folder.path])).err).toContain(
      "không phải tệp mốc",
    );
    expect(
      (await vanthu(["baseline", "--prune", "--output", folder.at("none.json"), folder.path])).code,
    ).toBe(2);
    expect(existsSync(folder.at("none.json"))).toBe(false);
  });
});

describe("--today", () => {
  test("is the date of a draft without one", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const rules = [{ ...sai, since: "2030-01-01" }];
    expect((await vanthu(["check", folder.at("a.vanban")], "", { rules })).code).toBe(0);
    expect(
      (await vanthu(["check", "--today", "2030-01-01", folder.at("a.vanban")], "", { rules })).code,
    ).toBe(1);
  });
});
