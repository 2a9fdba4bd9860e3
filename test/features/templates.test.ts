import { describe, expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config.ts";
import { documentTypes } from "../../server/conventions/types.ts";
import { parseDraft } from "../../server/draft/parse.ts";
import { newDraft, templates } from "../../server/features/templates.ts";
import { authorityOf, type Office, officeOf } from "../../server/features/templates-office.ts";
import { pieces, plainText } from "../../server/features/templates-snippet.ts";
import { rules } from "../../server/rules/index.ts";
import { readSource } from "../../server/text/source.ts";
import { knowledge } from "../check/knowledge.ts";

const today = "2026-11-21";
const context = { today, config: defaultConfig, knowledge, workspace: undefined };

function heavy(text: string): string[] {
  return check(parseDraft(readSource(text)), context, rules)
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message, span }) => `${rule.id}: ${message} «${text.slice(span.from, span.to)}»`);
}

const department: Office = {
  parentBody: "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
  body: "SỞ NỘI VỤ",
  symbol: "SNV",
  place: "Lâm Đồng",
  signer: "Nguyễn Thị Minh",
  post: "KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC",
  unit: "VP",
};
const committee: Office = {
  body: "ỦY BAN NHÂN DÂN XÃ HÒA NINH",
  symbol: "UBND",
  place: "Hòa Ninh",
  signer: "Trần Văn Ưởng",
  post: "TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH",
  unit: "VHXH",
};
const all = templates();
const subject = "triển khai lưu trữ điện tử năm 2026";

describe("templates", () => {
  it("hold the 29 types and the copies, in the order of the decree", () => {
    const types = documentTypes.filter(({ family }) => family === "administrative").map(({ name }) => name);
    const copies = documentTypes.filter(({ family }) => family === "copy").map(({ name }) => name);
    expect(types).toHaveLength(29);
    const names = all.map(({ name }) => name);
    expect(names.filter((name) => types.includes(name))).toEqual(types);
    expect(names).toEqual(expect.arrayContaining(copies));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(all)("$name: free of errors and warnings as it opens", ({ name }) => {
    expect(heavy(newDraft(name, { today })?.text ?? "")).toEqual([]);
  });

  it.each(all)("$name: free of errors and warnings with an office's values and a subject", ({ name }) => {
    for (const office of [department, committee]) {
      expect(heavy(newDraft(name, { today, office, subject })?.text ?? "")).toEqual([]);
    }
  });

  it.each(all)("$name: its snippet reads as its text", ({ name }) => {
    const draft = newDraft(name, { today, office: department, subject });
    expect(plainText(pieces(draft?.snippet ?? "")).replace(/\\([\\$}])/g, "$1")).toBe(draft?.text);
    expect(draft?.snippet).toContain("$0");
  });

  it("write the office's values, leave number and day blank, and drop the line of a superior that is not", () => {
    const plan = newDraft("Kế hoạch", { today, office: department, subject })?.text ?? "";
    for (const value of [department.parentBody, department.body, department.signer, subject]) {
      expect(plan).toContain(value);
    }
    expect(plan).toContain("/KH-SNV\nLâm Đồng, ngày       tháng 11 năm 2026");
    expect(plan).toContain("- Lưu: VT, VP.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Thị Minh");
    expect(newDraft("Kế hoạch", { today, office: committee })?.text).toMatch(
      /^ỦY BAN NHÂN DÂN XÃ HÒA NINH\nCỘNG/,
    );
  });

  it("do not write one body or one signer for both parties of a contract", () => {
    const contract = newDraft("Hợp đồng", { today, office: department })?.text ?? "";
    expect(contract.split("SỞ NỘI VỤ")).toHaveLength(2);
    expect(contract).not.toContain("Nguyễn Thị Minh");
  });

  it("take “Về việc” away from a subject, since the template writes it", () => {
    const letter = newDraft("Công văn", { today, subject: " V/v  báo cáo số liệu. " })?.text ?? "";
    expect(letter).toContain("\nV/v báo cáo số liệu\n");
  });

  it("keep marks of the snippet syntax in what the author typed", () => {
    const draft = newDraft("Công văn", { today, subject: "giá $1 {a}" });
    expect(draft?.text).toContain("V/v giá $1 {a}");
    expect(draft?.snippet).toContain("V/v giá \\$1 {a\\}");
  });
});

describe("the office", () => {
  it("is what the settings say, as far as they are text", () => {
    expect(officeOf({ body: " SỞ  NỘI VỤ ", symbol: 5, place: "", other: "x" })).toEqual({
      body: "SỞ NỘI VỤ",
    });
    expect(officeOf(undefined)).toEqual({});
  });

  it.each([
    ["KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC", "SỞ NỘI VỤ", "GIÁM ĐỐC SỞ NỘI VỤ"],
    ["CHÁNH VĂN PHÒNG", "VĂN PHÒNG SỞ NỘI VỤ", "CHÁNH VĂN PHÒNG SỞ NỘI VỤ"],
    ["TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"],
    ["TL. GIÁM ĐỐC; CHÁNH VĂN PHÒNG", "SỞ NỘI VỤ", undefined],
    ["GIÁM ĐỐC", undefined, undefined],
  ])("%s of %s decides as %s", (post, body, authority) => {
    expect(authorityOf({ post, body })).toBe(authority);
  });
});
