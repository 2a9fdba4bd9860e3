import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../server/citations/acts.ts";
import { citationRules } from "../../server/rules/citation/index.ts";
import { folderOf, vanthu } from "./bench.ts";

const knowledge = loadKnowledge(
  readFileSync(fileURLToPath(new URL("../../server/citations/acts.dat", import.meta.url))),
);

const PLAN =
  "Số: 86/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nVăn thư\n\nTheo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ; Quyết định số 345/QĐ-UBND ngày 17/01/2022 của UBND tỉnh và Nghị định số 61/2018/NĐ-CP.\n";
const REPORT =
  "Số: 90/BC-SNV\nHuế, ngày 16 tháng 5 năm 2022\n\nBÁO CÁO\nKết quả kiểm tra\n\nTheo Quyết định số 345/QĐ-UBND ngày 18/01/2022 của UBND tỉnh.\n";

describe("vanthu review", () => {
  test("gives every citation with its parts, place and status on the day, as JSON", async () => {
    using folder = await folderOf({ "kh.vanban": PLAN.replaceAll("\n", "\r\n").normalize("NFD") });
    const run = (day: string) =>
      vanthu(["review", "--format", "json", "--as-of", day, folder.at("kh.vanban")], "", { knowledge });
    const { code, out } = await run("2026-11-21");
    expect(code).toBe(0);
    const { files } = JSON.parse(out);
    expect(files).toHaveLength(1);
    const [first, second, again] = files[0].citations;
    expect(files[0].citations).toHaveLength(3);
    const line = PLAN.normalize("NFD").split("\n")[6] ?? "";
    expect(first).toEqual({
      text: "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
      type: "Nghị định",
      number: "61/2018/NĐ-CP",
      date: "2018-04-23",
      issuer: "Chính phủ",
      subject: null,
      status: "expired",
      first: true,
      line: 7,
      column: line.indexOf("Nghị định".normalize("NFD")) + 1,
      endLine: 7,
      endColumn: line.indexOf(";") + 1,
    });
    expect(second).toMatchObject({
      number: "345/QĐ-UBND",
      date: "2022-01-17",
      status: "unknown",
      subject: null,
    });
    expect(again).toMatchObject({ date: null, issuer: null, status: "expired", first: false });
    expect(JSON.parse((await run("2022-06-01")).out).files[0].citations[0].status).toBe("in force");
  });

  test("tells laws of one name and recurring numbers apart by their year", async () => {
    using folder = await folderOf({
      "a.vanban":
        "Căn cứ Luật Ngân sách nhà nước năm 2002; Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015; Bộ luật Lao động năm 1994;\nTheo Luật Ngân sách nhà nước và Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020; Quyết định số 749/QĐ-TTg ngày 05 tháng 6 năm 2013; Quyết định số 749/QĐ-TTg.\n",
    });
    const { out } = await vanthu(["review", "--as-of", "2026-11-21", folder.path], "", { knowledge });
    const found = out.split("\n").map((line) => /:\d+:\d+: (.*?)\./.exec(line)?.[1]);
    expect(found.slice(0, 5)).toEqual([
      expect.stringMatching(/^Luật Ngân sách nhà nước năm 2002: (?!còn)/),
      expect.stringMatching(/^Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015: .*\(2 lần\)$/),
      "Bộ luật Lao động năm 1994: không có trong dữ liệu",
      expect.stringMatching(/^Quyết định số 749\/QĐ-TTg: (?!không có)/),
      "Quyết định số 749/QĐ-TTg: không có trong dữ liệu (2 lần)",
    ]);
  });

  test("a draft that names itself above its appendix is no document to look up", async () => {
    using folder = await folderOf({
      "a.vanban": `${PLAN}\nPHỤ LỤC\nNHIỆM VỤ\n(Kèm theo Kế hoạch số 86/KH-SNV ngày 19/4/2022 của Sở Nội vụ)\n\nThay Kế hoạch số 86/KH-SNV ngày 20/4/2021 của Sở Nội vụ.\n`,
    });
    const { out } = await vanthu(["review", folder.path], "", { knowledge });
    expect(out.match(/\d+:\d+: Kế hoạch .*/g)).toEqual([expect.stringMatching(/^13:6: Kế hoạch số 86/)]);
    const { files } = JSON.parse(
      (await vanthu(["review", "--format", "json", folder.path], "", { knowledge })).out,
    );
    expect(files[0].citations).toHaveLength(5);
  });

  test("tells documents of one number apart by day and issuer, but not by a day alone", async () => {
    using folder = await folderOf({
      "a.vanban":
        "Theo Quyết định số 15/QĐ-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Long An; Quyết định số 15/QĐ-UBND ngày 07/3/2024 của Ủy ban nhân dân huyện Bến Lức và Quyết định số 20/QĐ-UBND ngày 08/01/2024 của Ủy ban nhân dân tỉnh Long An; Quyết định số 20/QĐ-UBND ngày 09/01/2024 của Ủy ban nhân dân tỉnh Long An.\n",
    });
    const { out } = await vanthu(["review", folder.path], "", { knowledge });
    expect(out.match(/QĐ-UBND: [^.]*/g)).toEqual([
      "QĐ-UBND: không có trong dữ liệu",
      "QĐ-UBND: không có trong dữ liệu",
      "QĐ-UBND: không có trong dữ liệu (2 lần)",
    ]);
  });

  test("names no successor of a number without a year that several acts bear", async () => {
    using folder = await folderOf({ "a.vanban": "Theo Nghị định số 64/CP ngày 27/9/1993 của Chính phủ.\n" });
    const { out } = await vanthu(["review", folder.path], "", { knowledge });
    expect(out).toContain("Nghị định số 64/CP: có thể đã hết hiệu lực. Cần rà soát.");
  });

  test("in a folder reads drafts alone, and writes tables", async () => {
    using folder = await folderOf({
      "kh.vanban": PLAN,
      "bc.vanban": REPORT,
      "ghi-chu.md": "Nghị định số 1/2020/NĐ-CP",
    });
    const { out } = await vanthu(["review", "--as-of", "2026-11-21", folder.path], "", { knowledge });
    expect(out).toContain(
      "kh.vanban:7:6: Nghị định số 61/2018/NĐ-CP: hết hiệu lực (2 lần). Thay bằng Nghị định số 118/2025/NĐ-CP",
    );
    expect(out).not.toContain("1/2020/NĐ-CP");
    const csv = (await vanthu(["review", "--format", "csv", folder.path], "", { knowledge })).out;
    expect(csv.startsWith("\uFEFFVăn bản,Ngày ban hành")).toBe(true);
    expect((await vanthu(["review", "--format", "md", folder.path], "", { knowledge })).out).toContain(
      "| Văn bản | Ngày ban hành |",
    );
  });

  test.each([
    [["review"], "Cần ít nhất một tệp"],
    [["review", "--format", "xml", "x"], "--format cần là một trong"],
    [["review", "--as-of", "hôm nay", "x"], "--as-of cần một ngày có thật"],
    [["review", "/khong/co"], "không có tệp"],
  ])("%j is explained and ends with 2", async (args, message) => {
    expect(await vanthu(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});

describe("vanthu check on a folder", () => {
  const options = { knowledge, rules: citationRules };

  test("tells what drafts say differently of one document, with the other place", async () => {
    using folder = await folderOf({ "kh.vanban": PLAN, "bc.vanban": REPORT });
    const { out } = await vanthu(["check", "--format", "json", folder.path], "", options);
    const found = JSON.parse(out).files.flatMap((file: { findings: { rule: string }[] }) =>
      file.findings.filter(({ rule }) => rule === "cite-other-date"),
    );
    expect(found).toHaveLength(2);
    expect(found[0].related).toEqual([
      {
        path: folder.at("kh.vanban"),
        line: 7,
        column: (PLAN.split("\n")[6]?.indexOf("345/") as number) + 1,
        message: "345/QĐ-UBND ghi ngày 17/01/2022.",
      },
    ]);
    const alone = await vanthu(["check", folder.at("kh.vanban")], "", options);
    expect(alone.out).not.toContain("cite-other-date");
    const named = await vanthu(["check", folder.at("kh.vanban"), folder.at("bc.vanban")], "", options);
    expect(named.out).toContain("cite-other-date");
  });

  test("compares them with the register, and tells what is wrong in it", async () => {
    const register =
      "Số ký hiệu,Ngày,Trích yếu\n86/KH-SNV,20/4/2022,Kế hoạch văn thư\nchín mươi,16/5/2022,Báo cáo\n";
    const report = REPORT.replace("345/QĐ-UBND ngày 18/01/2022 của UBND tỉnh", "86/KH-SNV ngày 19/4/2022");
    using folder = await folderOf({ "bc.vanban": report, "so-dang-ky-di.csv": register });
    const { out, err } = await vanthu(["check", folder.path], "", options);
    expect(out).toContain("sổ đăng ký “so-dang-ky-di.csv”, dòng 2 ghi 20/4/2022");
    expect(err).toContain("so-dang-ky-di.csv: Dòng 3, cột 1: “chín mươi” không đọc được");
  });

  test("a register that cannot be read is told, and the exit code says so", async () => {
    using folder = await folderOf({ "bc.vanban": REPORT, "so-dang-ky-di.xlsx": "không phải bảng tính" });
    const { code, err } = await vanthu(["check", folder.path], "", options);
    expect(err).toContain("so-dang-ky-di.xlsx: Không đọc được bảng tính này");
    expect(code).toBe(2);
  });

  test("a SARIF log names the other file", async () => {
    using folder = await folderOf({ "kh.vanban": PLAN, "bc.vanban": REPORT });
    const { out } = await vanthu(["check", "--format", "sarif", folder.path], "", options);
    const results = JSON.parse(out).runs[0].results as { ruleId: string; relatedLocations?: unknown[] }[];
    const found = results.find(({ ruleId }) => ruleId === "cite-other-date");
    expect(JSON.stringify(found?.relatedLocations)).toContain("kh.vanban");
  });
});
