import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sai, throwing } from "../check/fake.ts";
import { asUser, folderOf, vanthu } from "./bench.ts";

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

  test("leaves a file marked read-only as it is, though its folder would let it be replaced", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    chmodSync(folder.path, 0o777);
    chmodSync(folder.at("a.vanban"), 0o444);
    const { code, out, err } = await asUser(() => vanthu(["check", "--fix", folder.at("a.vanban")]));
    expect(out).not.toContain("Đã sửa");
    expect(code).toBe(2);
    expect(err).toContain("a.vanban: không có quyền mở");
    expect(readFileSync(folder.at("a.vanban"), "utf8")).toBe("sai");
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

  test.each(["utf8", "utf16le"] as const)(
    "with --fix a text in %s with a mark keeps both",
    async (encoding) => {
      const { out } = await vanthu(["check", "--stdin", "--fix"], Buffer.from("\uFEFFsai ế\r\n", encoding));
      expect(Buffer.from(out, "latin1").toString(encoding)).toBe("\uFEFFđúng ế\r\n");
    },
  );

  test("refuses what is no text", async () => {
    expect(await vanthu(["check", "--stdin"], Uint8Array.from([0, 1]))).toMatchObject({
      code: 2,
      err: expect.stringContaining("nhị phân"),
    });
  });
});

describe("--today", () => {
  test("is the date of a draft without one", async () => {
    using folder = await folderOf({ "a.vanban": "sai" });
    const rules = [{ ...sai, since: "2030-01-01" }];
    expect((await vanthu(["check", folder.at("a.vanban")], "", { rules })).code).toBe(0);
    for (const day of ["2030-01-01", "01/01/2030", "1/1/2030"]) {
      expect((await vanthu(["check", "--today", day, folder.at("a.vanban")], "", { rules })).code).toBe(1);
    }
    expect((await vanthu(["check", "--today", "31/02/2030", folder.at("a.vanban")])).code).toBe(2);
  });
});
