import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folderOf, HEADER, vanthu } from "./bench.ts";

const PLAN = `${HEADER}
DANH MỤC NHIỆM VỤ

| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm | Thời gian |
| --- | --- | --- | --- | --- | --- |
| I | CHUẨN BỊ | | | | |
| 1 | Xây dựng chương trình | Văn phòng | Phòng Tài chính | Chương trình | Quý I |
| 2 | Gửi giấy mời | Phòng Hành chính | | Giấy mời | |
`;

describe("vanthu tasks", () => {
  test("gives tables, columns, groups and tasks with their lines", async () => {
    using folder = await folderOf({ "kh.vanban": PLAN.replaceAll("\n", "\r\n") });
    const { code, out } = await vanthu(["tasks", "--format", "json", folder.at("kh.vanban")]);
    expect(code).toBe(0);
    const [file] = JSON.parse(out).files;
    expect(file.path).toBe(folder.at("kh.vanban"));
    expect(file.tables).toHaveLength(1);
    const [table] = file.tables;
    expect(table).toMatchObject({ title: "DANH MỤC NHIỆM VỤ", line: 11 });
    expect(table.columns.map(({ role }: { role: string }) => role)).toEqual([
      "number",
      "content",
      "lead",
      "support",
      "output",
      "time",
    ]);
    expect(table.groups).toEqual([{ path: ["I"], title: "CHUẨN BỊ", line: 13 }]);
    expect(table.tasks).toEqual([
      {
        number: "1",
        title: "Xây dựng chương trình",
        line: 14,
        group: ["I"],
        lead: ["Văn phòng"],
        support: ["Phòng Tài chính"],
        output: "Chương trình",
        time: { text: "Quý I", kind: "within", start: "2026-01-01", end: "2026-03-31" },
      },
      {
        number: "2",
        title: "Gửi giấy mời",
        line: 15,
        group: ["I"],
        lead: ["Phòng Hành chính"],
        support: [],
        output: "Giấy mời",
        time: { text: "", kind: null, start: null, end: null },
      },
    ]);
  });

  test("as text: groups, then tasks with units and time", async () => {
    using folder = await folderOf({ "kh.vanban": PLAN });
    const { out } = await vanthu(["tasks", folder.at("kh.vanban")]);
    expect(out.split("\n").slice(1)).toEqual([
      "  I CHUẨN BỊ",
      "    1 Xây dựng chương trình (dòng 14)",
      "      chủ trì: Văn phòng; phối hợp: Phòng Tài chính; sản phẩm: Chương trình; thời gian: Quý I",
      "    2 Gửi giấy mời (dòng 15)",
      "      chủ trì: Phòng Hành chính; sản phẩm: Giấy mời",
      "",
    ]);
  });

  test("a file without a plan, a file that is not there, a wrong format", async () => {
    using folder = await folderOf({ "a.vanban": "Không có bảng." });
    expect(await vanthu(["tasks", folder.at("a.vanban")])).toMatchObject({
      code: 0,
      out: expect.stringContaining("không có bảng nhiệm vụ"),
    });
    expect(await vanthu(["tasks", folder.at("b.vanban")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("b.vanban: không có tệp"),
    });
    expect((await vanthu(["tasks", "--format", "sarif", folder.at("a.vanban")])).code).toBe(2);
  });
});

describe("vanthu tasks --output", () => {
  test("writes CSV, Markdown, a calendar and a workbook; Excel needs a file", async () => {
    using folder = await folderOf({ "kh.vanban": PLAN });
    const ask = (...args: string[]) => vanthu(["tasks", ...args, folder.at("kh.vanban")]);
    expect((await ask("--format", "csv")).out).toContain("Xây dựng chương trình,Văn phòng,Phòng Tài chính");
    expect((await ask("--format", "md")).out).toContain("| 2 | I CHUẨN BỊ | Gửi giấy mời |");
    expect((await ask("--format", "ics")).out).toContain("DTSTART;VALUE=DATE:20260331\r\n");
    expect(await ask("--format", "xlsx")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--output"),
    });
    expect(await ask("--format", "xlsx", "--output", folder.at("nv.xlsx"))).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect([...readFileSync(folder.at("nv.xlsx")).subarray(0, 2)]).toEqual([0x50, 0x4b]);
    expect(await ask("--format", "csv", "-o", folder.at("none/nv.csv"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("không ghi được tệp"),
    });
  });
});

describe("vanthu rules", () => {
  test("lists all by part, explains one, and helps with a slip", async () => {
    expect((await vanthu(["rules"])).out).toMatch(
      /^Ký tự và cách gõ\n {2}word-sai\s+lỗi\s+Không viết “sai”\n/,
    );
    expect((await vanthu(["rules", "word-cu"])).out).toContain("# Không viết “cũ”");
    expect((await vanthu(["rules", "khong", "viet"])).out).toMatch(/word-cu [\s\S]*\n3 quy tắc\.\n$/);
    expect((await vanthu(["rules", "word-sia"])).err).toContain("có lẽ là “word-sai”");
    const { out } = await vanthu(["rules", "--format", "json"]);
    expect(JSON.parse(out).rules[0]).toMatchObject({
      id: "word-sai",
      severity: "error",
      since: null,
      page: "docs/rules/word-sai.md",
    });
  });
});
