import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folderOf, vanthu } from "./bench.ts";

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

  test("one that cannot be read is told, and still hides those above it", async () => {
    using folder = await folderOf({ "vanthu.json": '{"rules": {"word-sai": "off"}}', "sub/a.vanban": "sai" });
    mkdirSync(folder.at("sub/vanthu.json"));
    const { code, out, err } = await vanthu(["check", folder.at("sub/a.vanban")]);
    expect(err).toContain("vanthu.json: là thư mục, cần một tệp.");
    expect(out).toContain("[word-sai]");
    expect(code).toBe(1);
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
      expect(out.indexOf("word-sai")).toBeLessThan(out.indexOf("Quy tắc giữ mặc định:"));
      expect(out.indexOf("word-xau")).toBeGreaterThan(out.indexOf("Quy tắc giữ mặc định:"));
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

  test("forgets what was accepted in a file that is gone, and keeps that of one that is not named", async () => {
    using folder = await folderOf({ "a.vanban": "sai", "b.vanban": "sai", "c.vanban": "sai" });
    const output = ["--output", folder.at("moc.json")];
    await vanthu(["baseline", ...output, folder.path]);
    rmSync(folder.at("b.vanban"));
    await vanthu(["baseline", ...output, folder.at("a.vanban")]);
    const { files } = JSON.parse(readFileSync(folder.at("moc.json"), "utf8"));
    expect(Object.keys(files)).toEqual(["a.vanban", "c.vanban"]);
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
